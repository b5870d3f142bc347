import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast, subtle } from '#tests/cast.ts'
import { eachDatabase, type Target } from '#tests/databases.ts'
import { sentRound } from '#tests/joint-cast.ts'
import { livedIn, type LivedIn } from '#tests/lived-in.ts'
import { backedUp, folders, restoring } from '#tests/places.ts'
import { checkDatabase, type CheckedThing, type Finding } from './check.ts'
import { restore } from './restore.ts'
import { openPostgres } from '../store/postgres.ts'
import { withSnapshot } from '../store/snapshot.ts'
import { openSqlite } from '../store/sqlite.ts'
import type { Db } from '../store/store.ts'

const newFolder = folders()

async function checked(target: Target): Promise<readonly Finding[]> {
  return (await withSnapshot(target, (snapshot) => checkDatabase(snapshot, subtle, () => undefined)))!
}

function wrongIn(findings: readonly Finding[]): readonly CheckedThing[] {
  return findings.filter(({ wrong }) => wrong.length > 0).map(({ what }) => what)
}

type Damage = (db: Db, lived: LivedIn) => Promise<unknown>

/** What somebody with the database in her hands could do, and where the check meets it. */
const damages: Readonly<Record<string, readonly [Damage, readonly CheckedThing[]]>> = {
  'a row taken out of the chain': [(db) => db.deleteFrom('acts').where('seq', '=', 3).execute(), ['rows']],
  'the newest row taken out, so that the chain ends before its head': [
    (db) => sql`delete from acts where seq = (select max(seq) from acts)`.execute(db), ['rows'],
  ],
  'an act with another text': [
    (db) => sql`update acts set act = replace(act, 'Ministry of Labour', 'Ministry of Leisure') where kind = 'keep-authority'`.execute(db),
    ['acts', 'signatures'],
  ],
  'an act with another text, and the hash of that text': [
    async (db) => {
      const { act } = await db.selectFrom('acts').select('act').where('kind', '=', 'keep-authority').executeTakeFirstOrThrow()
      const text = act.replace('Ministry of Labour', 'Ministry of Leisure')
      const hash = Buffer.from(await subtle.digest('SHA-256', Buffer.from(text))).toString('base64url')
      await db.updateTable('acts').set({ act: text, act_hash: hash }).where('kind', '=', 'keep-authority').execute()
    },
    ['rows', 'signatures'],
  ],
  'an act that is said to be by somebody else': [
    (db) => sql`update acts set by_key = (select by_key from acts where seq = 3) where kind = 'publish-demand'`.execute(db), ['acts'],
  ],
  'a result turned round': [(db) => sql`update acts set result = 'kept' where result = 'quarantined'`.execute(db), ['rows']],
  'an entry of the roster left out': [
    (db) => sql`delete from roster_entries where seq = (select max(seq) from roster_entries)`.execute(db), ['rosters'],
  ],
  'a voice slipped into a day that was closed': [
    (db) => sql`update voices set received_on = '2026-11-23', chained = 1 where received_on = '2026-11-24'`.execute(db), ['days'],
  ],
  'another bit in sealed contents': [(db) => flip(db, 'blobs'), ['payloads']],
  'sealed contents that are gone': [(db, { voices }) => db.deleteFrom('blobs').where('record', '=', voices[0]!).execute(), ['payloads']],
  'another bit in a wrap': [(db) => flip(db, 'wraps'), ['wraps']],
  'a wrap that is gone': [(db, { voices }) => db.deleteFrom('wraps').where('record', '=', voices[0]!).execute(), ['wraps']],
  'another bit in a draft that goes round': [(db) => flip(db, 'joint_payloads'), ['payloads']],
  'another bit in what opens it': [(db) => flip(db, 'joint_wraps'), ['wraps']],
  'what opens it, gone': [(db) => db.deleteFrom('joint_wraps').execute(), ['wraps']],
  'another bit in a team key': [(db) => flip(db, 'team_keys'), ['team-keys']],
  'a voice taken out of its day, its bytes forgotten': [
    (db, { voices }) => db.deleteFrom('voices').where('record', '=', voices[0]!).execute(), ['orphans', 'references'],
  ],
  'a piece of a recording that is gone': [
    (db) => sql`delete from attachment_pieces where begins > 0 and place = 0`.execute(db), ['payloads'],
  ],
  'pieces of a recording that have changed places': [
    (db) => sql`update attachment_pieces set bytes = (select bytes from attachment_pieces where begins = 0 and place = 0)
      where begins > 0 and place = 0`.execute(db),
    ['payloads'],
  ],
  'pieces of a recording that nobody declared': [(db) => db.deleteFrom('attachments').execute(), ['references']],
  'a demand that is gone, its events left': [
    (db, { demand }) => db.deleteFrom('demands').where('id', '=', demand).execute(), ['references'],
  ],
}

/** The last byte of one row: the first ones a column's check would watch. */
async function flip(db: Db, table: 'blobs' | 'wraps' | 'team_keys' | 'joint_payloads' | 'joint_wraps'): Promise<void> {
  const { bytes, sha256 } = await db.selectFrom(table).select(['bytes', 'sha256']).executeTakeFirstOrThrow()
  const changed = new Uint8Array(bytes)
  changed[changed.length - 1]! ^= 1
  await db.updateTable(table).set({ bytes: changed }).where('sha256', '=', sha256).execute()
}

eachDatabase('a check', (open) => {
  let [file, lived] = ['', {} as LivedIn]
  beforeAll(async () => {
    const target = await open()
    const cast = await openCast(target)
    lived = await livedIn(cast)
    await sentRound(cast, lived.of)
    file = (await backedUp(target, newFolder())).file
    await cast.close()
  }, 120_000)

  async function copy(): Promise<{ readonly place: Target; readonly db: Db }> {
    const place = await open()
    await restore(restoring(place, file, join(newFolder(), 'data')))
    return { place, db: place.kind === 'sqlite' ? openSqlite(place.file, false) : openPostgres(place.url) }
  }

  test('finds nothing wrong with what came through the door, and looks at all of it', async () => {
    const { place, db } = await copy()
    afterAll(() => db.destroy())
    const findings = await checked(place)
    expect(wrongIn(findings)).toEqual([])
    expect(findings.filter(({ looked }) => looked === 0)).toEqual([])
  })

  test.each(Object.entries(damages))('finds %s', async (_, [damage, expected]) => {
    const { place, db } = await copy()
    await damage(db, lived)
    await db.destroy()
    expect(wrongIn(await checked(place))).toEqual(expected)
  })
})

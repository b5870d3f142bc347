import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chance, openCast, type Cast } from '#tests/cast.ts'
import { eachDatabase, type Target } from '#tests/databases.ts'
import { sentRound } from '#tests/joint-cast.ts'
import { livedIn, type LivedIn } from '#tests/lived-in.ts'
import { livedWithOthers } from '#tests/lived-with-others.ts'
import { backedUp, everything, folders, marks, restoring, today, type Rows } from '#tests/places.ts'
import { ok } from '#values/result.ts'
import { backup } from './backup.ts'
import { restore, type RestoreOrder } from './restore.ts'
import { withSnapshot } from '../store/snapshot.ts'

const newFolder = folders()

function restored(target: Target, file: string, more: Partial<RestoreOrder> = {}) {
  return restore(restoring(target, file, join(newFolder(), 'data'), more))
}

function opened(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8')
}

/** The text of a backup with an ending that fits: what is wrong in it must then be found by something else. */
function ended(text: string): string {
  const lines = text.trimEnd().split('\n').slice(0, -1)
  const sha256 = createHash('sha256').update(`${lines.join('\n')}\n`).digest('base64url')
  return `${[...lines, JSON.stringify({ end: true, lines: lines.length, sha256 })].join('\n')}\n`
}

/** How bytes stand in a backup's lines: the beginning is enough to find them. */
function asLine(base64url: string): string {
  return Buffer.from(base64url, 'base64url').toString('base64').slice(0, 60)
}

function besideIn(rows: Rows): readonly string[] {
  return ['late_acts', 'proposals'].flatMap((table) => rows[table]!.flatMap(({ beside }) => JSON.parse(String(beside)) as string[]))
}

eachDatabase('a backup', (open) => {
  let [target, cast, lived] = [{} as Target, {} as Cast, {} as LivedIn]
  beforeAll(async () => {
    target = await open()
    cast = await openCast(target)
    lived = await livedIn(cast)
    await sentRound(cast, lived.of)
    await livedWithOthers(cast, lived)
  }, 120_000)
  afterAll(() => cast.close())

  test('is made while the server runs, and comes back as it was', async () => {
    const { file, made } = await backedUp(target, newFolder())
    const place = await open()
    const back = await restored(place, file)
    expect(back).toMatchObject({ ok: true, value: { wrapsGone: 0 } })
    expect(await everything(place)).toEqual(await everything(target))
    const ours = { org: lived.of.org, name: 'Union', seq: expect.any(Number), head: expect.any(String) }
    expect(made.header.organisations.find(({ org }) => org === lived.of.org)).toEqual(ours)
    expect(back.ok && back.value.files.map(({ name, text }) => [name, text])).toEqual(Object.entries(marks))
  })

  test('is of our tables alone, whoever else has some in the same database', async () => {
    if (cast.store.kind === 'postgres') {
      await cast.store.write(async (db) => {
        await sql`create schema another`.execute(db)
        await sql`create table another.wraps (org jsonb)`.execute(db)
        await sql`create table another.invoices (paid timestamptz)`.execute(db)
        return ok(null)
      })
    }
    const place = await open()
    expect(await restored(place, (await backedUp(target, newFolder())).file)).toMatchObject({ ok: true })
    expect(await everything(place)).toEqual(await everything(target))
  })

  test('goes from one database to the other and back', async () => {
    const between: Target = { kind: 'sqlite', file: join(newFolder(), 'samasama.sqlite') }
    expect(await restored(between, (await backedUp(target, newFolder())).file)).toMatchObject({ ok: true })
    const again = await open()
    expect(await restored(again, (await backedUp(between, newFolder())).file)).toMatchObject({ ok: true })
    expect(await everything(again)).toEqual(await everything(target))
  })

  test('was tried with something in every table but five', async () => {
    const empty = Object.entries(await everything(target)).filter(([, rows]) => rows.length === 0)
    expect(empty.map(([table]) => table)).toEqual(['allies', 'dissents', 'hotlines', 'joint_brought', 'joint_mutes'])
  })

  test('holds wraps, and what waits with an act, under the key only', async () => {
    const rows = await everything(target)
    const text = opened((await backedUp(target, newFolder())).file)
    const bytesOf = (table: string) => rows[table]!.map(({ bytes }) => asLine(String(bytes)))
    const wraps = [...bytesOf('wraps'), ...bytesOf('joint_wraps')]
    const secrets = [...wraps, ...besideIn(rows).map((one) => one.slice(0, 60)), marks['demonstration']!.trim()]
    expect(secrets.length).toBeGreaterThan(8)
    expect(secrets.filter((one) => text.includes(one))).toEqual([])
    // The control: what is not under the key is found in the same way.
    expect([...bytesOf('blobs'), ...bytesOf('lockboxes')].filter((one) => !text.includes(one))).toEqual([])
  })

  test('lays its key beside it; all of it is for its owner only', async () => {
    const { file, keys } = await backedUp(target, newFolder())
    expect([file, `${file}.key`, join(keys, `${today}.key`)].map((one) => statSync(one).mode & 0o777)).toEqual([0o600, 0o600, 0o600])
  })

  test('without its key brings back everything but what was entrusted', async () => {
    const before = await everything(target)
    const { file } = await backedUp(target, newFolder())
    rmSync(`${file}.key`)
    const place = await open()
    expect(await restored(place, file)).toMatchObject({ refusal: { fault: 'no-key' } })
    const wrapsGone = before['wraps']!.length + before['joint_wraps']!.length
    const back = await restored(place, file, { withoutKey: true })
    expect(back).toMatchObject({ ok: true, value: { wrapsGone, files: [{ name: 'examples' }] } })
    const after = await everything(place)
    const differing = Object.keys(before).filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    expect(differing).toEqual(['joint_wraps', 'late_acts', 'proposals', 'wraps'])
    expect([after['wraps'], besideIn(after)]).toEqual([[], []])
    expect(after['late_acts']!.length).toBe(before['late_acts']!.length)
  })

  test('opens with a key that is named, and with no other', async () => {
    const [one, other] = [await backedUp(target, newFolder()), await backedUp(target, newFolder())]
    rmSync(`${one.file}.key`)
    expect(await restored(await open(), one.file, { keyFile: `${other.file}.key` })).toMatchObject({ refusal: { fault: 'another-key' } })
    expect(await restored(await open(), one.file, { keyFile: one.file })).toMatchObject({ refusal: { fault: 'key-not-understood' } })
    expect(await restored(await open(), one.file, { keyFile: join(one.keys, `${today}.key`) })).toMatchObject({ ok: true })
  })

  test('is taken by an empty place only', async () => {
    const { file } = await backedUp(target, newFolder())
    expect(await restored(target, file)).toMatchObject({ refusal: { fault: 'database-not-empty' } })
    const folder = newFolder()
    writeFileSync(join(folder, 'work-key'), 'of somebody')
    expect(await restored(await open(), file, { folder })).toMatchObject({ refusal: { fault: 'folder-not-empty' } })
    expect(readdirSync(folder)).toEqual(['work-key'])
  })

  test('that was changed anywhere is refused, and leaves nothing', async () => {
    const { file } = await backedUp(target, newFolder())
    const whole = opened(file)
    const lines = whole.trimEnd().split('\n')
    const changed = {
      'a letter in a row': whole.replace('Ministry of Labour', 'Ministry of Leisure'),
      'a row left out': `${lines.filter((_, at) => at !== 5).join('\n')}\n`,
      'two rows in another order': `${[...lines.slice(0, 3), lines[4], lines[3], ...lines.slice(5)].join('\n')}\n`,
      'its end cut off': `${lines.slice(0, -1).join('\n')}\n`,
      'something after its end': `${whole}["acts"]\n`,
      'something that is no line': `${whole}acts`,
    }
    for (const [how, text] of Object.entries(changed)) {
      writeFileSync(file, gzipSync(text))
      const place = await open()
      expect([how, text === whole, await restored(place, file)]).toMatchObject([how, false, { refusal: { fault: 'backup-damaged' } }])
      expect([how, await withSnapshot(place, async () => true)]).toEqual([how, null])
    }
    writeFileSync(file, gzipSync(whole).subarray(0, -1_000))
    expect(await restored(await open(), file)).toMatchObject({ refusal: { fault: 'backup-damaged' } })
  })

  test('that this version cannot take in is told apart', async () => {
    const { file } = await backedUp(target, newFolder())
    const whole = opened(file)
    const texts = [
      ['hello', 'not-a-backup'], [gzipSync('hello\n'), 'not-a-backup'], [gzipSync(''), 'not-a-backup'],
      [gzipSync(whole.replace('"v":1', '"v":2')), 'newer-backup'],
      [gzipSync(ended(whole.replaceAll('-01-the-spine', '-02-of-a-later-year'))), 'newer-backup'],
      [gzipSync(ended(whole.replace('["chain_seq","number"]', '["chain_seq","text"]'))), 'backup-damaged'],
      [gzipSync(ended(whole.replace(/\{"sealed":"(.)/, (_, letter) => `{"sealed":"${letter === 'A' ? 'B' : 'A'}`))), 'backup-damaged'],
    ] as const
    for (const [text, fault] of texts) {
      writeFileSync(file, text)
      expect(await restored(await open(), file)).toMatchObject({ refusal: { fault } })
    }
    expect(await restored(await open(), join(newFolder(), 'nothing'))).toMatchObject({ refusal: { fault: 'no-file' } })
  })

  test('stopped half way leaves nothing behind', async () => {
    const folder = newFolder()
    const stopping = new AbortController()
    const tell = (done: number) => (done === 10 ? stopping.abort() : undefined)
    const [file, keys, stop] = [join(folder, 'all'), join(newFolder(), 'k'), stopping.signal]
    await expect(backup({ target, file, keys, read: () => null, today, chance, stop, tell })).rejects.toThrow('abort')
    expect(readdirSync(folder)).toEqual([])
    const whole = await backedUp(target, newFolder())
    const place = await open()
    const ending = new AbortController()
    const half: RestoreOrder['tell'] = (what, done) => (what === 'filling' && done === 10 ? ending.abort() : undefined)
    await expect(restored(place, whole.file, { stop: ending.signal, tell: half })).rejects.toThrow('abort')
    expect(await restored(place, whole.file)).toMatchObject({ ok: true })
  })
})

// The attacker is the power cut: the server is killed in the middle of its work, again and again, under eight clients that go on posting.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDatabase, isWhole } from '#server/samasama/check.ts'
import { withSnapshot, type Snapshot } from '#server/store/snapshot.ts'
import type { Target } from '#server/store/store.ts'
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { beforeFirstRow, firstBrokenRow, type ChainRow } from '#wire/chain.ts'
import { doorReply, envelopeText, type DoorReply, type Envelope } from '#wire/envelope.ts'
import { readWith } from '#wire/read-with.ts'
import { openCast, subtle } from '../cast.ts'
import { eachDatabase } from '../databases.ts'
import { authorityBody } from '../demand-cast.ts'
import { asked } from '../listening.ts'
import { opensRound, voiceOf } from '../lived-in.ts'
import { folders } from '../places.ts'
import { builtServer, run, type Running } from '../server-process.ts'

// Said once: what is shown is that the process may die at any moment. A machine that loses its power also loses what the disk only claimed.
const programs = builtServer()
const newFolder = folders()
const clients = 8

type Posting = { readonly id: Id; readonly text: string }
/** What was acknowledged, and what a client did not hear the answer to: it is sent again, the same bytes. */
type Book = { readonly acknowledged: Map<Id, Posting>; readonly unheard: (Posting | null)[] }

/** An organisation made beforehand, and an endless supply of what a member and what speakers post. */
async function supply(target: Target, folder: string, voices: number) {
  const cast = await openCast(target, new Date().toISOString())
  const of = await cast.organisation()
  const speaking = await opensRound(of)
  writeFileSync(join(folder, 'work-key'), toBase64url(cast.house.workKey), { mode: 0o600 })
  const spoken: Posting[] = []
  for (let i = 0; i < voices; i += 1) {
    const voice = await voiceOf(cast, speaking)
    spoken.push(posting(voice.act, voice.envelope))
  }
  await cast.close()
  const next = async (): Promise<Posting> => {
    const voice = spoken.length > 0 && Math.random() < 0.1 ? spoken.pop() : undefined
    if (voice) return voice
    const act = await of.founder.sign('keep-authority', authorityBody())
    return posting(act.id, act.envelope)
  }
  return { org: of.org, next }
}

function posting(id: Id, envelope: Envelope): Posting {
  return { id, text: envelopeText(envelope) }
}

/** All clients post until so many more answers have come; then the server is killed, whatever it is doing for the others. */
async function postUntilKilled(server: Running, next: () => Promise<Posting>, book: Book, answers: number): Promise<void> {
  let left = answers
  const client = async (at: number) => {
    while (server.isRunning() && left > 0) {
      const act = book.unheard[at] ?? (await next())
      book.unheard[at] = act
      const reply = await sent(server, act)
      if (reply === null) return
      expect(reply).toMatchObject({ ok: true, id: act.id })
      book.acknowledged.set(act.id, act)
      book.unheard[at] = null
      left -= 1
    }
    if (left === 0) await server.end('SIGKILL')
  }
  await Promise.all(book.unheard.map((_, at) => client(at)))
  expect(await server.end('SIGKILL')).toBe('SIGKILL')
}

/** Null when the answer was not heard. */
async function sent(server: Running, { text }: Posting): Promise<DoorReply | null> {
  try {
    const answer = await asked(server.port, '/acts', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: text })
    return readWith(doorReply, JSON.parse(answer.text)) as DoorReply | null
  } catch {
    return null
  }
}

/** The ids that are here, each as often as it stands here; and that the chain is whole up to its head. */
async function idsIn({ db }: Snapshot, org: Id): Promise<readonly string[]> {
  const rows = await db.selectFrom('acts').selectAll().where('org', '=', org).orderBy('seq').execute()
  const chain = rows.map((row) => ({ seq: row.seq, actHash: row.act_hash, result: row.result, rowHash: row.row_hash }) as ChainRow)
  expect(await firstBrokenRow(subtle, { seq: 0, head: beforeFirstRow }, chain)).toBe(null)
  const { chain_head: head } = await db.selectFrom('organisations').select('chain_head').where('org', '=', org).executeTakeFirstOrThrow()
  expect(head).toBe(rows.at(-1)?.row_hash)
  const authorities = await db.selectFrom('authorities').select((of) => of.fn.countAll<number>().as('all')).executeTakeFirstOrThrow()
  expect(Number(authorities.all)).toBe(rows.filter(({ kind }) => kind === 'keep-authority').length)
  const voices = await db.selectFrom('voices').select('act_id').where('org', '=', org).execute()
  return [...rows.map(({ id }) => id), ...voices.map(({ act_id: id }) => id)]
}

async function verify(target: Target, org: Id, { acknowledged, unheard }: Book): Promise<void> {
  const ids = (await withSnapshot(target, (snapshot) => idsIn(snapshot, org)))!
  const here = new Set(ids)
  expect([...acknowledged.keys()].filter((id) => !here.has(id))).toEqual([])
  expect(ids.length).toBe(here.size)
  // Beside what was acknowledged there may only be what nobody heard the answer to, and what was there before: opening, round, days.
  const others = ids.filter((id) => !acknowledged.has(id as Id) && !unheard.some((act) => act?.id === id))
  expect(others.length).toBeLessThanOrEqual(3)
}

eachDatabase('every act that was acknowledged', (open) => {
  test('is there once after the server was killed in the middle of its work', { timeout: 240_000 }, async () => {
    const data = newFolder()
    const given = await open()
    const target: Target = given.kind === 'sqlite' ? { kind: 'sqlite', file: join(data, 'samasama.sqlite') } : given
    const [kills, database] = target.kind === 'sqlite' ? [50, null] : [8, target.url]
    const { org, next } = await supply(target, data, kills)
    const book: Book = { acknowledged: new Map(), unheard: Array.from({ length: clients }, () => null) }
    for (let kill = 0; kill < kills; kill += 1) {
      const server = await run(programs(), { data, database }, /opening-link/)
      await verify(target, org, book)
      await postUntilKilled(server, next, book, 1 + Math.floor(Math.random() * 30))
    }
    const last = await run(programs(), { data, database }, /opening-link/)
    for (const act of book.unheard.filter((each) => each !== null)) expect(await sent(last, act)).toMatchObject({ ok: true, id: act.id })
    for (const act of [...book.acknowledged.values()].slice(-30)) expect(await sent(last, act)).toMatchObject({ ok: true, again: true })
    expect(await last.end('SIGTERM')).toBe(0)
    await verify(target, org, { acknowledged: book.acknowledged, unheard: book.unheard })
    expect(book.acknowledged.size).toBeGreaterThan(kills * 5)
    expect(await withSnapshot(target, async (snapshot) => isWhole(await checkDatabase(snapshot, subtle, () => undefined)))).toBe(true)
  })
})

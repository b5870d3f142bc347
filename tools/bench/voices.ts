// Makes what is posted in the measurement: an organisation, a round, and voices of a real size, each with its work done beforehand.
import { availableParallelism } from 'node:os'
import { randomBytes, webcrypto } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { foundOrganisation, type Founded } from '#sealing/found-organisation.ts'
import { lockboxKeys } from '#sealing/lockbox.ts'
import { newRecordKey, sealRecord, type SealedRecord } from '#sealing/record.ts'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import type { Day } from '#values/day.ts'
import { dayOf, oneDay, later, type Moment } from '#values/moment.ts'
import { secret } from '#values/secret.ts'
import { actBytes, type Act } from '#wire/act.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import { hashOf } from '#wire/hash.ts'
import { setChallenge, usualWorkBits } from '#wire/work.ts'
import type { Puzzle } from './solve.ts'

export type Material = {
  /** Under which the server sets work: to be laid into its data folder before it starts. */
  readonly workKey: string
  /** Opens the organisation; the secret of the link is the server's own. */
  readonly opening: (token: string) => string
  readonly round: string
  readonly voices: readonly string[]
  /** Public acts of a member, each signed by her. */
  readonly signed: readonly string[]
  readonly payloadBytes: number
  readonly wrapBytes: number
}

const subtle = webcrypto.subtle as SubtleCrypto
const chance = (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes))

export async function makeMaterial(count: number, signedCount: number, tell: (line: string) => void): Promise<Material> {
  const workKey = chance(32)
  const founded = await found()
  const round = roundOf(founded, dayOf(later(now(), 30 * oneDay)))
  const sealed = await oneVoice(founded)
  const challenge = await setChallenge(subtle, workKey, round.body.round, now(), usualWorkBits)
  tell(`Sealing ${count} voices and doing their work beforehand ...`)
  const drafts = await Promise.all(Array.from({ length: count }, () => varied(founded.org, round.body.round, sealed)))
  const work = await solved(drafts.map(({ act, payload }) => ({ challenge, record: act.body.sealed.record, payload: payload.sha256 })))
  return {
    workKey: toBase64url(workKey),
    opening: (token) => envelopeText({ ...founded.envelope, opening: token }),
    round: await signed(founded, round),
    voices: drafts.map(({ act, beside }, at) => envelopeText({ act: textOf(act), sigs: [], beside, opening: null, work: work[at]! })),
    signed: await Promise.all(Array.from({ length: signedCount }, () => signed(founded, hotlinesOf(founded)))),
    payloadBytes: sealed.payload.length,
    wrapBytes: sealed.wrap.length,
  }
}

async function found(): Promise<Founded> {
  const description = { name: 'Measured', place: 'Here', languages: ['en'], about: {}, inPerson: {}, contact: '', website: null }
  const keys = await lockboxKeys(subtle, secret(chance(32)))
  return foundOrganisation(subtle, chance, { description, now: now(), opening: '', lockboxes: [{ way: 'passphrase', keys }] })
}

function roundOf({ org, key, teams }: Founded, until: Day): Act<'open-round'> {
  const said = { en: 'Measured' }
  const body = {
    round: idOf(chance(16)), code: idOf(chance(16)).slice(0, 8), team: teams[1]!.team, title: said, who: said, where: said,
    languages: ['en'], consent: said, questions: [{ id: 'story', type: 'story' as const, label: said, hint: {}, choices: [] }], until,
  }
  const frame = { v: 1, org, id: idOf(chance(16)), kind: 'open-round', by: key, previous: null, head: null, replaces: null } as const
  return { ...frame, at: now(), day: null, body }
}

/** The shortest public act: what it costs is the signature, the roster and the chain. */
function hotlinesOf({ org, key }: Founded): Act<'list-hotlines'> {
  const id = idOf(chance(16))
  const hotlines = [{ id, name: 'Rumah Singgah', place: 'Here', contact: '+62 000', hours: { en: 'day and night' }, languages: ['id'] }]
  const frame = { v: 1, org, id, kind: 'list-hotlines', by: key, previous: null, head: null, replaces: null, at: now(), day: null } as const
  return { ...frame, body: { hotlines } }
}

async function signed({ key, keyring, root }: Founded, act: Act<'open-round'> | Act<'list-hotlines'>): Promise<string> {
  const sig = await keyring.signers.act.sign(fromBase64url(root)!, actBytes(act))
  return envelopeText({ act: textOf(act), sigs: [{ by: key, sig }], beside: [], opening: null, work: null })
}

/** A story of about two kilobytes with two answers: really sealed, once. */
async function oneVoice({ teams }: Founded): Promise<SealedRecord> {
  const listening = teams[1]!
  const hash = await hashOf(subtle, chance(32))
  const story = randomBytes(700).toString('hex').slice(0, 1_380)
  const draft = {
    kind: 'voice', id: idOf(chance(16)), round: hash, head: hash, team: listening.team, epoch: 0, receipt: null,
    content: { answers: { rest: 'no', pay: 4_870 }, story },
  }
  const sealed = await sealRecord(subtle, draft, listening.recipient, await newRecordKey(chance), null)
  if (!sealed.ok) throw new Error(sealed.refusal)
  return sealed.value
}

type Draft = { readonly act: Act<'send-voice'>; readonly payload: Named; readonly beside: Envelope['beside'] }
type Named = Act<'send-voice'>['body']['sealed']['payload']

/** Another voice of the same size: to the server, which cannot open it, other bytes are another voice. */
async function varied(org: Id, round: Id, { payload, wrap, named }: SealedRecord): Promise<Draft> {
  const [contents, key] = [otherEnd(payload), otherEnd(wrap)]
  const [first, second] = [await nameOf(contents), await nameOf(key)]
  const sealed = { record: idOf(chance(16)), key: named.key, payload: first, wrap: second, attachments: [] }
  const act: Act<'send-voice'> = { v: 1, org, id: idOf(chance(16)), kind: 'send-voice', body: { round, sealed, receipt: null } }
  return { act, payload: first, beside: [toBase64url(contents), toBase64url(key)] }
}

function otherEnd(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const other = new Uint8Array(bytes)
  other.set(chance(16), other.length - 16)
  return other
}

async function nameOf(bytes: Uint8Array<ArrayBuffer>): Promise<Named> {
  return { sha256: await hashOf(subtle, bytes), length: bytes.length }
}

function now(): Moment {
  return Date.now() as Moment
}

function textOf(act: Act<'send-voice'> | Act<'open-round'> | Act<'list-hotlines'>): string {
  return new TextDecoder().decode(actBytes(act))
}

/** On every core: some sixteen thousand hashes a voice. */
async function solved(puzzles: readonly Puzzle[]): Promise<readonly string[]> {
  const cores = availableParallelism()
  const shares = Array.from({ length: cores }, (_, core) => puzzles.filter((_, at) => at % cores === core))
  const answers = await Promise.all(shares.map(solveApart))
  return puzzles.map((_, at) => answers[at % cores]![Math.floor(at / cores)]!)
}

function solveApart(puzzles: readonly Puzzle[]): Promise<readonly string[]> {
  const worker = new Worker(new URL('./solve.ts', import.meta.url), { workerData: puzzles })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

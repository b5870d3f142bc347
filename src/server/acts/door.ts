// The one door: every change comes in here, is checked, decided and kept in one transaction, or refused and leaves nothing behind.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import { dayOf, later, oneDay, type Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { mayDo } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import type { Roster } from '#domain/roster.ts'
import { readAct, stampOf, type ActKind, type AnyAct, type MembersAct } from '#wire/act.ts'
import type { DoorReply, Envelope } from '#wire/envelope.ts'
import { readEnvelope } from '#wire/envelope.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { knowsHead, rowById } from '../store/chains.ts'
import type { Db } from '../store/store.ts'
import { closeDays } from './close-days.ts'
import type { House } from './house.ts'
import { keepInChain, placeInChain } from './keep-in-chain.ts'
import { keepLate } from './late-acts.ts'
import { namedBytes } from './named-bytes.ts'
import { perform } from './perform.ts'
import { propose } from './proposals.ts'
import { rosterOf } from './rosters.ts'
import { signedByMaker } from './signer.ts'
import { takeFromSpeaker } from './speakers-door.ts'
import type { Work } from './work.ts'

/** One act on its way: its parts, read and hashed. */
export type Arrived = {
  readonly envelope: Envelope
  readonly act: AnyAct
  readonly actHash: Hash
  readonly beside: ReadonlyMap<Hash, Uint8Array<ArrayBuffer>>
  readonly now: Moment
}

type Answer = Result<Extract<DoorReply, { ok: true }>, Refusal>

/** Reads what was posted and does it. A bug is thrown on, with nothing kept; the caller logs it once. */
export async function receive(house: House, posted: string): Promise<DoorReply> {
  const arrived = await arrive(house, posted)
  const answer = arrived.ok ? await take(house, arrived.value) : arrived
  if (answer.ok) return answer.value
  const act = arrived.ok ? arrived.value.act : null
  // Of a voice not even its id: with the hour of this line it would tell when she spoke, once she sends it again.
  const named = act && { ...('by' in act && { act: act.id }), kind: act.kind }
  house.log({ what: 'refused', refusal: answer.refusal, ...named })
  return { ok: false, refusal: answer.refusal, detail: null }
}

async function arrive(house: House, posted: string): Promise<Result<Arrived, Refusal>> {
  const envelope = readEnvelope(posted)
  if (!envelope.ok) return envelope
  const bytes = utf8(envelope.value.act)
  const act = readAct(bytes)
  if (!act.ok) return act
  const sealed = envelope.value.beside.map((text) => fromBase64url(text)!)
  const beside = new Map(await Promise.all(sealed.map(async (part) => [await hashOf(house.subtle, part), part] as const)))
  const named = beside.size === 0 ? [] : namedBytes(act.value.body)
  if ([...beside.keys()].some((hash) => !named.includes(hash))) return refuse('bytes-not-named')
  return ok({ envelope: envelope.value, act: act.value, actHash: await hashOf(house.subtle, bytes), beside, now: house.now() })
}

async function take(house: House, arrived: Arrived): Promise<Answer> {
  const { act } = arrived
  if (act.kind === 'send-voice' || act.kind === 'withdraw-voice') return takeFromSpeaker(house, { ...arrived, act })
  return takeFromMember(house, arrived, act)
}

async function takeFromMember(house: House, arrived: Arrived, act: MembersAct): Promise<Answer> {
  const roster = await rosterOf(house.store.db, house.subtle, act.org)
  // The key behind a key id never changes, so the costly check can come before the transaction.
  if (!(await signedByMaker(house.store.db, house.subtle, roster, act, arrived.envelope.act, arrived.envelope.sigs)))
    return refuse('not-signed')
  const answer = await house.store.write((db) => decide(house, db, arrived, act))
  if (answer.ok && answer.value.outcome === 'kept' && shredding.includes(act.kind)) await house.store.scrub()
  return answer
}

/** Acts that may take sealed bytes away: after these no journal keeps them either. */
const shredding: readonly ActKind[] = [
  'shred-record', 'keep-lockbox', 'drop-lockbox', 'enter-roster', 'cosign', 'withdraw-proposal', 'admit-late-act', 'discard-late-act',
  'withdraw-invite', 'publish-together', 'close-together', 'answer-together',
]

async function decide(house: House, db: Db, arrived: Arrived, act: MembersAct): Promise<Answer> {
  await placeInChain(house, db, act.org) // first of all: on PostgreSQL it holds the chain's end for this act
  const again = await answeredBefore(db, arrived, act)
  if (again) return again
  const place = await inPlace(db, arrived.now, act)
  if (!place.ok) return place
  await closeDays(house, db, act.org, dayOf(arrived.now))
  const { seq } = await placeInChain(house, db, act.org)
  if ((seq === 0) !== (act.kind === 'open-organisation')) return refuse(seq === 0 ? 'unknown-organisation' : 'already-open')
  const roster = await rosterOf(db, house.subtle, act.org)
  const work = { ...workOf(house, db, arrived, roster, act), seq: seq + 1 }
  if (roster?.endedKeys.some((ended) => ended.key === act.by)) return keepLate(work, act)
  const allowed = permitted(roster, act)
  return allowed.ok ? performAndKeep(work, act) : allowed
}

async function performAndKeep(work: Work, act: MembersAct): Promise<Answer> {
  const done = await perform(work, act)
  if (!done.ok) return done
  if (done.value.outcome === 'waiting') await propose(work, act, done.value.expires)
  const { outcome } = done.value
  return keepInChain(work, act, outcome, outcome === 'kept' && done.value.inPublic)
}

/** Sending twice does no harm: the same act gets the same answer, another act under the same id is refused. */
async function answeredBefore(db: Db, arrived: Arrived, act: MembersAct): Promise<Answer | null> {
  const row = await rowById(db, act.org, act.id)
  if (!row) return null
  if (row.actHash !== arrived.actHash) return refuse('id-taken')
  return ok({ ok: true, id: act.id, outcome: row.result, again: true, seq: row.seq, head: row.rowHash })
}

/** What the act says of its own place: not from tomorrow, after an act of hers that is here, from a head that this chain had. */
async function inPlace(db: Db, now: Moment, act: MembersAct): Promise<Result<null, Refusal>> {
  const ahead = stampOf(act.kind) === 'at' ? act.at! > later(now, oneDay) : act.day! > dayOf(later(now, oneDay))
  if (ahead) return refuse('clock-ahead')
  if (act.previous !== null && (await rowById(db, act.org, act.previous))?.byKey !== act.by) return refuse('previous-unknown')
  if (act.head !== null && !(await knowsHead(db, act.org, act.head))) return refuse('head-unknown')
  return ok(null)
}

const withoutMembership = ['open-organisation', 'ask-to-join', 'reveal-nonce', 'witness']

function permitted(roster: Roster | null, act: MembersAct): Result<null, Refusal> {
  if (withoutMembership.includes(act.kind)) return ok(null)
  const member = roster && memberByKey(roster, act.by)
  if (!member) return refuse('not-a-member')
  if (member.frozen) return refuse('frozen')
  return mayDo(member.role, act.kind) ? ok(null) : refuse('not-your-role')
}

function workOf(house: House, db: Db, arrived: Arrived, roster: Roster | null, act: MembersAct): Work {
  return {
    db,
    house,
    roster,
    now: arrived.now,
    today: dayOf(arrived.now),
    envelope: arrived.envelope,
    actHash: arrived.actHash,
    seq: 0,
    member: roster ? memberByKey(roster, act.by) : null,
    second: null,
    beside: arrived.beside,
    perform,
  }
}

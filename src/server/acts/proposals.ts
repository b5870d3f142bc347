// Acts that need two people: the first proposes, the second signs a separate act over the hash of the same bytes, and the rule is
// decided again.
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import { later, oneDay, type Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { mayDo } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import { mayCosign, mayWitness, signable } from '#domain/two-people.ts'
import { readAct, type Act, type MembersAct } from '#wire/act.ts'
import { hashOf } from '#wire/hash.ts'
import type { Signature } from '#wire/roster-entry.ts'
import { addProposal, endProposal, proposal, type Proposal } from '../store/waiting.ts'
import { kept, memberId, type Done, type Second, type Work } from './work.ts'

const lifetime = 14 * oneDay

export function expiry(now: Moment): Moment {
  return later(now, lifetime)
}

export async function propose(work: Work, act: MembersAct, expires: Moment): Promise<void> {
  await addProposal(work.db, waitingOf(work, act), expires)
}

export function waitingOf(work: Work, act: MembersAct) {
  const beside = JSON.stringify([...work.beside.values()].map((bytes) => toBase64url(bytes)))
  const { act: text, sigs } = work.envelope
  return {
    org: act.org,
    actId: act.id,
    actHash: work.actHash,
    kind: act.kind,
    byKey: act.by,
    act: text,
    sigs: JSON.stringify(sigs),
    beside,
  }
}

/** A second member signs: another person than the first, with a role that could have proposed it. */
export async function cosign(work: Work, act: Act<'cosign'>): Promise<Result<Done, Refusal>> {
  const waiting = await openProposal(work, act.body.of, act.body.hash)
  if (!waiting.ok) return waiting
  const may = mayCosign(waiting.value.kind, memberByKey(work.roster!, waiting.value.byKey), work.member!)
  if (!may.ok) return may
  return performAgain(work, waiting.value, { member: work.member, name: '', entrySig: act.body.entrySig })
}

/** Somebody without membership witnesses a verdict: she holds the token of the QR that the first person showed her. */
export async function witness(work: Work, act: Act<'witness'>): Promise<Result<Done, Refusal>> {
  const waiting = await openProposal(work, act.body.of, act.body.hash)
  if (!waiting.ok) return waiting
  const { act: text, byKey, kind } = waiting.value
  const proposed = readAct(utf8(text))
  const wanted = proposed.ok && proposed.value.kind === 'give-verdict' ? (proposed.value as Act<'give-verdict'>).body.token : null
  const token = await hashOf(work.house.subtle, fromBase64url(act.body.token)!)
  const may = mayWitness({ by: byKey, kind, token: wanted }, { by: act.by, token })
  if (!may.ok) return may
  return performAgain(work, waiting.value, { member: null, name: act.body.name, entrySig: null })
}

export async function withdrawProposal(work: Work, act: Act<'withdraw-proposal'>): Promise<Result<Done, Refusal>> {
  const waiting = await proposal(work.db, act.org, act.body.of)
  if (waiting?.state !== 'waiting') return refuse('nothing-waits')
  const first = work.roster && memberByKey(work.roster, waiting.byKey)
  if (first?.id !== memberId(work) && work.member?.role !== 'steward') return refuse('not-your-role')
  await endProposal(work.db, act.org, act.body.of, 'withdrawn')
  return kept
}

async function openProposal(work: Work, of: Proposal['actId'], hash: Proposal['actHash']): Promise<Result<Proposal, Refusal>> {
  const waiting = await proposal(work.db, work.roster!.org, of)
  const open = signable(waiting, hash, work.now)
  return open.ok ? ok(waiting!) : open
}

async function performAgain(work: Work, waiting: Proposal, second: Second): Promise<Result<Done, Refusal>> {
  const act = readAct(utf8(waiting.act))
  if (!act.ok) throw new Error('a proposal that was understood is no longer')
  const first = await workOfWaiting(work, waiting, second)
  if (!first.member) return refuse('not-a-member')
  if (first.member.frozen) return refuse('frozen')
  if (!mayDo(first.member.role, waiting.kind)) return refuse('not-your-role')
  const done = await work.perform(first, act.value as MembersAct)
  if (!done.ok) return done
  if (done.value.outcome === 'waiting') return refuse('second-not-enough')
  await endProposal(work.db, waiting.org, waiting.actId, 'done')
  return done
}

/** The work as the first person left it, at today's place in the chain: permission and rule are those of now. */
export async function workOfWaiting(
  work: Work,
  waiting: Pick<Proposal, 'act' | 'sigs' | 'beside' | 'byKey' | 'actHash'>,
  second: Second | null,
): Promise<Work> {
  const parts = (JSON.parse(waiting.beside) as string[]).map((text) => fromBase64url(text)!)
  const beside = new Map(await Promise.all(parts.map(async (part) => [await hashOf(work.house.subtle, part), part] as const)))
  const envelope = { act: waiting.act, sigs: JSON.parse(waiting.sigs) as Signature[], beside: [], opening: null }
  return { ...work, envelope, beside, actHash: waiting.actHash, member: memberByKey(work.roster!, waiting.byKey), second }
}

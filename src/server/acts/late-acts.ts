// Acts of keys that have ended: kept apart until a steward looks at them, never lost and never judged by the time they claim.
import { utf8 } from '#values/encoding.ts'
import { refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import { readAct, type Act, type MembersAct } from '#wire/act.ts'
import { addLateAct, endLateAct, lateAct, lateWeight, type LateAct } from '../store/waiting.ts'
import { keepInChain, type Kept } from './keep-in-chain.ts'
import { waitingOf, workOfWaiting } from './proposals.ts'
import { kept, type Done, type Work } from './work.ts'

/**
 * So much of one ended key waits at the most: months of work offline, and little enough that a stolen key fills no disk. What does not fit
 * stays on its device until a steward has looked.
 */
export const mostLate = { acts: 500, bytes: 16_000_000 }

export async function keepLate(work: Work, act: MembersAct): Promise<Result<Kept, Refusal>> {
  const { acts, bytes } = await lateWeight(work.db, act.org, act.by)
  if (acts >= mostLate.acts || bytes >= mostLate.bytes) return refuse('too-many-late')
  await addLateAct(work.db, waitingOf(work, act))
  return keepInChain(work, act, 'quarantined', false)
}

/** A steward lets a late act stand: it is performed now, as hers who admits it, at this place in the chain. */
export async function admitLateAct(work: Work, act: Act<'admit-late-act'>): Promise<Result<Done, Refusal>> {
  const waiting = await waitingLateAct(work, act.body)
  if (!waiting) return refuse('nothing-waits')
  const late = readAct(utf8(waiting.act))
  if (!late.ok || !admissible.includes(waiting.kind)) return refuse('cannot-be-admitted')
  const done = await work.perform({ ...(await workOfWaiting(work, waiting, null)), member: work.member }, late.value as MembersAct)
  if (!done.ok) return done
  await endLateAct(work.db, waiting.org, waiting.actId, 'admitted')
  return done
}

export async function discardLateAct(work: Work, act: Act<'discard-late-act'>): Promise<Result<Done, Refusal>> {
  const waiting = await waitingLateAct(work, act.body)
  if (!waiting) return refuse('nothing-waits')
  await endLateAct(work.db, waiting.org, waiting.actId, 'discarded')
  return kept
}

/** Work that was done in good faith while the phone was offline. Never anything that gives power: roster, keys, sessions, invites. */
const admissible = [
  'keep-record', 'record-event', 'look-at-demand', 'record-correction', 'record-conflict', 'translate', 'acknowledge-voices',
  'list-hotlines', 'keep-authority',
]

async function waitingLateAct(
  work: Work,
  of: { readonly of: LateAct['actId']; readonly hash: LateAct['actHash'] },
): Promise<LateAct | null> {
  const waiting = await lateAct(work.db, work.roster!.org, of.of)
  return waiting?.state === 'waiting' && waiting.actHash === of.hash ? waiting : null
}

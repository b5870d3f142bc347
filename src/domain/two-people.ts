// Two people for one act: how long it waits for the second, over which bytes she signs, and who she can be.
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { mayDo } from './permission.ts'
import type { Member } from './roster.ts'

type Waiting = { readonly state: string; readonly expires: Moment; readonly actHash: string }

/** Whether what waits can be signed now, by somebody who names these bytes. `null`: there is no such thing. */
export function signable(
  waiting: Waiting | null, hash: string, now: Moment,
): Result<null, 'nothing-waits' | 'proposal-expired' | 'not-the-same-bytes'> {
  if (waiting?.state !== 'waiting') return refuse('nothing-waits')
  if (waiting.expires <= now) return refuse('proposal-expired')
  return waiting.actHash === hash ? ok(null) : refuse('not-the-same-bytes')
}

/** Whether a member can be the second: with a role that could have proposed it, and another person than the first on any device. */
export function mayCosign(kind: string, first: Member | null, second: Member): Result<null, 'not-your-role' | 'same-person'> {
  if (!mayDo(second.role, kind)) return refuse('not-your-role')
  return first?.id === second.id ? refuse('same-person') : ok(null)
}

/** Whether somebody from outside can be the second: for a verdict only, with the token of the link that the first person showed her. */
export function mayWitness(
  proposed: { readonly by: Id; readonly kind: string; readonly token: string | null }, witness: { readonly by: Id; readonly token: string },
): Result<null, 'same-person' | 'no-witness-here' | 'not-your-link'> {
  if (witness.by === proposed.by) return refuse('same-person')
  if (proposed.kind !== 'give-verdict') return refuse('no-witness-here')
  return witness.token === proposed.token ? ok(null) : refuse('not-your-link')
}

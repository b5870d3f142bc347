// Guests: organisations whose home is another server and that raise a demand with one of ours, by files that people carry.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { partyOf, type JointDraft } from './joint-draft.ts'

export const guestLimits = {
  /** Guests of one organisation. */
  guests: 50,
  /** Bytes of the roster that one brings along: some hundred members. */
  roster: 1_000_000,
  /** What one guest may send to one draft. */
  brought: 60,
} as const

/** What is known where a guest is written down: whether it is here itself, how many guests there are, how long its roster was before. */
export type KeepingGuest = { readonly isHere: boolean; readonly guests: number; readonly before: { readonly seq: number } | null }
export type KeepGuestRefusal = 'guest-is-here' | 'too-many-guests' | 'roster-goes-back'

/** Whether a guest may be written down, or its roster made longer. A shorter one would bring back the keys of who has left. */
export function keepableGuest({ seq }: { readonly seq: number }, { isHere, guests, before }: KeepingGuest): Result<null, KeepGuestRefusal> {
  if (isHere) return refuse('guest-is-here')
  if (before === null) return guests >= guestLimits.guests ? refuse('too-many-guests') : ok(null)
  return seq < before.seq ? refuse('roster-goes-back') : ok(null)
}

/** An act of a guest's member, and those of the same guest that were brought to the draft before, oldest first. */
export type Bringing = {
  readonly guest: Id
  readonly act: { readonly id: Id; readonly previous: Id | null }
  readonly brought: readonly Id[]
}
export type BringRefusal =
  | 'unknown-joint' | 'not-your-organisation' | 'not-a-party' | 'already-brought' | 'not-next-from-guest' | 'too-many-versions'

/**
 * Whether it may be brought now: by who proposed the draft, once, and after the one that its maker had seen there. So nobody puts an
 * earlier answer of a guest above its later one; what was never brought, only the guest misses.
 */
export function bringable(joint: JointDraft | null, { guest, act, brought }: Bringing, organisation: Id): Result<JointDraft, BringRefusal> {
  if (joint === null || partyOf(joint, organisation) === null) return refuse('unknown-joint')
  if (joint.organisation !== organisation) return refuse('not-your-organisation')
  if (partyOf(joint, guest) === null) return refuse('not-a-party')
  if (brought.includes(act.id)) return refuse('already-brought')
  if (act.previous !== (brought.at(-1) ?? null)) return refuse('not-next-from-guest')
  return brought.length >= guestLimits.brought ? refuse('too-many-versions') : ok(joint)
}

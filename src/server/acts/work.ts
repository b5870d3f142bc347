// What one act is performed with: its transaction, its maker, its place, the sealed bytes beside it.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { ok, refuse, type Ok, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Member, Roster } from '#domain/roster.ts'
import type { MembersAct } from '#wire/act.ts'
import type { Envelope } from '#wire/envelope.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from '../store/store.ts'
import type { House } from './house.ts'

/** The second person of an act that needs two, when she has signed. */
export type Second = { readonly member: Member | null; readonly name: string; readonly entrySig: string | null }

export type Work = {
  readonly db: Db
  readonly house: House
  readonly now: Moment
  readonly today: Day
  readonly envelope: Pick<Envelope, 'act' | 'sigs' | 'beside' | 'opening'>
  readonly actHash: Hash
  /** Where the act will stand in the chain. */
  readonly seq: number
  readonly roster: Roster | null
  readonly member: Member | null
  readonly second: Second | null
  readonly beside: ReadonlyMap<Hash, Uint8Array<ArrayBuffer>>
  /** Performs another act within this one: what waited for a second person, or for a steward. */
  readonly perform: Perform
}

export type Perform = (work: Work, act: MembersAct) => Promise<Result<Done, Refusal>>

/** What performing came to: done (and everybody can read something else now), or waiting for a second person until a moment. */
export type Done =
  | { readonly outcome: 'kept'; readonly inPublic: boolean } | { readonly outcome: 'waiting'; readonly expires: Moment }
export const kept: Ok<Done> = ok({ outcome: 'kept', inPublic: false })
export const keptInPublic: Ok<Done> = ok({ outcome: 'kept', inPublic: true })

/** The bytes that an act names by hash and length: they must stand beside it. */
export function bytesBeside(
  work: Pick<Work, 'beside'>,
  named: { readonly sha256: Hash; readonly length: number },
): Result<Uint8Array<ArrayBuffer>, 'bytes-missing'> {
  const bytes = work.beside.get(named.sha256)
  return bytes && bytes.length === named.length ? ok(bytes) : refuse('bytes-missing')
}

export function memberId(work: Work): Id {
  if (!work.member) throw new Error('an act of a member came without one')
  return work.member.id
}

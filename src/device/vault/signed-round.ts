// A round as the desk believes it: out of the act that a member signed, never out of what the server says of it.
import { utf8 } from '#values/encoding.ts'
import { mayDo } from '#domain/permission.ts'
import type { Round } from '#domain/round.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import type { KeptRounds } from '#wire/desk-replies.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { signedAct } from './check-rows.ts'
import type { Surroundings } from './surroundings.ts'
import type { Open } from './vault.ts'

export type ListedRound = KeptRounds['rounds'][number]
/** `stale`: whoever signed it may no longer open rounds, so the phones of those who speak refuse it. */
export type SignedRound = { readonly round: Round; readonly hash: Hash; readonly stale: boolean; readonly listed: ListedRound }

/** Null when nobody of the roster signed it, or it is another round than the one listed. */
export async function signedRound({ subtle }: Surroundings, { held, followed }: Open, listed: ListedRound): Promise<SignedRound | null> {
  const act = await signedAct(subtle, held.root, followed.walked.people, listed.act, listed.sigs)
  if (act === null || (act.kind !== 'open-round' && act.kind !== 'edit-round') || act.body.round !== listed.round) return null
  const hash = await hashOf(subtle, utf8(canonicalText(act.body as unknown as Canonical)))
  const maker = followed.walked.people.get(act.by)!.member
  const role = followed.roster.members.find(({ id }) => id === maker)?.role
  return hash === listed.hash ? { round: act.body, hash, stale: role === undefined || !mayDo(role, act.kind), listed } : null
}

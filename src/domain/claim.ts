// An organisation claims the place of a raiser who is only named, the host's two stewards decide, a successor follows.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Demand, Raiser } from './demand.ts'
import { keeperOf } from './demand-rules.ts'

export const claimedAs = ['itself', 'successor'] as const
/** What an organisation says: that it is (or succeeds) this raiser, having read the words set by the act with the hash `of`. */
export type Claim = {
  readonly id: Id
  readonly demand: Id
  readonly raiser: Id
  readonly of: string
  readonly as: (typeof claimedAs)[number]
  /** How whoever hosts the demand can make sure: what may be read by others, and nothing about a person. */
  readonly proof: string
}
export type ClaimState = 'open' | 'withdrawn' | 'declined' | 'confirmed'
/** `actHash` is the hash of the act that claims: what the two stewards sign for. */
export type KeptClaim = { readonly claim: Claim; readonly by: Id; readonly actHash: string; readonly state: ClaimState }
/** What a decision names, so that who signs it reads whose place it is, and over which bytes. */
export type Decided = { readonly demand: Id; readonly claim: Id; readonly of: string; readonly raiser: Id; readonly organisation: Id }

export type ClaimRefusal =
  | 'unknown-demand' | 'unknown-raiser' | 'own-demand' | 'place-taken' | 'already-signed' | 'demand-changed' | 'claim-waits'
  | 'claim-taken' | 'too-many-claims'
export type DecisionRefusal =
  | 'unknown-demand' | 'unknown-claim' | 'claim-over' | 'not-your-organisation' | 'not-the-same-bytes' | 'demand-changed' | 'place-taken'
export type SucceedRefusal =
  | 'unknown-demand' | 'unknown-raiser' | 'not-the-successor' | 'already-signed' | 'demand-changed'

/** So many claims of one organisation wait at the most. */
export const mostClaims = 20

/** The demand, the hash of the act that set its words, and the claims of the organisation that wait, on whichever demand. */
export type ClaimSetting = { readonly demand: Demand | null; readonly current: string; readonly waiting: readonly Claim[] }

/**
 * Whether an organisation may claim. `place-taken`: the raiser is an organisation here already, and nobody takes the place of one that has
 * keys. `own-demand`: who publishes a demand names itself in it. `already-signed`: it stands among the raisers. `claim-waits`: one on this
 * demand waits; one over words that have changed since nobody can confirm, and this one takes its place. `claim-taken` only the store
 * knows.
 */
export function claimablePlace(claim: Claim, { demand, current, waiting }: ClaimSetting, organisation: Id): Result<Claim, ClaimRefusal> {
  if (demand === null) return refuse('unknown-demand')
  const raiser = demand.raisers.find(({ id }) => id === claim.raiser)
  if (raiser === undefined) return refuse('unknown-raiser')
  if (demand.organisation === organisation) return refuse('own-demand')
  if (raiser.organisation !== null) return refuse('place-taken')
  if (standsIn(demand, organisation)) return refuse('already-signed')
  if (claim.of !== current) return refuse('demand-changed')
  if (waiting.some((one) => one.demand === demand.id && one.of === current)) return refuse('claim-waits')
  return waiting.filter((one) => one.demand !== demand.id).length < mostClaims ? ok(claim) : refuse('too-many-claims')
}

/**
 * Whether a claim may be confirmed by an organisation: by who published the demand, over these bytes of a claim that waits, while the words
 * are those that the claimant read and the place is free. Asked again when the second steward signs.
 */
export function confirmableClaim(
  kept: KeptClaim | null, says: Decided, on: Omit<ClaimSetting, 'waiting'>, host: Id,
): Result<KeptClaim, DecisionRefusal> {
  const decidable = declinableClaim(kept, says, on.demand, host)
  if (!decidable.ok) return decidable
  const { claim, by } = decidable.value
  if (claim.raiser !== says.raiser || by !== says.organisation) return refuse('unknown-claim')
  if (claim.of !== on.current) return refuse('demand-changed')
  const raiser = on.demand!.raisers.find(({ id }) => id === claim.raiser)
  return raiser === undefined || raiser.organisation !== null || standsIn(on.demand!, by) ? refuse('place-taken') : decidable
}

/** Whether a claim may be declined: by who published the demand, over the bytes of a claim that waits. */
export function declinableClaim(
  kept: KeptClaim | null, says: Pick<Decided, 'demand' | 'of'>, demand: Demand | null, host: Id,
): Result<KeptClaim, DecisionRefusal> {
  if (demand === null) return refuse('unknown-demand')
  if (kept === null || kept.claim.demand !== says.demand || demand.id !== says.demand) return refuse('unknown-claim')
  if (demand.organisation !== host) return refuse('not-your-organisation')
  if (kept.actHash !== says.of) return refuse('not-the-same-bytes')
  return kept.state === 'open' ? ok(kept) : refuse('claim-over')
}

/** Whether a claim may be taken back: by who made it, while it waits. */
export function withdrawableClaim(
  kept: KeptClaim | null, demand: Id, organisation: Id,
): Result<KeptClaim, 'unknown-claim' | 'not-your-organisation' | 'claim-over'> {
  if (kept === null || kept.claim.demand !== demand) return refuse('unknown-claim')
  if (kept.by !== organisation) return refuse('not-your-organisation')
  return kept.state === 'open' ? ok(kept) : refuse('claim-over')
}

/** Whether an organisation may name another, which is here, as its successor: once, and not itself. */
export function nameableSuccessor(
  { organisation, successor }: { readonly organisation: Id; readonly successor: Id }, here: readonly Id[], named: Id | null,
): Result<Id, 'unknown-organisation' | 'own-successor' | 'successor-named'> {
  if (successor === organisation) return refuse('own-successor')
  if (!here.includes(successor)) return refuse('unknown-organisation')
  return named === null ? ok(successor) : refuse('successor-named')
}

/**
 * The raiser whose place a successor takes, by its own signature over the words that stand: `successor` is whom the organisation that
 * stands there has named, by two of its stewards.
 */
export function succeededRaiser(
  demand: Demand | null, signs: { readonly raiser: Id; readonly of: string; readonly current: string }, by: Id, successor: Id | null,
): Result<Raiser & { readonly organisation: Id }, SucceedRefusal> {
  if (demand === null) return refuse('unknown-demand')
  const raiser = demand.raisers.find(({ id }) => id === signs.raiser)
  if (raiser === undefined) return refuse('unknown-raiser')
  const { organisation } = raiser
  if (organisation === null || successor !== by) return refuse('not-the-successor')
  if (standsIn(demand, by)) return refuse('already-signed')
  return signs.of === signs.current ? ok({ ...raiser, organisation }) : refuse('demand-changed')
}

/** Who takes which place: its own name where it is a successor, and whose two stewards let it. */
export type Taking = {
  readonly raiser: Id; readonly organisation: Id; readonly name: string; readonly isSuccessor: boolean; readonly by: Id
}

/**
 * The demand after a place was taken: signed on that day. The words go along while nobody who raised it keeps them, or from whoever is
 * succeeded; a second raiser who comes later signs words that another keeps.
 */
export function withPlaceTaken(demand: Demand, { raiser, organisation, name, isSuccessor, by }: Taking, today: Day): Demand {
  const before = demand.raisers.find(({ id }) => id === raiser)!
  const took = { on: today, after: isSuccessor ? before.name : null, by }
  const taken: Raiser = { id: raiser, name: isSuccessor ? name : before.name, organisation, signed: today, took }
  const raisers = demand.raisers.map((one) => (one.id === raiser ? taken : one))
  return keepingMoves(demand, before) ? { ...demand, keeper: organisation, raisers } : { ...demand, raisers }
}

/** Whether who takes this place keeps the words from then on. */
export function keepingMoves(demand: Demand, place: Raiser): boolean {
  const keeper = keeperOf(demand)
  return place.organisation === keeper || (place.organisation === null && !standsIn(demand, keeper))
}

/** Whether it stands among the raisers, signed or asked to. */
function standsIn(demand: Demand, organisation: Id): boolean {
  return demand.raisers.some((raiser) => raiser.organisation === organisation)
}

// A claim that a demand is one’s own, what two stewards of the host decide on it, and the successor of an organisation that ends.
import { ok, refuse, type Result } from '#values/result.ts'
import {
  claimablePlace, confirmableClaim, declinableClaim, keepingMoves, nameableSuccessor, succeededRaiser, withdrawableClaim, withPlaceTaken,
  type Claim, type Taking,
} from '#domain/claim.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { addClaim, claimCalled, endClaim, openClaimsBy } from '../store/claims.ts'
import { keepPlaceTaken, type KeptDemand } from '../store/demands.ts'
import { organisation, organisationsAmong } from '../store/organisations.ts'
import { addPlaceTaken, addSuccession, successionOf, type PlaceTakenOn } from '../store/places-taken.ts'
import { describedOrganisation } from '../store/public-record.ts'
import { expiry } from './proposals.ts'
import { lockedDemand } from './publishing.ts'
import { kept, type Done, type Work } from './work.ts'

export async function claimDemand(work: Work, { org, id: act, body }: Act<'claim-demand'>): Promise<Result<Done, Refusal>> {
  const known = await lockedDemand(work, body.demand)
  const claim: Claim = body
  const waiting = await openClaimsBy(work.db, org)
  const claimable = claimablePlace(claim, { demand: known?.demand ?? null, current: known?.actHash ?? '', waiting }, org)
  if (!claimable.ok) return claimable
  for (const { id } of waiting.filter((one) => one.demand === claim.demand)) await endClaim(work.db, id, 'withdrawn', work.today, null)
  const made = { host: known!.demand.organisation, act, actHash: work.actHash }
  return (await addClaim(work.db, claim, org, made)) ? kept : refuse('claim-taken')
}

export async function withdrawClaim(work: Work, { org, body }: Act<'withdraw-claim'>): Promise<Result<Done, Refusal>> {
  await lockedDemand(work, body.demand)
  const withdrawable = withdrawableClaim(await claimCalled(work.db, body.claim), body.demand, org)
  if (!withdrawable.ok) return withdrawable
  await endClaim(work.db, body.claim, 'withdrawn', work.today, null)
  return kept
}

/** Waits for a second steward, who signs it on her own screen; nothing is another's before, and one person is never enough. */
export async function confirmClaim(work: Work, { org, id, body }: Act<'confirm-claim'>): Promise<Result<Done, Refusal>> {
  const known = await lockedDemand(work, body.demand)
  const claim = await claimCalled(work.db, body.claim)
  const confirmable = confirmableClaim(claim, body, { demand: known?.demand ?? null, current: known?.actHash ?? '' }, org)
  if (!confirmable.ok) return confirmable
  if (!work.second) return ok({ outcome: 'waiting', expires: expiry(work.now) })
  await endClaim(work.db, body.claim, 'confirmed', work.today, null)
  const { by, actId, claim: { raiser, as } } = claim!
  return takePlace(work, known!, { raiser, organisation: by, isSuccessor: as === 'successor', by: org }, {
    took: actId, decided: id, decidedSeq: work.seq,
  })
}

export async function declineClaim(work: Work, { org, body }: Act<'decline-claim'>): Promise<Result<Done, Refusal>> {
  const demand = (await lockedDemand(work, body.demand))?.demand ?? null
  const declinable = declinableClaim(await claimCalled(work.db, body.claim), body, demand, org)
  if (!declinable.ok) return declinable
  await endClaim(work.db, body.claim, 'declined', work.today, body.reason)
  return kept
}

/** Waits for a second steward: an organisation ends by the word of two, or it has none who could say so. */
export async function nameSuccessor(work: Work, { org, id, body }: Act<'name-successor'>): Promise<Result<Done, Refusal>> {
  const here = await organisationsAmong(work.db, [body.successor])
  const named = (await successionOf(work.db, org))?.successor ?? null
  const nameable = nameableSuccessor({ organisation: org, successor: body.successor }, here, named)
  if (!nameable.ok) return nameable
  if (!work.second) return ok({ outcome: 'waiting', expires: expiry(work.now) })
  const succession = { successor: body.successor, named: id, namedSeq: work.seq, on: work.today }
  return (await addSuccession(work.db, org, succession)) ? kept : refuse('successor-named')
}

export async function succeed(work: Work, { org, id, body }: Act<'succeed'>): Promise<Result<Done, Refusal>> {
  const known = await lockedDemand(work, body.demand)
  const before = known?.demand.raisers.find((one) => one.id === body.raiser)?.organisation ?? null
  const succession = before === null ? null : await successionOf(work.db, before)
  const signs = { raiser: body.raiser, of: body.of, current: known?.actHash ?? '' }
  const raiser = succeededRaiser(known?.demand ?? null, signs, org, succession?.successor ?? null)
  if (!raiser.ok) return raiser
  return takePlace(work, known!, { raiser: body.raiser, organisation: org, isSuccessor: true, by: raiser.value.organisation }, {
    took: id, decided: succession!.named, decidedSeq: succession!.namedSeq,
  })
}

type Proof = Pick<PlaceTakenOn, 'took' | 'decided' | 'decidedSeq'>

async function takePlace(work: Work, { demand }: KeptDemand, place: Omit<Taking, 'name'>, proof: Proof): Promise<Result<Done, Refusal>> {
  const described = (await organisation(work.db, place.organisation))!
  const taking = { ...place, name: describedOrganisation(described).name }
  const keeps = keepingMoves(demand, demand.raisers.find(({ id }) => id === place.raiser)!)
  const after = withPlaceTaken(demand, taking, work.today)
  const raiser = after.raisers.find(({ id }) => id === place.raiser)!
  await keepPlaceTaken(work.db, after, raiser)
  const { organisation: by, by: from } = place
  const where = { org: demand.organisation, demand: demand.id, raiser: raiser.id, by, from }
  await addPlaceTaken(work.db, { ...where, ...proof, after: raiser.took!.after, on: work.today, keeps })
  return kept
}

// What is claimed and decided: an example whose raisers are only named, a claim on it, and a decision over the bytes of the claim.
import type { Id } from '#values/id.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import { freshId, type CastOrganisation, type Signed } from './cast.ts'
import { demandBody } from './demand-cast.ts'

type Demand = BodyOf<'publish-demand'>
type Claim = BodyOf<'claim-demand'>

/** Written down from public sources: two raisers who are named there, and have not signed. */
export function exampleOf(host: CastOrganisation, addressees: Id[], more: Partial<Demand> = {}): Demand {
  const raisers = ['Union of Yesterday', 'Circle of Friends'].map((name) => ({ id: freshId(), name, organisation: null }))
  return demandBody(host, addressees, { raisers, fromPublicSources: true, ...more })
}

/** Of the first who is named, over these words. */
export function claimBody({ id: demand, raisers }: Demand, of: Hash, more: Partial<Claim> = {}): Claim {
  return { id: freshId(), demand, raiser: raisers[0]!.id, of, as: 'itself', proof: 'Our paper of 2019 names us', ...more }
}

export function decidedBody({ demand, id: claim, raiser }: Claim, { hash: of }: Signed, organisation: Id): BodyOf<'confirm-claim'> {
  return { demand, claim, of, raiser, organisation }
}

// What the desk reads of claims: its own, those that wait for it, who may take the place of whom; and of one all that proves who made it.
import type { Id } from '#values/id.ts'
import { claimCalled, claimsBy, claimsFor, type ClaimOnDesk } from '../store/claims.ts'
import { rosterEntries } from '../store/organisations.ts'
import { succeededBy, successionOf } from '../store/places-taken.ts'
import type { Db } from '../store/store.ts'

const most = 200

export async function claimsOnDesk(db: Db, org: Id) {
  return {
    made: (await claimsBy(db, org, most)).map(shownOf),
    toDecide: (await claimsFor(db, org, most)).map(shownOf),
    successor: (await successionOf(db, org))?.successor ?? null,
    succeeds: await succeededBy(db, org),
  }
}

/** Only for who made it, and for who decides: to everybody else it is not there. */
export async function claimOnDesk(db: Db, org: Id, id: Id) {
  const [toDecide, claim] = [await claimsFor(db, org, most), await claimCalled(db, id)]
  const mayRead = claim !== null && (claim.by === org || toDecide.some((one) => one.claim.id === id))
  return { claim: mayRead ? { ...shownOf(claim), entries: await rosterEntries(db, claim.by) } : null }
}

function shownOf({ sigs, ...claim }: ClaimOnDesk) {
  return { ...claim, sigs: JSON.parse(sigs) as unknown }
}

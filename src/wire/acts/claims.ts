// Acts by which a demand that is only told becomes somebody's own, and by which a successor follows who ends.
import * as v from 'valibot'
import { claimedAs } from '#domain/claim.ts'
import { hash, id, text } from '../shapes.ts'

export const claimBodies = {
  /** An organisation says that it is, or succeeds, a raiser who is only named; `of` is the hash of the act whose words it has read. */
  'claim-demand': v.strictObject({ id, demand: id, raiser: id, of: hash, as: v.picklist(claimedAs), proof: text(1_000) }),
  'withdraw-claim': v.strictObject({ demand: id, claim: id }),
  /** `of` is the hash of the act that claims; whose place it is stands here too, so that who signs reads it. */
  'confirm-claim': v.strictObject({ demand: id, claim: id, of: hash, raiser: id, organisation: id }),
  'decline-claim': v.strictObject({ demand: id, claim: id, of: hash, reason: text(600) }),
  'name-successor': v.strictObject({ successor: id }),
  /** The successor signs in the place of who named it, over the hash of the act whose words it has read. */
  succeed: v.strictObject({ demand: id, raiser: id, of: hash }),
} as const

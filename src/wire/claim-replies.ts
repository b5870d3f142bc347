// What the desk is told of claims, with its parser; and the check that an organisation has signed what is told of it.
import * as v from 'valibot'
import { utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { claimBodies } from './acts/claims.ts'
import type { Act } from './act.ts'
import { signedIn, wholeRoster } from './check-hand-over.ts'
import { readerOf } from './desk-replies.ts'
import { hashOf, type Subtle } from './hash.ts'
import { signature, signedEntry } from './roster-entry.ts'
import { day, hash, id, list, text } from './shapes.ts'

const claim = v.object({
  claim: claimBodies['claim-demand'], by: id, actId: id, actHash: hash, state: v.picklist(['open', 'withdrawn', 'declined', 'confirmed']),
  act: v.pipe(v.string(), v.maxLength(262_144)), sigs: list(signature, 4, 1), madeOn: day, decidedOn: v.nullable(day),
  reason: v.nullable(text(600)),
})
const claims = v.object({ made: list(claim, 200), toDecide: list(claim, 200), successor: v.nullable(id), succeeds: list(id, 2_000) })
const whole = v.object({ ...claim.entries, entries: list(signedEntry, 20_000, 1) })

export type ToldClaim = v.InferOutput<typeof claim>
export type Claims = v.InferOutput<typeof claims>
export type WholeClaim = v.InferOutput<typeof whole>

export const readClaims = readerOf(claims)
export const readClaim = readerOf(v.object({ claim: v.nullable(whole) }))

/** The claim as a member of this organisation signed it, over the bytes with this hash; null where that does not hold. */
export async function checkClaim(subtle: Subtle, { act, sigs, entries, actHash, by }: WholeClaim): Promise<Act<'claim-demand'> | null> {
  const from = await wholeRoster(subtle, entries, by as Id)
  const signed = from && (await signedIn(subtle, from.roster, { act, sigs }))
  if (signed?.act.kind !== 'claim-demand' || (await hashOf(subtle, utf8(act))) !== actHash) return null
  return signed.act
}

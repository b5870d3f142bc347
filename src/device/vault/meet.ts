// Meeting a newcomer: the steward's nonce, the digits she expects to hear, and what of it she can make again after a lock.
import { ok, refuse, type Result } from '#values/result.ts'
import { digitsToExpect, offerJoining, type Offer } from '#sealing/joining.ts'
import { ownChance } from '#sealing/own-chance.ts'
import { sameDigits } from '#wire/comparison.ts'
import type { JoinRequest, OpenInvite } from './own-invites.ts'
import type { Open } from './vault.ts'

/**
 * What a steward offers to a newcomer. Her nonce hangs on the newcomer's commitment: for another commitment, which a server might show her
 * once it knows the first nonce, it is another one that nobody has seen.
 */
export async function offerTo(
  subtle: SubtleCrypto, { held, followed }: Open, { invite, role, teams }: OpenInvite, newcomer: JoinRequest,
): Promise<Offer> {
  const chance = await ownChance(subtle, held.contents.memberRoot, 'joining', { invite, commitment: newcomer.commitment })
  const steward = { member: held.member, keys: held.keyring.keys }
  const terms = { root: held.root, head: followed.roster.head, invite, role, teams }
  return offerJoining(chance, terms, steward, { member: newcomer.member, keys: newcomer.keys }, newcomer.commitment)
}

export type MeetRefusal = 'another-nonce' | 'not-the-same'

/** Whether the digits that she typed are those of this newcomer. What the server says counts only where it is checked. */
export async function compare(
  subtle: SubtleCrypto, offer: Offer, revealed: string, typed: string,
): Promise<Result<null, MeetRefusal>> {
  const expected = await digitsToExpect(subtle, offer, revealed)
  if (!expected.ok) return expected
  return sameDigits(typed, expected.value) ? ok(null) : refuse('not-the-same')
}

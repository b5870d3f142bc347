// Joining, step by step: each side can take a step only with what the step before it fixed, so that no server can grind the digits.
import { toBase64url } from '#values/encoding.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Hash } from '#wire/hash.ts'
import { commitmentOf, comparisonDigits, keepsCommitment, type Joiner, type Transcript } from '#wire/comparison.ts'
import type { Chance } from './chance.ts'

/** What both must agree on before the newcomer reveals: organisation, roster, invite and its terms. */
export type Terms = Omit<Transcript, 'steward' | 'newcomer'>
/**
 * Step 1, on the newcomer's device: `nonce` stays there until step 3, `commitment` goes out with her keys. `shown` are the digits of the
 * one offer that she answered: with a second one a server, which knows her nonce by then, could grind. She begins again instead.
 */
export type Newcomer = { readonly joiner: Joiner; readonly nonce: string; readonly commitment: Hash; readonly shown: string | null }
/** Step 2, on the steward's device: she holds the newcomer's keys and commitment, and only then makes her own nonce. */
export type Offer = {
  readonly terms: Terms
  readonly steward: Joiner & { readonly nonce: string }
  readonly newcomer: Joiner
  readonly commitment: Hash
}

export async function beginJoining(subtle: SubtleCrypto, chance: Chance, joiner: Joiner): Promise<Newcomer> {
  const nonce = toBase64url(chance(32))
  return { joiner, nonce, commitment: await commitmentOf(subtle, nonce, joiner), shown: null }
}

/** The steward's nonce is made here and nowhere else: after the newcomer's commitment is in her hands. */
export function offerJoining(chance: Chance, terms: Terms, steward: Joiner, newcomer: Joiner, commitment: Hash): Offer {
  return { terms, steward: { ...steward, nonce: toBase64url(chance(32)) }, newcomer, commitment }
}

/**
 * Step 3, the newcomer: with terms and steward fixed, the digits for her screen (`shown`). Keep what is answered in the place of what was
 * handed in, and only then send its nonce. Refuses another offer than the first (`already-revealed`).
 */
export async function revealJoining(
  subtle: SubtleCrypto, newcomer: Newcomer, terms: Terms, steward: Offer['steward'],
): Promise<Result<Newcomer & { readonly shown: string }, 'already-revealed'>> {
  const transcript = { ...terms, steward, newcomer: { ...newcomer.joiner, nonce: newcomer.nonce } }
  const shown = await comparisonDigits(subtle, transcript)
  return newcomer.shown === null || newcomer.shown === shown ? ok({ ...newcomer, shown }) : refuse('already-revealed')
}

/** Step 4, the steward: the digits that she expects the newcomer to read out. Refuses a nonce other than the one committed to. */
export async function digitsToExpect(subtle: SubtleCrypto, offer: Offer, nonce: string): Promise<Result<string, 'another-nonce'>> {
  if (!(await keepsCommitment(subtle, offer.commitment, nonce, offer.newcomer))) return refuse('another-nonce')
  return ok(await comparisonDigits(subtle, { ...offer.terms, steward: offer.steward, newcomer: { ...offer.newcomer, nonce } }))
}

// The twelve digits that two people compare when one joins: made from everything that a server in the middle could have changed.
import { concat, fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { MemberKeys } from '#domain/roster.ts'
import { canonicalBytes, type Canonical } from './canonical.ts'
import { inGroups, readDigits } from './digits.ts'
import { hashOf, sha256, type Hash, type Subtle } from './hash.ts'

export type Joiner = { readonly member: Id; readonly keys: MemberKeys }
/** `root` and nonces are base64url of 32 bytes, `head` is the hash of the roster's last entry. */
export type Transcript = {
  readonly root: string
  readonly head: string
  readonly invite: Id
  readonly role: string
  readonly teams: readonly Id[]
  readonly steward: Joiner & { readonly nonce: string }
  readonly newcomer: Joiner & { readonly nonce: string }
}

const count = 12

/** Twelve digits from the SHA-256 of the canonical transcript; teams in the order of their ids. */
export async function comparisonDigits(subtle: Subtle, transcript: Transcript): Promise<string> {
  return digitsOf(await transcriptHash(subtle, transcript), count)
}

export async function transcriptHash(subtle: Subtle, transcript: Transcript): Promise<Uint8Array<ArrayBuffer>> {
  const whole = { ...transcript, v: 1, teams: [...transcript.teams].sort() }
  return sha256(subtle, canonicalBytes(whole as unknown as Canonical))
}

/** The last `most` decimal digits of the number in the first eight bytes; among 2^64 none is favoured by more than 10^-7. */
export function digitsOf(hash: Uint8Array<ArrayBuffer>, most: number): string {
  const number = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0) % 10n ** BigInt(most)
  return String(number).padStart(most, '0')
}

/** As the newcomer's screen shows them: '1234 5678 9012'. */
export function showDigits(digits: string): string {
  return inGroups(digits, 4)
}

/** Whether what the steward typed are these digits. */
export function sameDigits(typed: string, digits: string): boolean {
  return readDigits(typed) === digits
}

/**
 * What the newcomer commits to before she sees the steward's nonce: SHA-256(nonce, 32 bytes ‖ SHA-256 of the canonical {member, keys}).
 * Without it a server that sees both nonces tries nonces of its own until the digits agree.
 */
export async function commitmentOf(subtle: Subtle, nonce: string, { member, keys }: Joiner): Promise<Hash> {
  const joiner = await sha256(subtle, canonicalBytes({ member, keys } as unknown as Canonical))
  return hashOf(subtle, concat(fromBase64url(nonce)!, joiner))
}

/** Whether a revealed nonce is the one that was committed to. */
export async function keepsCommitment(subtle: Subtle, commitment: Hash, nonce: string, joiner: Joiner): Promise<boolean> {
  if (fromBase64url(nonce)?.length !== 32) return false
  return (await commitmentOf(subtle, nonce, joiner)) === commitment
}

// Age keys from 32 bytes: the post-quantum hybrid for people, teams and lockboxes, X25519 for records and answers to a receipt.
import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { secret, type Secret } from '#values/secret.ts'

/** An age identity (private) as text: 'AGE-SECRET-KEY-PQ-1...' (hybrid) or 'AGE-SECRET-KEY-1...' (X25519). */
export type Identity = Secret<string>
export type AgeKey = { readonly identity: Identity; readonly recipient: string }

/** Hybrid ML-KEM-768 + X25519 key from 32 bytes; its recipient is 'age1pq1...'. Throws on any other number of bytes. */
export async function hybridKey(seed: Uint8Array): Promise<AgeKey> {
  return ageKey('AGE-SECRET-KEY-PQ-', seed)
}

/** X25519 key from 32 bytes; its recipient is 'age1...', 62 letters. Throws on any other number of bytes. */
export async function x25519Key(seed: Uint8Array): Promise<AgeKey> {
  return ageKey('AGE-SECRET-KEY-', seed)
}

/** The recipient of an identity's text, or null when it is none. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity)
  } catch {
    return null
  }
}

async function ageKey(prefix: string, seed: Uint8Array): Promise<AgeKey> {
  if (seed.length !== 32) throw new RangeError('an age key is made from 32 bytes')
  const identity = bech32.encodeFromBytes(prefix, seed).toUpperCase()
  return { identity: secret(identity), recipient: await identityToRecipient(identity) }
}

// The name of a recipient: how a wrap's row says to whom it is sealed.
import { utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { keyIdOf, type Subtle } from '#wire/hash.ts'

/** The first 16 bytes of the SHA-256 of the recipient's text ('age1pq1...'), in base32. */
export async function recipientId(subtle: Subtle, recipient: string): Promise<Id> {
  return keyIdOf(subtle, utf8(recipient))
}

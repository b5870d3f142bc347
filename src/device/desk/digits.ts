// Hashes and keys as twelve digits in groups, to be compared by two people who read them to one another.
import { fromBase32, fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { digitsOf, showDigits } from '#wire/comparison.ts'

const count = 12

export function digitsOfHash(hash: string): string {
  return showDigits(digitsOf(fromBase64url(hash)!, count))
}

/** The whole of an organisation's id, which is made from its root key: twelve digits of it a patient server could imitate, not these. */
export function numberOfOrganisation(org: Id): string {
  const bytes = fromBase32(org)!
  return [bytes.slice(0, 8), bytes.slice(8)].map((half) => showDigits(digitsOf(half, count))).join(' ')
}

export function digitsOfId(id: Id): string {
  return showDigits(digitsOf(fromBase32(id)!, count))
}

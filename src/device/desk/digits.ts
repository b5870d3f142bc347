// Hashes and keys as twelve digits in groups, to be compared by two people who read them to one another.
import { fromBase32, fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { digitsOf, showDigits } from '#wire/comparison.ts'

const count = 12

export function digitsOfHash(hash: string): string {
  return showDigits(digitsOf(fromBase64url(hash)!, count))
}

export function digitsOfId(id: Id): string {
  return showDigits(digitsOf(fromBase32(id)!, count))
}

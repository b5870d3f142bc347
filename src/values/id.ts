// An id: 128 random bits in base32, made on the device; it says nothing of time or order.
import { fromBase32, toBase32 } from './encoding.ts'

declare const brand: unique symbol
export type Id = string & { readonly [brand]: 'id' }

export const idBytes = 16

/** The id of sixteen bytes. Throws on any other number of bytes: that is a bug of the caller. */
export function idOf(bytes: Uint8Array): Id {
  if (bytes.length !== idBytes) throw new RangeError('an id is made of 16 bytes')
  return toBase32(bytes) as Id
}

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && text.length === 26 && fromBase32(text) !== null
}

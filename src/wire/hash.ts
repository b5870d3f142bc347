// SHA-256, with the platform's own implementation handed in, and the short names made from it.
import { toBase64url } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'

/** The part of Web Crypto that hashing and verification need; both sides hand in `crypto.subtle`. */
export type Subtle = Pick<SubtleCrypto, 'digest' | 'importKey' | 'verify'>

declare const brand: unique symbol
/** 32 bytes of SHA-256 as 43 letters of base64url. */
export type Hash = string & { readonly [brand]: 'hash' }

export async function sha256(subtle: Subtle, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await subtle.digest('SHA-256', bytes))
}

export async function hashOf(subtle: Subtle, bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  return toBase64url(await sha256(subtle, bytes)) as Hash
}

/** The name of a public key or recipient: the first 16 bytes of the SHA-256 of its bytes. */
export async function keyIdOf(subtle: Subtle, publicBytes: Uint8Array<ArrayBuffer>): Promise<Id> {
  return idOf((await sha256(subtle, publicBytes)).subarray(0, 16))
}

export function isHash(text: unknown): text is Hash {
  return typeof text === 'string' && /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(text)
}

// Signing with Ed25519: a seed becomes a key that cannot be taken out again, and a key signs for one purpose only.
import { concat, toBase64url } from '#values/encoding.ts'
import { reveal, secret, type Secret } from '#values/secret.ts'
import { bytesToSign, type Purpose } from '#wire/bytes-to-sign.ts'
import type { Bytes } from './derive.ts'

export type SigningKey = { readonly publicKey: string; readonly key: Secret<CryptoKey> }

/** Signs for the one purpose it was made for; `orgRoot` is the organisation's root public key (32 bytes). Answers base64url of 64 bytes. */
export type Signer = {
  readonly publicKey: string
  readonly sign: (orgRoot: Uint8Array, bytes: Bytes) => Promise<string>
}

// RFC 8410, section 7: a PKCS #8 Ed25519 private key is this beginning and the 32 bytes of the seed.
const pkcs8Beginning = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])

/** The signature (base64url, 64 bytes) over bytes for one purpose and organisation: what is signed stands in #wire/bytes-to-sign.ts. */
export async function sign(
  subtle: SubtleCrypto, key: Secret<CryptoKey>, purpose: Purpose, orgRoot: Uint8Array, bytes: Bytes,
): Promise<string> {
  const message = await bytesToSign(subtle, purpose, orgRoot, bytes)
  return toBase64url(new Uint8Array(await subtle.sign('Ed25519', reveal(key), message)))
}

/** The key of a 32-byte seed: not extractable; `publicKey` is base64url of 32 bytes. Throws on any other number of bytes. */
export async function signingKey(subtle: SubtleCrypto, seed: Uint8Array): Promise<SigningKey> {
  if (seed.length !== 32) throw new RangeError('a signing key is made from 32 bytes')
  const pkcs8 = concat(pkcs8Beginning, seed)
  const key = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  return { publicKey: await publicHalf(subtle, pkcs8), key: secret(key) }
}

export async function signerFor(subtle: SubtleCrypto, seed: Uint8Array, purpose: Purpose): Promise<Signer> {
  const { publicKey, key } = await signingKey(subtle, seed)
  return { publicKey, sign: (orgRoot, bytes) => sign(subtle, key, purpose, orgRoot, bytes) }
}

/** Web Crypto hands out the public half only through the JWK of an extractable copy, which is let go at once. */
async function publicHalf(subtle: SubtleCrypto, pkcs8: Bytes): Promise<string> {
  const copy = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  return (await subtle.exportKey('jwk', copy)).x!
}

// How a signature is checked: Ed25519 over what ./bytes-to-sign.ts makes of a purpose, an organisation and the exact bytes.
import { fromBase64url } from '#values/encoding.ts'
import { bytesToSign, type Purpose } from './bytes-to-sign.ts'
import type { Subtle } from './hash.ts'

/**
 * Whether `signature` (base64url, 64 bytes) is one of `publicKey` (base64url, 32 bytes) for this purpose, root and bytes. False on
 * anything malformed.
 */
export async function verifies(
  subtle: Subtle,
  signed: { purpose: Purpose; root: Uint8Array; bytes: Uint8Array<ArrayBuffer> },
  publicKey: string,
  signature: string,
): Promise<boolean> {
  const key = fromBase64url(publicKey)
  const sig = fromBase64url(signature)
  if (key?.length !== 32 || sig?.length !== 64) return false
  const message = await bytesToSign(subtle, signed.purpose, signed.root, signed.bytes)
  try {
    const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return await subtle.verify('Ed25519', imported, sig, message)
  } catch {
    return false // a key that is no point on the curve
  }
}

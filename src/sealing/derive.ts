// Many keys from one secret: HKDF-SHA-256 (RFC 5869) with a label for each use, so that no key can stand in for another.
import { utf8 } from '#values/encoding.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/**
 * `length` bytes (32 unless told) from `material` for one use: HKDF-SHA-256 with no salt and the info 'samasama/1/' + label.
 * The labels are constants where they are used; none is read from anywhere.
 */
export async function derive(subtle: SubtleCrypto, material: Bytes, label: string, length = 32): Promise<Bytes> {
  const key = await subtle.importKey('raw', material, 'HKDF', false, ['deriveBits'])
  const use = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(`samasama/1/${label}`) }
  return new Uint8Array(await subtle.deriveBits(use, key, length * 8))
}

// What stands under every signature: its purpose, the organisation's root and the hash of the exact bytes, so that it counts nowhere else.
import { concat, utf8 } from '#values/encoding.ts'
import { sha256, type Subtle } from './hash.ts'

export const purposes = ['act', 'manifest', 'roster', 'login', 'edition', 'withdrawal'] as const
export type Purpose = (typeof purposes)[number]

/**
 * The bytes under a signature: 'samasama/1/' + purpose in UTF-8, the 32 bytes of the organisation's root public key, the 32 bytes of
 * SHA-256(bytes). The two last parts have fixed lengths, so no purpose can be read as the beginning of another.
 */
export async function bytesToSign(
  subtle: Subtle,
  purpose: Purpose,
  root: Uint8Array,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (root.length !== 32) throw new RangeError('an organisation root is 32 bytes')
  return concat(utf8(`samasama/1/${purpose}`), root, await sha256(subtle, bytes))
}

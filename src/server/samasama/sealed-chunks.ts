// What stands in a backup under the day's key: lines in chunks, AES-256-GCM, each bound to its file, its place and whether it is the last.
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { concat, utf8 } from '#values/encoding.ts'
import type { DayKey } from './day-keys.ts'

/** How many bytes of lines go into one chunk, at the least. */
export const chunkBytes = 262_144

/** `salt` is 32 random bytes of the file: one day's key serves several files, and no two chunks may share a nonce. */
export type FileKey = { readonly key: Uint8Array; readonly salt: Uint8Array }

export function fileKey({ key }: DayKey, salt: Uint8Array): FileKey {
  return { key: new Uint8Array(hkdfSync('sha256', key, salt, utf8('samasama/1/backup'), 32)), salt }
}

export function sealChunk(of: FileKey, place: number, isLast: boolean, text: string): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', of.key, nonceOf(place)).setAAD(bound(of, place, isLast))
  return concat(cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag())
}

/** Null when key, place, end or a single bit is another than it was sealed with. */
export function openChunk(of: FileKey, place: number, isLast: boolean, sealed: Uint8Array): string | null {
  if (sealed.length < 16) return null
  const decipher = createDecipheriv('aes-256-gcm', of.key, nonceOf(place), { authTagLength: 16 })
  decipher.setAAD(bound(of, place, isLast)).setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function nonceOf(place: number): Uint8Array {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setBigUint64(4, BigInt(place))
  return nonce
}

function bound({ salt }: FileKey, place: number, isLast: boolean): Uint8Array {
  return concat(utf8(`samasama/1/backup ${place} ${isLast ? 'last' : 'more'} `), salt)
}

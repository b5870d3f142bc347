// How what stands beside a voice travels: begun with what the voice has declared of it, then piece after piece, from the byte reached.
import * as v from 'valibot'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { readWith } from './read-with.ts'
import { atFirst, hash, id, publicKey, whole } from './shapes.ts'
import type { Hash } from './hash.ts'

/** The version of the resumable upload protocol (tus) whose headers are spoken: https://tus.io/protocols/resumable-upload */
export const tusVersion = '1.0.0'
export const uploadType = 'application/offset+octet-stream'
/** Headers: where a piece begins, how long the whole is, and the word that lets a phone go on (32 bytes, base64url). */
export const uploadHeaders = { version: 'Tus-Resumable', offset: 'Upload-Offset', length: 'Upload-Length', token: 'Upload-Token' } as const
/** Bytes that one request brings at the most. */
export const mostRequestBytes = 1_048_576

/** The voice, and which of what stands beside it: the hash and length are those that the voice's act names. */
export type BeginUpload = { readonly org: Id; readonly record: Id; readonly sha256: Hash }
/** `token` is told once; `offset` is the number of bytes that are here. */
export type BegunUpload = { readonly upload: Id; readonly token: string; readonly offset: number; readonly length: number }
/** It is here whole, and nothing is to be sent. */
export type UploadDone = { readonly done: true }

const begin = v.strictObject({ org: id, record: id, sha256: hash })
const begun = v.union([
  v.object({ done: v.literal(true) }),
  v.object({ upload: id, token: publicKey, offset: whole, length: whole }),
])

export function readBeginUpload(value: unknown): BeginUpload | null {
  const read = v.safeParse(begin, value, atFirst)
  return read.success ? read.output : null
}

export function readBegunUpload(value: unknown): Result<BegunUpload | UploadDone, 'not-understood'> {
  const read = readWith(begun, value)
  return read === null ? refuse('not-understood') : ok(read)
}

/** An offset as a header says it; null for anything else. */
export function readOffset(text: string | undefined): number | null {
  return text !== undefined && /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : null
}

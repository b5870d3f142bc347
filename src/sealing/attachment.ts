// A file beside a record: padded, since length tells duration, and sealed with the record's own key.
import { ok, refuse, type Result } from '#values/result.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import type { Attachment } from '#wire/manifest.ts'
import { openFile, sealFile, type SealRefusal } from './age-file.ts'
import type { AgeKey, Identity } from './age-keys.ts'
import type { Bytes } from './derive.ts'
import { padmeLength, padTo } from './padding.ts'

/** The sealed file, its SHA-256 (of the sealed bytes), and the length of what is in it. */
export type SealedAttachment = { readonly file: Bytes; readonly sha256: Hash; readonly length: number }
export type AttachmentRefusal = 'swapped-attachment' | 'too-large' | 'cannot-open' | 'not-understood'

export const mostAttachmentBytes = 64 * 1_048_576

/** Seals bytes with the key of the record they belong to; do it before the record, whose manifest names the result. */
export async function sealAttachment(
  subtle: SubtleCrypto, key: AgeKey, bytes: Uint8Array,
): Promise<Result<SealedAttachment, SealRefusal | 'too-large'>> {
  if (bytes.length > mostAttachmentBytes) return refuse('too-large')
  const sealed = await sealFile([key.recipient], padTo(bytes, padmeLength(bytes.length), 0))
  return sealed.ok ? ok({ file: sealed.value, sha256: await hashOf(subtle, sealed.value), length: bytes.length }) : sealed
}

/** Opens an attachment as an opened record's manifest names it. Refuses other bytes than those named, and a length they cannot have. */
export async function openAttachment(
  subtle: SubtleCrypto, recordKey: Identity, file: Bytes, named: Attachment,
): Promise<Result<Uint8Array, AttachmentRefusal>> {
  if ((await hashOf(subtle, file)) !== named.sha256) return refuse('swapped-attachment')
  const opened = await openFile(recordKey, file, mostAttachmentBytes * 1.13)
  if (!opened.ok) return opened
  return opened.value.length === padmeLength(named.length) ? ok(opened.value.subarray(0, named.length)) : refuse('not-understood')
}

// Sealing a record: its content and manifest under a key of its own, and that key wrapped for those who may read it.
import { canonicalBytes, readCanonical, type Canonical } from '#wire/canonical.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import type { Wrap } from '#wire/inside-seals.ts'
import { manifestBytes, type Manifest, type ReceiptKeys, type UnsignedManifest } from '#wire/manifest.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Sealed } from '#values/sealed.ts'
import { reveal } from '#values/secret.ts'
import type { SealRefusal } from './age-file.ts'
import { x25519Key, type AgeKey } from './age-keys.ts'
import type { SealedAttachment } from './attachment.ts'
import type { Chance } from './chance.ts'
import { sealDocument } from './document.ts'
import { recipientId } from './key-id.ts'
import { recordLimits } from './record-limits.ts'
import type { Signer } from './signing.ts'
import { isTame } from './tame.ts'
import { tidied } from './tidied.ts'

export type RecordDraft = {
  readonly kind: string
  readonly id: Id
  readonly revision?: number
  readonly parents?: readonly Id[]
  readonly round: Hash | null
  readonly head: Hash
  readonly team: Id
  readonly epoch: number
  readonly attachments?: readonly SealedAttachment[]
  readonly receipt: ReceiptKeys | null
  /** Texts in it are brought to NFC; a number that is not whole is a bug and throws. */
  readonly content: Canonical
}
/** Who signs: the roster's key id of a member or phone, its manifest signer, the phone's counter, the organisation's root (32 bytes). */
export type Author = { readonly id: Id; readonly signer: Signer; readonly root: Uint8Array; readonly counter: number | null }
export type RecordDocument = { readonly content: Canonical; readonly manifest: Manifest }

/** Bytes that stand beside an act, as the act names them. */
export type Named = { readonly sha256: Hash; readonly length: number }
export type SealedRecord = {
  readonly wrap: Sealed<Wrap>
  readonly payload: Sealed<RecordDocument & Canonical>
  /** What the act that brings it says of it. */
  readonly named: {
    readonly record: Id
    readonly key: Id
    readonly payload: Named
    readonly wrap: Named
    readonly attachments: readonly Named[]
  }
}
export type RecordRefusal = SealRefusal | 'beyond-limits'

/** A fresh key for one record; made beforehand only when there are attachments to seal. */
export async function newRecordKey(chance: Chance): Promise<AgeKey> {
  return x25519Key(chance(32))
}

/**
 * Seals a record for the holders of a post-quantum recipient, with `key` from `newRecordKey`. Without an author it is a voice through an
 * open link, of unverified origin. Refuses content that nobody would be able to open (`beyond-limits`), and a recipient that is none.
 */
export async function sealRecord(
  subtle: SubtleCrypto, draft: RecordDraft, recipient: string, key: AgeKey, author: Author | null,
): Promise<Result<SealedRecord, RecordRefusal>> {
  const content = tidied(draft.content)
  const manifest = await signed(subtle, unsigned(draft, author), content, author)
  const document = { content, manifest } as RecordDocument & Canonical
  if (!canBeRead(document)) return refuse('beyond-limits')
  const payload = await sealDocument([key.recipient], document)
  if (!payload.ok) return payload
  const wrap = await wrapRecordKey(subtle, draft.id, key, recipient)
  if (!wrap.ok) return wrap
  const named = await namesOf(subtle, draft, recipient, payload.value, wrap.value)
  return ok({ wrap: wrap.value, payload: payload.value, named })
}

/** Wraps a record's key for the holders of one more post-quantum recipient: another team, a case, a new epoch. */
export async function wrapRecordKey(
  subtle: SubtleCrypto, record: Id, key: Pick<AgeKey, 'identity'>, recipient: string,
): Promise<Result<Sealed<Wrap>, SealRefusal>> {
  if (!recipient.startsWith('age1pq1')) return refuse('not-a-recipient')
  return sealDocument([recipient], { v: 1, recordId: record, keyId: await recipientId(subtle, recipient), recordKey: reveal(key.identity) })
}

function canBeRead(document: Canonical): boolean {
  const read = readCanonical(canonicalBytes(document), recordLimits)
  return read.ok && isTame(read.value)
}

function unsigned(draft: RecordDraft, author: Author | null): UnsignedManifest {
  return {
    v: 1, kind: draft.kind, id: draft.id, revision: draft.revision ?? 1, parents: draft.parents ?? [],
    round: draft.round, head: draft.head, team: draft.team, epoch: draft.epoch,
    attachments: (draft.attachments ?? []).map(({ sha256, length }) => ({ sha256, length })),
    receipt: draft.receipt, counter: author?.counter ?? null, author: author?.id ?? null,
  }
}

async function signed(subtle: SubtleCrypto, manifest: UnsignedManifest, content: Canonical, author: Author | null): Promise<Manifest> {
  if (author === null) return { ...manifest, signature: null }
  const bytes = await manifestBytes(subtle, manifest, content)
  return { ...manifest, signature: await author.signer.sign(author.root, bytes) }
}

async function namesOf(
  subtle: SubtleCrypto, draft: RecordDraft, recipient: string, payload: Uint8Array<ArrayBuffer>, wrap: Uint8Array<ArrayBuffer>,
): Promise<SealedRecord['named']> {
  return {
    record: draft.id,
    key: await recipientId(subtle, recipient),
    payload: { sha256: await hashOf(subtle, payload), length: payload.length },
    wrap: { sha256: await hashOf(subtle, wrap), length: wrap.length },
    attachments: (draft.attachments ?? []).map(({ file, sha256 }) => ({ sha256, length: file.length })),
  }
}

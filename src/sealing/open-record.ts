// Opening a record: whatever a server, a stranger or a broken disk hands over becomes either what was sealed, or a refusal.
import type { Canonical } from '#wire/canonical.ts'
import { hashOf } from '#wire/hash.ts'
import { readRecordDocument, readWrap } from '#wire/inside-seals.ts'
import { manifestBytes, readManifest, type Manifest } from '#wire/manifest.ts'
import { verifies } from '#wire/signature.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { secret } from '#values/secret.ts'
import type { Identity } from './age-keys.ts'
import type { Bytes } from './derive.ts'
import { openDocument, type DocumentRefusal } from './document.ts'
import { bytesChecks, firstBroken, manifestChecks, wrapChecks, type CheckName, type CheckRefusal, type Expected } from './record-checks.ts'
import { recordLimits } from './record-limits.ts'

export type OpenRecordRefusal = DocumentRefusal | CheckRefusal

/** The organisation's root public key (32 bytes), and the public manifest key (base64url) of a roster key id, of those who left too. */
export type Signers = { readonly root: Uint8Array; readonly manifestKeyOf: (author: Id) => string | null }

/** An author is named only if her signature was checked; everything else is of unverified origin, whatever it says of itself. */
export type Origin = { readonly author: Id } | 'unverified-origin'
export type OpenedRecord = {
  readonly manifest: Manifest
  readonly content: Canonical
  readonly verified: Origin
  /** Opens the attachments, and wraps the record for others. */
  readonly recordKey: Identity
}

/**
 * Opens a wrap with the identity of a team (or case) and the payload with the key in it. Never throws, whatever the bytes are. Refusals:
 * `swapped-payload`, `swapped-wrap` (not the bytes that the act names), `cannot-open`, `too-large`, `not-understood`, `another-record`,
 * `another-key`, `another-kind`, `another-round`, `another-epoch` (or team), `forged` (a signature that is not its author's).
 */
export async function openRecord(
  subtle: SubtleCrypto, sealed: { readonly wrap: Bytes; readonly payload: Bytes }, expected: Expected, identity: Identity, signers: Signers,
): Promise<Result<OpenedRecord, OpenRecordRefusal>> {
  return openRecordWithout(nothing, subtle, sealed, expected, identity, signers)
}

const nothing: ReadonlySet<CheckName> = new Set()

/** `openRecord` with some checks off: only for the tests that show how an attacker wins without them. */
export async function openRecordWithout(
  off: ReadonlySet<CheckName>,
  subtle: SubtleCrypto, sealed: { readonly wrap: Bytes; readonly payload: Bytes }, expected: Expected, identity: Identity, signers: Signers,
): Promise<Result<OpenedRecord, OpenRecordRefusal>> {
  const hashes = { payload: await hashOf(subtle, sealed.payload), wrap: await hashOf(subtle, sealed.wrap) }
  const swapped = firstBroken(bytesChecks, hashes, expected, off)
  if (swapped) return refuse(swapped)
  const key = await openWrap(sealed.wrap, expected, identity, off)
  if (!key.ok) return key
  const document = await openPayload(sealed.payload, key.value, expected, off)
  if (!document.ok) return document
  const verified = await originOf(subtle, document.value, signers, off)
  return verified.ok ? ok({ ...document.value, verified: verified.value, recordKey: key.value }) : verified
}

async function openWrap(
  file: Bytes, expected: Expected, identity: Identity, off: ReadonlySet<CheckName>,
): Promise<Result<Identity, OpenRecordRefusal>> {
  const opened = await openDocument(identity, file, { bytes: 4_096, depth: 2 })
  if (!opened.ok) return opened
  const wrap = readWrap(opened.value)
  if (wrap === null) return refuse('not-understood')
  const broken = firstBroken(wrapChecks, wrap, expected, off)
  return broken ? refuse(broken) : ok(secret(wrap.recordKey))
}

async function openPayload(
  file: Bytes, key: Identity, expected: Expected, off: ReadonlySet<CheckName>,
): Promise<Result<{ manifest: Manifest; content: Canonical }, OpenRecordRefusal>> {
  const opened = await openDocument(key, file, recordLimits)
  if (!opened.ok) return opened
  const document = readRecordDocument(opened.value)
  const manifest = readManifest(document?.manifest)
  if (document === null || !manifest.ok) return refuse('not-understood')
  const broken = firstBroken(manifestChecks, manifest.value, expected, off)
  return broken ? refuse(broken) : ok({ manifest: manifest.value, content: document.content as Canonical })
}

async function originOf(
  subtle: SubtleCrypto, { manifest, content }: { manifest: Manifest; content: Canonical }, signers: Signers, off: ReadonlySet<CheckName>,
): Promise<Result<Origin, 'forged'>> {
  if (manifest.author === null || manifest.signature === null) return ok('unverified-origin')
  const key = signers.manifestKeyOf(manifest.author)
  if (key === null) return ok('unverified-origin')
  const bytes = await manifestBytes(subtle, manifest, content)
  const signed = { purpose: 'manifest', root: signers.root, bytes } as const
  const genuine = off.has('signature') || (await verifies(subtle, signed, key, manifest.signature))
  return genuine ? ok({ author: manifest.author }) : refuse('forged')
}

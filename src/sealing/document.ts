// A sealed document: canonical JSON, spaces up to a length that tells little, age. Any age tool and any JSON reader read it.
import { readCanonical, canonicalBytes, type Canonical, type Limits } from '#wire/canonical.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Sealed } from '#values/sealed.ts'
import { openFile, sealFile, type SealRefusal } from './age-file.ts'
import type { Identity } from './age-keys.ts'
import { padmeLength, padTo } from './padding.ts'
import { isTame } from './tame.ts'

export type DocumentRefusal = 'too-large' | 'cannot-open' | 'not-understood'

const space = 0x20
/** What padding and age may add to the bytes of a document: Padmé's 12 %, headers, one tag for each 64 KiB. */
const mostAdded = 16_384

/**
 * Seals a value to recipients of one family, padded to the Padmé length or to `length` bytes where every such document shall look alike.
 * Throws a TypeError where a value has no canonical text (see #wire/canonical.ts).
 */
export async function sealDocument<T extends Canonical>(
  recipients: readonly string[], value: T, length?: number,
): Promise<Result<Sealed<T>, SealRefusal>> {
  const bytes = canonicalBytes(value)
  const sealed = await sealFile(recipients, padTo(bytes, length ?? padmeLength(bytes.length), space))
  return sealed.ok ? ok(sealed.value as Sealed<T>) : sealed
}

/**
 * Opens a document whose text is within the limits. Refusals: `too-large`, `cannot-open` (another key, changed, cut), `not-understood`
 * (not canonical JSON, nested too deep, a text beyond 200,000 letters, or names such as `__proto__` that mean something to a program).
 */
export async function openDocument(identity: Identity, file: Uint8Array, limits: Limits): Promise<Result<Canonical, DocumentRefusal>> {
  const opened = await openFile(identity, file, Math.ceil(limits.bytes * 1.13) + mostAdded)
  if (!opened.ok) return opened
  const read = readCanonical(withoutPadding(opened.value), limits)
  if (!read.ok) return refuse(read.refusal === 'too-large' ? 'too-large' : 'not-understood')
  return isTame(read.value) ? read : refuse('not-understood')
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== space) + 1)
}

// Seals one record for several organisations at once: its content once under a key of its own, and that key for a team of each of them.
import { hashOf } from '#wire/hash.ts'
import type { Id } from '#values/id.ts'
import { ok, type Result } from '#values/result.ts'
import type { AgeKey } from './age-keys.ts'
import { recipientId } from './key-id.ts'
import { sealRecord, wrapRecordKey, type Author, type Named, type RecordDraft, type RecordRefusal } from './record.ts'

/** Who shall be able to open it: an organisation, and the recipient of a team of its own. */
export type Reader = { readonly party: Id; readonly recipient: string }
export type SealedForParties = {
  /** What the act that brings it says of it. */
  readonly named: {
    readonly record: Id
    readonly payload: Named
    readonly wraps: { readonly party: Id; readonly key: Id; readonly wrap: Named }[]
  }
  /** The sealed bytes that stand beside that act. */
  readonly beside: readonly Uint8Array<ArrayBuffer>[]
}

/** `readers` are all who shall open it, the author's own organisation among them; the team in the draft is that of the author. */
export async function sealForParties(
  subtle: SubtleCrypto, draft: RecordDraft, readers: readonly Reader[], key: AgeKey, author: Author,
): Promise<Result<SealedForParties, RecordRefusal>> {
  const [first, ...others] = readers
  if (first === undefined) throw new Error('sealed for nobody')
  const sealed = await sealRecord(subtle, draft, first.recipient, key, author)
  if (!sealed.ok) return sealed
  const { named, payload } = sealed.value
  const wraps = [{ party: first.party, key: named.key, wrap: named.wrap }]
  const beside: Uint8Array<ArrayBuffer>[] = [payload, sealed.value.wrap]
  for (const { party, recipient } of others) {
    const wrap = await wrapRecordKey(subtle, draft.id, key, recipient)
    if (!wrap.ok) return wrap
    const its = { sha256: await hashOf(subtle, wrap.value), length: wrap.value.length }
    wraps.push({ party, key: await recipientId(subtle, recipient), wrap: its })
    beside.push(wrap.value)
  }
  return ok({ named: { record: draft.id, payload: named.payload, wraps }, beside })
}

// Sealed bytes apart from everything else: wraps and payloads, so that shredding takes them whole and the chain stays.
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'

export type Wrap = { readonly org: Id; readonly record: Id; readonly key: Id; readonly sha256: Hash; readonly bytes: Uint8Array }

export async function keepWrap(db: Db, wrap: Wrap): Promise<void> {
  await db
    .insertInto('wraps')
    .values({ ...wrap })
    .execute()
}

/** False when these very bytes are here already: nobody seals the same twice by chance. */
export async function keepBlob(db: Db, org: Id, record: Id, sha256: Hash, bytes: Uint8Array): Promise<boolean> {
  const blob = db.insertInto('blobs').values({ org, record, sha256, bytes })
  return (await blob.onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
}

/** Wraps and payloads of some records, in one reading each: record id -> bytes. */
export async function sealedBytesOf(
  db: Db,
  org: Id,
  records: readonly Id[],
): Promise<{ readonly wraps: ReadonlyMap<Id, Uint8Array>; readonly payloads: ReadonlyMap<Hash, Uint8Array> }> {
  if (records.length === 0) return { wraps: new Map(), payloads: new Map() }
  const wraps = await db
    .selectFrom('wraps')
    .select(['record', 'bytes'])
    .where('org', '=', org)
    .where('record', 'in', [...records])
    .execute()
  const blobs = await db
    .selectFrom('blobs')
    .select(['sha256', 'bytes'])
    .where('org', '=', org)
    .where('record', 'in', [...records])
    .execute()
  return {
    wraps: new Map(wraps.map((one) => [one.record as Id, one.bytes])),
    payloads: new Map(blobs.map((one) => [one.sha256 as Hash, one.bytes])),
  }
}

/** Takes away the wraps and payloads of a record. The journal is scrubbed after the commit: `store.scrub`. */
export async function shred(db: Db, org: Id, record: Id): Promise<void> {
  await db.deleteFrom('wraps').where('org', '=', org).where('record', '=', record).execute()
  await db.deleteFrom('blobs').where('org', '=', org).where('record', '=', record).execute()
}

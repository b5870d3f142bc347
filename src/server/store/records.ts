// Records that members seal: themes, notes, names, drafts. The server knows what kind, about which record, and the day.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export type KeptRecord = {
  readonly org: Id
  readonly record: Id
  readonly kind: string
  readonly of: readonly Id[]
  readonly key: Id
  readonly payload: Hash
  readonly payloadLength: number
  readonly wrap: Hash
  readonly byKey: Id
  readonly keptOn: Day
  readonly replacedBy: Id | null
}

export async function addRecord(db: Db, record: KeptRecord): Promise<void> {
  await db
    .insertInto('records')
    .values({
      org: record.org,
      record: record.record,
      kind: record.kind,
      of_records: JSON.stringify(record.of),
      key: record.key,
      payload: record.payload,
      payload_length: record.payloadLength,
      wrap: record.wrap,
      by_key: record.byKey,
      kept_on: record.keptOn,
      replaced_by: record.replacedBy,
    })
    .execute()
}

export async function recordOf(db: Db, org: Id, record: Id): Promise<KeptRecord | null> {
  const found = await db.selectFrom('records').selectAll().where('org', '=', org).where('record', '=', record).executeTakeFirst()
  return found ? recordFrom(found) : null
}

export async function recordsAfter(db: Db, org: Id, kind: string, after: string, most: number): Promise<readonly KeptRecord[]> {
  const found = await db
    .selectFrom('records')
    .selectAll()
    .where('org', '=', org)
    .where('kind', '=', kind)
    .where('replaced_by', 'is', null)
    .where('record', '>', after)
    .orderBy('record')
    .limit(most)
    .execute()
  return found.map(recordFrom)
}

export async function replaceRecord(db: Db, org: Id, record: Id, by: Id): Promise<void> {
  await db.updateTable('records').set({ replaced_by: by }).where('org', '=', org).where('record', '=', record).execute()
}

export async function removeRecord(db: Db, org: Id, record: Id): Promise<void> {
  await db.deleteFrom('records').where('org', '=', org).where('record', '=', record).execute()
}

/** The records that are about one record and nothing else: they go with it. */
export async function recordsOnlyAbout(db: Db, org: Id, record: Id): Promise<readonly Id[]> {
  const found = await db
    .selectFrom('records')
    .select('record')
    .where('org', '=', org)
    .where('of_records', '=', JSON.stringify([record]))
    .execute()
  return found.map((one) => one.record as Id)
}

function recordFrom(row: Tables['records']): KeptRecord {
  return {
    org: row.org as Id,
    record: row.record as Id,
    kind: row.kind,
    of: JSON.parse(row.of_records) as Id[],
    key: row.key as Id,
    payload: row.payload as Hash,
    payloadLength: row.payload_length,
    wrap: row.wrap as Hash,
    byKey: row.by_key as Id,
    keptOn: row.kept_on as Day,
    replacedBy: row.replaced_by as Id | null,
  }
}

// The chain of acts of an organisation: what stands where, and appending one row.
import { sql } from 'kysely'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { RowResult } from '#wire/chain.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'

export type Row = {
  readonly org: Id
  readonly seq: number
  readonly id: Id
  readonly kind: string
  readonly byKey: Id | null
  readonly act: string
  readonly sigs: string
  readonly actHash: Hash
  readonly result: RowResult
  readonly rowHash: Hash
  readonly receivedOn: Day
}
export type ChainPlace = { readonly seq: number; readonly head: Hash }

/**
 * The place after which the next row is appended. On PostgreSQL the organisation's row stays locked until the commit; where there is none
 * yet, its id is, so that an opening that was sent twice at once happens once.
 */
export async function chainPlace(db: Db, org: Id, lock: boolean): Promise<ChainPlace | null> {
  const asked = db.selectFrom('organisations').select(['chain_seq', 'chain_head']).where('org', '=', org)
  let found = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!found && lock) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${org}, 0))`.execute(db)
    found = await asked.forUpdate().executeTakeFirst()
  }
  return found ? { seq: found.chain_seq, head: found.chain_head as Hash } : null
}

/** With `inPublic`, this is also the row that everybody's pages wait for: see publicVersion. */
export async function appendRow(db: Db, row: Row & { readonly inPublic: boolean }): Promise<void> {
  await db
    .insertInto('acts')
    .values({
      org: row.org,
      seq: row.seq,
      id: row.id,
      kind: row.kind,
      by_key: row.byKey,
      act: row.act,
      sigs: row.sigs,
      act_hash: row.actHash,
      result: row.result,
      row_hash: row.rowHash,
      received_on: row.receivedOn,
    })
    .execute()
  const end = { chain_seq: row.seq, chain_head: row.rowHash }
  const shown = { public_seq: row.seq, public_head: row.rowHash }
  await db.updateTable('organisations').set(row.inPublic ? { ...end, ...shown } : end).where('org', '=', row.org).execute()
}

export async function rowById(
  db: Db,
  org: Id,
  id: Id,
): Promise<Pick<Row, 'seq' | 'actHash' | 'result' | 'rowHash' | 'byKey' | 'kind'> | null> {
  const found = await db
    .selectFrom('acts')
    .select(['seq', 'act_hash', 'result', 'row_hash', 'by_key', 'kind'])
    .where('org', '=', org)
    .where('id', '=', id)
    .executeTakeFirst()
  return found
    ? {
        seq: found.seq,
        actHash: found.act_hash as Hash,
        result: found.result as RowResult,
        rowHash: found.row_hash as Hash,
        byKey: found.by_key as Id | null,
        kind: found.kind,
      }
    : null
}

/** Whether the chain ever had this head: a client that names another one has seen a chain that is not here. */
export async function knowsHead(db: Db, org: Id, head: Hash): Promise<boolean> {
  return (await db.selectFrom('acts').select('seq').where('org', '=', org).where('row_hash', '=', head).executeTakeFirst()) !== undefined
}

export async function rowsAfter(db: Db, org: Id, seq: number, most: number): Promise<readonly Row[]> {
  const rows = await db.selectFrom('acts').selectAll().where('org', '=', org).where('seq', '>', seq).orderBy('seq').limit(most).execute()
  return rows.map((row) => ({
    org,
    seq: row.seq,
    id: row.id as Id,
    kind: row.kind,
    byKey: row.by_key as Id | null,
    act: row.act,
    sigs: row.sigs,
    actHash: row.act_hash as Hash,
    result: row.result as RowResult,
    rowHash: row.row_hash as Hash,
    receivedOn: row.received_on as Day,
  }))
}

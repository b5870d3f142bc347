// Checks sealed bytes against the hashes under which they are kept, that each record has its own, and that none lies about alone.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { hashOf, type Subtle } from '#wire/hash.ts'
import { piecesFrom, wholeAttachments } from '../store/attachments.ts'
import type { Cell, Snapshot } from '../store/snapshot.ts'
import type { Db } from '../store/store.ts'
import type { CheckedThing, Finding } from './check.ts'

export async function checkSealed(snapshot: Snapshot, subtle: Subtle, step: () => void): Promise<readonly Finding[]> {
  const { db } = snapshot
  const [payloads, wraps, keys] = [
    await checkBytes(snapshot, subtle, 'blobs', 'payloads', step),
    await checkBytes(snapshot, subtle, 'wraps', 'wraps', step),
    await checkBytes(snapshot, subtle, 'team_keys', 'team-keys', step),
  ]
  const together = [
    await checkBytes(snapshot, subtle, 'joint_payloads', 'payloads', step),
    await checkBytes(snapshot, subtle, 'joint_wraps', 'wraps', step),
    { what: 'payloads', looked: 0, wrong: await jointsWithout(db, 'joint_payloads') } as const,
    { what: 'wraps', looked: 0, wrong: await jointsWithout(db, 'joint_wraps') } as const,
  ]
  const beside = await checkAttachments(db, step)
  const named = { what: 'payloads', looked: 0, wrong: await recordsWithoutPayload(db) } as const
  const wrapped = { what: 'wraps', looked: 0, wrong: await recordsWithoutWrap(db) } as const
  const unnamed = [...(await alone(db, 'blobs')), ...(await alone(db, 'wraps'))]
  const orphans = { what: 'orphans', looked: payloads.looked + wraps.looked, wrong: unnamed } as const
  return [payloads, wraps, keys, named, wrapped, orphans, ...together, beside]
}

async function checkBytes(snapshot: Snapshot, subtle: Subtle, name: string, what: CheckedThing, step: () => void): Promise<Finding> {
  const table = snapshot.tables.find((one) => one.name === name)!
  const at = (column: string) => table.columns.findIndex((one) => one.name === column)
  const [bytes, hash] = [at('bytes'), at('sha256')]
  const wrong: string[] = []
  let looked = 0
  for await (const row of snapshot.rows(table)) {
    looked += 1
    if ((await hashOf(subtle, new Uint8Array(row[bytes] as Uint8Array))) !== row[hash]) wrong.push(nameOf(row))
    step()
  }
  return { what, looked, wrong }
}

/** What came in pieces: its pieces together, in their order and without a gap, are what its voice declared. */
async function checkAttachments(db: Db, step: () => void): Promise<Finding> {
  const whole = await wholeAttachments(db)
  const wrong: string[] = []
  for (const attachment of whole) {
    const hash = createHash('sha256')
    for await (const piece of piecesFrom(db, attachment)) hash.update(piece)
    if (hash.digest('base64url') !== attachment.sha256) wrong.push(`attachments/${attachment.record}/${attachment.place}`)
    step()
  }
  return { what: 'payloads', looked: whole.length, wrong }
}

function nameOf(row: readonly Cell[]): string {
  return row.filter((cell) => typeof cell !== 'object').join('/')
}

async function recordsWithoutPayload(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ record: string }>`
    with named as (
      select org, record, payload, payload_length from voices union all select org, record, payload, payload_length from records)
    select record from named where not exists (
      select 1 from blobs where blobs.org = named.org and blobs.sha256 = named.payload and blobs.record = named.record
      and length(blobs.bytes) = named.payload_length)`.execute(db)
  return rows.map(({ record }) => record)
}

async function recordsWithoutWrap(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ record: string }>`
    with named as (select org, record, "key", wrap from voices union all select org, record, "key", wrap from records)
    select record from named where not exists (
      select 1 from wraps where wraps.org = named.org and wraps.record = named.record and wraps."key" = named."key"
      and wraps.sha256 = named.wrap)`.execute(db)
  return rows.map(({ record }) => record)
}

async function alone(db: Db, table: 'blobs' | 'wraps'): Promise<readonly string[]> {
  const of = sql.table(table)
  const { rows } = await sql<{ record: string }>`
    select record from ${of} where not exists (select 1 from voices where voices.org = ${of}.org and voices.record = ${of}.record)
    and not exists (select 1 from records where records.org = ${of}.org and records.record = ${of}.record)`.execute(db)
  return rows.map(({ record }) => `${table}/${record}`)
}

/** Parts of drafts that still go round and have lost what opens them; of one that has ended, nothing is left on purpose. */
async function jointsWithout(db: Db, table: 'joint_payloads' | 'joint_wraps'): Promise<readonly string[]> {
  const of = sql.table(table)
  const { rows } = await sql<{ record: string }>`
    select record from joint_records where exists (select 1 from joints where joints.joint = joint_records.joint and joints.state = 'open')
    and not exists (select 1 from ${of} where ${of}.joint = joint_records.joint and ${of}.record = joint_records.record)`.execute(db)
  return rows.map(({ record }) => `${table}/${record}`)
}

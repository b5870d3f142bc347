// The sealed parts of joint drafts: each once, with a wrap of its key for a team of every party; all of it goes when the draft ends.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'

export type JointRecord = {
  readonly joint: Id
  readonly record: Id
  readonly kind: 'version' | 'dissent'
  readonly org: Id
  readonly byKey: Id
  readonly parents: readonly Id[]
  readonly words: Hash
  readonly payload: Hash
  readonly payloadLength: number
  readonly keptOn: Day
}
export type JointWrap = { readonly org: Id; readonly key: Id; readonly sha256: Hash; readonly bytes: Uint8Array }

/** False when the id is taken within its draft. */
export async function addJointRecord(
  db: Db, record: JointRecord, payload: Uint8Array, wraps: readonly JointWrap[],
): Promise<boolean> {
  const { joint, record: id, payload: sha256 } = record
  const places = db.selectFrom('joint_records').select((of) => of.fn.max('place').as('last')).where('joint', '=', joint)
  const last = await places.executeTakeFirst()
  const row = {
    joint, record: id, kind: record.kind, place: 1 + Number(last?.last ?? 0), org: record.org, by_key: record.byKey,
    parents: JSON.stringify(record.parents), words: record.words, payload: sha256, payload_length: record.payloadLength,
    kept_on: record.keptOn,
  }
  const added = await db.insertInto('joint_records').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return false
  await db.insertInto('joint_payloads').values({ joint, record: id, sha256, bytes: payload }).execute()
  await db.insertInto('joint_wraps').values(wraps.map((wrap) => ({ joint, record: id, ...wrap }))).execute()
  return true
}

/** `authorKey` is the key for which its author's organisation can open it. */
export type SealedInJoint = JointRecord & {
  readonly wrap: JointWrap | null; readonly bytes: Uint8Array | null; readonly authorKey: Id | null
}

/** What one organisation can open of a draft, in the order in which it came: its own wraps and nobody else's. */
export async function sealedInJoint(db: Db, joint: Id, org: Id): Promise<readonly SealedInJoint[]> {
  const rows = await db.selectFrom('joint_records').selectAll().where('joint', '=', joint).orderBy('place').execute()
  const payloads = await db.selectFrom('joint_payloads').select(['record', 'bytes']).where('joint', '=', joint).execute()
  const wraps = await db.selectFrom('joint_wraps').selectAll().where('joint', '=', joint).where('org', '=', org).execute()
  const keys = await db.selectFrom('joint_wraps').select(['record', 'org', 'key']).where('joint', '=', joint).execute()
  const [bytesOf, wrapOf] = [new Map(payloads.map((one) => [one.record, one.bytes])), new Map(wraps.map((one) => [one.record, one]))]
  return rows.map((row) => {
    const wrap = wrapOf.get(row.record)
    return {
      joint, record: row.record as Id, kind: row.kind as JointRecord['kind'], org: row.org as Id, byKey: row.by_key as Id,
      parents: JSON.parse(row.parents) as Id[], words: row.words as Hash, payload: row.payload as Hash, payloadLength: row.payload_length,
      keptOn: row.kept_on as Day,
      authorKey: (keys.find((one) => one.record === row.record && one.org === row.org)?.key ?? null) as Id | null,
      bytes: bytesOf.get(row.record) ?? null,
      wrap: wrap ? { org, key: wrap.key as Id, sha256: wrap.sha256 as Hash, bytes: wrap.bytes } : null,
    }
  })
}

/** Takes away one sealed part whole. */
export async function removeJointRecord(db: Db, joint: Id, record: Id): Promise<void> {
  for (const table of ['joint_wraps', 'joint_payloads', 'joint_records'] as const) {
    await db.deleteFrom(table).where('joint', '=', joint).where('record', '=', record).execute()
  }
}

/** Takes away the wraps and payloads of a draft that has ended. What was signed of it stays, as hashes. The journal is scrubbed after. */
export async function shredJoint(db: Db, joint: Id): Promise<void> {
  for (const table of ['joint_wraps', 'joint_payloads'] as const) await db.deleteFrom(table).where('joint', '=', joint).execute()
}

// What stands beside voices: what was declared of each recording or picture, and its sealed bytes, a row for each piece that came.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export type Named = { readonly sha256: Hash; readonly length: number }
/** `place` counts from 0, as the voice's manifest lists them. */
export type Attachment = Named & {
  readonly org: Id
  readonly record: Id
  readonly place: number
  readonly arrived: number
  readonly isWhole: boolean
}
export type AttachmentKey = Pick<Attachment, 'org' | 'record' | 'place'>

export async function nameAttachments(db: Db, org: Id, record: Id, named: readonly Named[]): Promise<void> {
  const rows = named.map(({ sha256, length }, place) => (
    { org, record, place, sha256, length, arrived: 0, whole: 0, upload: null, token: null, begun_on: null }))
  if (rows.length > 0) await db.insertInto('attachments').values(rows).execute()
}

/** Those of some voices, each voice's in their places. */
export async function attachmentsOf(db: Db, org: Id, records: readonly Id[]): Promise<ReadonlyMap<Id, readonly Attachment[]>> {
  const of = new Map<Id, Attachment[]>()
  if (records.length === 0) return of
  const found = db.selectFrom('attachments').selectAll().where('org', '=', org).where('record', 'in', [...records])
  for (const row of await found.orderBy('record').orderBy('place').execute()) {
    const one = attachmentFrom(row)
    of.set(one.record, [...(of.get(one.record) ?? []), one])
  }
  return of
}

/** The one that arrives under this id, for whoever knows the word. */
export async function attachmentArriving(db: Db, upload: Id, token: Hash): Promise<Attachment | null> {
  const found = await db.selectFrom('attachments').selectAll().where('upload', '=', upload).where('token', '=', token).executeTakeFirst()
  return found ? attachmentFrom(found) : null
}

/** Sealed bytes of all that was begun for an organisation on a day. */
export async function bytesBegunOn(db: Db, org: Id, day: Day): Promise<number> {
  const counted = db.selectFrom('attachments').select((of) => of.fn.sum<number>('length').as('all'))
  return Number((await counted.where('org', '=', org).where('begun_on', '=', day).executeTakeFirstOrThrow()).all ?? 0)
}

/** From now on it arrives under this id, whatever came of it before. */
export async function beginUpload(db: Db, of: AttachmentKey, at: { upload: Id; token: Hash; on: Day }): Promise<void> {
  await changing(db, of).set({ upload: at.upload, token: at.token, begun_on: at.on }).execute()
}

export async function addPiece(db: Db, of: AttachmentKey, begins: number, bytes: Uint8Array): Promise<void> {
  const { org, record, place } = of
  await db.insertInto('attachment_pieces').values({ org, record, place, begins, bytes }).execute()
  await changing(db, of).set({ arrived: begins + bytes.length }).execute()
}

/** Nothing more arrives under its id; the day is forgotten. */
export async function endUpload(db: Db, of: AttachmentKey): Promise<void> {
  await changing(db, of).set({ whole: 1, upload: null, token: null, begun_on: null }).execute()
}

/** Takes away what came of it; it may be begun anew. */
export async function forgetPieces(db: Db, of: AttachmentKey): Promise<void> {
  const { org, record, place } = of
  await db.deleteFrom('attachment_pieces').where('org', '=', org).where('record', '=', record).where('place', '=', place).execute()
  await changing(db, of).set({ arrived: 0, whole: 0, upload: null, token: null, begun_on: null }).execute()
}

/** Those that were begun before a day and are not whole. */
export async function unfinishedSince(db: Db, day: Day): Promise<readonly Attachment[]> {
  const found = db.selectFrom('attachments').selectAll().where('whole', '=', 0).where('begun_on', '<', day)
  return (await found.limit(1_000).execute()).map(attachmentFrom)
}

/** All that are here whole. */
export async function wholeAttachments(db: Db): Promise<readonly Attachment[]> {
  const found = db.selectFrom('attachments').selectAll().where('whole', '=', 1).orderBy('org').orderBy('record').orderBy('place')
  return (await found.execute()).map(attachmentFrom)
}

/** Its sealed bytes as they came: a piece at a time, so that few of them are in memory. */
export async function* piecesFrom(db: Db, of: AttachmentKey): AsyncGenerator<Uint8Array> {
  const { org, record, place } = of
  const all = db.selectFrom('attachment_pieces').select(['begins', 'bytes'])
    .where('org', '=', org).where('record', '=', record).where('place', '=', place).orderBy('begins').limit(1)
  for (let from = 0; ;) {
    const piece = await all.where('begins', '>=', from).executeTakeFirst()
    if (piece === undefined) return
    yield piece.bytes
    from = piece.begins + piece.bytes.length
  }
}

/** Takes everything away that stands beside a voice. The journal is scrubbed after the commit: `store.scrub`. */
export async function shredAttachments(db: Db, org: Id, record: Id): Promise<void> {
  await db.deleteFrom('attachment_pieces').where('org', '=', org).where('record', '=', record).execute()
  await db.deleteFrom('attachments').where('org', '=', org).where('record', '=', record).execute()
}

function changing(db: Db, { org, record, place }: AttachmentKey) {
  return db.updateTable('attachments').where('org', '=', org).where('record', '=', record).where('place', '=', place)
}

function attachmentFrom(row: Tables['attachments']): Attachment {
  return {
    org: row.org as Id, record: row.record as Id, place: Number(row.place), sha256: row.sha256 as Hash, length: Number(row.length),
    arrived: Number(row.arrived), isWhole: Number(row.whole) === 1,
  }
}

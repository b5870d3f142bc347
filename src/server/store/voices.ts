// Voices: what the server knows of each (sizes, day, round, receipt), the day's table, and what shredding leaves.
import { sql } from 'kysely'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db, Store } from './store.ts'
import type { Tables } from './tables.ts'

export type Voice = {
  readonly org: Id
  readonly record: Id
  readonly round: Id
  readonly actId: Id
  readonly actHash: Hash
  readonly key: Id
  readonly payload: Hash
  readonly payloadLength: number
  readonly wrap: Hash
  readonly attachments: string
  readonly locator: Hash | null
  readonly withdraw: string | null
  readonly returnTo: string | null
  readonly receivedOn: Day
  readonly readOn: Day | null
}

/** On PostgreSQL nobody else brings or takes this record until the commit: sent twice at once it is the same voice, not another's. */
export async function holdRecord(db: Db, kind: Store['kind'], record: Id): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(hashtextextended(${record}, 1))`.execute(db)
}

export async function addVoice(db: Db, voice: Voice): Promise<void> {
  await db
    .insertInto('voices')
    .values({
      org: voice.org,
      record: voice.record,
      round: voice.round,
      act_id: voice.actId,
      act_hash: voice.actHash,
      key: voice.key,
      payload: voice.payload,
      payload_length: voice.payloadLength,
      wrap: voice.wrap,
      attachments: voice.attachments,
      locator: voice.locator,
      withdraw: voice.withdraw,
      return_to: voice.returnTo,
      received_on: voice.receivedOn,
      read_on: null,
      chained: 0,
    })
    .execute()
}

export async function voiceOf(db: Db, org: Id, record: Id): Promise<Voice | null> {
  const found = await db.selectFrom('voices').selectAll().where('org', '=', org).where('record', '=', record).executeTakeFirst()
  return found ? voiceFrom(found) : null
}

export async function voiceByAct(db: Db, org: Id, actId: Id): Promise<Voice | null> {
  const found = await db.selectFrom('voices').selectAll().where('org', '=', org).where('act_id', '=', actId).executeTakeFirst()
  return found ? voiceFrom(found) : null
}

export async function voiceByLocator(db: Db, locator: Hash): Promise<Voice | null> {
  const found = await db.selectFrom('voices').selectAll().where('locator', '=', locator).executeTakeFirst()
  return found ? voiceFrom(found) : null
}

/** A page of a round's voices in the order of their random ids: no order of arrival can be seen. */
export async function voicesAfter(db: Db, org: Id, round: Id, after: string, most: number): Promise<readonly Voice[]> {
  const found = await db
    .selectFrom('voices')
    .selectAll()
    .where('org', '=', org)
    .where('round', '=', round)
    .where('record', '>', after)
    .orderBy('record')
    .limit(most)
    .execute()
  return found.map(voiceFrom)
}

export async function countVoices(db: Db, org: Id, round: Id): Promise<{ readonly all: number; readonly read: number }> {
  const found = await db
    .selectFrom('voices')
    .select((of) => [of.fn.countAll<number>().as('all'), of.fn.count<number>('read_on').as('read')])
    .where('org', '=', org)
    .where('round', '=', round)
    .executeTakeFirstOrThrow()
  return { all: Number(found.all), read: Number(found.read) }
}

/** How many voices of a round came today, counted no further than `most`: anybody may ask for it, in the middle of a flood too. */
export async function countToday(db: Db, org: Id, round: Id, today: Day, most: number): Promise<number> {
  const waiting = db.selectFrom('voices').select('record').where('org', '=', org).where('chained', '=', 0)
  const todays = waiting.where('round', '=', round).where('received_on', '=', today).limit(most).as('todays')
  const found = await db.selectFrom(todays).select((of) => of.fn.countAll<number>().as('all')).executeTakeFirstOrThrow()
  return Number(found.all)
}

export async function markRead(db: Db, org: Id, records: readonly Id[], day: Day): Promise<void> {
  await db
    .updateTable('voices')
    .set({ read_on: day })
    .where('org', '=', org)
    .where('record', 'in', [...records])
    .where('read_on', 'is', null)
    .execute()
}

export async function removeVoice(db: Db, org: Id, record: Id): Promise<void> {
  await db.deleteFrom('voices').where('org', '=', org).where('record', '=', record).execute()
}

export async function addWithdrawn(
  db: Db,
  gone: { readonly org: Id; readonly record: Id; readonly locator: Hash | null; readonly on: Day },
): Promise<void> {
  await db.insertInto('withdrawn').values({ org: gone.org, record: gone.record, locator: gone.locator, withdrawn_on: gone.on }).execute()
}

export async function withdrawnRecord(db: Db, org: Id, record: Id): Promise<boolean> {
  return (
    (await db.selectFrom('withdrawn').select('record').where('org', '=', org).where('record', '=', record).executeTakeFirst()) !==
    undefined
  )
}

export async function withdrawnAt(db: Db, locator: Hash): Promise<boolean> {
  return (await db.selectFrom('withdrawn').select('record').where('locator', '=', locator).executeTakeFirst()) !== undefined
}

export async function unchainedDays(db: Db, org: Id, before: Day): Promise<readonly Day[]> {
  const found = await db
    .selectFrom('voices')
    .select('received_on')
    .distinct()
    .where('org', '=', org)
    .where('chained', '=', 0)
    .where('received_on', '<', before)
    .orderBy('received_on')
    .execute()
  return found.map((one) => one.received_on as Day)
}

/** Marks the voices of a day as being in the chain, and answers the act ids of just those: a voice that comes in this moment waits. */
export async function takeIntoChain(db: Db, org: Id, day: Day): Promise<readonly Id[]> {
  const waiting = db.updateTable('voices').set({ chained: 1 }).where('org', '=', org).where('chained', '=', 0)
  const taken = await waiting.where('received_on', '=', day).returning('act_id').execute()
  return taken.map((one) => one.act_id as Id)
}

/** The act ids of the voices that are in the chain, by their day. */
export async function chainedIds(db: Db, org: Id): Promise<ReadonlyMap<Day, readonly Id[]>> {
  const found = await db.selectFrom('voices').select(['received_on', 'act_id']).where('org', '=', org).where('chained', '=', 1).execute()
  const days = new Map<Day, Id[]>()
  for (const one of found) {
    const day = one.received_on as Day
    if (!days.has(day)) days.set(day, [])
    days.get(day)!.push(one.act_id as Id)
  }
  return days
}

function voiceFrom(row: Tables['voices']): Voice {
  return {
    org: row.org as Id,
    record: row.record as Id,
    round: row.round as Id,
    actId: row.act_id as Id,
    actHash: row.act_hash as Hash,
    key: row.key as Id,
    payload: row.payload as Hash,
    payloadLength: row.payload_length,
    wrap: row.wrap as Hash,
    attachments: row.attachments,
    locator: row.locator as Hash | null,
    withdraw: row.withdraw,
    returnTo: row.return_to,
    receivedOn: row.received_on as Day,
    readOn: row.read_on as Day | null,
  }
}

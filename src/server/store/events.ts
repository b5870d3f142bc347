// Events on the record of a demand, in the order in which they were recorded; what was taken back stays, with its reason.
import { lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from '#domain/demand.ts'
import type { Event, Recorded } from '#domain/event.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export async function eventsOf(db: Db, { organisation, id }: Demand): Promise<readonly Recorded[]> {
  const asked = db.selectFrom('events').selectAll().where('org', '=', organisation).where('demand', '=', id)
  return (await asked.orderBy('recorded').execute()).map(eventFrom)
}

/** Every event on this server, by the demand it is on. */
export async function allEvents(db: Db): Promise<ReadonlyMap<Id, readonly Recorded[]>> {
  const rows = await db.selectFrom('events').selectAll().orderBy('demand').orderBy('recorded').execute()
  return Map.groupBy(rows.map(eventFrom), ({ demand }) => demand)
}

/** The events of these demands, by the demand. */
export async function eventsOn(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, readonly Recorded[]>> {
  const rows = await db.selectFrom('events').selectAll().where('demand', 'in', [...demands]).orderBy('recorded').execute()
  return Map.groupBy(rows.map(eventFrom), ({ demand }) => demand)
}

/** False when the id is taken. */
export async function addEvent(db: Db, demand: Demand, event: Event, recorded: Recorded['recorded']): Promise<boolean> {
  const row = {
    org: demand.organisation, id: event.id, demand: demand.id, by_org: recorded.by, recorded: recorded.order, recorded_on: recorded.on,
    last_day: lastDay(event.when), body: JSON.stringify(event), retracted_on: null, retracted_why: null,
  }
  const added = await db.insertInto('events').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function retract(db: Db, { organisation }: Demand, event: Id, on: Day, reason: string): Promise<void> {
  const taken = db.updateTable('events').set({ retracted_on: on, retracted_why: reason })
  await taken.where('org', '=', organisation).where('id', '=', event).execute()
}

function eventFrom(row: Tables['events']): Recorded {
  const retracted = row.retracted_on === null ? null : { on: row.retracted_on as Day, reason: row.retracted_why ?? '' }
  const recorded = { order: row.recorded, on: row.recorded_on as Day, by: row.by_org as Id }
  return { ...(JSON.parse(row.body) as Event), recorded, retracted }
}

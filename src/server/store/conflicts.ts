// What another source says otherwise about an event: kept beside it, and what was taken back stays with its reason.
import type { Conflict, KeptConflict } from '#domain/conflict.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** Those on a demand, in the order of recording. */
export async function conflictsOn(db: Db, demand: Id): Promise<readonly KeptConflict[]> {
  return (await conflictsOnEach(db, [demand])).get(demand) ?? []
}

export async function conflictsOnEach(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, readonly KeptConflict[]>> {
  return byDemand(await db.selectFrom('conflicts').selectAll().where('demand', 'in', [...demands]).orderBy('recorded').execute())
}

export async function allConflicts(db: Db): Promise<ReadonlyMap<Id, readonly KeptConflict[]>> {
  return byDemand(await db.selectFrom('conflicts').selectAll().orderBy('recorded').execute())
}

/** `org` keeps the page of the demand. False when the id is taken. */
export async function addConflict(db: Db, org: Id, conflict: Conflict, recorded: KeptConflict['recorded']): Promise<boolean> {
  const { id, demand, event } = conflict
  const row = {
    org, id, demand, event, by_org: recorded.by, recorded: recorded.order, recorded_on: recorded.on, body: JSON.stringify(conflict),
    retracted_on: null, retracted_why: null,
  }
  const added = await db.insertInto('conflicts').values(row).onConflict((conflicting) => conflicting.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function takeConflictBack(db: Db, id: Id, on: Day, reason: string): Promise<void> {
  await db.updateTable('conflicts').set({ retracted_on: on, retracted_why: reason }).where('id', '=', id).execute()
}

function byDemand(rows: readonly Tables['conflicts'][]): ReadonlyMap<Id, readonly KeptConflict[]> {
  return Map.groupBy(rows.map(conflictFrom), ({ demand }) => demand)
}

function conflictFrom(row: Tables['conflicts']): KeptConflict {
  const retracted = row.retracted_on === null ? null : { on: row.retracted_on as Day, reason: row.retracted_why ?? '' }
  const recorded = { order: row.recorded, on: row.recorded_on as Day, by: row.by_org as Id }
  return { ...(JSON.parse(row.body) as Conflict), recorded, retracted }
}

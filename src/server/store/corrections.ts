// Corrections as they were sent, beside a demand or an authority; what was taken back stays, with its reason.
import type { About, Correction, KeptCorrection } from '#domain/correction.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** Those beside a demand, in the order of recording. */
export async function correctionsOn(db: Db, demand: Id): Promise<readonly KeptCorrection[]> {
  return (await correctionsOnEach(db, [demand])).get(demand) ?? []
}

export async function correctionsOnEach(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, readonly KeptCorrection[]>> {
  const rows = await db.selectFrom('corrections').selectAll().where('demand', 'in', [...demands]).orderBy('recorded').execute()
  return byWhat(rows, 'demand')
}

export async function allCorrectionsOnDemands(db: Db): Promise<ReadonlyMap<Id, readonly KeptCorrection[]>> {
  const rows = await db.selectFrom('corrections').selectAll().where('demand', 'is not', null).orderBy('recorded').execute()
  return byWhat(rows, 'demand')
}

/** Those beside authorities, of all of them. */
export async function correctionsOnAuthorities(db: Db): Promise<ReadonlyMap<Id, readonly KeptCorrection[]>> {
  const rows = await db.selectFrom('corrections').selectAll().where('authority', 'is not', null).orderBy('recorded').execute()
  return byWhat(rows, 'authority')
}

/** The one with this id, where it is about that; null when there is none. */
export async function correctionCalled(db: Db, id: Id, about: About): Promise<KeptCorrection | null> {
  const asked = db.selectFrom('corrections').selectAll().where('id', '=', id)
  const row = await ('demand' in about ? asked.where('demand', '=', about.demand) : asked.where('authority', '=', about.authority))
    .executeTakeFirst()
  return row ? correctionFrom(row) : null
}

/** `org` keeps the page that it is about. False when the id is taken. */
export async function addCorrection(db: Db, org: Id, correction: Correction, recorded: Omit<KeptCorrection['recorded'], 'order'>) {
  const { id, about } = correction
  const last = await db.selectFrom('corrections').select((of) => of.fn.max('recorded').as('last')).where('org', '=', org).executeTakeFirst()
  const row = {
    org, id, demand: 'demand' in about ? about.demand : null, authority: 'demand' in about ? null : about.authority,
    by_org: recorded.by, recorded: 1 + Number(last?.last ?? 0), recorded_on: recorded.on, body: JSON.stringify(correction),
    retracted_on: null, retracted_why: null,
  }
  const added = await db.insertInto('corrections').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function takeCorrectionBack(db: Db, id: Id, on: Day, reason: string): Promise<void> {
  await db.updateTable('corrections').set({ retracted_on: on, retracted_why: reason }).where('id', '=', id).execute()
}

function byWhat(rows: readonly Tables['corrections'][], what: 'demand' | 'authority'): ReadonlyMap<Id, readonly KeptCorrection[]> {
  const found = new Map<Id, KeptCorrection[]>()
  for (const row of rows) found.set(row[what] as Id, [...(found.get(row[what] as Id) ?? []), correctionFrom(row)])
  return found
}

function correctionFrom(row: Tables['corrections']): KeptCorrection {
  const retracted = row.retracted_on === null ? null : { on: row.retracted_on as Day, reason: row.retracted_why ?? '' }
  const recorded = { order: row.recorded, on: row.recorded_on as Day, by: row.by_org as Id }
  return { ...(JSON.parse(row.body) as Correction), recorded, retracted }
}

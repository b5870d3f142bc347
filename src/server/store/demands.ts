// Demands: what was published, who signed that it raises it, whom the raisers trust, and the last look.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Ally, Demand, PlaceTaken, Raiser } from '#domain/demand.ts'
import type { DemandDraft } from '#domain/demand-rules.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** `actHash` is that of the act that last set it: what another organisation signs when it joins. */
export type KeptDemand = { readonly demand: Demand; readonly actHash: Hash }

/** With `lock`, nobody else changes it or its record until the commit (PostgreSQL; SQLite has one writer anyway). */
export async function demandOf(db: Db, id: Id, lock: boolean): Promise<KeptDemand | null> {
  const asked = db.selectFrom('demands').selectAll().where('id', '=', id)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) return null
  const raisers = await db.selectFrom('raisers').selectAll().where('org', '=', row.org).where('demand', '=', id).execute()
  const allies = await db.selectFrom('allies').selectAll().where('org', '=', row.org).where('demand', '=', id).orderBy('ally').execute()
  const taken = await db.selectFrom('places_taken').selectAll().where('demand', '=', id).orderBy('place').execute()
  return demandFrom(row, { raisers, allies, taken })
}

export async function allDemands(db: Db): Promise<readonly KeptDemand[]> {
  const rows = await db.selectFrom('demands').selectAll().orderBy('code').execute()
  const raisers = Map.groupBy(await db.selectFrom('raisers').selectAll().execute(), ({ demand }) => demand)
  const allies = Map.groupBy(await db.selectFrom('allies').selectAll().orderBy('ally').execute(), ({ demand }) => demand)
  const taken = Map.groupBy(await db.selectFrom('places_taken').selectAll().orderBy('place').execute(), ({ demand }) => demand)
  return rows.map((row) => demandFrom(row, besideIt(row, raisers, allies, taken)))
}

/** Those of these demands that are here, in no order. */
export async function demandsWith(db: Db, ids: readonly Id[]): Promise<readonly KeptDemand[]> {
  const rows = await db.selectFrom('demands').selectAll().where('id', 'in', [...ids]).execute()
  const raisers = await db.selectFrom('raisers').selectAll().where('demand', 'in', [...ids]).execute()
  const allies = await db.selectFrom('allies').selectAll().where('demand', 'in', [...ids]).orderBy('ally').execute()
  const places = await db.selectFrom('places_taken').selectAll().where('demand', 'in', [...ids]).orderBy('place').execute()
  const [raisersOf, alliesOf] = [Map.groupBy(raisers, ({ demand }) => demand), Map.groupBy(allies, ({ demand }) => demand)]
  const takenOf = Map.groupBy(places, ({ demand }) => demand)
  return rows.map((row) => demandFrom(row, besideIt(row, raisersOf, alliesOf, takenOf)))
}

/** Those of these ids that are here. */
export async function demandsAmong(db: Db, ids: readonly Id[]): Promise<readonly Id[]> {
  if (ids.length === 0) return []
  return (await db.selectFrom('demands').select('id').where('id', 'in', [...ids]).execute()).map(({ id }) => id as Id)
}

/** False when the id or the code is taken. `published` is the place in the publisher's chain. */
export async function addDemand(db: Db, { demand, actHash }: KeptDemand, published: number): Promise<boolean> {
  const row = { ...columnsOf(demand, actHash), published, looked_on: demand.lookedOn }
  const added = await db.insertInto('demands').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return false
  await addRaisers(db, demand)
  return true
}

export async function replaceDemand(db: Db, { demand, actHash }: KeptDemand): Promise<void> {
  const { organisation: org, id } = demand
  await db.updateTable('demands').set(columnsOf(demand, actHash)).where('org', '=', org).where('id', '=', id).execute()
  await db.deleteFrom('raisers').where('org', '=', org).where('demand', '=', id).execute()
  await addRaisers(db, demand)
}

export async function keepSigned(db: Db, { organisation: org, id }: Demand, raiser: Raiser): Promise<void> {
  const signed = db.updateTable('raisers').set({ signed_on: raiser.signed })
  await signed.where('org', '=', org).where('demand', '=', id).where('raiser', '=', raiser.id).execute()
}

/** The raiser as it stands after its place was taken, and who keeps the words from then on. */
export async function keepPlaceTaken(db: Db, { organisation: org, id, keeper }: Demand, { id: raiser, ...now }: Raiser): Promise<void> {
  const taken = { name: now.name, organisation: now.organisation, signed_on: now.signed }
  await db.updateTable('raisers').set(taken).where('org', '=', org).where('demand', '=', id).where('raiser', '=', raiser).execute()
  await db.updateTable('demands').set({ keeper: keeper ?? null }).where('org', '=', org).where('id', '=', id).execute()
}

export async function keepAlly(db: Db, { organisation: org, id }: Demand, ally: Ally): Promise<void> {
  const row = { org, demand: id, ally: ally.id, name: ally.name, named_by: ally.namedBy }
  const columns = ['org', 'demand', 'ally'] as const
  await db.insertInto('allies').values(row).onConflict((known) => known.columns(columns).doUpdateSet({ name: ally.name })).execute()
}

export async function keepLook(db: Db, { organisation: org, id }: Demand, on: Day): Promise<void> {
  await db.updateTable('demands').set({ looked_on: on }).where('org', '=', org).where('id', '=', id).execute()
}

async function addRaisers(db: Db, { organisation: org, id, raisers }: Demand): Promise<void> {
  const rows = raisers.map((one) => ({
    org, demand: id, raiser: one.id, name: one.name, organisation: one.organisation, signed_on: one.signed,
  }))
  await db.insertInto('raisers').values(rows).execute()
}

/** The body is the draft as it was signed: it keeps the order of the raisers; who stands and has signed is in a table of its own. */
function columnsOf({ organisation, keeper, allies: _, lookedOn: __, raisers, ...draft }: Demand, actHash: Hash) {
  const named = raisers.map(({ id, name, organisation: of }) => ({ id, name, organisation: of }))
  const body: DemandDraft = { ...draft, raisers: named }
  return { org: organisation, id: draft.id, code: draft.code, body: JSON.stringify(body), act_hash: actHash, keeper: keeper ?? null }
}

type Rows<T extends keyof Tables> = readonly Tables[T][]
type Beside = { readonly raisers: Rows<'raisers'>; readonly allies: Rows<'allies'>; readonly taken: Rows<'places_taken'> }
type ByDemand<T extends keyof Tables> = ReadonlyMap<string, Rows<T>>

function besideIt({ id }: Tables['demands'], raisers: ByDemand<'raisers'>, allies: ByDemand<'allies'>, taken: ByDemand<'places_taken'>) {
  return { raisers: raisers.get(id) ?? [], allies: allies.get(id) ?? [], taken: taken.get(id) ?? [] }
}

function demandFrom(row: Tables['demands'], { raisers, allies, taken }: Beside): KeptDemand {
  const draft = JSON.parse(row.body) as DemandDraft
  const demand: Demand = {
    ...draft,
    organisation: row.org as Id,
    ...(row.keeper !== null && { keeper: row.keeper as Id }),
    raisers: draft.raisers.map((raiser) => raiserFrom(raiser, raisers, taken)),
    allies: allies.map(({ ally, name, named_by }) => ({ id: ally as Id, name, namedBy: named_by as Id })),
    lookedOn: row.looked_on as Day | null,
  }
  return { demand, actHash: row.act_hash as Hash }
}

/** As it stands now: its place may have been taken since these words were set. */
function raiserFrom(drafted: DemandDraft['raisers'][number], raisers: Rows<'raisers'>, taken: Rows<'places_taken'>): Raiser {
  const row = raisers.find(({ raiser }) => raiser === drafted.id)
  if (row === undefined) return { ...drafted, signed: null }
  const raiser = { id: drafted.id, name: row.name, organisation: row.organisation as Id | null, signed: row.signed_on as Day | null }
  const took = taken.findLast((one) => one.raiser === row.raiser && one.by_org === row.organisation)
  return took === undefined ? raiser : { ...raiser, took: tookFrom(took) }
}

function tookFrom({ taken_on: on, after, from_org: by }: Tables['places_taken']): PlaceTaken {
  return { on: on as Day, after, by: by as Id }
}

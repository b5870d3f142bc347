// Lists that were brought in, what came with each, and what was taken away again.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from '#domain/demand.ts'
import type { KnownImport } from '#domain/importing/import-rules.ts'
import type { Db } from './store.ts'

/** So many ids are named in one question: databases allow some thousand. */
const atOnce = 500
type Place = { readonly org: Id; readonly act: Id; readonly seq: number; readonly on: Day }
export type UndoneDemand = { readonly code: string; readonly org: Id; readonly on: Day; readonly reason: string }

/** The list of an organisation. */
export async function importOf(db: Db, org: Id, id: Id): Promise<KnownImport | null> {
  const row = await db.selectFrom('imports').selectAll().where('org', '=', org).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const undone = row.undone_on === null ? null : { on: row.undone_on as Day, reason: row.undone_why ?? '' }
  return { id: row.id as Id, file: { name: row.name, sha256: row.sha256 }, undone }
}

/** What the organisation holds of lists: what was taken away does not count. */
export async function heldOfLists(db: Db, org: Id): Promise<{ readonly demands: number; readonly events: number }> {
  const counted = async (table: 'imported_demands' | 'imported_events') => {
    const asked = db.selectFrom(table).innerJoin('demands', 'demands.id', `${table}.demand`).where(`${table}.org`, '=', org)
    return Number((await asked.select((of) => of.fn.countAll<number>().as('all')).executeTakeFirstOrThrow()).all)
  }
  return { demands: await counted('imported_demands'), events: await counted('imported_events') }
}

export async function keepPiece(
  db: Db, { org, act, seq, on }: Place, piece: Pick<KnownImport, 'id' | 'file'>, demands: readonly Id[],
  events: readonly { readonly id: Id; readonly demand: Id }[],
): Promise<void> {
  const row = { org, id: piece.id, ...piece.file, seq, begun_on: on, undone_on: null, undone_why: null }
  await db.insertInto('imports').values(row).onConflict((known) => known.doNothing()).execute()
  const rows = demands.map((demand) => ({ org, import: piece.id, demand, act, seq, done_on: on }))
  if (rows.length > 0) await db.insertInto('imported_demands').values(rows).execute()
  const kept = events.map(({ id, demand }) => ({ org, import: piece.id, event: id, demand }))
  if (kept.length > 0) await db.insertInto('imported_events').values(kept).execute()
}

/** Every demand that a list published or put an event on, in no order. */
export async function demandsOfImport(db: Db, org: Id, id: Id): Promise<readonly Id[]> {
  const published = await db.selectFrom('imported_demands').select('demand').where('org', '=', org).where('import', '=', id).execute()
  const events = db.selectFrom('imported_events').select('demand').distinct().where('org', '=', org).where('import', '=', id)
  return [...new Set([...published, ...(await events.execute())].map(({ demand }) => demand as Id))]
}

/** The lists of an organisation, the newest first, with how much came with each. */
export async function listsOf(db: Db, org: Id) {
  const rows = await db.selectFrom('imports').selectAll().where('org', '=', org).orderBy('seq', 'desc').limit(2_000).execute()
  const counts = async (table: 'imported_demands' | 'imported_events') => {
    const asked = db.selectFrom(table).select((of) => ['import', of.fn.countAll<number>().as('all')]).where('org', '=', org)
    return new Map((await asked.groupBy('import').execute()).map(({ import: of, all }) => [of, Number(all)]))
  }
  const [demands, events] = [await counts('imported_demands'), await counts('imported_events')]
  return rows.map(({ id, name, begun_on: on, undone_on, undone_why }) => ({
    id, name, on, demands: demands.get(id) ?? 0, events: events.get(id) ?? 0,
    undone: undone_on === null ? null : { on: undone_on, reason: undone_why ?? '' },
  }))
}

export type Imported = { readonly published: ReadonlySet<Id>; readonly events: ReadonlyMap<Id, readonly Id[]> }

/** What came with a list: its demands, and its events by the demand they are on. */
export async function importedWith(db: Db, org: Id, id: Id): Promise<Imported> {
  const published = await db.selectFrom('imported_demands').select('demand').where('org', '=', org).where('import', '=', id).execute()
  const events = await db.selectFrom('imported_events').select(['event', 'demand']).where('org', '=', org).where(
    'import', '=', id).execute()
  const byDemand = Map.groupBy(events, ({ demand }) => demand as Id)
  return {
    published: new Set(published.map(({ demand }) => demand as Id)),
    events: new Map([...byDemand].map(([demand, rows]) => [demand, rows.map(({ event }) => event as Id)])),
  }
}

/** The hash of the act with which each of these demands came. */
export async function demandsAndTheirActs(db: Db, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const asked = db.selectFrom('imported_demands')
    .innerJoin('acts', (join) => join.onRef('acts.org', '=', 'imported_demands.org').onRef('acts.id', '=', 'imported_demands.act'))
  const rows = await asked.select(['demand', 'act_hash']).where('demand', 'in', [...ids]).execute()
  return new Map(rows.map(({ demand, act_hash: hash }) => [demand as Id, hash]))
}

/** Nobody else signs, records or looks at these until the commit; SQLite has one writer anyway. */
export async function lockDemands(db: Db, ids: readonly Id[]): Promise<void> {
  for (const some of inParts(ids)) await db.selectFrom('demands').select('id').where('id', 'in', some).orderBy('id').forUpdate().execute()
}

/** Demands that an event of another one names as what replaces it. */
export async function namedAsReplacing(db: Db): Promise<ReadonlySet<Id>> {
  const rows = await db.selectFrom('events').select('body').where('body', 'like', '%"replacedBy":"%').execute()
  return new Set(rows.map(({ body }) => (JSON.parse(body) as { readonly replacedBy: Id }).replacedBy))
}

/** Takes demands away with all that came with them; their addresses stay, to say so. */
export async function takeAway(
  db: Db, importId: Id, demands: readonly Pick<Demand, 'id' | 'code' | 'organisation'>[], on: Day, reason: string,
): Promise<void> {
  for (const some of inParts(demands)) {
    const ids = some.map(({ id }) => id)
    for (const table of ['events', 'raisers', 'allies', 'demand_acts'] as const) await db.deleteFrom(table).where(
      'demand', 'in', ids).execute()
    await db.deleteFrom('demands').where('id', 'in', ids).execute()
    const rows = some.map(({ id, code, organisation }) => (
      { org: organisation, import: importId, demand: id, code, undone_on: on, undone_why: reason }))
    await db.insertInto('undone_demands').values(rows).execute()
  }
}

export async function endImport(db: Db, org: Id, id: Id, on: Day, reason: string): Promise<void> {
  await db.updateTable('imports').set({ undone_on: on, undone_why: reason }).where('org', '=', org).where('id', '=', id).execute()
}

/** Whether one with this id or this code was taken away: neither ever means another demand. */
export async function wasTakenAway(db: Db, { id, code }: Pick<Demand, 'id' | 'code'>): Promise<boolean> {
  const asked = db.selectFrom('undone_demands').select('demand').where((of) => of.or([of('demand', '=', id), of('code', '=', code)]))
  return (await asked.limit(1).executeTakeFirst()) !== undefined
}

export async function undoneCalled(db: Db, code: string): Promise<UndoneDemand | null> {
  const row = await db.selectFrom('undone_demands').selectAll().where('code', '=', code).executeTakeFirst()
  return row === undefined ? null : { code, org: row.org as Id, on: row.undone_on as Day, reason: row.undone_why }
}

export function inParts<T>(all: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce))
}

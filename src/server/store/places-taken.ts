// Places among the raisers that were taken over, each with the acts that prove it; and which organisation names which as its successor.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Db } from './store.ts'

export type PlaceTakenOn = {
  /** Who published the demand. */
  readonly org: Id
  readonly demand: Id
  readonly raiser: Id
  readonly by: Id
  /** Whose two stewards let it: by which act, and where in their chain the second signed. */
  readonly from: Id
  readonly decided: Id
  readonly decidedSeq: number
  /** Who stood there before, by name, where it is the successor. */
  readonly after: string | null
  readonly on: Day
  /** The act by which it took the place: its claim, or its signature as the successor. */
  readonly took: Id
  readonly keeps: boolean
}
export type Succession = { readonly successor: Id; readonly named: Id; readonly namedSeq: number; readonly on: Day }

/** In the order in which they were taken. The demand is locked by whoever calls. */
export async function addPlaceTaken(db: Db, taken: PlaceTakenOn): Promise<void> {
  const { org, demand, raiser, after, took } = taken
  const place = (await placesTakenOn(db, demand)).length
  const from = { from_org: taken.from, decided: taken.decided, decided_seq: taken.decidedSeq }
  const row = { org, demand, place, raiser, by_org: taken.by, ...from, after, taken_on: taken.on, took, keeps: taken.keeps ? 1 : 0 }
  await db.insertInto('places_taken').values(row).execute()
}

export async function placesTakenOn(db: Db, demand: Id): Promise<readonly PlaceTakenOn[]> {
  const rows = await db.selectFrom('places_taken').selectAll().where('demand', '=', demand).orderBy('place').execute()
  return rows.map((row) => ({
    org: row.org as Id, demand, raiser: row.raiser as Id, by: row.by_org as Id, from: row.from_org as Id, decided: row.decided as Id,
    decidedSeq: row.decided_seq, after: row.after, on: row.taken_on as Day, took: row.took as Id, keeps: row.keeps === 1,
  }))
}

/** False when it has named one already. */
export async function addSuccession(db: Db, org: Id, { successor, named, namedSeq, on }: Succession): Promise<boolean> {
  const row = { org, successor, named, named_seq: namedSeq, named_on: on }
  const added = await db.insertInto('successors').values(row).onConflict((known) => known.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Whom an organisation has named, or null. */
export async function successionOf(db: Db, org: Id): Promise<Succession | null> {
  const row = await db.selectFrom('successors').selectAll().where('org', '=', org).executeTakeFirst()
  if (!row) return null
  return { successor: row.successor as Id, named: row.named as Id, namedSeq: row.named_seq, on: row.named_on as Day }
}

/** Every organisation that has named one: they are few. */
export async function allSuccessions(db: Db): Promise<readonly { readonly org: Id; readonly successor: Id; readonly on: Day }[]> {
  const rows = await db.selectFrom('successors').select(['org', 'successor', 'named_on']).orderBy('org').execute()
  return rows.map((row) => ({ org: row.org as Id, successor: row.successor as Id, on: row.named_on as Day }))
}

/** The organisations that have named this one. */
export async function succeededBy(db: Db, successor: Id): Promise<readonly Id[]> {
  const rows = await db.selectFrom('successors').select('org').where('successor', '=', successor).orderBy('org').execute()
  return rows.map(({ org }) => org as Id)
}

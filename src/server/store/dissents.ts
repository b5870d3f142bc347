// What organisations wanted read beside a demand when it was published together: words of theirs, by their own wish.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Dissent } from '#domain/joint-draft.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export async function addDissents(db: Db, org: Id, demand: Id, dissents: readonly Dissent[]): Promise<void> {
  const rows = dissents.map((one, place) => ({
    org, demand, party: one.organisation, place, name: one.name, says: one.says, said_on: one.on,
    of_these_words: one.ofTheseWords ? 1 : 0, body: JSON.stringify(one.said),
  }))
  if (rows.length > 0) await db.insertInto('dissents').values(rows).execute()
}

export async function dissentsOnEach(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, readonly Dissent[]>> {
  return byDemand(await db.selectFrom('dissents').selectAll().where('demand', 'in', [...demands]).orderBy('place').execute())
}

export async function allDissents(db: Db): Promise<ReadonlyMap<Id, readonly Dissent[]>> {
  return byDemand(await db.selectFrom('dissents').selectAll().orderBy('place').execute())
}

function byDemand(rows: readonly Tables['dissents'][]): ReadonlyMap<Id, readonly Dissent[]> {
  const found = Map.groupBy(rows, ({ demand }) => demand as Id)
  return new Map([...found].map(([demand, those]) => [demand, those.map(dissentFrom)]))
}

function dissentFrom(row: Tables['dissents']): Dissent {
  return {
    organisation: row.party as Id, name: row.name, says: row.says as Dissent['says'], on: row.said_on as Day,
    ofTheseWords: row.of_these_words === 1, said: JSON.parse(row.body) as Dissent['said'],
  }
}

// Translations that were kept beside the words as written: one for each text of a demand and each language, the newest.
import type { Translating } from '#domain/translation.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export async function translationsOf(db: Db, demand: Id): Promise<readonly Translating[]> {
  return (await translationsOfEach(db, [demand])).get(demand) ?? []
}

export async function translationsOfEach(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, readonly Translating[]>> {
  return byDemand(await inOrder(db).where('demand', 'in', [...demands]).execute())
}

export async function allTranslations(db: Db): Promise<ReadonlyMap<Id, readonly Translating[]>> {
  return byDemand(await inOrder(db).execute())
}

/** `org` keeps the demand. An empty text takes away what stood there. */
export async function keepTranslation(db: Db, org: Id, made: Translating, by: Id, on: Day): Promise<void> {
  if (made.text === '') return dropTranslation(db, made)
  const row = {
    org, demand: made.demand, of_id: made.id, part: made.part, lang: made.lang, by_org: by, kept_on: on, body: JSON.stringify(made),
  }
  const { by_org, kept_on, body } = row
  const columns = ['demand', 'of_id', 'part', 'lang'] as const
  const kept = db.insertInto('translations').values(row)
  await kept.onConflict((known) => known.columns(columns).doUpdateSet({ by_org, kept_on, body })).execute()
}

type Which = Pick<Translating, 'demand' | 'id' | 'part' | 'lang'>

/** Of this demand only: whoever publishes chooses the ids of asks, and may choose those of another. */
export async function dropTranslation(db: Db, { demand, id, part, lang }: Which): Promise<void> {
  const those = db.deleteFrom('translations').where('demand', '=', demand).where('of_id', '=', id)
  await those.where('part', '=', part).where('lang', '=', lang).execute()
}

function inOrder(db: Db) {
  return db.selectFrom('translations').selectAll().orderBy('of_id').orderBy('part').orderBy('lang')
}

function byDemand(rows: readonly Tables['translations'][]): ReadonlyMap<Id, readonly Translating[]> {
  return Map.groupBy(rows.map(({ body }) => JSON.parse(body) as Translating), ({ demand }) => demand)
}

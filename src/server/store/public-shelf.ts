// The public record in parts, however long it has grown: where it stands, which demands changed since, and the words of some of them.
import type { KeptConflict } from '#domain/conflict.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { Recorded } from '#domain/event.ts'
import { withTranslations, type Translating } from '#domain/translation.ts'
import type { Id } from '#values/id.ts'
import { readActText, type MembersAct } from '#wire/act.ts'
import { demandTouched } from '#wire/demand-touched.ts'
import { conflictsOnEach } from './conflicts.ts'
import { correctionsOnEach } from './corrections.ts'
import { demandsWith, type KeptDemand } from './demands.ts'
import { eventsOn } from './events.ts'
import type { Db } from './store.ts'
import { translationsOfEach } from './translations.ts'

/** How far the chain of each organisation has been seen: its last act that changed what everybody can read. */
export type Places = ReadonlyMap<Id, number>
export type PublicDemand = KeptDemand & {
  readonly events: readonly Recorded[]
  readonly corrections: readonly KeptCorrection[]
  readonly conflicts: readonly KeptConflict[]
  /** Those kept beside the words; `demandsRead` puts them in their places. */
  readonly translated: readonly Translating[]
}

export async function publicPlaces(db: Db): Promise<Places> {
  const rows = await db.selectFrom('organisations').select(['org', 'public_seq']).execute()
  return new Map(rows.map(({ org, public_seq: seq }) => [org as Id, seq]))
}

/** The demands that acts after these places are about; null when there are more than `most` such acts, or one cannot be read. */
export async function demandsSince(db: Db, since: Places, until: Places, most: number): Promise<ReadonlySet<Id> | null> {
  const touched = new Set<Id>()
  let read = 0
  for (const [org, seq] of until) {
    const before = since.get(org) ?? 0
    if (before >= seq) continue
    const acts = db.selectFrom('acts').select('act').where('org', '=', org).where('seq', '>', before).where('seq', '<=', seq)
    const rows = await acts.orderBy('seq').limit(most + 1).execute()
    read += rows.length
    if (read > most) return null
    for (const { act } of rows) {
      const demand = await demandIn(db, org, act)
      if (demand === 'unreadable') return null
      if (demand !== null) touched.add(demand)
    }
  }
  return touched
}

/** These demands with their events, translations in their places, in the order asked for; those that are not here are left out. */
export async function demandsRead(db: Db, ids: readonly Id[]): Promise<readonly PublicDemand[]> {
  if (ids.length === 0) return []
  const unique = [...new Set(ids)]
  const kept = await demandsWith(db, unique)
  const events = await eventsOn(db, unique)
  const [corrections, translations] = [await correctionsOnEach(db, unique), await translationsOfEach(db, unique)]
  const disputed = await conflictsOnEach(db, unique)
  const found = new Map(kept.map((one) => {
    const { id } = one.demand
    const [beside, conflicts, translated] = [corrections.get(id) ?? [], disputed.get(id) ?? [], translations.get(id) ?? []]
    return [id, withTranslations({ ...one, events: events.get(id) ?? [], corrections: beside, conflicts, translated }, translated)]
  }))
  return unique.flatMap((id) => found.get(id) ?? [])
}

const atOnce = 500

/** All of them, some hundred at a time, so that no memory must hold the words of all. */
export async function* demandsInTurn(db: Db, some = atOnce): AsyncGenerator<readonly PublicDemand[]> {
  for (let after = ''; ;) {
    const rows = await db.selectFrom('demands').select('id').where('id', '>', after).orderBy('id').limit(some).execute()
    const last = rows.at(-1)
    if (last === undefined) return
    yield demandsRead(db, rows.map(({ id }) => id as Id))
    after = last.id
  }
}

async function demandIn(db: Db, org: Id, text: string): Promise<Id | null | 'unreadable'> {
  const act = readActText(text)
  if (!act.ok) return 'unreadable'
  const touched = demandTouched(act.value as MembersAct)
  if (touched === null || 'demand' in touched) return touched?.demand ?? null
  const performed = await db.selectFrom('acts').select('act').where('org', '=', org).where('id', '=', touched.performs).executeTakeFirst()
  const inner = performed && readActText(performed.act)
  if (!inner?.ok) return 'unreadable'
  const what = demandTouched(inner.value as MembersAct)
  return what === null ? null : 'demand' in what ? what.demand : 'unreadable'
}

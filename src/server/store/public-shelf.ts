// The public record in parts, however long it has grown: where it stands, which demands changed since, and the words of some of them.
import type { KeptConflict } from '#domain/conflict.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { Recorded } from '#domain/event.ts'
import type { Dissent } from '#domain/joint-draft.ts'
import { withTranslations, type Translating } from '#domain/translation.ts'
import type { Id } from '#values/id.ts'
import { readActText, type MembersAct } from '#wire/act.ts'
import { demandTouched, type Touched } from '#wire/demand-touched.ts'
import { conflictsOnEach } from './conflicts.ts'
import { correctionsOnEach } from './corrections.ts'
import { demandsWith, type KeptDemand } from './demands.ts'
import { eventsOn } from './events.ts'
import { demandsOfImport } from './imports.ts'
import type { Db } from './store.ts'
import { dissentsOnEach } from './dissents.ts'
import { translationsOfEach } from './translations.ts'

/** How far the chain of each organisation has been seen: its last act that changed what everybody can read. */
export type Places = ReadonlyMap<Id, number>
export type PublicDemand = KeptDemand & {
  readonly events: readonly Recorded[]
  readonly corrections: readonly KeptCorrection[]
  readonly conflicts: readonly KeptConflict[]
  /** Those kept beside the words; `demandsRead` puts them in their places. */
  readonly translated: readonly Translating[]
  /** What organisations wanted read beside it when it was published together. */
  readonly dissents: readonly Dissent[]
}

export async function publicPlaces(db: Db): Promise<Places> {
  const rows = await db.selectFrom('organisations').select(['org', 'public_seq']).execute()
  return new Map(rows.map(({ org, public_seq: seq }) => [org as Id, seq]))
}

/** So many that changed are read one by one. */
const mostDemands = 2_000

/**
 * The demands that acts after these places are about; null when there are more than `most` such acts or very many demands, or one cannot be
 * read.
 */
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
      const demands = await demandsIn(db, org, act)
      // One act may bring hundreds: then everything is read anew just as after as many acts.
      if (demands === 'unreadable' || touched.size + demands.length > mostDemands) return null
      for (const demand of demands) touched.add(demand)
    }
  }
  return touched
}

/** These demands with their events, translations in their places, in the order asked for; those that are not here are left out. */
export async function demandsRead(db: Db, ids: readonly Id[]): Promise<readonly PublicDemand[]> {
  return (await demandsAsSigned(db, ids)).map((one) => withTranslations(one, one.translated))
}

/** The same with every text as it was signed, and the translations beside it. */
export async function demandsAsSigned(db: Db, ids: readonly Id[]): Promise<readonly PublicDemand[]> {
  if (ids.length === 0) return []
  const unique = [...new Set(ids)]
  const kept = await demandsWith(db, unique)
  const events = await eventsOn(db, unique)
  const [corrections, translations] = [await correctionsOnEach(db, unique), await translationsOfEach(db, unique)]
  const [dissents, conflicts] = [await dissentsOnEach(db, unique), await conflictsOnEach(db, unique)]
  const found = new Map(kept.map((one) => {
    const { id } = one.demand
    const [beside, translated] = [corrections.get(id) ?? [], translations.get(id) ?? []]
    const more = { corrections: beside, translated, dissents: dissents.get(id) ?? [], conflicts: conflicts.get(id) ?? [] }
    return [id, { ...one, events: events.get(id) ?? [], ...more }]
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

async function demandsIn(db: Db, org: Id, text: string): Promise<readonly Id[] | 'unreadable'> {
  const act = readActText(text)
  if (!act.ok) return 'unreadable'
  const touched = demandTouched(act.value as MembersAct)
  if (touched === null || !('performs' in touched)) return named(db, org, touched)
  const performed = await db.selectFrom('acts').select('act').where('org', '=', org).where('id', '=', touched.performs).executeTakeFirst()
  const inner = performed && readActText(performed.act)
  if (!inner?.ok) return 'unreadable'
  const what = demandTouched(inner.value as MembersAct)
  return what !== null && 'performs' in what ? 'unreadable' : named(db, org, what)
}

async function named(db: Db, org: Id, touched: Exclude<Touched, { readonly performs: Id }>): Promise<readonly Id[]> {
  if (touched === null) return []
  return 'list' in touched ? demandsOfImport(db, org, touched.list) : touched.demands
}

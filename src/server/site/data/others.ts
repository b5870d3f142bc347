// Authorities, organisations and the objectives of the Global Compact for Migration as data, each with how what concerns it stands.
import { standingOn } from '#domain/standing-history.ts'
import { standings, type Standing } from '#domain/standing/outcome.ts'
import type { Authority } from '#domain/authority.ts'
import type { Id } from '#values/id.ts'
import { objectiveName } from '#words/site.ts'
import { newestFirst } from '../catalogue/catalogue.ts'
import { countsUntil, isOnRecordOn, type Entry } from '../catalogue/entry.ts'
import type { Keeper, PublicRecord, Shelf } from '../record.ts'
import { viewOf, type Visit } from '../view.ts'
import { say, type DataAsked } from './asked.ts'
import { sameText } from './select.ts'

/** So many demands are named under each objective; the address of all stands beside. */
const named = 20
export const licenceLink = 'https://creativecommons.org/licenses/by/4.0/'

/** In the order of their codes. */
export function authoritiesSelected({ authorities }: Shelf, { place }: DataAsked): readonly Authority[] {
  return authorities
    .filter((each) => place === null || sameText(each.place, place))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

export function authoritiesJson({ catalogue, authorities }: Shelf, some: readonly Authority[], visit: Visit) {
  const codeOf = new Map(authorities.map(({ id, code }) => [id, code]))
  const asked = standingsBy(catalogue.entries, visit)
  return some.map(({ id, code, name, lang, kind, place, parent, languages, contact, termToAnswer }) => {
    const all = asked.get(id) ?? []
    return {
      id: code, name, lang, kind, place, parent: parent === null ? null : codeOf.get(parent) ?? null, languages, contact, termToAnswer,
      demands: all.length, standings: tallied(all), asOf: visit.on,
    }
  })
}

/** How what is asked of each authority stands. */
function standingsBy(entries: readonly Entry[], visit: Visit): ReadonlyMap<Id, readonly Standing[]> {
  const asked = new Map<Id, Standing[]>()
  for (const entry of entries) {
    if (!isOnRecordOn(entry, visit)) continue
    for (const { addressee, turns } of entry.addressees) {
      const all = asked.get(addressee) ?? []
      all.push(standingOn(turns, countsUntil(entry, visit)))
      asked.set(addressee, all)
    }
  }
  return asked
}

export function organisationsJson({ catalogue }: Shelf, some: readonly Keeper[], visit: Visit) {
  const [keeps, raises] = [new Map<Id, number>(), new Map<Id, number>()]
  for (const entry of catalogue.entries) {
    if (!isOnRecordOn(entry, visit)) continue
    keeps.set(entry.organisation, (keeps.get(entry.organisation) ?? 0) + 1)
    for (const org of entry.raisers) raises.set(org, (raises.get(org) ?? 0) + 1)
  }
  return some.map(({ org, name, contact }) => (
    { id: org, name, contact, keeps: keeps.get(org) ?? 0, raises: raises.get(org) ?? 0, asOf: visit.on }))
}

/** The demands that are named under the objectives, whose titles must be read. */
export function gcmWants({ catalogue }: Shelf, visit: Visit): readonly Entry[] {
  return [...underObjectives(catalogue.entries, visit).values()].flatMap((entries) => entries.slice(0, named))
}

export function gcmJson(record: PublicRecord, visit: Visit) {
  const view = viewOf(record, visit)
  const { on, today, lang } = visit
  const more = `${on === today ? '' : `&on=${on}`}${lang === 'en' ? '' : `&lang=${lang}`}`
  return {
    framework: 'gcm',
    name: 'Global Compact for Safe, Orderly and Regular Migration',
    licence: say('licence'),
    licenceLink,
    asOf: on,
    objectives: [...underObjectives(record.catalogue.entries, visit)].map(([number, entries]) => ({
      number,
      code: `gcm-${number}`,
      name: objectiveName(lang, number),
      demands: entries.length,
      standings: tallied(entries.map((entry) => standingOn(entry.turns, countsUntil(entry, visit)))),
      newest: view.read(entries.slice(0, named)).map(({ demand, standing }) => (
        { id: demand.code, title: demand.title.text, lang: demand.title.lang, standing: standing.standing })),
      all: `/demands.json?objective=${number}${more}`,
    })),
  }
}

/** Each of the 23 with its demands, the newest first. */
function underObjectives(entries: readonly Entry[], visit: Visit): ReadonlyMap<number, readonly Entry[]> {
  const under = new Map(Array.from({ length: 23 }, (_, at): [number, Entry[]] => [at + 1, []]))
  for (const entry of newestFirst(entries, visit)) for (const number of entry.objectives) under.get(number)?.push(entry)
  return under
}

function tallied(all: readonly Standing[]): Readonly<Record<Standing, number>> {
  const counts = Map.groupBy(all, (each) => each)
  return Object.fromEntries(standings.map((each) => [each, counts.get(each)?.length ?? 0])) as Record<Standing, number>
}

// Authorities, organisations and the objectives of the Global Compact for Migration as data, each with how what concerns it stands.
import { standingOn } from '#domain/standing-history.ts'
import { standings, type Standing } from '#domain/standing/outcome.ts'
import type { Authority } from '#domain/authority.ts'
import type { Id } from '#values/id.ts'
import { objectiveName } from '#words/site.ts'
import { byStanding, newestFirst } from '../catalogue/catalogue.ts'
import { countsUntil, isOnRecordOn, type Entry } from '../catalogue/entry.ts'
import type { Keeper, PublicRecord, Shelf } from '../record.ts'
import { viewOf, type Visit } from '../view.ts'
import { say, type DataAsked } from './asked.ts'
import { sameText } from './select.ts'

/** So many demands are named under each objective; the address of all stands beside. */
const named = 5
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
  return [...underObjectives(catalogue.entries, visit).values()].flatMap(({ newest }) => newest)
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
    objectives: [...underObjectives(record.catalogue.entries, visit)].map(([number, { all, newest }]) => ({
      number,
      code: `gcm-${number}`,
      name: objectiveName(lang, number),
      demands: all.length,
      standings: tallied(all),
      newest: view.read(newest).map(({ demand, standing }) => (
        { id: demand.code, title: demand.title.text, lang: demand.title.lang, standing: standing.standing })),
      all: `/demands.json?objective=${number}${more}`,
    })),
  }
}

type Under = { readonly all: Standing[]; newest: readonly Entry[] }

/** How what is asked under each of the 23 stands, and what happened last. */
function underObjectives(entries: readonly Entry[], visit: Visit): ReadonlyMap<number, Under> {
  const under = new Map(Array.from({ length: 23 }, (_, at): [number, Under] => [at + 1, { all: [], newest: [] }]))
  for (const [standing, alike] of byStanding(entries, visit)) {
    const newest = new Map<number, Entry[]>()
    for (const entry of alike) for (const number of entry.objectives) {
      under.get(number)?.all.push(standing)
      const first = newest.get(number) ?? []
      if (first.length < named) newest.set(number, [...first, entry])
    }
    for (const [number, first] of newest) {
      const one = under.get(number)
      if (one) one.newest = newestFirst([...one.newest, ...first], visit).slice(0, named)
    }
  }
  return under
}

function tallied(all: readonly Standing[]): Readonly<Record<Standing, number>> {
  const counts = Map.groupBy(all, (each) => each)
  return Object.fromEntries(standings.map((each) => [each, counts.get(each)?.length ?? 0])) as Record<Standing, number>
}

// Answers a search: what was found, best first, a page at a time, and how much of it each way to narrow it down would leave.
import type { Authority } from '#domain/authority.ts'
import { standingOn } from '#domain/standing-history.ts'
import type { Standing } from '#domain/standing/outcome.ts'
import { addDays, type Day } from '#values/day.ts'
import { wordsAsked } from '../../search/asked.ts'
import type { Found } from '../../search/find.ts'
import type { WordIndex } from '../../search/word-index.ts'
import { countsUntil, isOnRecordOn, type AsOf, type Entry } from '../catalogue/entry.ts'
import { onPage, pagesOf } from '../page-by-page.tsx'
import type { Keeper, Shelf } from '../record.ts'
import { dayNumber, readKey } from './pieces.ts'
import { facets, isNarrowed, type Facet, type Question } from './question.ts'

export type Hit =
  | { readonly kind: 'demand'; readonly entry: Entry }
  | { readonly kind: 'authority'; readonly authority: Authority }
  | { readonly kind: 'organisation'; readonly organisation: Keeper }
  | { readonly kind: 'place'; readonly place: string }

type Value = string | number
/** Each value with how many there would be, the most first. */
export type Counts = { readonly [F in Facet]: readonly (readonly [value: Value, count: number])[] }
export type Answered = {
  readonly total: number
  readonly hits: readonly Hit[]
  readonly page: number
  readonly last: number
  /** Whether each holds all words that were asked for. */
  readonly isWhole: boolean
  readonly meant: Found['meant']
  readonly counts: Counts
}

export const perPage = 20

/** With neither words nor anything to narrow it down to, nothing is found. What does not `fit` is as if it were not there. */
export function answered(
  index: WordIndex, shelf: Shelf, question: Question, at: AsOf, fits: (hit: Hit) => boolean = () => true,
): Answered {
  const words = wordsAsked(question.q)
  const found = words.length > 0 ? index.find(words, dayNumber(at.on === at.today ? addDays(at.today, 1) : at.on)) : null
  const ranked = found === null ? allOf(shelf, question, at) : hitsOf(found, shelf, at)
  const tally: Tally = { standing: new Map(), place: new Map(), objective: new Map(), year: new Map() }
  const kept = ranked.filter(({ hit }) => fits(hit) && counted(tally, hit, question, at))
  const last = pagesOf(kept.length, perPage)
  const page = Math.min(question.page, last)
  return {
    total: kept.length, page, last, isWhole: found?.isWhole ?? true, meant: found?.meant ?? new Map(),
    hits: bestOf(kept, page, at).map(({ hit }) => hit),
    counts: Object.fromEntries(facets.map((facet) => [facet, mostFirst(tally[facet])])) as Counts,
  }
}

type Ranked = { readonly hit: Hit; readonly score: number }

function allOf({ catalogue }: Shelf, question: Question, at: AsOf): readonly Ranked[] {
  if (question.q !== '' || !isNarrowed(question)) return []
  return catalogue.entries.filter((entry) => isOnRecordOn(entry, at)).map((entry) => ({ hit: { kind: 'demand', entry }, score: 0 }))
}

/** The index may be newer than the shelf, or older by what is being read: what is not on the shelf is not shown. */
function hitsOf({ matches }: Found, { authorities, organisations, catalogue }: Shelf, at: AsOf): readonly Ranked[] {
  const ranked: Ranked[] = []
  const byId = new Map(authorities.map((each) => [each.id as string, each]))
  for (const { key, score } of matches) {
    const [kind, of] = readKey(key)
    if (kind === 'demand') {
      const entry = catalogue.byId.get(of as Entry['id'])
      if (entry && isOnRecordOn(entry, at)) ranked.push({ hit: { kind, entry }, score })
    } else if (kind === 'authority') {
      const authority = byId.get(of)
      if (authority) ranked.push({ hit: { kind, authority }, score })
    } else if (kind === 'organisation') {
      const organisation = organisations.find(({ org }) => org === of)
      if (organisation) ranked.push({ hit: { kind, organisation }, score })
    } else ranked.push({ hit: { kind, place: of }, score })
  }
  return ranked
}

type Tally = { readonly [F in Facet]: Map<Value, number> }

/** Whether it is among what is asked for; counted under each facet whose other filters it passes. */
function counted(tally: Tally, hit: Hit, question: Question, at: AsOf): boolean {
  const values = valuesOf(hit, at)
  let failed: Facet | null = null
  for (const facet of facets) {
    const asked = question[facet]
    if (asked === null || values[facet].includes(asked)) continue
    if (failed !== null) return false
    failed = facet
  }
  if (failed !== null) add(tally[failed], values[failed])
  else for (const facet of facets) add(tally[facet], values[facet])
  return failed === null
}

function add(counts: Map<Value, number>, values: readonly Value[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

type Values = { readonly [F in Facet]: readonly Value[] }

const none: Values = { standing: [], place: [], objective: [], year: [] }

function valuesOf(hit: Hit, at: AsOf): Values {
  if (hit.kind === 'authority') return { ...none, place: [hit.authority.place] }
  if (hit.kind === 'place') return { ...none, place: [hit.place] }
  if (hit.kind === 'organisation') return none
  const { entry } = hit
  return { standing: [standingAt(entry, at)], place: entry.places, objective: entry.objectives, year: factsOf(entry, at).years }
}

export function standingAt(entry: Entry, at: AsOf): Standing {
  return standingOn(entry.turns, countsUntil(entry, at))
}

/** What a search asks of every demand that it finds. `rank` rises with the last day on which something happened. */
type Facts = { readonly years: readonly number[]; readonly rank: number }

const factsToday = new WeakMap<Entry, Facts>()

/** As far as it was told. Most searches are of today, and ask for what was worked out before. */
function factsOf(entry: Entry, at: AsOf): Facts {
  const until = countsUntil(entry, at)
  const last = entry.days.at(-1)
  if (last !== undefined && last > until) return factsIn(entry.days.filter((day) => day <= until))
  const known = factsToday.get(entry)
  if (known !== undefined) return known
  const facts = factsIn(entry.days)
  factsToday.set(entry, facts)
  return facts
}

function factsIn(days: readonly Day[]): Facts {
  return { years: yearsIn(days), rank: rankOf(days.at(-1)) }
}

function yearsIn(days: readonly string[]): readonly number[] {
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))]
}

function mostFirst(counts: ReadonlyMap<Value, number>): Counts[Facet] {
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}

/** More than this are not told apart by rank. */
const places = 2 ** 17
const steps = 64

/**
 * A page of them by how well they hold what was asked for; of those alike, what something happened in last. Each is one number of 50 bits,
 * since numbers are put in order many times faster than what they stand for.
 */
function bestOf(all: readonly Ranked[], page: number, at: AsOf): readonly Ranked[] {
  const numbers = new Float64Array(Math.min(all.length, places))
  for (let place = 0; place < numbers.length; place += 1) {
    const { hit, score } = all[place]!
    const better = Math.min(2 ** 16 - 1, Math.round(score * steps))
    const rank = hit.kind === 'demand' ? factsOf(hit.entry, at).rank : 0
    numbers[place] = (better * places + rank) * places + (places - 1 - place)
  }
  const shown = onPage(Array.from(numbers.sort().subarray(-page * perPage)).toReversed(), page, perPage)
  return shown.map((number) => all[places - 1 - (number % places)]!)
}

function rankOf(day: Day | undefined): number {
  if (day === undefined) return 0
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return Math.max(0, Math.min(places - 1, (year - 1900) * 372 + month * 31 + date))
}

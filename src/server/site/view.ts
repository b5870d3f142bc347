// What every page sees: the record, the reader's language, and the day she asks about; standings are derived here and nowhere else.
import type { Authority } from '#domain/authority.ts'
import type { Demand, Raiser } from '#domain/demand.ts'
import type { Recorded } from '#domain/event.ts'
import { standingOf } from '#domain/standing.ts'
import type { DemandStanding } from '#domain/standing/outcome.ts'
import { addDays, isDay, lastDay, type Day, type Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { FoldSayings, FoldWords } from '#words/fold-sayings.ts'
import type { SiteLanguage } from '#words/languages.ts'
import { placeName } from '#words/place-names.ts'
import { aroundWords, keepingWords, siteDates, siteFold, siteWords } from '#words/site.ts'
import type { AroundWords, KeepingWords, SiteWords } from '#words/site.ts'
import type { Entry } from './catalogue/entry.ts'
import type { Keeper, OnPage, PublicRecord } from './record.ts'

/** One reading of a page. `address` is where this server is reached, as 'https://samasama.example'; empty when it does not know. */
export type Visit = {
  readonly lang: SiteLanguage
  /** The day that is asked about, never later than today. */
  readonly on: Day
  readonly today: Day
  readonly address: string
  readonly assets: { readonly site: string }
}

/** A demand as it stood on the day; `told` are its events dated up to that day, in their order, retracted ones among them. */
export type Stood = OnPage & { readonly standing: DemandStanding; readonly told: readonly Recorded[] }

export type View = {
  readonly visit: Visit
  readonly record: PublicRecord
  readonly say: SiteWords
  readonly keeping: KeepingWords
  /** What pages around a demand say: of places, frameworks, organisations. */
  readonly around: AroundWords
  readonly fold: FoldWords
  readonly why: FoldSayings['why']
  readonly silence: FoldSayings['silence']
  readonly overdue: FoldSayings['overdue']
  readonly authority: (id: Id) => Authority | undefined
  /** A place as the reader calls it. */
  readonly place: (place: string) => string
  readonly keeper: (org: Id) => Keeper | undefined
  /** Where a raiser of another server is at home, as who published the demand has it; null for one of this server. */
  readonly elsewhere: (demand: Pick<Demand, 'organisation'>, raiser: Pick<Raiser, 'organisation'>) => string | null
  readonly stood: (on: OnPage) => Stood
  /** Those of these demands whose words were read for this page, in the order given. */
  readonly read: (entries: readonly Pick<Entry, 'id'>[]) => readonly Stood[]
  /** The path with the day, where it is not today. */
  readonly href: (path: string) => string
  /** The same for data, whose sentences are English unless a language is asked for. */
  readonly dataHref: (path: string) => string
  readonly date: (when: Period | Day) => string
  readonly when: (when: Period | Day) => string
  readonly span: (days: number) => string
}

export function viewOf(record: PublicRecord, visit: Visit): View {
  const { lang, on, today } = visit
  const tomorrow = addDays(today, 1)
  const day = on === today ? [] : [`on=${on}`]
  const { words: fold, ...sayings } = siteFold(lang)
  const dates = siteDates(lang)
  const authorities = new Map(record.authorities.map((each) => [each.id, each]))
  const pages = new Map(record.demands.map((page) => [page.demand.id, page]))
  const stood = (page: OnPage): Stood => {
    const until = on === today && hasBegun(page, tomorrow) ? tomorrow : on
    return { ...page, standing: standingOf(page.demand, page.events, until, record.authorities), told: toldUpTo(page.events, until) }
  }
  return {
    visit,
    record,
    say: siteWords(lang),
    keeping: keepingWords(lang),
    around: aroundWords(lang),
    fold,
    ...sayings,
    authority: (id) => authorities.get(id),
    place: (place) => placeName(lang, place),
    keeper: (org) => record.organisations.find((each) => each.org === org),
    elsewhere: ({ organisation: host }, { organisation: org }) => (org === null ? null : (record.elsewhere?.get(host)?.get(org) ?? null)),
    stood,
    read: (entries) => entries.flatMap(({ id }) => pages.get(id) ?? []).map(stood),
    href: (path) => asking(path, day),
    dataHref: (path) => asking(path, [...day, ...(lang === 'en' ? [] : [`lang=${lang}`])]),
    date: (when) => dates.written(periodFrom(when)),
    when: (when) => dates.when(periodFrom(when)),
    span: dates.span,
  }
}

/** The day in `?on=`: today when there is none, when it is no day, or when it has not come yet. */
export function dayAsked(text: string | undefined, today: Day): Day {
  return isDay(text) && text < today ? text : today
}

/** The demand with this code, where its words were read for this page. */
export function demandCalled({ demands }: PublicRecord, code: string): OnPage | undefined {
  return demands.find(({ demand }) => demand.code === code)
}

/**
 * Days begin in the east, hours before they do here: what was recorded there of its today counts at once, and on no record but its own.
 * The door takes nothing from a day that has begun nowhere.
 */
function hasBegun({ events }: OnPage, tomorrow: Day): boolean {
  return events.some(({ when, retracted }) => retracted === null && when.precision === 'day' && when.date === tomorrow)
}

function toldUpTo(events: readonly Recorded[], on: Day): Recorded[] {
  return events
    .filter((event) => lastDay(event.when) <= on)
    .toSorted((a, b) => lastDay(a.when).localeCompare(lastDay(b.when)) || a.recorded.order - b.recorded.order)
}

/** The path, which may ask something already, asking this too. */
function asking(path: string, parts: readonly string[]): string {
  return parts.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${parts.join('&')}`
}

function periodFrom(when: Period | Day): Period {
  return typeof when === 'string' ? { date: when, precision: 'day' } : when
}

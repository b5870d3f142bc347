// Dates as people write them, with the month written out and no more precise than they are known.
import type { Period } from '#domain/event.ts'
import { dates as english, months as englishMonths } from './en/dates.ts'
import { dates as indonesian, months as indonesianMonths } from './id/dates.ts'
import { isLanguage, type Language } from './languages.ts'
import { monthsElsewhere, type DateTable } from './months-elsewhere.ts'
import { sayIn, type Say } from './say.ts'
import { dates as tagalog, months as tagalogMonths } from './tl/dates.ts'

type Sayer = { readonly say: Say<typeof english>; readonly months: readonly string[] }
const ours: Readonly<Record<Language, Sayer>> = {
  en: { say: sayIn('en', english, undefined), months: englishMonths },
  id: { say: sayIn('id', english, indonesian), months: indonesianMonths },
  tl: { say: sayIn('tl', english, tagalog), months: tagalogMonths },
}

/** '30 April 2017', 'April 2017' or '2017', in any language; the calendar is the civil one in all of them. */
export function writtenDate(lang: string, period: Period): string {
  if (isLanguage(lang)) return written(ours[lang], period)
  const table = monthsElsewhere[lang.split('-')[0]!]
  return table === undefined ? asThePlatformWrites(lang, period) : fromTable(table, period)
}

/** The same within a sentence of ours: 'on 30 April 2017', 'in April 2017', 'in 2017'. */
export function whenInSentence(lang: Language, period: Period): string {
  return ours[lang].say(`when-${period.precision}`, { date: written(ours[lang], period) })
}

/** A span as people say it, rounded down: days up to two months, months up to two years, then years; three years may lack a leap day. */
export function span(lang: Language, days: number): string {
  const { say } = ours[lang]
  if (days < 61) return say('span-days', { n: days })
  if (days < 730) return say('span-months', { n: Math.floor(days / 30.4) })
  return say('span-years', { n: Math.floor((days + 1) / 365.25) })
}

function written({ say, months }: Sayer, period: Period): string {
  const { year, month, day } = partsOf(period)
  return say(`written-${period.precision}`, { year, month: months[month - 1]!, day: String(day) })
}

function fromTable({ months, order, digits }: DateTable, period: Period): string {
  const { year, month, day } = partsOf(period)
  const dayFirst = [
    ...(period.precision === 'day' ? [String(day)] : []),
    ...(period.precision === 'year' ? [] : [months.split(' ')[month - 1]!]),
    year,
  ]
  const [first, ...rest] = order === 'day-first' ? dayFirst : dayFirst.toReversed()
  return [first, ...rest].join(' ').replace(/\d/g, (digit) => digits?.[Number(digit)] ?? digit)
}

function asThePlatformWrites(lang: string, period: Period): string {
  const { year, month, day } = partsOf(period)
  const shape: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(period.precision !== 'year' && { month: 'long' }),
    ...(period.precision === 'day' && { day: 'numeric' }),
  }
  const format = new Intl.DateTimeFormat(lang, { ...shape, calendar: 'gregory', timeZone: 'UTC' })
  return format.format(Date.UTC(Number(year), month - 1, day))
}

function partsOf({ date }: Period): { year: string; month: number; day: number } {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return { year, month: Number(month), day: Number(day) }
}

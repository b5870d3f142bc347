// Dates as people write them, with the month written out and no more precise than they are known.
import type { Period } from '#domain/event.ts'
import { dateSayings, partsOf, type DateSayings } from './date-sayings.ts'
import { dates as english, months as englishMonths } from './en/dates.ts'
import { dates as indonesian, months as indonesianMonths } from './id/dates.ts'
import { isLanguage, type Language } from './languages.ts'
import { monthsElsewhere, type DateTable } from './months-elsewhere.ts'
import { sayIn } from './say.ts'
import { dates as tagalog, months as tagalogMonths } from './tl/dates.ts'

export const datesIn: Readonly<Record<Language, DateSayings>> = {
  en: dateSayings(sayIn('en', english, undefined), englishMonths),
  id: dateSayings(sayIn('id', english, indonesian), indonesianMonths),
  tl: dateSayings(sayIn('tl', english, tagalog), tagalogMonths),
}

/** '30 April 2017', 'April 2017' or '2017', in any language; the calendar is the civil one in all of them. */
export function writtenDate(lang: string, period: Period): string {
  if (isLanguage(lang)) return datesIn[lang].written(period)
  const table = monthsElsewhere[lang.split('-')[0]!]
  return table === undefined ? asThePlatformWrites(lang, period) : fromTable(table, period)
}

/** The same within a sentence of ours: 'on 30 April 2017', 'in April 2017', 'in 2017'. */
export function whenInSentence(lang: Language, period: Period): string {
  return datesIn[lang].when(period)
}

export function span(lang: Language, days: number): string {
  return datesIn[lang].span(days)
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

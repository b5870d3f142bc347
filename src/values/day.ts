// A day, and a period that is known only to the day, the month or the year. Days are text: no time zone can move them.

declare const brand: unique symbol
/** 'YYYY-MM-DD', a day that exists. */
export type Day = string & { readonly [brand]: 'day' }

export type Precision = 'day' | 'month' | 'year'
/** `date` is 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', as the precision says. */
export type Period = { readonly date: string; readonly precision: Precision }

const shapes: Record<Precision, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
}
const rests: Record<Precision, string> = { day: '', month: '-01', year: '-01-01' }

export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !shapes.day.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export function isPeriod(period: Period): boolean {
  return shapes[period.precision].test(period.date) && isDay(period.date + rests[period.precision])
}

/** Reads '2017', '2017-04' or '2017-04-30'; null when it is none of these or no such day exists. */
export function periodOf(text: string): Period | null {
  const precision = (['day', 'month', 'year'] as const).find((one) => shapes[one].test(text))
  const period = precision && { date: text, precision }
  return period && isPeriod(period) ? period : null
}

export function firstDay(period: Period): Day {
  return (period.date + rests[period.precision]) as Day
}

/** The last day of a period: 2017-04 counts on 30 April, 2018 on 31 December. */
export function lastDay(period: Period): Day {
  const first = new Date(`${firstDay(period)}T00:00:00Z`)
  if (period.precision === 'day') return period.date as Day
  const months = period.precision === 'month' ? 1 : 12
  return utcDay(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 0))
}

export function addDays(day: Day, days: number): Day {
  return utcDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function utcDay(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10) as Day
}

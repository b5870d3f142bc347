// How one language says dates and spans of time, with no more precision than they are known.
import type { Period } from '#domain/event.ts'
import type { dates as english } from './en/dates.ts'
import type { Say } from './say.ts'

export type DateSayings = {
  /** '30 April 2017', 'April 2017' or '2017'. */
  readonly written: (period: Period) => string
  /** The same within a sentence: 'on 30 April 2017', 'in April 2017', 'in 2017'. */
  readonly when: (period: Period) => string
  /** A span as people say it, rounded down: days up to two months, months up to two years, then years; three years may lack a leap day. */
  readonly span: (days: number) => string
}

export function dateSayings(say: Say<typeof english>, months: readonly string[]): DateSayings {
  const written = (period: Period) => {
    const { year, month, day } = partsOf(period)
    return say(`written-${period.precision}`, { year, month: months[month - 1]!, day: String(day) })
  }
  return { written, when: (period) => say(`when-${period.precision}`, { date: written(period) }), span: (days) => spanOf(say, days) }
}

export function partsOf({ date }: Period): { year: string; month: number; day: number } {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return { year, month: Number(month), day: Number(day) }
}

function spanOf(say: Say<typeof english>, days: number): string {
  if (days < 61) return say('span-days', { n: days })
  if (days < 730) return say('span-months', { n: Math.floor(days / 30.4) })
  return say('span-years', { n: Math.floor((days + 1) / 365.25) })
}

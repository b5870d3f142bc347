// A moment: whole milliseconds since 1970-01-01 UTC. Only the entry points read a clock; everybody else is handed one.
import type { Day } from './day.ts'

declare const brand: unique symbol
export type Moment = number & { readonly [brand]: 'moment' }

export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const oneDay = 24 * hour

export function isMoment(value: unknown): value is Moment {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 8.64e15
}

/** The UTC day in which a moment falls. */
export function dayOf(moment: Moment): Day {
  return new Date(moment).toISOString().slice(0, 10) as Day
}

/** The latest day that it is anywhere on earth: fourteen hours ahead of UTC, so that nobody is told that her today is tomorrow. */
export function latestDayOf(moment: Moment): Day {
  return dayOf(later(moment, 14 * hour))
}

export function later(moment: Moment, milliseconds: number): Moment {
  return (moment + milliseconds) as Moment
}

// How one who is asked has answered, in figures: on all demands together, on a day, and only as far as somebody looked.
import { daysBetween, type Day } from '#values/day.ts'
import { lookedUntil } from './silence.ts'
import { isPromiseOverdue, silentSince, standingOn, type OfAddressee } from './standing-history.ts'
import type { Standing } from './standing/outcome.ts'

/** One demand as it concerns one who is asked; `on` is the day up to which its record counts. */
export type Asking = { readonly history: Omit<OfAddressee, 'addressee'>; readonly lookedOn: Day | null; readonly on: Day }

export type Answering = {
  readonly asked: number
  /** On how many it has said a word, whatever it said. */
  readonly answered: number
  readonly promised: number
  readonly overdue: number
  /** Half of the silences were no longer than `median` days. Null where fewer than three are known: that would be an anecdote. */
  readonly silence: { readonly median: number; readonly times: number } | null
}

/** From how few silences no figure is made. */
export const fewestSilences = 3

/** Where silence no longer matters. */
export const settled: readonly Standing[] = ['closed', 'met', 'acted-on']

/** `term` are the days within which a law obliges it to answer; null when there is none. */
export function answeringOn(askings: readonly Asking[], term: number | null): Answering {
  const count = (which: (asking: Asking) => boolean) => askings.filter(which).length
  const silences = askings.flatMap(silencesUpTo)
  return {
    asked: askings.length,
    answered: count(({ history: { answered }, on }) => answered !== null && answered <= on),
    promised: count(({ history, on }) => standingOn(history.turns, on) === 'promised'),
    overdue: count((asking) => isOverdue(asking, term)),
    silence: silences.length < fewestSilences ? null : { median: medianOf(silences), times: silences.length },
  }
}

function isOverdue({ history: { turns, silences, dues }, lookedOn, on }: Asking, term: number | null): boolean {
  const until = lookedUntil(lookedOn, on)
  if (until === null || settled.includes(standingOn(turns, on))) return false
  const since = silentSince(silences, on, until)
  return isPromiseOverdue(dues, on, until) || (term !== null && since !== null && daysBetween(since, until) > term)
}

/** Days from each delivery to its answer; where there is none yet, to the day somebody last looked, unless it no longer matters. */
function silencesUpTo({ history: { turns, silences }, lookedOn, on }: Asking): readonly number[] {
  const until = lookedUntil(lookedOn, on)
  const matters = !settled.includes(standingOn(turns, on))
  return silences.filter(({ since }) => since <= on).flatMap((time) => {
    if (time.until !== null && time.until <= on) return [daysBetween(time.since, time.until)]
    return matters && until !== null && time.since <= until ? [daysBetween(time.since, until)] : []
  })
}

/** The middle one; of two in the middle their mean, rounded down to whole days. */
function medianOf(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!]
  return Math.floor((low + high) / 2)
}

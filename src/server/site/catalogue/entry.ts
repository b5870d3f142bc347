// What lists and counts need to know of a demand, on any day, without its words: small enough that forty thousand stay in memory.
import { deadlinesOf, type Deadline } from '#domain/deadlines.ts'
import { isOnlyTold, keeperOf } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import { frameworksOf } from '#domain/frameworks.ts'
import { isWord } from '#domain/standing/concern.ts'
import { historyOf, type History } from '#domain/standing-history.ts'
import { addDays, lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { OnPage } from '../record.ts'

export type Entry = History & {
  readonly id: Id
  readonly code: string
  readonly organisation: Id
  /** Organisations on this server that raise it. */
  readonly raisers: readonly Id[]
  /** All who raise it, as they are named. */
  readonly raisedBy: readonly string[]
  /** Those of them that have signed that they do. */
  readonly signed: readonly Id[]
  readonly places: readonly string[]
  readonly objectives: readonly number[]
  /** Everything that it is read under, by the codes of `frameworks.ts`. */
  readonly frameworks: readonly string[]
  /** From public sources, and none of those who raised it has signed. */
  readonly isOnlyTold: boolean
  readonly lookedOn: Day | null
  /** The day from which it is on record; null while nothing is told of it. */
  readonly since: Day | null
  /** The last days of its events that were not taken back, the earliest first. */
  readonly days: readonly Day[]
  /** The days on which something was recorded on it or taken out, the earliest first. */
  readonly recordedOn: readonly Day[]
  /** The latest of those that are told to the day. */
  readonly lastExact: Day | null
  /** Demands that took its place. */
  readonly replacedBy: readonly Id[]
  /** Authorities that said or did something on it, whether it was asked of them or not. */
  readonly acted: readonly Id[]
  /** Its event that was recorded or taken back last; null while there is none. */
  readonly changed: Changed | null
  /** The last day on which an act changed it beside its events: an edit, a signature, a look; null where none is noted. */
  readonly editedOn: Day | null
  /** Deadlines of promises that nobody took back. */
  readonly deadlines: readonly Deadline[]
}

/** When an event was recorded, or taken back: a day, and its place in the order of recording. */
export type Changed = { readonly on: Day; readonly order: number }

const deeds: readonly string[] = ['law', 'court', 'implementation', 'reversal']

export function entryOf({ demand, events }: OnPage, editedOn: Day | null = null): Entry {
  const told = events.map(({ when }) => lastDay(when)).toSorted()
  const standing = events.filter(({ retracted }) => retracted === null)
  return {
    ...historyOf(demand, events),
    id: demand.id,
    code: demand.code,
    organisation: keeperOf(demand),
    raisers: demand.raisers.flatMap(({ organisation }) => organisation ?? []),
    raisedBy: demand.raisers.map(({ name }) => name),
    signed: demand.raisers.flatMap(({ organisation, signed }) => (signed === null ? [] : organisation ?? [])),
    places: demand.places,
    objectives: demand.objectives,
    frameworks: frameworksOf(demand),
    isOnlyTold: isOnlyTold(demand),
    lookedOn: demand.lookedOn,
    since: told[0] ?? null,
    days: standing.map(({ when }) => lastDay(when)).toSorted(),
    recordedOn: [...new Set(events.flatMap(({ recorded, retracted }) => [recorded.on, ...(retracted ? [retracted.on] : [])]))].toSorted(),
    lastExact: standing.filter(({ when }) => when.precision === 'day').map(({ when }) => lastDay(when)).toSorted().at(-1) ?? null,
    replacedBy: standing.flatMap((event) => (event.kind === 'closing' ? event.replacedBy ?? [] : [])),
    acted: [...new Set(standing.flatMap((event) => {
      if (!isWord(event) && !deeds.includes(event.kind)) return []
      return [...(event.actor.as.role === 'authority' ? [event.actor.as.authority] : []), ...(isWord(event) ? event.concerns : [])]
    }))],
    changed: events.map(changedBy).toSorted(newestChange)[0] ?? null,
    editedOn,
    deadlines: deadlinesOf(events),
  }
}

export function changedBy({ recorded, retracted }: Recorded): Changed {
  return { on: retracted?.on ?? recorded.on, order: recorded.order }
}

/** The newest first; of the same day the one that was recorded later. */
export function newestChange(a: Changed, b: Changed): number {
  return a.on === b.on ? b.order - a.order : a.on < b.on ? 1 : -1
}

/** A day that is asked about, and today. */
export type AsOf = { readonly on: Day; readonly today: Day }

/** A demand that nothing is told of yet is on record from the day it is published, and was not before. */
export function isOnRecordOn({ since }: Entry, { on, today }: AsOf): boolean {
  return since === null ? on === today : since <= on || on === today
}

/**
 * The day up to which its record counts. Days begin in the east, hours before they do here: what was recorded there of its today counts at
 * once, and on no record but its own.
 */
export function countsUntil({ lastExact }: Entry, { on, today }: AsOf): Day {
  // Days are compared as text first: to reckon with them costs more, and this is asked of every demand there is.
  return lastExact !== null && lastExact > today && on === today && lastExact === addDays(today, 1) ? lastExact : on
}

/** The last day that counts on which something happened; '' when nothing had. */
export function newestDay(entry: Entry, at: AsOf): Day | '' {
  const until = countsUntil(entry, at)
  return entry.days.findLast((each) => each <= until) ?? ''
}

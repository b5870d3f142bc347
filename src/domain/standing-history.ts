// How a demand has stood through the years: the days on which its standing turned, and when who was silent; any day can be looked up.
import { lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from './demand.ts'
import type { Recorded } from './event.ts'
import { isAnswerOf, isDeliveredTo } from './silence.ts'
import { standingOf } from './standing.ts'
import { concerned, isWord } from './standing/concern.ts'
import type { Stand, Standing } from './standing/outcome.ts'
import { eventsOn, stepsUpTo } from './standing/timeline.ts'

/** From this day on, until the next turn, it stands so. */
export type Turn = { readonly from: Day; readonly standing: Standing }
/** From a delivery that nobody had answered to the answer; `until` is null while there is none. */
export type SilentTime = { readonly since: Day; readonly until: Day | null }
/** From this day on, until the next, what stands promised is to be done by `by`; null while nothing stands promised by a day. */
export type Due = { readonly from: Day; readonly by: Day | null }
export type OfAddressee = {
  readonly addressee: Id
  readonly turns: readonly Turn[]
  readonly silences: readonly SilentTime[]
  /** The day of its first word, or of the first that was spoken for it. */
  readonly answered: Day | null
  readonly dues: readonly Due[]
}
export type History = {
  readonly turns: readonly Turn[]
  readonly addressees: readonly OfAddressee[]
}

const endOfDays = '9999-12-31' as Day

/**
 * The turns of a standing in the order of their days, each another than the one before, for the whole and for each addressee. Nothing but
 * an event, or a rule that takes or loses force, turns a standing, so the fold is asked on those days only; before, it is unanswered.
 */
export function historyOf(demand: Demand, events: readonly Recorded[]): History {
  const ordered = eventsOn(events, endOfDays)
  const days = [...new Set(stepsUpTo(ordered, endOfDays).map(({ day }) => day))]
  const stands = days.map((from) => standingOf(demand, events, from))
  return {
    turns: turnsIn(stands.map(({ on, standing }) => ({ from: on, standing }))),
    addressees: demand.addressees.map((addressee, at) => ({
      addressee,
      turns: turnsIn(stands.map(({ on, addressees }) => ({ from: on, standing: addressees[at]!.standing }))),
      silences: silencesOf(addressee, ordered),
      answered: firstWordOf(addressee, ordered),
      dues: duesIn(stands.map(({ on, addressees }) => ({ from: on, by: dueIn(addressees[at]!, ordered) }))),
    })),
  }
}

function turnsIn(all: readonly Turn[]): readonly Turn[] {
  return all.filter(({ standing }, at) => standing !== (all[at - 1]?.standing ?? 'unanswered'))
}

/** How it stood on a day, as `standingOf` would say. */
export function standingOn(turns: readonly Turn[], on: Day): Standing {
  return turns.findLast(({ from }) => from <= on)?.standing ?? 'unanswered'
}

/** Since when it was silent on a day, as far as somebody looked (`until`); null when it was not. */
export function silentSince(silences: readonly SilentTime[], on: Day, until: Day | null): Day | null {
  const time = silences.findLast(({ since }) => since <= on)
  if (time === undefined || until === null || time.since > until) return null
  return time.until === null || time.until > on ? time.since : null
}

/** What is late on a day, as far as somebody looked: a promise whose day has passed. */
export function isPromiseOverdue(dues: readonly Due[], on: Day, until: Day | null): boolean {
  const by = dues.findLast(({ from }) => from <= on)?.by ?? null
  return by !== null && until !== null && by < until
}

function firstWordOf(addressee: Id, ordered: readonly Recorded[]): Day | null {
  const word = ordered.find((event) => isWord(event) && concerned(event, [addressee]).length > 0)
  return word === undefined ? null : lastDay(word.when)
}

function dueIn({ standing, reason }: Stand, ordered: readonly Recorded[]): Day | null {
  if (standing !== 'promised') return null
  const promise = ordered.find(({ id }) => id === reason.event?.id)
  return promise?.kind === 'commitment' && promise.deadline !== null ? lastDay(promise.deadline) : null
}

function duesIn(all: readonly Due[]): readonly Due[] {
  return all.filter(({ by }, at) => by !== (all[at - 1]?.by ?? null))
}

function silencesOf(addressee: Id, ordered: readonly Recorded[]): SilentTime[] {
  const times: SilentTime[] = []
  let since: Day | null = null
  for (const event of ordered) {
    if (isAnswerOf(addressee, event)) {
      if (since !== null) times.push({ since, until: lastDay(event.when) })
      since = null
    } else if (since === null && isDeliveredTo(addressee, event)) since = lastDay(event.when)
  }
  return since === null ? times : [...times, { since, until: null }]
}

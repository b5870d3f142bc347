// How a demand has stood through the years: the days on which its standing turned, and when who was silent; any day can be looked up.
import { lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from './demand.ts'
import type { Recorded } from './event.ts'
import { isAnswerOf, isDeliveredTo } from './silence.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing/outcome.ts'
import { eventsOn, stepsUpTo } from './standing/timeline.ts'

/** From this day on, until the next turn, it stands so. */
export type Turn = { readonly from: Day; readonly standing: Standing }
/** From a delivery that nobody had answered to the answer; `until` is null while there is none. */
export type SilentTime = { readonly addressee: Id; readonly since: Day; readonly until: Day | null }

const endOfDays = '9999-12-31' as Day

/**
 * The turns of a demand's standing in the order of their days, each another than the one before. Nothing but an event, or a rule that takes
 * or loses force, turns a standing, so the fold is asked on those days only; before the first of them it is unanswered.
 */
export function turnsOf(demand: Demand, events: readonly Recorded[]): readonly Turn[] {
  const steps = stepsUpTo(eventsOn(events, endOfDays), endOfDays)
  const turns = [...new Set(steps.map(({ day }) => day))].map((from) => ({ from, standing: standingOf(demand, events, from).standing }))
  return turns.filter(({ standing }, at) => standing !== (turns[at - 1]?.standing ?? 'unanswered'))
}

/** How it stood on a day, as `standingOf` would say. */
export function standingOn(turns: readonly Turn[], on: Day): Standing {
  return turns.findLast(({ from }) => from <= on)?.standing ?? 'unanswered'
}

/** Every silence of every addressee, past ones too, in no order: `silenceOf` says the same of one day. */
export function silentTimes({ addressees }: Pick<Demand, 'addressees'>, events: readonly Recorded[]): readonly SilentTime[] {
  const ordered = eventsOn(events, endOfDays)
  return addressees.flatMap((addressee) => timesOf(addressee, ordered))
}

function timesOf(addressee: Id, ordered: readonly Recorded[]): SilentTime[] {
  const times: SilentTime[] = []
  let since: Day | null = null
  for (const event of ordered) {
    if (isAnswerOf(addressee, event)) {
      if (since !== null) times.push({ addressee, since, until: lastDay(event.when) })
      since = null
    } else if (since === null && isDeliveredTo(addressee, event)) since = lastDay(event.when)
  }
  return since === null ? times : [...times, { addressee, since, until: null }]
}

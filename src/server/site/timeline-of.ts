// The picture of a demand as numbers: which mark stands where on which lane, and how the standing went from day to day.
import type { Recorded } from '#domain/event.ts'
import { standingOf } from '#domain/standing.ts'
import type { Standing } from '#domain/standing/outcome.ts'
import type { TimelineLane, TimelineSpan, TimelineTick } from '#ui/timeline.tsx'
import { addDays, daysBetween, firstDay, lastDay, type Day } from '#values/day.ts'
import { markOfEvent } from './marks.ts'
import type { Stood, View } from './view.ts'

export type Stretch = { readonly from: Day; readonly standing: Standing }
export type Picture = {
  readonly first: Day
  readonly last: Day
  readonly lanes: readonly TimelineLane[]
  readonly stretches: readonly Stretch[]
  readonly spans: readonly TimelineSpan[]
  readonly ticks: readonly TimelineTick[]
}
type Lane = 'lane-asked' | 'lane-theirs' | 'lane-ours'
const lanes: readonly Lane[] = ['lane-asked', 'lane-theirs', 'lane-ours']

/** Null where nothing happened over time: one day makes no timeline. It ends when somebody last looked, or with the last event. */
export function pictureOf(view: View, stood: Stood): Picture | null {
  const counting = stood.told.filter((event) => event.retracted === null)
  const shown = counting.filter((event) => laneOf(event) !== null)
  const days = shown.map((event) => lastDay(event.when))
  const first = days[0]
  const last = [...days, lookedBefore(stood, view.visit.on)].filter((day) => day !== null).toSorted().at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const at = placeIn(first, last)
  const stretches = stretchesOf(view, stood, first, last)
  const pointsOn = (lane: Lane) => shown.filter((event) => laneOf(event) === lane)
  return {
    first,
    last,
    lanes: lanes.map((lane) => ({
      label: view.say(lane),
      points: pointsOn(lane).map((event) => ({ at: at(lastDay(event.when)), mark: markOfEvent(event) })),
    })),
    stretches,
    spans: stretches.map(({ from, standing }, place) => {
      const next = stretches[place + 1]
      return { from: at(from), to: next ? at(next.from) : 1, label: view.fold(`standing-${standing}`), mark: standing }
    }),
    ticks: ticksOf(view, first, last),
  }
}

/** On which lane an event stands; null for what changes nothing. */
export function laneOf({ kind }: Recorded): Lane | null {
  if (kind === 'demand') return 'lane-asked'
  if (kind === 'check' || kind === 'verdict' || kind === 'closing') return 'lane-ours'
  return kind === 'context' || kind === 'in-parliament' ? null : 'lane-theirs'
}

/** How it stood after everything of a day had happened. */
export function standingAfter(view: View, { demand, events }: Stood, day: Day): Standing {
  return standingOf(demand, events, day, view.record.authorities).standing
}

function stretchesOf(view: View, stood: Stood, first: Day, last: Day): Stretch[] {
  const days = new Set(stood.told.flatMap(turningDays).filter((day) => day >= first && day <= last))
  const all = [...days].toSorted().map((from) => ({ from, standing: standingAfter(view, stood, from) }))
  return all.filter(({ standing }, place) => standing !== all[place - 1]?.standing)
}

/** The days on which a standing may turn: when it happens, comes into force, ends. */
function turningDays(event: Recorded): Day[] {
  const from = 'inForceFrom' in event && event.inForceFrom !== null ? [lastDay(event.inForceFrom)] : []
  const until = 'inForceUntil' in event && event.inForceUntil !== null ? [addDays(lastDay(event.inForceUntil), 1)] : []
  return [lastDay(event.when), ...from, ...until]
}

function ticksOf(view: View, first: Day, last: Day): TimelineTick[] {
  const at = placeIn(first, last)
  const from = Number(first.slice(0, 4)) + 1
  const years = Array.from({ length: Math.max(0, Number(last.slice(0, 4)) - from + 1) }, (_, n) => String(from + n))
  const step = [1, 2, 5, 10, 20, 50].find((each) => years.length / each <= 5.5) ?? 100
  const shown = years.filter((year) => Number(year) % step === 0 || step === 1)
  // The bare number, which has room in every language; the civil year is counted alike in all of them.
  if (shown.length > 0) return shown.map((date) => ({ at: at(firstDay({ date, precision: 'year' })), label: date }))
  return [first, last].map((day) => ({ at: at(day), label: view.date({ date: day.slice(0, 7), precision: 'month' }) }))
}

/** What came last needs room to be seen, even when it came on the last day. */
const lastDayAt = 0.9

function placeIn(first: Day, last: Day): (day: Day) => number {
  return (day) => (daysBetween(first, day) / daysBetween(first, last)) * lastDayAt
}

function lookedBefore({ demand: { lookedOn } }: Stood, on: Day): Day | null {
  return lookedOn !== null && lookedOn <= on ? lookedOn : null
}

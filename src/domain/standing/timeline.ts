// The order of things: events by the last day of their period, and facts unfolded into the days on which they take and lose force.
import { addDays, lastDay, type Day } from '#values/day.ts'
import type { Recorded } from '../event.ts'

export type Fact = Extract<Recorded, { kind: 'law' | 'court' | 'implementation' }>
type Other = Exclude<Recorded, Fact>

/** One thing that happens on one day; `at` is its place in the order. A law is adopted, takes force and (a pilot) loses it. */
export type Step = { readonly day: Day; readonly at: number } & (
  | { readonly does: 'happens'; readonly event: Other }
  | { readonly does: 'is-adopted' | 'takes-force' | 'loses-force'; readonly event: Fact }
)
type Unplaced = Step extends infer S ? (S extends Step ? Omit<S, 'at'> : never) : never

/** The events that count on a day: not retracted, dated up to that day, ties in the order they were recorded. */
export function eventsOn(events: readonly Recorded[], on: Day): Recorded[] {
  return events
    .filter((event) => event.retracted === null && lastDay(event.when) <= on)
    .sort((a, b) => compare(lastDay(a.when), lastDay(b.when)) || a.recorded.order - b.recorded.order)
}

/** What has happened up to a day, step by step. Takes events in their order. */
export function stepsUpTo(ordered: readonly Recorded[], on: Day): Step[] {
  return ordered
    .flatMap((event, order) => unfold(event).map((step) => ({ step, order })))
    .filter(({ step }) => step.day <= on)
    .sort((a, b) => compare(a.step.day, b.step.day) || a.order - b.order)
    .map(({ step }, at) => ({ ...step, at }))
}

export function isFact(event: Recorded): event is Fact {
  return event.kind === 'law' || event.kind === 'court' || event.kind === 'implementation'
}

function unfold(event: Recorded): Unplaced[] {
  const day = lastDay(event.when)
  if (!isFact(event)) return [{ does: 'happens', event, day }]
  const from = event.inForceFrom === null ? day : latest(day, lastDay(event.inForceFrom))
  const steps: Unplaced[] = [{ does: 'is-adopted', event, day }, { does: 'takes-force', event, day: from }]
  if (event.inForceUntil === null) return steps
  return [...steps, { does: 'loses-force', event, day: latest(from, addDays(lastDay(event.inForceUntil), 1)) }]
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

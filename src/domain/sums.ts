// What was asked and what was answered in sums of money over the years: those that can be put beside one another, and no others.
import type { Day, Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { areOfTheSame, disputedIn, type KeptConflict } from './conflict.ts'
import type { Amount, Recorded } from './event.ts'
import { eventsOn } from './standing/timeline.ts'

/** One sum of one event; `amount` as it was written. `disputedBy` is the other source that gives this sum for the event, else null. */
export type Sum = Pick<Amount, 'amount' | 'of'> & {
  readonly event: Id; readonly when: Period; readonly side: 'asked' | 'answered'; readonly disputedBy: string | null
}
export type Sums = Pick<Amount, 'currency' | 'unit'> & { readonly sums: readonly Sum[] }

const answers: readonly string[] = ['answer', 'commitment', 'law', 'court', 'implementation', 'reversal']

/**
 * The sums of one currency and unit, in the order of their days; of several the one with most events. Null where fewer than two events
 * have sums of the same kind: one alone shows no course of years. What another source gives stands after what it disputes.
 */
export function sumsOverYears(events: readonly Recorded[], on: Day, conflicts: readonly KeptConflict[] = []): Sums | null {
  const told = eventsOn(events, on).flatMap((event) => sumsOf(event, disputedIn(conflicts, event.id)))
  const alike = Map.groupBy(told, ({ currency, unit }) => `${currency} ${unit}`)
  const eventsIn = (sums: readonly Sum[]) => new Set(sums.map(({ event }) => event)).size
  const most = [...alike.values()].toSorted((a, b) => eventsIn(b) - eventsIn(a))[0] ?? []
  const [first] = most
  if (first === undefined || eventsIn(most) < 2) return null
  return {
    currency: first.currency,
    unit: first.unit,
    sums: most.map(({ amount, of, event, when, side, disputedBy }) => ({ amount, of, event, when, side, disputedBy })),
  }
}

function sumsOf({ id, when, kind, amounts }: Recorded, conflicts: readonly KeptConflict[]): readonly (Sum & Amount)[] {
  const side = kind === 'demand' ? 'asked' : answers.includes(kind) ? 'answered' : null
  if (side === null) return []
  const otherwise = conflicts.flatMap((one) => one.amounts.map((sum) => ({ ...sum, disputedBy: one.source.publisher })))
  return amounts.flatMap((amount) => {
    const said = [{ ...amount, disputedBy: null }, ...otherwise.filter((sum) => areOfTheSame(sum, amount))]
    return said.map((sum): Sum & Amount => ({ ...sum, event: id, when, side }))
  })
}

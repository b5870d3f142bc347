// A verdict: what the raisers' people decided together, and how much of their count may be shown.
import type { Count } from './event.ts'

export type Outcome = 'met' | 'partly' | 'not-met' | 'worse' | 'divided'

/** What a page may show of a count: its figures, or, of a small group, only whether one answer was adopted. */
export type ShownCount =
  | { readonly shown: 'figures'; readonly count: Count; readonly counted: number }
  | { readonly shown: 'adopted-or-not'; readonly adopted: boolean }

/** Below this many counted, figures could tell who said what. */
export const fewestShown = 20

/**
 * More than half of those counted decide, else they are divided. Who says "worse" also says "not met": together they can decide
 * "not met", and "worse" stands only where it has more than half by itself.
 */
export function outcomeOf(count: Count): Outcome {
  const half = countedIn(count) / 2
  if (count.met > half) return 'met'
  if (count.partly > half) return 'partly'
  if (count.worse > half) return 'worse'
  return count.notMet + count.worse > half ? 'not-met' : 'divided'
}

/** The figures from twenty counted upwards; below that only adopted or not adopted. */
export function shownOf(count: Count): ShownCount {
  const counted = countedIn(count)
  if (counted < fewestShown) return { shown: 'adopted-or-not', adopted: outcomeOf(count) !== 'divided' }
  return { shown: 'figures', count, counted }
}

export function countedIn(count: Count): number {
  return count.met + count.partly + count.notMet + count.worse
}

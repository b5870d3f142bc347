// How a count decides, and how much of it may be shown.
import { describe, expect, it } from 'vitest'
import type { Count } from './event.ts'
import { outcomeOf, shownOf } from './verdict.ts'

function count(met: number, partly: number, notMet: number, worse: number): Count {
  return { met, partly, notMet, worse }
}

describe('the outcome', () => {
  it.each([
    [count(11, 10, 0, 0), 'met'],
    [count(10, 10, 0, 0), 'divided'],
    [count(0, 6, 5, 0), 'partly'],
    [count(4, 0, 5, 0), 'not-met'],
    [count(4, 0, 3, 3), 'not-met'],
    [count(1, 1, 1, 4), 'worse'],
    [count(4, 3, 3, 0), 'divided'],
    [count(0, 0, 0, 0), 'divided'],
  ] as const)('of %o is %s', (counted, outcome) => {
    expect(outcomeOf(counted)).toBe(outcome)
  })
})

describe('what is shown', () => {
  it('is the figures from twenty counted', () => {
    expect(shownOf(count(20, 0, 0, 0))).toEqual({ shown: 'figures', count: count(20, 0, 0, 0), counted: 20 })
  })

  it('is only adopted or not adopted below that', () => {
    expect(shownOf(count(10, 5, 4, 0))).toEqual({ shown: 'adopted-or-not', adopted: true })
    expect(shownOf(count(9, 5, 5, 0))).toEqual({ shown: 'adopted-or-not', adopted: false })
  })
})

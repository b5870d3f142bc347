// What holds of every history, whatever happens in it.
import { days, histories, raisers, whens } from '#tests/histories.ts'
import { day, demandWith, history, twoAsks } from '#tests/history.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, lastDay, type Day } from '#values/day.ts'
import type { Recorded } from './event.ts'
import { labels, reasonCodes, standings } from './standing/outcome.ts'
import { isFact } from './standing/timeline.ts'
import { standingOf } from './standing.ts'

const demands = fc.constantFrom(
  demandWith(), demandWith({ asks: twoAsks }), demandWith({ lookedOn: null }), demandWith({ lookedOn: day('2015-05-05') }),
)
const on = fc.oneof(days, fc.constant(day('2025-01-01')))
const runs = { numRuns: 200 }

function isRaisersWord(event: Recorded): boolean {
  return (event.kind === 'check' || event.kind === 'verdict') && raisers.includes(event.actor.name)
}

describe('every history', () => {
  it('has exactly one standing, with a reason and labels that have words', () => {
    fc.assert(fc.property(demands, histories, on, (demand, events, on) => {
      const whole = standingOf(demand, events, on)
      for (const stand of [whole, ...whole.addressees, ...whole.asks]) {
        expect(standings).toContain(stand.standing)
        expect(reasonCodes).toContain(stand.reason.code)
        expect(labels).toEqual(expect.arrayContaining([...stand.labels]))
        expect(stand.standing === 'closed').toBe(stand.lastStanding !== null)
      }
    }), runs)
  })

  it('is met by nothing but the raisers\' own word', () => {
    fc.assert(fc.property(demands, histories, on, (demand, events, on) => {
      const without = standingOf(demand, events.filter((event) => !isRaisersWord(event)), on)
      for (const stand of [without, ...without.addressees, ...without.asks]) {
        expect([stand.standing, stand.lastStanding]).not.toContain('met')
      }
    }), runs)
  })

  it('that is met has a raiser\'s word for it as its reason', () => {
    fc.assert(fc.property(demands, histories, on, (demand, events, on) => {
      const whole = standingOf(demand, events, on)
      for (const stand of [whole, ...whole.addressees].filter(({ standing }) => standing === 'met')) {
        const word = events.find(({ id }) => id === stand.reason.event?.id)!
        expect([isRaisersWord(word), word.effect === 'met' || word.kind === 'verdict', word.retracted]).toEqual([true, true, null])
      }
    }), runs)
  })

  it('is taken back only by a reversal', () => {
    fc.assert(fc.property(demands, histories, on, (demand, events, on) => {
      expect(standingOf(demand, events.filter(({ kind }) => kind !== 'reversal'), on).standing).not.toBe('taken-back')
    }), runs)
  })

  it('stands the same in whatever order it was recorded, but for ties', () => {
    const shuffled = histories.map(withoutTies).chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    )
    fc.assert(fc.property(demands, shuffled, on, (demand, [events, order], on) => {
      const later = order.map((event, at) => ({ ...event, recorded: { ...event.recorded, order: at } }))
      expect(standingOf(demand, later, on)).toEqual(standingOf(demand, events, on))
    }), runs)
  })

  it('seen from an earlier day knows nothing of later events', () => {
    fc.assert(fc.property(demands, histories, on, (demand, events, on) => {
      const until = events.filter((event) => lastDay(event.when) <= on)
      expect(standingOf(demand, events, on)).toEqual(standingOf(demand, until, on))
    }), runs)
  })

  it('stands, when an event is retracted, as if it had never been recorded', () => {
    fc.assert(fc.property(demands, histories, fc.nat(), on, (demand, events, pick, on) => {
      const gone = events[pick % Math.max(1, events.length)]
      const why = { reason: 'an error', on: day('2026-01-01') }
      const retracted = events.map((event) => (event === gone ? { ...event, retracted: why } : event))
      expect(standingOf(demand, retracted, on)).toEqual(standingOf(demand, events.filter((event) => event !== gone), on))
    }), runs)
  })

  it('is not changed by what has no effect', () => {
    fc.assert(fc.property(demands, histories, whens, on, (demand, events, when, on) => {
      const idle = history(`${when} Press sees not-met / ${when} bill / ${when} Stranger votes 30/0/0/0 / ${when} Palace promises`)
        .map((event, at) => ({ ...event, id: `idle-${at}` as never, recorded: { ...event.recorded, order: 1000 + at } }))
      expect(standingOf(demand, [...events, ...idle], on).standing).toBe(standingOf(demand, events, on).standing)
    }), runs)
  })
})

/** Keeps of the events that share a day on which something of theirs happens only the first. */
function withoutTies(events: readonly Recorded[]): Recorded[] {
  const taken = new Set<string>()
  return events.filter((event) => {
    const mine = new Set(turningDays(event))
    if ([...mine].some((each) => taken.has(each))) return false
    for (const each of mine) taken.add(each)
    return true
  })
}

function turningDays(event: Recorded): Day[] {
  if (!isFact(event)) return [lastDay(event.when)]
  const { when, inForceFrom, inForceUntil } = event
  return [lastDay(when), ...(inForceFrom ? [lastDay(inForceFrom)] : []), ...(inForceUntil ? [addDays(lastDay(inForceUntil), 1)] : [])]
}

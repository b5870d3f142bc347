// A demand's history says of every day what the fold says of it.
import { days, histories } from '#tests/histories.ts'
import { day, demandWith, history } from '#tests/history.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lookedUntil, silenceOf } from './silence.ts'
import { standingOn, silentTimes, turnsOf } from './standing-history.ts'
import { standingOf } from './standing.ts'
import { eventsOn } from './standing/timeline.ts'

const runs = { numRuns: 300 }

it('the standing of every day', () => {
  fc.assert(fc.property(histories, days, (events, on) => {
    const demand = demandWith()
    expect(standingOn(turnsOf(demand, events), on)).toBe(standingOf(demand, events, on).standing)
  }), runs)
})

it('the silence of every addressee on every day that somebody looked', () => {
  fc.assert(fc.property(histories, days, (events, on) => {
    const demand = demandWith()
    const until = lookedUntil(demand.lookedOn, on)!
    const times = silentTimes(demand, events)
    for (const addressee of demand.addressees) {
      const time = times.find((each) => each.addressee === addressee && each.since <= until && (each.until === null || each.until > on))
      expect(time?.since ?? null).toBe(silenceOf(addressee, eventsOn(events, on), until)?.since ?? null)
    }
  }), runs)
})

it('turns once a day at most, and each time to something else', () => {
  fc.assert(fc.property(histories, (events) => {
    const turns = turnsOf(demandWith(), events)
    for (const [at, turn] of turns.entries()) {
      expect(turn.standing).not.toBe(turns[at - 1]?.standing ?? 'unanswered')
      expect(turn.from > (turns[at - 1]?.from ?? '')).toBe(true)
    }
  }), runs)
})

it('a pilot begins, ends, and leaves what was before', () => {
  const events = history('2012-03-01 Ministry refuses / 2014-05 law for, from 2016-01-01, until 2018-12-31')
  expect(turnsOf(demandWith(), events)).toEqual([
    { from: '2012-03-01', standing: 'refused' }, { from: '2014-05-31', standing: 'promised' },
    { from: '2016-01-01', standing: 'acted-on' }, { from: '2019-01-01', standing: expect.any(String) },
  ])
  expect(standingOn(turnsOf(demandWith(), events), day('2011-12-31'))).toBe('unanswered')
})

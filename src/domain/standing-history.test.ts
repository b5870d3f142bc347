// A demand's history says of every day what the fold says of it.
import { days, histories } from '#tests/histories.ts'
import { day, demandWith, history } from '#tests/history.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lookedUntil, silenceOf } from './silence.ts'
import { historyOf, isPromiseOverdue, silentSince, standingOn } from './standing-history.ts'
import { standingOf } from './standing.ts'
import { eventsOn } from './standing/timeline.ts'

const runs = { numRuns: 300 }
const demand = demandWith()

it('the standing of every day, for the whole and for each addressee', () => {
  fc.assert(fc.property(histories, days, (events, on) => {
    const { turns, addressees } = historyOf(demand, events)
    const stand = standingOf(demand, events, on)
    expect(standingOn(turns, on)).toBe(stand.standing)
    expect(addressees.map((each) => standingOn(each.turns, on))).toEqual(stand.addressees.map(({ standing }) => standing))
  }), runs)
})

it('the silence of every addressee on every day, as far as somebody looked', () => {
  fc.assert(fc.property(histories, days, days, (events, on, lookedOn) => {
    const until = lookedUntil(lookedOn, on)
    for (const { addressee, silences } of historyOf(demand, events).addressees) {
      const silence = silenceOf(addressee, eventsOn(events, on), until)
      expect(silentSince(silences, on, until)).toBe(silence?.since ?? null)
    }
  }), runs)
})

it('whose promise is overdue, and who has said a word, on every day', () => {
  fc.assert(fc.property(histories, days, days, (events, on, lookedOn) => {
    const until = lookedUntil(lookedOn, on)
    const stand = standingOf({ ...demand, lookedOn }, events, on)
    for (const [at, { dues, answered }] of historyOf(demand, events).addressees.entries()) {
      const one = stand.addressees[at]!
      expect(isPromiseOverdue(dues, on, until)).toBe(one.overdue?.because === 'deadline')
      expect(answered !== null && answered <= on).toBe(one.lastWord !== null)
    }
  }), runs)
})

it('turns once a day at most, and each time to something else', () => {
  fc.assert(fc.property(histories, (events) => {
    const { turns } = historyOf(demand, events)
    for (const [at, turn] of turns.entries()) {
      expect(turn.standing).not.toBe(turns[at - 1]?.standing ?? 'unanswered')
      expect(turn.from > (turns[at - 1]?.from ?? '')).toBe(true)
    }
  }), runs)
})

it('a pilot begins and ends', () => {
  const { turns } = historyOf(demand, history('2012-03-01 Ministry refuses / 2014-05 law for, from 2016-01-01, until 2018-12-31'))
  expect(turns).toEqual([
    { from: '2012-03-01', standing: 'refused' }, { from: '2014-05-31', standing: 'promised' },
    { from: '2016-01-01', standing: 'acted-on' }, { from: '2019-01-01', standing: 'refused' },
  ])
  expect(standingOn(turns, day('2011-12-31'))).toBe('unanswered')
})

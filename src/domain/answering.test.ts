// Figures of one who is asked say what the fold says of each demand, and nothing of what nobody looked at.
import { days, histories } from '#tests/histories.ts'
import { day, demandWith, history, ministry } from '#tests/history.ts'
import type { Day } from '#values/day.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answeringOn, type Asking } from './answering.ts'
import type { Recorded } from './event.ts'
import { historyOf } from './standing-history.ts'
import { standingOf } from './standing.ts'

function asking(events: readonly Recorded[], on: Day, lookedOn: Day | null): Asking {
  return { history: historyOf(demandWith(), events).addressees.find(({ addressee }) => addressee === ministry)!, lookedOn, on }
}

const maybeDays = fc.option(days)
const records = fc.array(fc.tuple(histories, maybeDays), { maxLength: 6 })

it('count what the fold says of every demand on every day', () => {
  fc.assert(fc.property(records, days, fc.option(fc.nat(900)), (all, on, term) => {
    const terms = [{ id: ministry, termToAnswer: term === null ? null : { days: term, source: 'a law' } }]
    const stands = all.map(([events, lookedOn]) => (
      standingOf(demandWith({ lookedOn }), events, on, terms).addressees.find(({ addressee }) => addressee === ministry)!))
    const figures = answeringOn(all.map(([events, lookedOn]) => asking(events, on, lookedOn)), term)
    expect(figures.asked).toBe(all.length)
    expect(figures.answered).toBe(stands.filter(({ lastWord }) => lastWord !== null).length)
    expect(figures.promised).toBe(stands.filter(({ standing }) => standing === 'promised').length)
    expect(figures.overdue).toBe(stands.filter(({ overdue }) => overdue !== null).length)
  }), { numRuns: 200 })
})

it('make no figure of fewer than three silences, and count none further than somebody looked', () => {
  fc.assert(fc.property(records, days, (all, on) => {
    const { silence } = answeringOn(all.map(([events, lookedOn]) => asking(events, on, lookedOn)), null)
    expect(silence === null || (silence.times >= 3 && silence.median >= 0)).toBe(true)
    const backwards = answeringOn(all.toReversed().map(([events, lookedOn]) => asking(events, on, lookedOn)), null)
    expect(backwards.silence).toEqual(silence)
  }), { numRuns: 200 })
})

const answered = (from: string, to: string) => (
  asking(history(`${from} Union sends, to Ministry / ${to} Ministry refuses`), day('2020-01-01'), null))
const open = (lookedOn: string | null) => (
  asking(history('2015-01-01 Union sends, to Ministry'), day('2020-01-01'), lookedOn === null ? null : day(lookedOn)))

it('take the middle one, and of two in the middle their mean', () => {
  const three = [answered('2018-01-01', '2018-01-11'), answered('2018-01-01', '2018-01-02'), answered('2018-01-01', '2018-12-31')]
  expect(answeringOn(three, null).silence).toEqual({ median: 10, times: 3 })
  expect(answeringOn([...three, answered('2018-01-01', '2018-01-22')], null).silence).toEqual({ median: 15, times: 4 })
  expect(answeringOn(three.slice(1), null).silence).toBeNull()
})

it('count an open silence to the last look, and not at all where nobody looked, or before it was handed over', () => {
  const two = [answered('2018-01-01', '2018-01-02'), answered('2018-01-01', '2018-01-03')]
  expect(answeringOn([...two, open('2015-01-02')], null).silence).toEqual({ median: 1, times: 3 })
  expect(answeringOn([...two, open(null)], null).silence).toBeNull()
  expect(answeringOn([...two, open('2014-12-31')], null).silence).toBeNull()
})

it('are late by a law only as far as somebody looked', () => {
  expect(answeringOn([open('2015-01-31')], 30).overdue).toBe(0)
  expect(answeringOn([open('2015-02-01')], 30).overdue).toBe(1)
  expect(answeringOn([open(null)], 30).overdue).toBe(0)
  expect(answeringOn([open('2019-01-01')], null).overdue).toBe(0)
})

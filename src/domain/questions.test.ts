// Which questions the record bears on a day, and that none is asked which it does not hold.
import { consulate, day, demandWith, history, ministry } from '#tests/history.ts'
import type { Id } from '#values/id.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesOn, silenceQuestion, standingQuestion, threeQuestions } from './questions.ts'
import { historyOf } from './standing-history.ts'
import { standingOf } from './standing.ts'

const on = day('2020-12-31')

let many = 0

function told(text: string, lookedOn: string | null = '2030-01-01') {
  many += 1
  const demand = demandWith({ id: `demand ${many}` as Id, lookedOn: lookedOn === null ? null : day(lookedOn) })
  const events = history(text)
  return { demand, ...historyOf(demand, events), lookedOn: demand.lookedOn, standing: standingOf(demand, events, on), events }
}
const three = (...all: readonly ReturnType<typeof told>[]) => {
  return threeQuestions(candidatesOn(all, on, 5)).map((each) => [all.indexOf(each.on), each.question.kind])
}

describe('the question of a standing', () => {
  it.each([
    ['2020-01-01 Union asks / 2020-02-01 Ministry commits, by 2020-06', 'overdue'],
    ['2020-01-01 Union asks / 2020-02-01 Ministry commits, by 2021-06', null],
    ['2020-01-01 Union asks / 2020-02-01 Ministry promises', 'by-when'],
    ['2020-01-01 Union asks / 2020-02-01 Ministry accepts', 'by-when'],
    ['2020-01-01 Union asks / 2020-02-01 law for / 2020-03-01 Union sees not-met', 'contested'],
    ['2020-01-01 Union asks / 2020-02-01 Ministry accepts / 2020-03-01 Union sees not-met', 'said-done'],
    ['2020-01-01 Union asks / 2020-02-01 Ministry refuses', 'refused'],
    ['2020-01-01 Union asks / 2020-02-01 law against', 'against'],
    ['2020-01-01 Union asks / 2020-02-01 law for', null],
    ['2020-01-01 Union asks / 2020-02-01 law for / 2020-03-01 Union sees met', null],
    ['2020-01-01 Union asks', null],
  ])('%s: %s', (text, kind) => {
    expect(standingQuestion(told(text).standing)?.kind ?? null).toBe(kind)
  })
})

describe('the question of a silence', () => {
  it('is of whom has been silent longest, and rests on the delivery', () => {
    const text = '2020-05-01 Union hands over, to Ministry / 2020-03-01 Union hands over, to Consulate'
    expect(silenceQuestion(told(text))).toMatchObject({ whom: consulate, events: ['event-1'] })
    expect(silenceQuestion(told(`${text} / 2020-04-01 Consulate notes`))).toMatchObject({ whom: ministry, events: ['event-0'] })
  })

  it.each([
    '2020-05-01 Union says, to Ministry', '2020-05-01 Union asks',
    '2020-05-01 Union hands over, to Ministry / 2020-06-01 Union closes done',
  ])('is none where nothing was delivered, or nothing is open: %s', (text) => expect(silenceQuestion(told(text))).toBeNull())
})

describe('three questions', () => {
  const silent = told('2020-01-01 Union hands over, to Ministry')
  const sooner = told('2019-01-01 Union hands over, to Ministry')
  const promised = told('2018-01-01 Union asks / 2018-02-01 Ministry promises')
  const waiting = told('2016-01-01 Union asks / 2016-02-01 Ministry commits, by 2030')
  const refused = told('2018-01-01 Union asks / 2019-02-01 Ministry refuses')
  const later = told('2018-01-01 Union asks / 2020-02-01 Ministry refuses')
  const contested = told('2018-01-01 Union asks / 2018-02-01 law for / 2018-03-01 Union sees not-met')

  it('are the longest silence, the oldest promise that is late or has no day, and what is contested before what was refused last', () => {
    expect(three(silent, sooner, waiting, promised, refused, contested, later)).toEqual([[1, 'silence'], [3, 'by-when'], [5, 'contested']])
  })

  it('are filled up with further ones where the record holds no silence or no promise', () => {
    expect(three(refused, later)).toEqual([[1, 'refused'], [0, 'refused']])
    expect(three(refused, later, silent, sooner)).toEqual([[3, 'silence'], [1, 'refused'], [0, 'refused']])
  })

  it('ask in other words before the same is asked once more', () => {
    const second = told('2018-01-01 Union asks / 2018-02-01 law for / 2019-03-01 Union sees not-met')
    expect(three(contested, second, refused)).toEqual([[1, 'contested'], [2, 'refused'], [0, 'contested']])
  })

  it('are fewer where the record holds less, and never two of one demand', () => {
    expect(three(waiting)).toEqual([])
    expect(three(told('2020-01-01 Union hands over, to Consulate / 2020-02-01 Ministry refuses'))).toEqual([[0, 'silence']])
  })

  it('count a silence only where somebody has looked within twelve months', () => {
    expect(three(told('2018-01-01 Union hands over, to Ministry', '2019-06-01'))).toEqual([])
    expect(three(told('2018-01-01 Union hands over, to Ministry', null))).toEqual([])
    expect(three(told('2018-01-01 Union hands over, to Ministry', '2020-06-01'))).toEqual([[0, 'silence']])
  })

  it('rest on events that are on record by that day', () => {
    const lines = ['Union asks', 'Union hands over, to Ministry', 'Ministry refuses', 'Ministry promises', 'Ministry commits, by 2020-05',
      'law for', 'law against', 'Union sees not-met', 'Union sees met', 'reversal', 'Consulate notes', 'Union closes done']
    const line = fc.tuple(fc.integer({ min: 2015, max: 2024 }), fc.constantFrom(...lines)).map(([year, does]) => `${year}-03-01 ${does}`)
    const record = fc.array(fc.array(line, { maxLength: 6 }).map((some) => told(some.join(' / '))), { maxLength: 6 })
    fc.assert(fc.property(record, (all) => {
      const asked = threeQuestions(candidatesOn(all, on, 5))
      expect(new Set(asked.map((each) => each.on)).size).toBe(asked.length)
      for (const { on: one, question } of asked) {
        expect(question.events.length).toBeGreaterThan(0)
        for (const id of question.events) expect(one.events.find((event) => event.id === id)!.when.date <= on).toBe(true)
      }
    }), { numRuns: 300 })
  })
})

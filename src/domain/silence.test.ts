// From when silence counts, how far it runs, and what is overdue.
import { consulate, day, demandWith, history, ministry } from '#tests/history.ts'
import { describe, expect, it } from 'vitest'
import { longestSilences } from './silence.ts'
import { standingOf } from './standing.ts'

const term = [{ id: ministry, termToAnswer: { days: 30, source: 'an act on petitions' } }]

function ofMinistry(text: string, { on = '2020-12-31', lookedOn = '2030-01-01' as string | null } = {}) {
  const demand = demandWith({ lookedOn: lookedOn === null ? null : day(lookedOn) })
  return standingOf(demand, history(text), day(on), term).addressees.find(({ addressee }) => addressee === ministry)!
}

describe('silence', () => {
  it.each([
    ['from what was handed over', '2020-12-01 Union hands over, to Ministry', 30],
    ['from what was sent', '2020-12-01 Union sends, to Ministry', 30],
    ['not from what was said in public', '2020-12-01 Union says, to Ministry', null],
    ['not from what has no delivery', '2020-12-01 Union asks', null],
    ['not from what another was handed', '2020-12-01 Union hands over, to Consulate', null],
    ['from the first of several', '2020-12-01 Union sends, to Ministry / 2020-12-15 Union hands over, to Ministry', 30],
    ['ended by a word', '2020-12-01 Union sends, to Ministry / 2020-12-02 Ministry notes', null],
    ['not ended by the word of another', '2020-12-01 Union sends, to Ministry / 2020-12-02 Consulate refuses', 30],
    ['not ended by the law of another', '2020-12-01 Union sends, to Ministry / 2020-12-02 law in-part', 30],
    ['ended by its own law', '2020-12-01 Union sends, to Ministry / 2020-12-02 law in-part, through Ministry', null],
    ['not ended by what it does otherwise', '2020-12-01 Union sends, to Ministry / 2020-12-02 context none, through Ministry', 30],
    ['from the first that came after the last word',
      '2020-11-01 Union sends, to Ministry / 2020-12-01 Ministry refuses / 2020-12-21 Union sends, to Ministry', 10],
    ['from the end of a month', '2020-11 Union sends, to Ministry', 31],
    ['over when it is met', '2020-12-01 Union sends, to Ministry / 2020-12-02 Union sees met', null],
    ['over when it is closed', '2020-12-01 Union sends, to Ministry / 2020-12-02 Union closes given-up', null],
  ])('%s', (_, text, days) => {
    expect(ofMinistry(text).silence?.days ?? null).toBe(days)
  })

  it('runs only to the day somebody looked', () => {
    const text = '2020-12-01 Union sends, to Ministry'
    expect(ofMinistry(text, { lookedOn: '2020-12-11' }).silence).toEqual({ since: '2020-12-01', delivery: 'event-0', days: 10 })
    expect(ofMinistry(text, { lookedOn: '2020-11-30' }).silence).toBeNull()
    expect(ofMinistry(text, { lookedOn: null }).silence).toBeNull()
  })

  it('of the whole is the longest', () => {
    const text = '2020-12-01 Union sends, to Ministry, to Consulate / 2020-12-21 Consulate refuses / 2020-12-26 Union sends, to Consulate'
    const { silence, addressees } = standingOf(demandWith(), history(text), day('2020-12-31'))
    expect(silence?.days).toBe(30)
    expect(addressees.find(({ addressee }) => addressee === consulate)?.silence?.days).toBe(5)
  })

  it('is listed for what was delivered and looked at within twelve months, longest first', () => {
    const row = (name: string, lookedOn: string | null, days: number | null) => {
      const silence = days === null ? null : { since: day('2019-01-01'), delivery: ministry, days }
      return { name, lookedOn: lookedOn === null ? null : day(lookedOn), silence }
    }
    const rows = [
      row('short', '2020-06-01', 5), row('long', '2019-12-31', 9), row('stale', '2019-12-30', 99), row('never', null, 99),
      row('answered', '2020-06-01', null),
    ]
    expect(longestSilences(rows, day('2020-12-31')).map(({ name }) => name)).toEqual(['long', 'short'])
  })
})

describe('overdue', () => {
  it('is a promise from the day after its deadline', () => {
    const text = '2020-01-01 Ministry commits, by 2020-06'
    expect(ofMinistry(text, { on: '2020-06-30' })).toMatchObject({ labels: [], overdue: null, reason: { code: 'promise-stands' } })
    const overdue = { because: 'deadline', event: 'event-0', since: '2020-06-30', days: 1 }
    expect(ofMinistry(text, { on: '2020-07-01' })).toMatchObject({ labels: ['overdue'], overdue, reason: { code: 'promise-overdue' } })
  })

  it('is not a promise without a deadline, nor one that was kept', () => {
    expect(ofMinistry('2010-01-01 Ministry commits').overdue).toBeNull()
    expect(ofMinistry('2010-01-01 Ministry commits, by 2011 / 2019-01-01 law for').overdue).toBeNull()
  })

  it('is an answer past the term that a law sets', () => {
    const text = '2020-12-01 Union sends, to Ministry'
    expect(ofMinistry(text, { on: '2020-12-31' }).overdue).toBeNull()
    const overdue = { because: 'term-to-answer', event: 'event-0', since: '2020-12-31', days: 1 }
    expect(ofMinistry(text, { on: '2021-01-01' })).toMatchObject({ standing: 'unanswered', labels: ['overdue'], overdue })
  })

  it('runs only to the day somebody looked', () => {
    expect(ofMinistry('2020-01-01 Ministry commits, by 2020-06', { lookedOn: '2020-06-30' }).overdue).toBeNull()
    expect(ofMinistry('2020-11-01 Union sends, to Ministry', { lookedOn: '2020-11-30' }).overdue).toBeNull()
  })
})

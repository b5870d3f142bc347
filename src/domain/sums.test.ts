// Sums stand beside one another only where they are of one currency and unit, and only from two events on.
import { day, history } from '#tests/history.ts'
import { expect, it } from 'vitest'
import type { KeptConflict } from './conflict.ts'
import type { Amount, Recorded } from './event.ts'
import { sumsOverYears } from './sums.ts'

const monthly = (amount: string, currency = 'HKD', of = ''): Amount => ({ amount, currency, unit: 'month', of })
const on = day('2026-01-01')

function told(text: string, amounts: readonly (readonly Amount[])[]): Recorded[] {
  return history(text).map((event, at) => ({ ...event, amounts: amounts[at] ?? [] }))
}

it('are told in the order of their days, on the side of who asks and of who answers', () => {
  const asked = [monthly('5500'), monthly('6000', 'HKD', 'Circle')]
  const events = told('2019 Ministry refuses / 2018-08 Union asks', [[monthly('4520')], asked])
  const month = { date: '2018-08', precision: 'month' }
  expect(sumsOverYears(events, on)).toEqual({
    currency: 'HKD', unit: 'month', sums: [
      { amount: '5500', of: '', event: events[1]!.id, when: month, side: 'asked', disputedBy: null },
      { amount: '6000', of: 'Circle', event: events[1]!.id, when: month, side: 'asked', disputedBy: null },
      { amount: '4520', of: '', event: events[0]!.id, when: { date: '2019', precision: 'year' }, side: 'answered', disputedBy: null },
    ],
  })
})

it.each([
  ['one event alone', '2018 Union asks', [[monthly('1'), monthly('2')]]],
  ['another currency', '2018 Union asks / 2019 Ministry refuses', [[monthly('1')], [monthly('2', 'USD')]]],
  ['another unit', '2018 Union asks / 2019 Ministry refuses', [[monthly('1')], [{ ...monthly('2'), unit: 'day' as const }]]],
  ['what was taken out', '2018 Union asks / 2019 Ministry refuses, retracted', [[monthly('1')], [monthly('2')]]],
  ['what happened later', '2018 Union asks / 2030 Ministry refuses', [[monthly('1')], [monthly('2')]]],
  ['what neither asks nor answers', '2018 Union asks / 2019 context none', [[monthly('1')], [monthly('2')]]],
])('are none with %s', (_, text, amounts) => {
  expect(sumsOverYears(told(text, amounts), on)).toBeNull()
})

it('what another source gives stands after what it disputes, and nothing that was taken back', () => {
  const events = told('2018 Union asks / 2019 Ministry refuses', [[monthly('6016'), monthly('6228', 'HKD', 'Circle')], [monthly('4520')]])
  const source = { publisher: 'Press', title: '', date: null, lang: 'en', link: 'https://press.example', accessed: null, archive: null }
  const said = (amount: string, retracted: KeptConflict['retracted'] = null): KeptConflict => ({
    id: amount as KeptConflict['id'], demand: events[0]!.demand, event: events[0]!.id, text: '', lang: 'en', amounts: [monthly(amount)],
    source, recorded: { order: 1, on, by: events[0]!.demand }, retracted,
  })
  const { sums } = sumsOverYears(events, on, [said('6106'), said('9999', { reason: 'A misprint', on })])!
  expect(sums.map(({ amount, disputedBy }) => [amount, disputedBy])).toEqual([
    ['6016', null], ['6106', 'Press'], ['6228', null], ['4520', null],
  ])
})

import { consulate, history, ministry } from '#tests/history.ts'
import { expect, test } from 'vitest'
import { deadlinesOf } from './deadlines.ts'

const dues = (text: string) => deadlinesOf(history(text)).map(({ by, due }) => `${by ?? 'nobody'} ${due}`)

test.each([
  ['2018 Ministry commits, by 2019-06', [`${ministry} 2019-06-30`]],
  ['2018 Ministry commits', []],
  ['2018 Ministry commits, by 2019-06, retracted', []],
  ['2018 Ministry promises', []],
  ['2018-03 Ministry commits, by 2019 / 2018-04 Consulate commits, by 2018-12-01', [`${ministry} 2019-12-31`, `${consulate} 2018-12-01`]],
  ['2018-03 Ministry commits, by 2019 / 2018-05 reversal, through Ministry', []],
  ['2018-03 Ministry commits, by 2019 / 2018-05 reversal, through Ministry, retracted', [`${ministry} 2019-12-31`]],
  ['2018-03 Ministry commits, by 2019 / 2018-05 reversal, through Consulate', [`${ministry} 2019-12-31`]],
  ['2018-03 Ministry commits, by 2019 / 2018-02 reversal, through Ministry', [`${ministry} 2019-12-31`]],
  ['2018-03 Ministry commits, by 2019 / 2018-05 Union closes given-up', []],
  ['2018-03 Press commits, by 2019', ['nobody 2019-12-31']],
])('%s', (text, expected) => {
  expect(dues(text)).toEqual(expected)
})

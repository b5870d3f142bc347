// Dates in three fields: as much of them as is known, in digits of any script, and no day that does not exist.
import { expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import { noDate, readDate, typedDay } from './typed-date.ts'

it.each([
  [['3', '2', '2026'], { date: '2026-02-03', precision: 'day' }],
  [['', '11', '2026'], { date: '2026-11', precision: 'month' }],
  [['', '', '2017'], { date: '2017', precision: 'year' }],
  [['၂၃', '11', '၂၀၂၆'], { date: '2026-11-23', precision: 'day' }],
  [['٣', '2', '٢٠٢٦'], { date: '2026-02-03', precision: 'day' }],
  [['', '', ''], null],
  [['3', '', '2026'], 'date-month'],
  [['3', '2', ''], 'date-year'],
  [['', '', '26'], 'date-year'],
  [['31', '2', '2026'], 'date-wrong'],
  [['29', '2', '2024'], { date: '2024-02-29', precision: 'day' }],
  [['x', '2', '2026'], 'date-wrong'],
] as const)('%j', ([day, month, year], read) => {
  expect(readDate({ day, month, year })).toEqual(read)
})

it('reads back a day that was put in', () => {
  expect(readDate(typedDay('2026-01-05' as Day))).toEqual({ date: '2026-01-05', precision: 'day' })
  expect(readDate(noDate)).toBe(null)
})

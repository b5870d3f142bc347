// A date as people know it: a day, or only a month, or only a year, in three small fields.
import { periodOf, type Day, type Period } from '#values/day.ts'
import { readDigits } from '#wire/digits.ts'

export type TypedDate = { readonly day: string; readonly month: string; readonly year: string }
export type DateProblem = 'date-year' | 'date-month' | 'date-wrong'

export const noDate: TypedDate = { day: '', month: '', year: '' }

/** Null when all three are empty. Problems: no year, a day without its month, or no such day. Digits of any script are read. */
export function readDate({ day, month, year }: TypedDate): Period | null | DateProblem {
  const [d, m, y] = [readDigits(day), readDigits(month), readDigits(year)]
  if (d === null || m === null || y === null) return 'date-wrong'
  if (d + m + y === '') return null
  if (y.length !== 4) return 'date-year'
  if (m === '') return d === '' ? (periodOf(y) ?? 'date-wrong') : 'date-month'
  const text = [y, m.padStart(2, '0'), ...(d === '' ? [] : [d.padStart(2, '0')])].join('-')
  return periodOf(text) ?? 'date-wrong'
}

export function isEmpty({ day, month, year }: TypedDate): boolean {
  return day + month + year === ''
}

export function typedDay(day: Day): TypedDate {
  const [year = '', month = '', date = ''] = day.split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

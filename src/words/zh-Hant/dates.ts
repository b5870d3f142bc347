// Dates in Chinese: the months, how a date is put together, the word that puts it into a sentence, and spans of time.
import type { dates as english } from '../en/dates.ts'
import type { Whole } from '../say.ts'

export const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

export const dates: Whole<typeof english, 'other'> = {
  'written-day': '{year}年{month}月{day}日',
  'written-month': '{year}年{month}月',
  'written-year': '{year}年',
  'when-day': '於{date}',
  'when-month': '於{date}',
  'when-year': '於{date}',
  'span-days': { other: '{n}天' },
  'span-months': { other: '{n}個月' },
  'span-years': { other: '{n}年' },
}

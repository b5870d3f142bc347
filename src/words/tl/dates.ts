// Dates in Tagalog: the months, how a date is put together, the word that puts it into a sentence, and spans of time.
import type { Translated } from '../say.ts'
import type { dates as english } from '../en/dates.ts'

export const months = [
  'Enero', 'Pebrero', 'Marso', 'Abril', 'Mayo', 'Hunyo', 'Hulyo', 'Agosto', 'Setyembre', 'Oktubre', 'Nobyembre', 'Disyembre',
]

export const dates: Translated<typeof english> = {
  'written-day': '{month} {day}, {year}',
  'written-month': '{month} {year}',
  'written-year': '{year}',
  'when-day': 'noong {date}',
  'when-month': 'noong {date}',
  'when-year': 'noong {date}',
  'span-days': '{n} araw',
  'span-months': '{n} buwan',
  'span-years': '{n} taon',
}

// Dates in Indonesian: the months, how a date is put together, the word that puts it into a sentence, and spans of time.
import type { Translated } from '../say.ts'
import type { dates as english } from '../en/dates.ts'

export const months = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
]

export const dates: Translated<typeof english> = {
  'written-day': '{day} {month} {year}',
  'written-month': '{month} {year}',
  'written-year': '{year}',
  'when-day': 'pada {date}',
  'when-month': 'pada {date}',
  'when-year': 'pada tahun {date}',
  'span-days': '{n} hari',
  'span-months': '{n} bulan',
  'span-years': '{n} tahun',
}

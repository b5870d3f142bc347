// Dates in Arabic: the months, how a date is put together, the word that puts it into a sentence, and spans of time.
import type { dates as english } from '../en/dates.ts'
import type { Form, Whole } from '../say.ts'

/** As they are written from Egypt to the Gulf; who says كانون الثاني, in Beirut and Amman, reads these too. */
export const months = [
  'يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر',
]

export const dates: Whole<typeof english, Form> = {
  'written-day': '{day} {month} {year}',
  'written-month': '{month} {year}',
  'written-year': '{year}',
  'when-day': 'في {date}',
  'when-month': 'في {date}',
  'when-year': 'في عام {date}',
  'span-days': { zero: 'أقل من يوم', one: 'يوم واحد', two: 'يومان', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
  'span-months': {
    zero: 'أقل من شهر', one: 'شهر واحد', two: 'شهران', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر',
  },
  'span-years': {
    zero: 'أقل من سنة', one: 'سنة واحدة', two: 'سنتان', few: '{n} سنوات', many: '{n} سنة', other: '{n} سنة',
  },
}

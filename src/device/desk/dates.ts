// Days and moments as the desk writes them: with the month in words, in the reader's language.
import { dayOf, type Moment } from '#values/moment.ts'
import { writtenDate } from '#words/dates.ts'
import { useLanguage } from './words.tsx'

export type WriteDate = { readonly day: (day: string) => string; readonly moment: (moment: Moment) => string }

export function useDates(): WriteDate {
  const { lang } = useLanguage()
  const day = (date: string) => writtenDate(lang, { date, precision: 'day' })
  return { day, moment: (moment) => day(dayOf(moment)) }
}

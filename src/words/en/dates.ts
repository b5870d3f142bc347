// Dates in English: the months, how a date is put together, the word that puts it into a sentence, and spans of time.

export const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

export const dates = {
  'written-day': '{day} {month} {year}',
  'written-month': '{month} {year}',
  'written-year': '{year}',
  'when-day': 'on {date}',
  'when-month': 'in {date}',
  'when-year': 'in {date}',
  'span-days': { one: '{n} day', other: '{n} days' },
  'span-months': { one: '{n} month', other: '{n} months' },
  'span-years': { one: '{n} year', other: '{n} years' },
} as const

// Functions over days and times: https://getodk.github.io/xforms-spec/#xpath-functions; what "today" is, is handed in.
import { dayText, daysIn, daysInUtc, formatted, isDayText, isMomentText, momentText } from '../time.ts'
import { isPlaces, toNumber, toText, type Value } from '../value.ts'
import { built, type BuiltIns } from './built.ts'

export const times: BuiltIns = {
  today: built(0, 0, (_, { world }) => world.today),
  now: built(0, 0, (_, { world }) => world.now),
  date: built(1, 1, ([of]) => {
    const text = asText(of!)
    if (isDayText(text)) return text
    const days = toNumber(of!)
    return Number.isNaN(days) ? '' : dayText(days)
  }),
  'date-time': built(1, 1, ([of], { world }) => {
    const text = asText(of!)
    if (isDayText(text) || isMomentText(text)) return text
    const days = toNumber(of!)
    return Number.isNaN(days) ? '' : momentText(days, world.now)
  }),
  'format-date': built(2, 2, ([of, format]) => formatted(toNumber(of!), toText(format!))),
  'format-date-time': built(2, 2, ([of, format]) => formatted(toNumber(of!), toText(format!))),
  'decimal-date-time': built(1, 1, ([of], { world }) => daysInUtc(toText(of!), world.now)),
  'decimal-time': built(1, 1, ([of]) => daysIn(toText(of!)) % 1),
}

function asText(value: Value): string {
  return typeof value === 'string' || isPlaces(value) ? toText(value) : ''
}

// Days, times of day and moments as answers hold them: texts of ISO 8601, counted in days as the clock on the wall shows them.

const oneDay = 86_400_000
const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]
const dayShape = /^\d{4}-\d{2}-\d{2}$/
const timeShape = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/

export type Moment = {
  readonly year: number; readonly month: number; readonly day: number
  readonly hours: number; readonly minutes: number; readonly seconds: number; readonly thousandths: number
}

/** Days since 1970-01-01 of a day or moment, the part of a day of a time; NaN for what is none of these or does not exist. */
export function daysIn(text: string): number {
  if (text.length < 5 || text.length > 40) return Number.NaN
  const [date, time] = partsOf(text)
  if (date === '') return time === '' ? Number.NaN : timeIn(time)
  return dayNumber(date) + (time === '' ? 0 : timeIn(time))
}

/** The same in UTC: what has no distance from UTC of its own gets that of `now`. */
export function daysInUtc(text: string, now: string): number {
  const [date, time] = partsOf(text)
  const own = offsetOf(time)
  return daysIn(date === '' ? '' : text) - (own ?? offsetOf(partsOf(now)[1]) ?? 0) / 1_440
}

function partsOf(text: string): readonly [date: string, time: string] {
  const cut = text.search(/[T ]/)
  if (cut !== -1) return [text.slice(0, cut), text.slice(cut + 1)]
  return text.includes(':') ? ['', text] : [text, '']
}

function dayNumber(text: string): number {
  const at = dayShape.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // The thirtieth of February would be the first of March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? at / oneDay : Number.NaN
}

function timeIn(text: string): number {
  const [, hours, minutes, seconds = '0', parts = '0'] = timeShape.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return Number.NaN
  return (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${parts}`)) / 86_400
}

/** Minutes ahead of UTC; null where a time says nothing of it. */
function offsetOf(time: string): number | null {
  const zone = timeShape.exec(time)?.[5]
  if (zone === undefined) return null
  if (zone === 'Z') return 0
  const digits = zone.slice(1).replace(':', '')
  return (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0'))
}

export function isDayText(text: string): boolean {
  return dayShape.test(text) && !Number.isNaN(dayNumber(text))
}

export function isTimeText(text: string): boolean {
  return !Number.isNaN(timeIn(text))
}

export function isMomentText(text: string): boolean {
  return text.length <= 40 && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(daysIn(text))
}

/** '' for a number that lies outside of the years that can be written with four digits. */
export function dayText(days: number): string {
  const moment = momentOf(Math.floor(days))
  return moment === null ? '' : `${padded(moment.year, 4)}-${padded(moment.month)}-${padded(moment.day)}`
}

export function momentText(days: number, now: string): string {
  const moment = momentOf(days)
  if (moment === null) return ''
  const { hours, minutes, seconds, thousandths } = moment
  const zone = timeShape.exec(partsOf(now)[1])?.[5] ?? ''
  return `${dayText(days)}T${padded(hours)}:${padded(minutes)}:${padded(seconds)}.${padded(thousandths, 3)}${zone}`
}

export function momentOf(days: number): Moment | null {
  const at = Math.round(days * oneDay)
  if (!(at >= first && at <= last)) return null
  const date = new Date(at)
  return {
    year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
    hours: date.getUTCHours(), minutes: date.getUTCMinutes(), seconds: date.getUTCSeconds(), thousandths: date.getUTCMilliseconds(),
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']

/**
 * The letters of a format, and what stands for each: https://getodk.github.io/xforms-spec/#fn:format-date
 * Short names of months and weekdays are data, English as the specification has them; what people read is written elsewhere.
 */
export function formatted(days: number, format: string): string {
  const moment = momentOf(days)
  if (moment === null) return ''
  return format.replace(/%(.)/g, (whole, letter: string) => {
    switch (letter) {
      case 'Y': return padded(moment.year, 4)
      case 'y': return padded(moment.year % 100)
      case 'm': return padded(moment.month)
      case 'n': return String(moment.month)
      case 'b': return months[moment.month - 1]!
      case 'd': return padded(moment.day)
      case 'e': return String(moment.day)
      case 'H': return padded(moment.hours)
      case 'h': return String(moment.hours)
      case 'M': return padded(moment.minutes)
      case 'S': return padded(moment.seconds)
      case '3': return padded(moment.thousandths, 3)
      case 'a': return weekdays[((Math.floor(days) % 7) + 7) % 7]!
      default: return whole
    }
  })
}

function padded(number: number, width = 2): string {
  return String(number).padStart(width, '0')
}

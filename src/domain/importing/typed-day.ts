// Days as people write them in tables. Where two readings are possible the person says once which is meant; nothing is guessed.
import { periodOf, type Period } from '#values/day.ts'
import { folded } from './folded.ts'

export type Order = 'day-first' | 'month-first' | 'unknown'
export type TypedDay = Period | 'ambiguous' | null

/** English, French, Spanish, Indonesian; whole and cut short. */
const months: readonly string[] = [
  'january jan janvier janv enero ene januari', 'february feb février févr febrero februari', 'march mar mars marzo maret',
  'april apr avril avr abril abr', 'may mai mayo mei', 'june jun juin junio juni', 'july jul juillet juil julio juli',
  'august aug août agosto ago agustus agu', 'september sep sept septembre septiembre set', 'october oct octobre octubre oktober okt',
  'november nov novembre noviembre', 'december dec décembre déc diciembre dic desember des',
]
const monthNamed = new Map(months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)))

/** '2017', '2017-05', '2017-05-12 09:30', '12.5.2017', '12 May 2017', 'mai 2017'. Null for what is no day. */
export function typedDay(text: string, order: Order): TypedDay {
  const plain = folded(text)
  const [, iso] = /^(\d{4}(?:-\d{1,2}){0,2})(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(text.normalize('NFKC').trim()) ?? []
  if (iso !== undefined) return periodOf(iso.split('-').map((part) => part.padStart(2, '0')).join('-'))
  const [, first, second, year] = /^(\d{1,2}) (\d{1,2}) (\d{4})(?: \d{1,2} \d{2}.*)?$/.exec(plain) ?? []
  // Who sets full stops between writes the day first; with strokes both ways are usual.
  const isDotted = /^\s*\p{Nd}{1,2}\.\s?\p{Nd}/u.test(text)
  if (first !== undefined) return fromNumbers(Number(first), Number(second), year!, isDotted ? 'day-first' : order)
  const [, monthOnly, yearOnly] = /^(\d{1,2}) (\d{4})$/.exec(plain) ?? []
  if (monthOnly !== undefined) return dated(yearOnly!, Number(monthOnly), null)
  if (/^\d{4}$/.test(plain)) return periodOf(plain)
  return named(plain.replace(/\b(de|del|le|the|of)\b/g, ' ').split(' ').filter((word) => word !== ''))
}

function fromNumbers(first: number, second: number, year: string, order: Order): TypedDay {
  if (first > 12) return dated(year, second, first)
  if (second > 12) return dated(year, first, second)
  if (first === second) return dated(year, first, second)
  if (order === 'unknown') return 'ambiguous'
  return order === 'day-first' ? dated(year, second, first) : dated(year, first, second)
}

function named(words: readonly string[]): Period | null {
  const month = words.map((word) => monthNamed.get(word)).find((one) => one !== undefined)
  const numbers = words.filter((word) => /^\d{1,4}(st|nd|rd|th|er)?$/.test(word)).map((word) => word.replace(/\D+$/, ''))
  const year = numbers.find((one) => one.length === 4)
  if (month === undefined || year === undefined || words.length > 3) return null
  const day = numbers.find((one) => one.length <= 2)
  return words.length === (day === undefined ? 2 : 3) ? dated(year, month, day === undefined ? null : Number(day)) : null
}

function dated(year: string, month: number, day: number | null): Period | null {
  return periodOf([year, month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-'))
}

// What an expression comes to: a text, a number, true or false, or places; and how each is taken for another.
import type { Place } from './scope.ts'
import { daysIn } from './time.ts'

export type Value = string | number | boolean | readonly Place[]

export function isPlaces(value: Value): value is readonly Place[] {
  return typeof value === 'object'
}

/** Of places, the first one's. https://www.w3.org/TR/1999/REC-xpath-19991116/#function-string */
export function toText(value: Value): string {
  switch (typeof value) {
    case 'string': return value
    case 'number': return numberText(value)
    case 'boolean': return value ? 'true' : 'false'
    default: return value[0]?.text() ?? ''
  }
}

/**
 * NaN for what is no number. A day counts as the days since 1970-01-01, a time of day as a part of a day, as ODK has it:
 * https://getodk.github.io/xforms-spec/#data-types
 */
export function toNumber(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return textNumber(typeof value === 'string' ? value : toText(value))
}

export function toTruth(value: Value): boolean {
  switch (typeof value) {
    case 'string': return value !== ''
    case 'number': return value !== 0 && !Number.isNaN(value)
    case 'boolean': return value
    default: return value.length > 0
  }
}

/** What is kept of a value in an answer: what is no number leaves nothing. */
export function toAnswer(value: Value): string {
  return typeof value === 'number' && Number.isNaN(value) ? '' : toText(value)
}

export function numberText(number: number): string {
  if (Object.is(number, -0)) return '0'
  const text = String(number)
  if (!text.includes('e')) return text
  return Math.abs(number) >= 1 ? BigInt(number).toString() : number.toFixed(20).replace(/\.?0+$/, '')
}

export function textNumber(text: string): number {
  const trimmed = text.trim()
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : daysIn(trimmed)
}

// Whether two values are equal, or one is less: of places, whether any of them is.
import { isPlaces, textNumber, toNumber, toTruth, type Value } from './value.ts'

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='

/** https://www.w3.org/TR/1999/REC-xpath-19991116/#booleans; what is no number is neither less nor more than anything. */
export function compared(left: Value, by: Comparison, right: Value): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return between(toTruth(left), by, toTruth(right))
  if (!isPlaces(left) && !isPlaces(right)) return between(left, by, right)
  const [lefts, rights] = [single(left), single(right)]
  return lefts.some((one) => rights.some((other) => between(one, by, other)))
}

function single(value: string | number | readonly { readonly text: () => string }[]): readonly (string | number)[] {
  return typeof value === 'object' ? value.map((place) => place.text()) : [value]
}

function between(left: string | number | boolean, by: Comparison, right: string | number | boolean): boolean {
  if (by === '=' || by === '!=') return areEqual(left, right) === (by === '=')
  const [a, b] = [toNumber(left), toNumber(right)]
  switch (by) {
    case '<': return a < b
    case '<=': return a <= b
    case '>': return a > b
    case '>=': return a >= b
  }
}

function areEqual(left: string | number | boolean, right: string | number | boolean): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toTruth(left) === toTruth(right)
  if (typeof left === 'string' && typeof right === 'string') return left === right
  return numberOf(left) === numberOf(right)
}

function numberOf(value: string | number): number {
  return typeof value === 'number' ? value : textNumber(value)
}


// Functions over texts, as two specifications have them.
// https://getodk.github.io/xforms-spec/#xpath-functions and https://www.w3.org/TR/1999/REC-xpath-19991116/.
import { isPlaces, toNumber, toText, type Value } from '../value.ts'
import { anyNumber, built, type BuiltIns } from './built.ts'

/** What an answer holds is short; a pattern that goes astray on a long one would hold up the phone. */
const longestMatched = 2_000

export const texts: BuiltIns = {
  string: built(0, 1, (of, { here }) => (of.length === 0 ? here.text() : toText(of[0]!))),
  concat: built(0, anyNumber, (of) => of.map(allText).join('')),
  join: built(1, anyNumber, ([by, ...of]) => of.flatMap(eachText).join(toText(by!))),
  'starts-with': built(2, 2, ([text, part]) => toText(text!).startsWith(toText(part!))),
  'ends-with': built(2, 2, ([text, part]) => toText(text!).endsWith(toText(part!))),
  contains: built(2, 2, ([text, part]) => toText(text!).includes(toText(part!))),
  substr: built(2, 3, ([text, from, to]) => substr(toText(text!), toNumber(from!), to === undefined ? Infinity : toNumber(to))),
  substring: built(2, 3, ([text, from, length]) =>
    substring(toText(text!), toNumber(from!), length === undefined ? Infinity : toNumber(length))),
  'substring-before': built(2, 2, ([text, part]) => toText(text!).slice(0, Math.max(0, toText(text!).indexOf(toText(part!))))),
  'substring-after': built(2, 2, ([text, part]) => {
    const at = toText(text!).indexOf(toText(part!))
    return at === -1 ? '' : toText(text!).slice(at + toText(part!).length)
  }),
  'string-length': built(0, 1, (of, { here }) => (of.length === 0 ? here.text() : toText(of[0]!)).length),
  'normalize-space': built(0, 1, (of, { here }) =>
    (of.length === 0 ? here.text() : toText(of[0]!)).replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')),
  translate: built(3, 3, ([text, from, to]) => translated(toText(text!), [...toText(from!)], [...toText(to!)])),
  regex: built(2, 2, ([text, pattern]) => patternOf(toText(pattern!))?.test(toText(text!).slice(0, longestMatched)) ?? false),
  'jr:itext': built(1, 1, ([id], { world }) => world.labelOf(toText(id!))),
}

/** Of a pattern that cannot be read, null. Not every pattern that people wrote is one by the strict rules. */
export function patternOf(pattern: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      continue
    }
  }
  return null
}

function allText(value: Value): string {
  return isPlaces(value) ? value.map((place) => place.text()).join('') : toText(value)
}

function eachText(value: Value): readonly string[] {
  return isPlaces(value) ? value.map((place) => place.text()) : [toText(value)]
}

/** Counted from 0, up to but without `to`; from the end when negative. */
function substr(text: string, from: number, to: number): string {
  return Number.isNaN(from) || Number.isNaN(to) ? '' : text.slice(from, to === Infinity ? undefined : to)
}

/** Counted from 1, rounded as the standard says. */
function substring(text: string, from: number, length: number): string {
  const start = Math.round(from)
  const end = start + Math.round(length)
  return Number.isNaN(start) || Number.isNaN(end) ? '' : text.slice(Math.max(0, start - 1), end === Infinity ? undefined : Math.max(0,
    end - 1))
}

function translated(text: string, from: readonly string[], to: readonly string[]): string {
  const table = new Map(from.map((letter, at) => [letter, to[at] ?? ''] as const).toReversed())
  return [...text].map((letter) => table.get(letter) ?? letter).join('')
}

// Functions that answer yes or no, and those that choose: https://getodk.github.io/xforms-spec/#xpath-functions.
import { toAnswer, toNumber, toText, toTruth, type Value } from '../value.ts'
import { anyNumber, built, type BuiltIns } from './built.ts'

export const truth: BuiltIns = {
  true: built(0, 0, () => true),
  false: built(0, 0, () => false),
  not: built(1, 1, ([of]) => !toTruth(of!)),
  boolean: built(1, 1, ([of]) => toTruth(of!)),
  'boolean-from-string': built(1, 1, ([of]) => ['1', 'true'].includes(toText(of!))),
  if: built(3, 3, ([condition, then, otherwise]) => (toTruth(condition!) ? then! : otherwise!)),
  coalesce: built(1, anyNumber, (of) => of.map(toAnswer).find((text) => text !== '') ?? ''),
  once: built(1, 1, ([of], { current }) => current.text() || toAnswer(of!)),
  checklist: built(2, anyNumber, ([least, most, ...of]) =>
    isBetween(of.filter(counts).length, toNumber(least!), toNumber(most!))),
  'weighted-checklist': built(2, anyNumber, ([least, most, ...of]) => {
    const weight = of.reduce<number>((sum, each, at) => (at % 2 === 0 && counts(each) ? sum + toNumber(of[at + 1] ?? 0) : sum), 0)
    return isBetween(weight, toNumber(least!), toNumber(most!))
  }),
}

/** Of answers, what says so; of conditions, those that hold. */
function counts(value: Value): boolean {
  return typeof value === 'object' ? value.some((place) => !['', '0', 'false'].includes(place.text())) : toTruth(value)
}

/** -1 is no limit. */
function isBetween(number: number, least: number, most: number): boolean {
  return (least === -1 || number >= least) && (most === -1 || number <= most)
}

// Functions over numbers, as the specification has them: https://getodk.github.io/xforms-spec/#xpath-functions.
import { isPlaces, textNumber, toNumber, type Value } from '../value.ts'
import { anyNumber, built, type Built, type BuiltIns } from './built.ts'

export const numbers: BuiltIns = {
  number: built(0, 1, (of, { here }) => (of.length === 0 ? textNumber(here.text()) : toNumber(of[0]!))),
  int: one((number) => Math.trunc(number) || (Number.isNaN(number) ? number : 0)),
  round: built(1, 2, ([number, places]) => rounded(toNumber(number!), places === undefined ? 0 : toNumber(places))),
  floor: one(Math.floor),
  ceiling: one(Math.ceil),
  abs: one(Math.abs),
  pow: built(2, 2, ([base, power]) => toNumber(base!) ** toNumber(power!)),
  sqrt: one(Math.sqrt),
  exp: one(Math.exp),
  exp10: one((power) => 10 ** power),
  log: one(Math.log),
  log10: one(Math.log10),
  sin: one(Math.sin),
  cos: one(Math.cos),
  tan: one(Math.tan),
  asin: one(Math.asin),
  acos: one(Math.acos),
  atan: one(Math.atan),
  atan2: built(2, 2, ([y, x]) => Math.atan2(toNumber(y!), toNumber(x!))),
  pi: built(0, 0, () => Math.PI),
  sum: built(1, 1, ([of]) => numbersIn([of!]).reduce((sum, each) => sum + each, 0)),
  max: built(1, anyNumber, (of) => extreme(numbersIn(of), Math.max)),
  min: built(1, anyNumber, (of) => extreme(numbersIn(of), Math.min)),
  random: built(0, 0, (_, { world }) => world.chance()),
}

function one(run: (number: number) => number): Built {
  return built(1, 1, ([number]) => run(toNumber(number!)))
}

function numbersIn(of: readonly Value[]): readonly number[] {
  return of.flatMap((each) => (isPlaces(each) ? each.map((place) => textNumber(place.text())) : [toNumber(each)]))
}

/** What is empty is passed over in a sum of nothing only: one that is no number makes the whole none. */
function extreme(all: readonly number[], which: (...numbers: readonly number[]) => number): number {
  return all.length === 0 ? Number.NaN : which(...all)
}

/** A half goes away from zero, as in the field's programs. To tens and hundreds when `places` is negative. */
export function rounded(number: number, places: number): number {
  if (!Number.isFinite(number) || Number.isNaN(places)) return number
  const whole = Math.max(-15, Math.min(15, Math.trunc(places)))
  const scaled = whole >= 0 ? number * 10 ** whole : number / 10 ** -whole
  const near = Math.sign(scaled) * Math.round(Math.abs(scaled))
  return whole >= 0 ? near / 10 ** whole : near * 10 ** -whole
}

// Every function that an expression may use, by its name.
import type { Built } from './built.ts'
import { choices } from './choices.ts'
import { numbers } from './numbers.ts'
import { notWorkedOut, spots } from './spots.ts'
import { texts } from './texts.ts'
import { times } from './times.ts'
import { truth } from './truth.ts'
import { anyNumber, built } from './built.ts'

const empty = notWorkedOut.map((name) => [name, built(0, anyNumber, () => '')] as const)

/** Those that need more than what they are handed, and are put together in compile.ts. */
const special: readonly (readonly [string, Built])[] = [
  ['indexed-repeat', built(3, 7, () => '')],
  ['jr:choice-name', built(2, 2, () => '')],
  ['instance', built(1, 1, () => '')],
]

export const functions: ReadonlyMap<string, Built> = new Map([
  ...empty, ...special, ...[texts, numbers, times, truth, choices, spots].flatMap((each) => Object.entries(each)),
])

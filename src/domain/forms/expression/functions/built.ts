// How a function of expressions is described: how many things it is handed, and what it makes of them.
import type { Scope } from '../scope.ts'
import type { Value } from '../value.ts'

export type Built = {
  readonly least: number
  readonly most: number
  readonly run: (of: readonly Value[], scope: Scope) => Value
}
export type BuiltIns = Readonly<Record<string, Built>>

export const anyNumber = 1_000

export function built(least: number, most: number, run: Built['run']): Built {
  return { least, most, run }
}

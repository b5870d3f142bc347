// Ways to change a value of JSON in one place: a field more, a field less, another value. For tests of parsers.
import fc from 'fast-check'
import { canonicalText } from '#wire/canonical.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Path = readonly (string | number)[]

/** Names that mean something to a program, and names that mean nothing to anybody. */
export const foreignNames = ['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty', 'extra', '']

/** Every place in a value, the whole included. */
export function places(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inside = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [at, ...inside.flatMap((name) => places((value as Record<string, Json>)[name]!, [...at, name]))]
}

export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function valueAt(value: Json, [first, ...rest]: Path): Json {
  return first === undefined ? value : valueAt((value as Record<string | number, Json>)[first]!, rest)
}

export function changedAt(value: Json, [first, ...rest]: Path, change: (before: Json) => Json): Json {
  if (first === undefined) return change(value)
  if (Array.isArray(value)) return value.map((part: Json, index) => (index === first ? changedAt(part, rest, change) : part))
  const fields = Object.entries(value as { readonly [name: string]: Json })
  return fromEntries(fields.map(([name, part]) => [name, name === first ? changedAt(part, rest, change) : part]))
}

/** The value with one more field in one of its objects. */
export function withField(value: Json, at: Path, name: string): Json {
  return changedAt(value, at, (before) => fromEntries([...Object.entries(before as { readonly [name: string]: Json }), [name, 1]]))
}

export function withoutField(value: Json, at: Path, name: string): Json {
  const others = (before: Json) => Object.entries(before as { readonly [name: string]: Json }).filter(([key]) => key !== name)
  return changedAt(value, at, (before) => fromEntries(others(before)))
}

const anyName = fc.oneof(fc.constantFrom(...foreignNames), fc.string({ maxLength: 5 }))

/** Any value of JSON, small; with the numbers, texts and names that trip up programs. */
export const anyJson = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json[]>(null, true, 0, -1, 2 ** 53, '', ' ', 'é', 'javascript:alert(1)', '2026-02-30'),
    fc.integer(), fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.array(fc.tuple(anyName, tie('json')), { maxLength: 3 }).map(fromEntries),
  ),
})).json

/** The canonical text of a value, or its usual text where it has none. */
export function canonicalOr(value: Json): string {
  try {
    return canonicalText(value)
  } catch {
    return JSON.stringify(value)
  }
}

/** An object whose fields are its own, whatever they are called. */
function fromEntries(entries: readonly (readonly [string, Json])[]): Json {
  const made: Record<string, Json> = {}
  for (const [name, value] of entries) Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true })
  return made
}

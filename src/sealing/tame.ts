// Whether a value that was read holds a trap: names that mean something to a program, or a text too long to draw.
import type { Canonical } from '#wire/canonical.ts'

/** The longest single text in a sealed document, in UTF-16 units. */
export const longestText = 200_000
const traps = new Set(['__proto__', 'constructor', 'prototype'])

/** Its depth must have been limited before. */
export function isTame(value: Canonical): boolean {
  if (typeof value === 'string') return value.length <= longestText
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([name, part]) => !traps.has(name) && isTame(part))
}

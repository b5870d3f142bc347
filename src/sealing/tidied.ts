// Texts as people type them, brought to the one form that has canonical bytes: no story is lost over how its letters are stored.
import type { Canonical } from '#wire/canonical.ts'

/** The same value with every text in NFC and without half characters (which some keyboards leave behind). */
export function tidied(value: Canonical): Canonical {
  if (typeof value === 'string') return value.toWellFormed().normalize('NFC')
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(tidied)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tidied(part)]))
}

// The names of members: sealed to everybody in the organisation, so the server knows none. Her own word counts before a steward's.
import type { Id } from '#values/id.ts'
import type { Kept } from '../vault/seal-record.ts'

export type Name = { readonly name: string; readonly record: Id; readonly byHerself: boolean; readonly keptOn: string }

/** By the id of the member, or of the invite that waits for her. */
export function namesIn(kept: readonly Kept[]): ReadonlyMap<Id, Name> {
  const names = new Map<Id, Name>()
  for (const { record, of: [whom], content, by, keptOn } of kept) {
    const name = nameIn(content)
    if (whom === undefined || name === null) continue
    const read = { name, record, byHerself: by === whom, keptOn }
    const before = names.get(whom)
    if (!before || stronger(read, before)) names.set(whom, read)
  }
  return names
}

export function nameContent(name: string): { readonly v: 1; readonly name: string } {
  return { v: 1, name: name.trim().slice(0, mostLetters) }
}

export const mostLetters = 80

function nameIn(content: unknown): string | null {
  const { v, name } = (content ?? {}) as { v?: unknown; name?: unknown }
  return v === 1 && typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, mostLetters) : null
}

function stronger(a: Name, b: Name): boolean {
  if (a.byHerself !== b.byHerself) return a.byHerself
  return a.keptOn > b.keptOn
}

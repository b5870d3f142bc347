// What the index of words is made of.
import type { Dictionary } from './dictionary.ts'

/** How much a text says of what it stands in: 3 for a title or a name, 0 for what is merely beside it. */
export type Weight = 0 | 1 | 2 | 3

/** What is held. A piece and what it belongs to (its owner) have numbers that are never given again. */
export type Held = {
  readonly terms: Dictionary
  /** For each word the pieces in which it stands, rising: four times the piece's number, and the weight. */
  readonly lists: number[][]
  readonly ownerOf: number[]
  readonly fromOf: number[]
  /** For each owner its key; null when something else took its place. */
  readonly keys: (string | null)[]
  readonly owners: Map<string, { readonly owner: number; readonly pieces: number[] }>
  /** How far lists were looked through for what is gone; null when nothing is. */
  tidied: number | null
}

export const gone = -1

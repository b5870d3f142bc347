// The index of words of a record that is read at once, for tests of what a search finds.
import type { OnPage, Shelf } from '#server/site/record.ts'
import { keyOf, otherPieces, piecesOf } from '#server/site/search/pieces.ts'
import { wordIndex, type WordIndex } from '#server/search/word-index.ts'

export function indexOfRecord(record: Shelf & { readonly demands: readonly OnPage[] }): WordIndex {
  const index = wordIndex()
  for (const page of record.demands) Array.from(index.put(keyOf('demand', page.demand.id), piecesOf(page)))
  for (const [key, piece] of otherPieces(record)) Array.from(index.put(key, [piece]))
  return index
}

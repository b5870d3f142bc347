// Search in what is open on this device: cut into words of any script here, and asked here; the server hears nothing of it.
import MiniSearch from 'minisearch'
import type { Id } from '#values/id.ts'

export type Searchable = { readonly id: Id; readonly text: string }

/** The ids of those that hold all the words typed, or beginnings of them, best first. */
export function searchIn(texts: readonly Searchable[]): (typed: string) => readonly Id[] {
  const cut = cutter()
  const index = new MiniSearch<Searchable>({
    fields: ['text'], tokenize: cut, processTerm: (term) => term.normalize('NFKC').toLowerCase(),
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false) },
  })
  index.addAll(texts)
  return (typed) => index.search(typed).map(({ id }) => id as Id)
}

/** Words as the browser cuts them, also in scripts that write none apart. */
function cutter(): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

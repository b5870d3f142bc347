// Chooses the passphrase words of a language: from the corpus and its everyday words, without the refused ones.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { slips } from '#sealing/nearest-word.ts'

export type Language = { readonly tag: string; readonly everyday: string; readonly refused: string }
/** The corpus by language: one text for each of its sentences. */
export type Corpus = ReadonlyMap<string, readonly string[]>
type Count = { readonly all: number; readonly capital: number }

const wanted = 4_096

/** Reads a gzipped table with one column for each language, as TICO-19 is handed out. */
export function readCorpus(path: string): Corpus {
  const rows = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n').map((row) => row.split('\t'))
  return new Map(rows[0]!.map((tag, column) => [tag, rows.slice(1).map((row) => row[column] ?? '')]))
}

/** Everyday words first, then those of the corpus, without two that one slip turns into each other; then, if needed, with such. */
export function chosenWords(language: Language, corpus: Corpus): readonly string[] {
  const everyday = words(language.everyday)
  const inOrder = [...new Set([...everyday, ...fromCorpus(language, corpus, new Set(everyday))])].filter(kindly(language.refused))
  const apart = withoutNeighbours(inOrder).slice(0, wanted)
  const taken = new Set(apart)
  const near = inOrder.filter((word) => !taken.has(word)).sort((a, b) => rank(everyday, a) - rank(everyday, b) || b.length - a.length)
  return [...apart, ...near.slice(0, wanted - apart.length)].sort()
}

function rank(everyday: readonly string[], word: string): number {
  return everyday.includes(word) ? 0 : 1
}

/** Mostly in lower case (so no names), not English in another language, no bound endings; plain, frequent and short ones first. */
function fromCorpus({ tag }: Language, corpus: Corpus, everyday: ReadonlySet<string>): readonly string[] {
  const counts = counted(corpus, tag)
  const english = tag === 'en' ? new Set() : new Set(counted(corpus, 'en').keys())
  const known = (word: string) => counts.has(word) || everyday.has(word)
  return [...counts]
    .filter(([word, { all, capital }]) => capital * 2 <= all && !english.has(word) && !isBound(tag, word, known))
    .sort(([a, countA], [b, countB]) => Number(isInflected(tag, a)) - Number(isInflected(tag, b))
      || Math.min(countB.all, 3) - Math.min(countA.all, 3) || a.length - b.length || (a < b ? -1 : 1))
    .map(([word]) => word)
}

/** English inflection, Indonesian 'its' (-nya) and the Tagalog linker (-ng): the word without its ending is the word. */
function isBound(tag: string, word: string, known: (word: string) => boolean): boolean {
  if (tag === 'id') return word.endsWith('nya')
  if (tag === 'tl') return word.endsWith('ng') && (known(word.slice(0, -2)) || known(word.slice(0, -1)))
  // 'stopped' and 'making': the stem may have doubled its last letter or lost an e.
  const [, stem] = /^(.{3,}?)(?:[bdglmnprt](?=(?:ed|ing)$))?(?:s|es|ed|ing|ly|er|or|ion|ment)$/.exec(word) ?? []
  const [, before] = /^(.{3,})(?:ies|ied|ily)$/.exec(word) ?? []
  const bases = [stem, stem && `${stem}e`, stem && stem + word[stem.length], before && `${before}y`]
  return bases.some((base) => base !== undefined && known(base))
}

function isInflected(tag: string, word: string): boolean {
  return tag === 'en' && /(ed|ing|ly|s|tion|ment)$/.test(word)
}

function counted(corpus: Corpus, tag: string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  for (const line of corpus.get(tag)!) {
    for (const match of line.matchAll(/(?<![\p{L}\p{N}_'’])\p{L}+(?![\p{L}\p{N}_'’])/gu)) {
      const [word] = match
      if (!/^[A-Za-z]{3,10}$/.test(word)) continue
      const before = counts.get(word.toLowerCase()) ?? { all: 0, capital: 0 }
      const capital = isCapital(word, line.slice(0, match.index)) ? 1 : 0
      counts.set(word.toLowerCase(), { all: before.all + 1, capital: before.capital + capital })
    }
  }
  return counts
}

function isCapital(word: string, before: string): boolean {
  const opensSentence = before === '' || /[.!?:]["”’]?\s*$/.test(before)
  return word === word.toUpperCase() || (!opensSentence && word[0] === word[0]!.toUpperCase())
}

/** Words no two of which are one slip apart. Two such words share a form with one letter missing, so only those are compared. */
export function withoutNeighbours(inOrder: readonly string[]): readonly string[] {
  const byForm = new Map<string, string[]>()
  return inOrder.filter((word) => {
    const forms = [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
    if (forms.some((form) => byForm.get(form)?.some((other) => slips(other, word) <= 1))) return false
    for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), word])
    return true
  })
}

function kindly(refused: string): (word: string) => boolean {
  const patterns = words(refused).map((pattern) => pattern.replaceAll('*', '.*'))
  const any = new RegExp(`^(?:${patterns.join('|')})$`)
  return (word) => /^[a-z]{3,10}$/.test(word) && !any.test(word)
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

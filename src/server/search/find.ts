// Looks up the words of a question: each thing that holds them, and how well.
import { gone, type Held, type Weight } from './held.ts'

export type Match = { readonly key: string; readonly score: number }
export type Found = {
  readonly matches: readonly Match[]
  /** Whether each match holds all that was asked for; else each holds some of it. */
  readonly isWhole: boolean
  /** The words of the record that were taken for one asked for, and for which. */
  readonly meant: ReadonlyMap<string, number>
}

/** The more a text says of what it stands in, the more its words are worth. */
const worthOf = { 0: 0.5, 1: 1, 2: 2, 3: 6 } as const

type Tally = { readonly scores: Float32Array; readonly asked: Int32Array; readonly best: Float32Array; readonly touched: number[] }

/** No more words than there are bits: `wordsAsked` gives fewer. */
export function find(held: Held, words: readonly string[], until: number): Found {
  const many = held.keys.length
  const tally: Tally = { scores: new Float32Array(many), asked: new Int32Array(many), best: new Float32Array(many), touched: [] }
  const meant = new Map<string, number>()
  for (const [at, word] of words.entries()) {
    for (const { term, worth } of held.terms.meantBy(word, (each) => stands(held, each))) {
      const known = held.terms.word(term)
      if (!meant.has(known)) meant.set(known, at)
      weigh(held, tally, term, worth, until)
    }
    addUp(tally, at)
  }
  const all = 2 ** words.length - 1
  const whole = words.length === 0 ? [] : matching(held, tally, (asked) => asked === all)
  const isWhole = whole.length > 0
  return { matches: isWhole ? whole : matching(held, tally, (asked) => asked !== 0), isWhole, meant }
}

function stands({ lists, ownerOf }: Held, term: number): boolean {
  return lists[term]!.some((posting) => ownerOf[posting >> 2] !== gone)
}

/** For each owner the best place of a word counts, however long it is and however often the word stands in it. */
function weigh({ lists, ownerOf, fromOf }: Held, { best, touched }: Tally, term: number, worth: number, until: number): void {
  const list = lists[term]!
  const rare = worth * Math.log(2 + ownerOf.length / (1 + list.length))
  for (const posting of list) {
    const owner = ownerOf[posting >> 2]!
    if (owner === gone || fromOf[posting >> 2]! > until) continue
    if (best[owner] === 0) touched.push(owner)
    const value = rare * worthOf[(posting & 3) as Weight]
    if (value > best[owner]!) best[owner] = value
  }
}

function addUp({ scores, asked, best, touched }: Tally, at: number): void {
  for (const owner of touched) {
    scores[owner]! += best[owner]!
    asked[owner]! |= 1 << at
    best[owner] = 0
  }
  touched.length = 0
}

function matching({ keys }: Held, { scores, asked }: Tally, fits: (asked: number) => boolean): Match[] {
  const matches: Match[] = []
  for (let owner = 0; owner < keys.length; owner += 1) {
    const key = keys[owner]
    if (typeof key === 'string' && fits(asked[owner]!)) matches.push({ key, score: scores[owner]! })
  }
  return matches
}

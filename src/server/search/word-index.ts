// In which pieces of the record each word stands, as lists of numbers: so small that the words of forty thousand demands stay in memory.
import { dictionary } from './dictionary.ts'
import { find, type Found } from './find.ts'
import { gone, type Held, type Weight } from './held.ts'
import { wordsIn } from './words-in.ts'

/** A part with a day of its own: `from` is the day from which it is told, as 20170429; 0 when it always was. */
export type Piece = { readonly from: number; readonly texts: readonly (readonly [weight: Weight, text: string])[] }
export type WordIndex = {
  /**
   * Takes the place of what stood under the key. Pauses after each piece and says how many letters it had, so that whoever keeps the index
   * may pause too.
   */
  readonly put: (key: string, pieces: Iterable<Piece>) => Generator<number, void>
  readonly drop: (key: string) => void
  readonly has: (key: string) => boolean
  /** What holds the words, as far as it was told on the day `until`. */
  readonly find: (words: readonly string[], until: number) => Found
}

/** So many words are looked through for what is gone, each time that something goes. */
const tidiedAtOnce = 200

export function wordIndex(): WordIndex {
  const held: Held = { terms: dictionary(), lists: [], ownerOf: [], fromOf: [], keys: [], owners: new Map(), tidied: null }
  return {
    put: (key, pieces) => put(held, key, pieces),
    drop: (key) => drop(held, key),
    has: (key) => held.owners.has(key),
    find: (words, until) => find(held, words, until),
  }
}

function* put(held: Held, key: string, pieces: Iterable<Piece>): Generator<number, void> {
  drop(held, key)
  const owner = held.keys.push(key) - 1
  const own: number[] = []
  held.owners.set(key, { owner, pieces: own })
  for (const piece of pieces) {
    own.push(held.ownerOf.length)
    yield addPiece(held, owner, piece)
    // Somebody else put something under the key meanwhile.
    if (held.keys[owner] === null) return
  }
}

function addPiece({ terms, lists, ownerOf, fromOf }: Held, owner: number, { from, texts }: Piece): number {
  const piece = ownerOf.push(owner) - 1
  fromOf.push(from)
  let letters = 0
  for (const [weight, text] of texts) {
    letters += text.length
    for (const { word } of wordsIn(text)) addTo((lists[terms.numberOf(word)] ??= []), piece, weight)
  }
  return letters
}

function addTo(list: number[], piece: number, weight: Weight): void {
  const last = list.at(-1)
  if (last === undefined || last >> 2 !== piece) list.push(piece * 4 + weight)
  else if ((last & 3) < weight) list[list.length - 1] = piece * 4 + weight
}

function drop(held: Held, key: string): void {
  const known = held.owners.get(key)
  if (known === undefined) return
  held.owners.delete(key)
  held.keys[known.owner] = null
  for (const piece of known.pieces) held.ownerOf[piece] = gone
  held.tidied ??= 0
  tidy(held)
}

/** Nothing is found of what is gone, tidied or not; this gives its room back, a little at a time. */
function tidy(held: Held): void {
  const { lists, ownerOf } = held
  const stands = (posting: number) => ownerOf[posting >> 2] !== gone
  for (let done = 0; held.tidied !== null && done < tidiedAtOnce; done += 1) {
    const list = lists[held.tidied]
    if (list !== undefined && !list.every(stands)) lists[held.tidied] = list.filter(stands)
    held.tidied = held.tidied + 1 < lists.length ? held.tidied + 1 : null
  }
}

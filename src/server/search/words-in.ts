// Cuts a text into the words by which it is found, each with its place: in every script, also in those that write none apart.
import { foldWord } from './fold-word.ts'

/** `from` and `to` are places in the text as it was written. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

/** What is longer is no word of people; its beginning is kept. */
const longest = 40

const plain = /^[\0-\x7f]*$/
const plainWord = /[0-9]{1,3}(?:[,.][0-9]{3})+(?![0-9])|[a-z0-9]+/g
/** A sum in groups (4,960) is one word; what joins letters or hides among them breaks no word. */
const anyWord = /\p{Nd}{1,3}(?:[,.\u066c]\p{Nd}{3})+(?!\p{Nd})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u2060]|\u200c|\u200d)*/gu

const unspaced = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}]/u
const runs = [
  '(?<pairs>[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}]+)',
  '(?<cut>[\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]+)',
  '(?<spaced>[^\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]+)',
]
const run = new RegExp(runs.join('|'), 'gu')
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/** In their order. A single Latin letter is no word. Takes time and room in step with the length of the text. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  if (plain.test(text)) {
    for (const { 0: word, index } of text.toLowerCase().matchAll(plainWord)) add(found, word, index, index + word.length)
    return found
  }
  for (const { 0: raw, index } of text.matchAll(anyWord)) {
    if (unspaced.test(raw)) addRuns(found, raw, index)
    else add(found, foldWord(raw), index, index + raw.length)
  }
  return found
}

function addRuns(found: Word[], raw: string, start: number): void {
  for (const { 0: part, index, groups } of raw.matchAll(run)) {
    const from = start + index
    if (groups!['pairs'] !== undefined) addPairs(found, part, from)
    else if (groups!['cut'] !== undefined) addCut(found, part, from)
    else add(found, foldWord(part), from, from + part.length)
  }
}

/**
 * Chinese and Japanese: each two signs that follow one another, so that a word is found wherever it stands and whatever surrounds it. The
 * last sign stands alone too: thus each begins a pair.
 */
function addPairs(found: Word[], part: string, start: number): void {
  const signs = Array.from(part)
  let from = start
  for (const [at, sign] of signs.entries()) {
    const next = signs[at + 1] ?? ''
    add(found, foldWord(sign + next), from, from + sign.length + next.length)
    from += sign.length
  }
}

/** Thai, Lao, Khmer and Burmese: the words that a dictionary finds. */
function addCut(found: Word[], part: string, start: number): void {
  for (const { segment, index } of segmenter.segment(part)) add(found, foldWord(segment), start + index, start + index + segment.length)
}

const separators = /(?<=\p{Nd})[,.\u066c](?=\p{Nd})/gu

function add(found: Word[], folded: string, from: number, to: number): void {
  const word = (/^\d/.test(folded) ? folded.replace(separators, '') : folded).slice(0, longest)
  if (word !== '' && !/^[a-z]$/.test(word)) found.push({ word, from, to })
}

// A passphrase: six words out of 4,096 and two digits, 78.6 bits; made by chance, and read as forgivingly as that allows.
import { ok, refuse, type Result } from '#values/result.ts'
import { readDigits } from '#wire/digits.ts'
import { numberBelow, type Chance } from './chance.ts'
import { nearestWord } from './nearest-word.ts'

export type PassphraseRefusal =
  | { readonly code: 'unknown-word'; readonly word: string; readonly nearest: string | null }
  | { readonly code: 'words-missing' | 'words-too-many'; readonly words: number }
  | { readonly code: 'digits-missing' }

const wordCount = 6
const listLength = 4_096

/** Six words and two digits, each drawn alike: 'word word word word word word 07'. `words` is a list of #words/passphrase, 4,096 long. */
export function newPassphrase(chance: Chance, words: readonly string[]): string {
  if (words.length !== listLength) throw new RangeError('a list of passphrase words has 4,096')
  const drawn = Array.from({ length: wordCount }, () => words[numberBelow(chance, listLength)]!)
  return [...drawn, String(numberBelow(chance, 100)).padStart(2, '0')].join(' ')
}

/**
 * The one form of what somebody typed: capitals, more spaces, hyphens, commas and digits of other scripts do not matter. Refusals:
 * `unknown-word` (with the nearest word of the list, if one is near), `words-missing`, `words-too-many`, `digits-missing`.
 */
export function readPassphrase(text: string, words: readonly string[]): Result<string, PassphraseRefusal> {
  const parts = text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{Nd}]+/u).filter((part) => part !== '')
  const digits = readDigits(parts.at(-1) ?? '')
  const typed = digits === null ? parts : parts.slice(0, -1)
  const unknown = typed.find((word) => !words.includes(word))
  if (unknown !== undefined) return refuse({ code: 'unknown-word', word: unknown, nearest: nearestWord(unknown, words) })
  if (typed.length < wordCount) return refuse({ code: 'words-missing', words: typed.length })
  if (typed.length > wordCount) return refuse({ code: 'words-too-many', words: typed.length })
  return digits?.length === 2 ? ok([...typed, digits].join(' ')) : refuse({ code: 'digits-missing' })
}

// Texts as they are compared: without what two people write differently of the same words, in every script.

/** Case, width, spaces, marks between words and around them, and the shapes of digits make no difference; accents of letters do. */
export function folded(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase().replace(/[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
  return withDigits(letters).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** Digits of every script as 0 to 9: they stand in tens, each ten from its zero on. */
function withDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0)!
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
    return String(value)
  })
}

/** Scripts that set no spaces between words: their letters are taken three at a time. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const atOnce = 3

/** Hashes of every three words of a folded text that follow one another; of a shorter text, of all of it. */
export function shingles(whole: string): ReadonlySet<number> {
  const words = whole.split(' ').flatMap((word) => (withoutSpaces.test(word) ? [...word] : [word])).filter((word) => word !== '')
  const found = new Set<number>()
  for (let at = 0; at + atOnce <= words.length || at === 0; at += 1) found.add(hashOf(words.slice(at, at + atOnce).join(' ')))
  return found
}

/** FNV-1a, 32 bits: spreads well, and nobody's trust hangs on it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

// The index finds what a reading of every text would find: words, beginnings, neighbours of what is misspelt; and nothing that is gone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsAsked } from './asked.ts'
import { bitsIn, letterMark, mistakesBetween } from './near.ts'
import { wordIndex, type Piece } from './word-index.ts'

const always = 99_991_231

function indexOf(texts: Readonly<Record<string, string>>) {
  const index = wordIndex()
  for (const [key, text] of Object.entries(texts)) put(index, key, [{ from: 0, texts: [[1, text]] }])
  return index
}

function put(index: ReturnType<typeof wordIndex>, key: string, pieces: readonly Piece[]): void {
  expect([...index.put(key, pieces)]).toHaveLength(pieces.length)
}

const keysFor = (index: ReturnType<typeof wordIndex>, question: string, until = always) => (
  index.find(wordsAsked(question), until).matches.toSorted((a, b) => b.score - a.score).map(({ key }) => key))

describe('what is asked for', () => {
  const index = indexOf({ one: 'Filipino domestic workers', two: 'Domestic violence shelters', three: 'Wages of seafarers, 2017' })

  it.each([
    ['filipino', ['one']], ['FILIPINO workers', ['one']], ['domes', ['one', 'two']], ['Filipno', ['one']], ['Filpiino', ['one']],
    ['Flipino wrokers', ['one']],
    ['shelterz', ['two']], ['wage', ['three']], ['2017', ['three']], ['2018', []], ['elsewhere', []],
    ['', []],
  ])('%s', (question, keys) => expect(keysFor(index, question)).toEqual(keys))

  it('is found in part where nothing holds all of it, and that is said', () => {
    const found = index.find(wordsAsked('filipino seafarers'), always)
    expect([found.isWhole, found.matches.map(({ key }) => key)]).toEqual([false, ['one', 'three']])
    expect(index.find(wordsAsked('filipino domestic'), always).isWhole).toBe(true)
  })

  it('as it is written counts more than what begins with it; a title more than what stands beside', () => {
    const both = indexOf({ longer: 'restaurants', rest: 'rest' })
    expect(keysFor(both, 'rest')).toEqual(['rest', 'longer'])
    put(both, 'titled', [{ from: 0, texts: [[3, 'rest']] }])
    expect(keysFor(both, 'rest')).toEqual(['titled', 'rest', 'longer'])
  })

  it('is not found before the day from which it is told', () => {
    put(index, 'later', [{ from: 0, texts: [[3, 'Overseas']] }, { from: 20170429, texts: [[1, 'Revoked']] }])
    expect([keysFor(index, 'revoked', 20170428), keysFor(index, 'revoked', 20170429)]).toEqual([[], ['later']])
    expect(keysFor(index, 'overseas revoked')).toEqual(['later'])
  })
})

describe('what takes the place of something', () => {
  it('is found, and what stood there is not, however often', () => {
    const index = indexOf({ one: 'alpha', two: 'beta' })
    for (let turn = 0; turn < 500; turn += 1) put(index, 'one', [{ from: 0, texts: [[1, `turn t${turn} gamma`]] }])
    expect(['alpha', 't498', 't499', 'gamma'].map((word) => keysFor(index, word))).toEqual([[], [], ['one'], ['one']])
    index.drop('one')
    expect([keysFor(index, 'gamma'), keysFor(index, 'beta'), index.has('one')]).toEqual([[], ['two'], false])
  })

  it('no longer hides the neighbours of a word that stands nowhere now', () => {
    const index = indexOf({ one: 'Filipno', two: 'Filipino' })
    expect(keysFor(index, 'Filipno')).toEqual(['one'])
    index.drop('one')
    expect(keysFor(index, 'Filipno')).toEqual(['two'])
  })

  it('while it is being put, stops what was being put before it', () => {
    const index = wordIndex()
    const piece = (text: string): Piece => ({ from: 0, texts: [[1, text]] })
    const slow = index.put('one', [piece('old'), piece('older')])
    slow.next()
    put(index, 'one', [piece('new')])
    expect([...slow]).toEqual([])
    expect(['old', 'older', 'new'].map((word) => keysFor(index, word))).toEqual([[], [], ['one']])
  })
})

describe('of many words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'ا', 'न'), minLength: 2, maxLength: 9 })
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })

  it('finds exactly those texts that hold each word, or the beginning of it', () => {
    fc.assert(fc.property(texts, fc.array(word, { minLength: 1, maxLength: 3 }), (all, asked) => {
      const index = indexOf(Object.fromEntries(all.map((each, at) => [String(at), each.join(' ')])))
      const wanted = wordsAsked(asked.join(' '))
      const holds = (one: string, each: readonly string[]) => wordsAsked(each.join(' ')).some((held) => held.startsWith(one))
      const whole = all.flatMap((each, at) => (wanted.every((one) => holds(one, each)) ? [String(at)] : []))
      const found = index.find(wanted, always)
      const keys = found.matches.map(({ key }) => key)
      expect(whole.filter((key) => !keys.includes(key))).toEqual([])
      const isEachThere = wanted.every((one) => all.flat().includes(one))
      expect(isEachThere && found.isWhole ? keys : whole).toEqual(whole)
    }))
  })

  it('counts mistakes alike from either side, and no word that is near has other letters by more than two a mistake', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      const mistakes = mistakesBetween(a, b, 3)
      expect(mistakesBetween(b, a, 3)).toBe(mistakes)
      expect(mistakes === 0).toBe(a === b)
      expect(bitsIn(letterMark(a) ^ letterMark(b))).toBeLessThanOrEqual(2 * (mistakes ?? 16))
    }))
  })
})

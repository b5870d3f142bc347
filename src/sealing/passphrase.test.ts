// Passphrases: drawn alike, read however people type them, and a word that is none is named with the one that was meant.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededChance } from '#tests/chance.ts'
import { numberBelow } from './chance.ts'
import { nearestWord, slips } from './nearest-word.ts'
import { newPassphrase, readPassphrase } from './passphrase.ts'

// A list of the right length: 'kitten' and its like stand in it, the rest are four letters each.
const letters = Array.from('bcdfghjk')
const words = Array.from({ length: 4_096 }, (_, at) => [3, 2, 1, 0].map((place) => letters[(at >> (3 * place)) & 7]).join(''))
  .map((word, at) => ['kitten', 'basil', 'lantern', 'goose'][at] ?? word)

describe('made', () => {
  test('of six words and two digits of its list, another one each time', () => {
    const chance = seededChance('passphrases')
    const made = Array.from({ length: 200 }, () => newPassphrase(chance, words))
    for (const one of made) expect(readPassphrase(one, words)).toEqual({ ok: true, value: one })
    expect(new Set(made).size).toBe(200)
    expect(made.every((one) => /^([a-z]+ ){6}\d\d$/.test(one))).toBe(true)
  })

  test('each word and each digit is as likely as the others', () => {
    const chance = seededChance('fairness')
    for (const below of [10, 100, 4_096]) {
      const counts = Array.from({ length: below }, () => 0)
      for (let draw = 0; draw < below * 50; draw++) counts[numberBelow(chance, below)]! += 1
      const chiSquare = counts.reduce((sum, count) => sum + (count - 50) ** 2 / 50, 0)
      expect(Math.abs(chiSquare - below)).toBeLessThan(4 * Math.sqrt(2 * below))
    }
  })

  test('a throw that would favour some digits is thrown again', () => {
    const throws = [Uint8Array.of(0xff, 0xff), Uint8Array.of(0, 7)]
    expect(numberBelow(() => throws.shift()!, 10)).toBe(7)
  })

  test('only of a list of 4,096', () => {
    expect(() => newPassphrase(seededChance('short'), words.slice(1))).toThrow(RangeError)
  })
})

describe('read', () => {
  const phrase = 'kitten basil lantern goose bbck bbdf 07'
  test.each([
    phrase,
    '  Kitten  BASIL lantern\tgoose\nbbck bbdf 07 ',
    'kitten-basil-lantern-goose-bbck-bbdf-07',
    'kitten, basil, lantern, goose, bbck, bbdf, 07.',
    'kitten basil lantern goose bbck bbdf ٠٧',
    'ｋｉｔｔｅｎ basil lantern goose bbck bbdf 07',
  ])('%s', (typed) => {
    expect(readPassphrase(typed, words)).toEqual({ ok: true, value: phrase })
  })

  test.each([
    ['kiten basil lantern goose bbck bbdf 07', { code: 'unknown-word', word: 'kiten', nearest: 'kitten' }],
    ['kitten basil lantern goose bbck brillig 07', { code: 'unknown-word', word: 'brillig', nearest: null }],
    ['kitten basil lantern goose bbck 07', { code: 'words-missing', words: 5 }],
    ['kitten basil lantern goose bbck bbdf bbdg 07', { code: 'words-too-many', words: 7 }],
    ['kitten basil lantern goose bbck bbdf', { code: 'digits-missing' }],
    ['kitten basil lantern goose bbck bbdf 7', { code: 'digits-missing' }],
    ['kitten basil lantern goose bbck bbdf 071', { code: 'digits-missing' }],
    ['kitten basil 07 lantern goose bbck bbdf', { code: 'unknown-word', word: '07', nearest: null }],
    ['', { code: 'words-missing', words: 0 }],
    ['07', { code: 'words-missing', words: 0 }],
  ])('%s', (typed, refusal) => {
    expect(readPassphrase(typed, words)).toEqual({ ok: false, refusal })
  })

  test('whatever is typed, there is an answer, and reading the answer again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (typed) => {
      const read = readPassphrase(typed, words)
      expect(read.ok ? readPassphrase(read.value, words) : read).toEqual(read)
    }))
  })
})

describe('the nearest word', () => {
  test.each([
    ['kitten', 'kitten', 0], ['kiten', 'kitten', 1], ['ktiten', 'kitten', 1], ['kittens', 'kitten', 1],
    ['sitting', 'kitten', 3], ['', 'abc', 3],
  ])('from %s to %s there are %i slips', (a, b, wanted) => {
    expect(slips(a, b)).toBe(wanted)
  })

  test('two slips away is near, three are not', () => {
    expect(nearestWord('lntrn', ['goose', 'lantern'])).toBe('lantern')
    expect(nearestWord('lntr', ['goose', 'lantern'])).toBe(null)
  })
})

// The passphrase lists: their form, that they are frozen, that few words are near one another, and that the tool makes them.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { words as en } from '#words/passphrase/en.ts'
import { words as id } from '#words/passphrase/id.ts'
import { words as tl } from '#words/passphrase/tl.ts'
import { chosenWords, readCorpus, withoutNeighbours } from './choose.ts'
import { passphraseLanguages } from './languages.ts'

const corpus = '../shared/data/languages/tico19_parallel.tsv.gz'
/** A list, the SHA-256 of its words joined by spaces, and how many of them are at least one slip away from one another. */
const lists = {
  en: { words: en, frozen: '1686f1037984015778d8bb442d8a5c504d00021cdc4806857bf458168574775a', apart: 4_096 },
  id: { words: id, frozen: '4cbaa0d3ab9e9ceacd10bae749b223f2c1631b4a47fef7d9934040df8babec4b', apart: 3_487 },
  tl: { words: tl, frozen: '9f78f56af99832e4b5e81370b209f00449df2581a910c3b64d96d16869a6d88b', apart: 3_479 },
} as const

describe.each(Object.entries(lists))('%s', (tag, { words, frozen, apart }) => {
  test('is 4,096 different words of three to ten plain letters', () => {
    expect(words.length).toBe(4_096)
    expect(new Set(words).size).toBe(4_096)
    expect(words.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([])
  })

  test('never changes, since people hold passphrases made of it', () => {
    expect(createHash('sha256').update(words.join(' ')).digest('hex')).toBe(frozen)
  })

  test('has few words that one slip turns into another', () => {
    expect(withoutNeighbours(words).length).toBeGreaterThanOrEqual(apart)
  })

  test.skipIf(!existsSync(corpus))(`is what the tool makes of the corpus (needs ${corpus})`, () => {
    const language = passphraseLanguages.find((one) => one.tag === tag)!
    expect(chosenWords(language, readCorpus(corpus))).toEqual(words)
  })
})

test('a near word is seen as near', () => {
  expect(withoutNeighbours(['boat', 'coat', 'boats', 'baot', 'bat', 'train'])).toEqual(['boat', 'train'])
})

// The words of demanding and of its witness are whole in every language, and name nothing that is not handed in.
import { describe, expect, it } from 'vitest'
import { demanding as english } from './en/demanding.ts'
import { claiming } from './en/demanding/claiming.ts'
import { disagreeing } from './en/demanding/disagreeing.ts'
import { drafting } from './en/demanding/drafting.ts'
import { fields } from './en/demanding/fields.ts'
import { keeping } from './en/demanding/keeping.ts'
import { kinds } from './en/demanding/kinds.ts'
import { listing } from './en/demanding/listing.ts'
import { oneDemand } from './en/demanding/one-demand.ts'
import { together } from './en/demanding/together.ts'
import { witness as englishWitness } from './en/witness.ts'
import { demanding as indonesian } from './id/demanding.ts'
import { witness as indonesianWitness } from './id/witness.ts'
import { sayIn, type Catalogue } from './say.ts'
import { demanding as tagalog } from './tl/demanding.ts'
import { witness as tagalogWitness } from './tl/witness.ts'

const pairs: readonly (readonly [string, Catalogue, Catalogue])[] = [
  ['demanding, id', english, indonesian],
  ['demanding, tl', english, tagalog],
  ['witness, id', englishWitness, indonesianWitness],
  ['witness, tl', englishWitness, tagalogWitness],
]

describe.each(pairs)('%s', (_name, source, translated) => {
  it('has every word', () => {
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(source).toSorted())
  })

  it('has the slots of the English', () => {
    const slots = (words: Catalogue) => Object.entries(words).map(([key, phrase]) => {
      return [key, ...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].toSorted().join(' ')
    })
    expect(slots(translated).toSorted()).toEqual(slots(source).toSorted())
  })

  it('never says what frightens or promises too much', () => {
    const never = /\berror\b|invalid|oops|guarantee|completely safe|zero.knowledge/i
    expect(Object.values({ ...source, ...translated }).filter((phrase) => never.test(JSON.stringify(phrase)))).toEqual([])
  })
})

it('no part of the words of demanding hides a word of another', () => {
  const parts = [claiming, disagreeing, drafting, fields, keeping, kinds, listing, oneDemand, together].flatMap((part) => Object.keys(part))
  expect(parts.filter((key, at) => parts.indexOf(key) !== at)).toEqual([])
})

it('counts people as each language counts', () => {
  expect(sayIn('en', english, undefined)('counted-in-all', { n: 1 })).toBe('1 person was counted.')
  expect(sayIn('id', english, indonesian)('counted-in-all', { n: 1200 })).toBe('1.200 orang dihitung.')
  expect(sayIn('tl', english, tagalog)('counted-in-all', { n: 2 })).toBe('2 tao ang binilang.')
})

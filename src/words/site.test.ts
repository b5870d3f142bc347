// The words of the public pages are whole in every language, and name nothing that is not handed in.
import { describe, expect, it } from 'vitest'
import { about as englishAbout } from './en/about.ts'
import { objectives as englishObjectives } from './en/objectives.ts'
import { site as english } from './en/site.ts'
import { about as indonesianAbout } from './id/about.ts'
import { objectives as indonesianObjectives } from './id/objectives.ts'
import { site as indonesian } from './id/site.ts'
import type { Catalogue } from './say.ts'
import { objectiveName, siteWords } from './site.ts'
import { about as tagalogAbout } from './tl/about.ts'
import { objectives as tagalogObjectives } from './tl/objectives.ts'
import { site as tagalog } from './tl/site.ts'

const pairs: readonly (readonly [string, Catalogue, Catalogue])[] = [
  ['site, id', english, indonesian],
  ['site, tl', english, tagalog],
  ['about, id', englishAbout, indonesianAbout],
  ['about, tl', englishAbout, tagalogAbout],
  ['objectives, id', englishObjectives, indonesianObjectives],
  ['objectives, tl', englishObjectives, tagalogObjectives],
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
})

describe('the words', () => {
  it('count as each language counts', () => {
    expect(siteWords('en')('home-count', { n: 1 })).toBe('1 demand is on record.')
    expect(siteWords('en')('home-count', { n: 1200 })).toBe('1,200 demands are on record.')
    expect(siteWords('id')('home-count', { n: 1200 })).toBe('Ada 1.200 tuntutan yang tercatat.')
  })

  it('never say what frightens or promises too much', () => {
    const never = /\berror\b|invalid|oops|guarantee|completely safe|zero.knowledge/i
    for (const [, source] of pairs) expect(Object.values(source).filter((phrase) => never.test(JSON.stringify(phrase)))).toEqual([])
  })

  it('name the objectives, and show the number of one that there is not', () => {
    expect([objectiveName('en', 14), objectiveName('id', 14), objectiveName('en', 24)]).toEqual([
      'Consular protection', 'Perlindungan konsuler', '24',
    ])
  })
})

// The words of papers, meetings and questions name the same things in every language, and leave nothing in another.
import { describe, expect, it } from 'vitest'
import { siteLanguages } from './languages.ts'
import { paperCatalogues, paperWords } from './paper.ts'

const slots = (text: unknown) => [...new Set(String(text).match(/\{\w+\}/g))].toSorted().join()

describe.each(siteLanguages)('on paper in %s', (lang) => {
  const own = Object.entries(paperCatalogues[lang])

  it('has every word, with the slots of the English', () => {
    expect(own.map(([key]) => key)).toEqual(Object.keys(paperCatalogues.en))
    expect(own.filter(([key, text]) => slots(text) !== slots(paperCatalogues.en[key as 'stands']))).toEqual([])
  })

  it('leaves nothing in another script, and uses its own marks', () => {
    const foreign = { ar: /[A-Za-z,;?]/, 'zh-Hant': /[A-Za-z,;?.:]/ }[lang as string] ?? /[،؟？。；]/
    const bare = own.map(([, text]) => String(text).replaceAll(/\{\w+\}|Word/g, ''))
    expect(bare.filter((text) => foreign.test(text))).toEqual([])
  })
})

it('names a place within a sentence, set apart where it runs the other way', () => {
  expect(paperWords('en')('questions-title', { place: 'Hong Kong' })).toBe('Three questions to ask: Hong Kong')
  expect(paperWords('ar')('questions-title', { place: 'Hong Kong' })).toContain('\u2068Hong Kong\u2069')
})

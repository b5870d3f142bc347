// Which language a visitor is led to, and which texts a reader of a page can read.
import { describe, expect, it } from 'vitest'
import { isReadBy, preferredLanguage, preferredSiteLanguage } from './languages.ts'

describe('the browser’s wish', () => {
  it.each([
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-MO;q=0.9', 'zh-Hant'],
    ['zh-CN', 'zh-Hant'],
    ['zh-Hans-SG,en;q=0.9', 'zh-Hant'],
    ['zh', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
    ['ar-EG,en;q=0.5', 'ar'],
    ['AR-sa', 'ar'],
    ['ar;q=0.4, en;q=0.5', 'en'],
    ['fil-PH,zh', 'tl'],
    ['in-ID', 'id'],
    ['ar;q=0', 'en'],
    ['th,*', 'en'],
    ['', 'en'],
  ])('%s leads to the public pages in %s', (header, lang) => {
    expect(preferredSiteLanguage(header)).toBe(lang)
  })

  it.each([['ar-EG,id;q=0.5', 'id'], ['zh-TW,fil;q=0.1', 'tl'], ['ar', 'en'], ['zh-Hant', 'en'], ['id-ID', 'id']])(
    '%s leads to the desk and the speaking page in %s', (header, lang) => {
      expect(preferredLanguage(header)).toBe(lang)
    })
})

describe('a text', () => {
  it.each([
    ['ar', 'ar'], ['ar', 'ar-LB'], ['zh-Hant', 'zh-Hant'], ['zh-Hant', 'zh-HK'], ['zh-Hant', 'zh'], ['tl', 'fil'], ['id', 'id'],
  ] as const)('for a reader of %s may be in %s', (reader, lang) => {
    expect(isReadBy(reader, lang)).toBe(true)
  })

  it.each([['zh-Hant', 'zh-Hans'], ['zh-Hant', 'zh-Hans-SG'], ['zh-Hant', 'ja'], ['ar', 'fa'], ['ar', 'ur'], ['en', 'ar']] as const)(
    'for a reader of %s may not be in %s', (reader, lang) => {
      expect(isReadBy(reader, lang)).toBe(false)
    })
})

// What a demand is read under is found by the words that people use for it, in each language, and by its number.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFurtherFramework } from '#domain/frameworks.ts'
import { finding } from '#words/en/finding.ts'
import { frameworks } from '#words/en/frameworks.ts'
import { finding as indonesian } from '#words/id/finding.ts'
import { finding as tagalog } from '#words/tl/finding.ts'
import { findableFrameworks, frameworksFor } from './find-frameworks.ts'

const names: Readonly<Record<string, string>> = frameworks
const inLanguage = (words: object) => {
  const found = words as Readonly<Record<string, string>>
  return findableFrameworks(Object.keys(words), (code) => `${found[code] ?? ''} ${names[code.split('-')[0]!] ?? ''}`)
}
const all = inLanguage(finding)

it.each([
  ['fees', ['sdg-10.7', 'c181-7', 'c189-15', 'icrmw-66']],
  ['domestic workers', ['c189', 'sdg-8.8']],
  ['8.8', ['sdg-8.8']],
  ['sdg 8.8', ['sdg-8.8']],
  ['10.c', ['sdg-10.c']],
  ['c189 10', ['c189-10']],
  ['C190', ['c190']],
  ['no. 189', ['c189']],
  ['passp', ['icrmw-21', 'c189-9']],
  ['periodic review', ['upr']],
])('%s finds %j', (wanted, codes) => {
  expect(frameworksFor(wanted, all)).toEqual(expect.arrayContaining(codes))
})

it('is found in the other languages of the desk, which have words for the same', () => {
  expect(frameworksFor('biaya', inLanguage(indonesian))).toEqual(expect.arrayContaining(['sdg-10.7', 'c181-7']))
  expect(frameworksFor('pekerja rumah tangga', inLanguage(indonesian))).toContain('c189')
  expect(frameworksFor('placement fee', inLanguage(tagalog))).toContain('c181-7')
  for (const words of [indonesian, tagalog]) expect(Object.keys(words)).toEqual(Object.keys(finding))
})

it('finds nothing for nothing, for a target that there is not, and in the middle of a word', () => {
  for (const wanted of ['', '  ', '8.99', 'c189 99', 'ees']) expect(frameworksFor(wanted, all)).toEqual([])
})

it('has a code for each of its words, and answers whatever is typed with codes that the door takes', () => {
  expect(Object.keys(finding).filter((code) => !isFurtherFramework(code))).toEqual([])
  fc.assert(fc.property(fc.string(), (wanted) => {
    expect(frameworksFor(wanted, all).every(isFurtherFramework)).toBe(true)
  }))
})

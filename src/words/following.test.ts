import { expect, test } from 'vitest'
import { followingCatalogues } from './following.ts'
import { siteLanguages } from './languages.ts'

const english = followingCatalogues.en as Readonly<Record<string, string>>
const slotsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

test.each(siteLanguages)('%s has every word about following, with the slots of the English', (lang) => {
  const own = followingCatalogues[lang] as Readonly<Record<string, string>>
  expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted())
  expect(Object.entries(own).filter(([key, text]) => slotsOf(text).join() !== slotsOf(english[key]!).join())).toEqual([])
})

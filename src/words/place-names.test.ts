import { exampleRecord } from '#tests/public-record.ts'
import { expect, it } from 'vitest'
import { siteLanguages } from './languages.ts'
import { placeName } from './place-names.ts'

it.each([
  ['Hong Kong', 'هونغ كونغ', '香港', 'Hong Kong'], ['Philippines', 'الفلبين', '菲律賓', 'Filipina'], ['Viet Nam', 'فيتنام', '越南', 'Vietnam'],
  ['South Korea', 'كوريا الجنوبية', '南韓', 'Korea Selatan'], ['Asia and the Pacific', 'آسيا والمحيط الهادئ', '亞洲及太平洋', 'Asia dan Pasifik'],
])('%s is called as its readers call it', (place, ar, chinese, id) => {
  expect((['ar', 'zh-Hant', 'id', 'en'] as const).map((lang) => placeName(lang, place))).toEqual([ar, chinese, id, place])
})

it('calls a place that is no country as people wrote it', () => {
  for (const place of ['Port City', 'Hong  Kong', 'HK', '', 'constructor', '__proto__', '第八區']) {
    expect(siteLanguages.map((lang) => placeName(lang, place))).toEqual(siteLanguages.map(() => place))
  }
})

it('has a name in Arabic and in Chinese for every place of the examples', () => {
  const places = new Set(exampleRecord().catalogue.entries.flatMap((entry) => entry.places))
  expect(places.size).toBeGreaterThan(10)
  for (const place of places) {
    expect([place, placeName('ar', place)]).toEqual([place, expect.stringMatching(/^[\p{Script=Arabic} ]+$/u)])
    expect([place, placeName('zh-Hant', place)]).toEqual([place, expect.stringMatching(/^\p{Script=Han}+$/u)])
  }
})

it('never calls two places the same in one list', () => {
  const places = [...new Set(exampleRecord().catalogue.entries.flatMap((entry) => entry.places))]
  for (const lang of siteLanguages) expect(new Set(places.map((place) => placeName(lang, place))).size).toBe(places.length)
})

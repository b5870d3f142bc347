// Every place has an address of its own, which leads back to it and nowhere else.
import fc from 'fast-check'
import type { Id } from '#values/id.ts'
import { expect, it } from 'vitest'
import { actsFor, placeOf, slugOf } from './place.ts'

const tricky = fc.constantFrom(
  '..', '.', '/', '\\', '%2f', '-', ' ', '~', '~2e~', '12', '#', '?', '\u202e', '\0', 'Hong Kong', 'ประเทศไทย', '香港',
)
const places = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.array(tricky, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
).map((text) => text.normalize('NFC'))

it.each([
  ['Hong Kong', 'Hong-Kong'], ['Asia and the Pacific', 'Asia-and-the-Pacific'], ['Côte d’Ivoire', 'Côte-d~2019~Ivoire'], ['香港', '香港'],
  ['St. Louis', 'St~2e~-Louis'], ['Timor-Leste', 'Timor~2d~Leste'], ['..', '~2e~~2e~'], ['42', '~34~2'], ['กรุงเทพมหานคร', 'กรุงเทพมหานคร'],
])('%s is %s', (place, slug) => {
  expect([slugOf(place), placeOf(slug)]).toEqual([slug, place])
})

it('leads from every place back to it', () => {
  fc.assert(fc.property(places, (place) => {
    expect(placeOf(slugOf(place))).toBe(place)
  }), { numRuns: 2_000 })
})

it('is never that of another place, not even where a slug was made up', () => {
  fc.assert(fc.property(places, places, (one, other) => {
    expect(slugOf(one) === slugOf(other)).toBe(one === other)
    const place = placeOf(one)
    expect(place === null || slugOf(place) === one).toBe(true)
  }), { numRuns: 2_000 })
})

it('is one part of an address, and no number', () => {
  fc.assert(fc.property(places, (place) => {
    const path = `/en/places/${encodeURIComponent(slugOf(place))}`
    expect(new URL(path, 'https://samasama.example').pathname).toBe(path)
    expect(slugOf(place)).not.toMatch(/^[0-9]*$|[/\\?#%.\s\p{C}]/u)
  }), { numRuns: 2_000 })
})

it('an authority acts for the place of the highest above it, however they are above one another', () => {
  const authorities = new Map([
    ['consulate', { place: 'Hong Kong', parent: 'government' }], ['government', { place: 'Philippines', parent: null }],
    ['round', { place: 'Here', parent: 'about' }], ['about', { place: 'There', parent: 'round' }],
  ]) as unknown as ReadonlyMap<Id, { place: string; parent: Id | null }>
  expect(actsFor('consulate' as Id, authorities)).toBe('Philippines')
  expect(actsFor('government' as Id, authorities)).toBe('Philippines')
  expect(actsFor('round' as Id, authorities)).toBe('There')
  expect(actsFor('nobody' as Id, authorities)).toBeNull()
})

// What an edit changed: nothing where nothing did, the same parts in both directions, and the words that stood before.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { demandWith } from '#tests/history.ts'
import { changedParts, demandParts } from './demand-changes.ts'
import type { DemandDraft } from './demand-rules.ts'

const text = fc.record({ text: fc.string({ maxLength: 3 }), lang: fc.constantFrom('en', 'id') })
const draft = fc.record({
  title: text, text, howItCanBeDone: text, places: fc.uniqueArray(fc.constantFrom('A', 'B', 'C')), objectives: fc.uniqueArray(fc.nat(23)),
  fromPublicSources: fc.boolean(),
}).map((more): DemandDraft => demandWith(more))

it('names the same parts there and back, and none where nothing changed', () => {
  fc.assert(fc.property(draft, draft, (one, other) => {
    const parts = changedParts(one, other).map(({ part }) => part)
    expect(changedParts(other, one).map(({ part }) => part)).toEqual(parts)
    expect(changedParts(one, structuredClone(one))).toEqual([])
    expect(parts).toEqual(demandParts.filter((part) => parts.includes(part)))
  }))
})

it('tells the words that stood there', () => {
  const one = demandWith({ title: { text: 'A day off', lang: 'en' }, places: ['A', 'B'] })
  const other = { ...one, title: { text: 'Two days off', lang: 'en' }, places: ['B', 'A'], frameworks: ['c189-10'] }
  expect(changedParts(one, other)).toEqual([{ part: 'title', before: one.title }, { part: 'frameworks', before: null }])
})

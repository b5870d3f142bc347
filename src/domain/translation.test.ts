// Translations kept beside the words: who may keep one, what an edit leaves behind, and that the words as written are never replaced.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, demandWith, history, pay, twoAsks, union } from '#tests/history.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse } from '#values/result.ts'
import type { Demand } from './demand.ts'
import type { Recorded } from './event.ts'
import {
  firstMissingIn, keepableTranslation, latestWords, leftBehind, missingIn, originalOf, withTranslations, type Translating,
} from './translation.ts'

const title = { text: 'A day off', lang: 'en' }
const raisers = [{ id: union, name: 'Union', organisation: union, signed: day('2026-01-01') }]
const demand = demandWith({ title, asks: twoAsks, raisers })
const events = history('2020-01-01 Union asks / 2021 Ministry refuses')
const on = { demand, events, organisation: union, read: null }
const ofTitle: Translating = {
  demand: demand.id, of: 'demand', id: demand.id, part: 'title', lang: 'id', text: 'Hari libur', state: 'draft', by: 'Ani',
  reviewedBy: null,
}
const ofEvent: Translating = { ...ofTitle, of: 'event', id: 'event-1' as Id, part: 'text' }
const ofAsk: Translating = { ...ofTitle, of: 'ask', id: pay }

describe('a translation', () => {
  it.each([ofTitle, ofEvent, ofAsk, { ...ofTitle, text: '' }, { ...ofTitle, state: 'checked' as const, reviewedBy: 'Budi' }])(
    'is kept: $of', (one) => expect(keepableTranslation(one, on)).toEqual(ok(one)),
  )

  it.each<[string, Translating, Partial<Parameters<typeof keepableTranslation>[1]>]>([
    ['unknown-demand', ofTitle, { demand: null }],
    ['unknown-demand', { ...ofTitle, id: 'other' as Id }, {}],
    ['not-your-organisation', ofTitle, { organisation: 'stranger' as Id }],
    ['unknown-event', { ...ofEvent, id: 'event-9' as Id }, {}],
    ['unknown-ask', { ...ofAsk, id: 'nothing' as Id }, {}],
    ['demand-changed', ofTitle, { read: { ...demand, title: { text: 'Two days off', lang: 'en' } } }],
    ['demand-changed', ofTitle, { demand: { ...demand, title: { text: '', lang: 'en' } } }],
    ['demand-changed', ofAsk, { read: { ...demand, asks: [] } }],
    ['same-language', { ...ofTitle, lang: 'en' }, {}],
    ['reviewer-missing', { ...ofTitle, state: 'checked' }, {}],
    ['reviewer-missing', { ...ofTitle, reviewedBy: 'Budi' }, {}],
  ])('is refused: %s', (refusal, one, more) => {
    expect(keepableTranslation(one, { ...on, ...more })).toEqual(refuse(refusal))
  })
})

it('of words that stand as they were, or that is taken away, is kept whatever else was changed meanwhile', () => {
  const changed = { ...demand, title: { text: 'Two days off', lang: 'en' } }
  for (const one of [ofEvent, ofAsk, { ...ofTitle, text: '' }]) expect(keepableTranslation(one, { ...on, read: changed })).toEqual(ok(one))
})

describe('an edit', () => {
  const all = [ofTitle, ofEvent, ofAsk]
  it('leaves behind the translations of words that it changed, or that it says otherwise itself', () => {
    expect(leftBehind(demand, demand, all)).toEqual([])
    expect(leftBehind(demand, { ...demand, title: { ...title, text: 'Two days off' } }, all)).toEqual([ofTitle])
    expect(leftBehind(demand, { ...demand, asks: [] }, all)).toEqual([ofAsk])
    const said = [{ of: 'title', text: 'Hari istirahat', lang: 'id', state: 'draft', by: 'Ani' }] as const
    expect(leftBehind(demand, { ...demand, translations: said }, all)).toEqual([ofTitle])
  })
})

const words = fc.string({ minLength: 1, maxLength: 5 })
const some = fc.array(fc.record({
  which: fc.constantFrom(ofTitle, ofEvent, ofAsk), lang: fc.constantFrom('id', 'tl', 'ar'), text: words,
}).map(({ which, lang, text }): Translating => ({ ...which, lang, text })), { maxLength: 8 })
const older = fc.array(fc.record({ lang: fc.constantFrom('id', 'tl', 'th'), text: words }), { maxLength: 3 })

describe('whatever is translated', () => {
  it('the words as written stay, each other translation stays, and the newest stands once', () => {
    fc.assert(fc.property(some, older, (kept, before) => {
      const written: Demand = { ...demand, translations: before.map((one) => ({ ...one, of: 'title', state: 'draft', by: 'Old' })) }
      const read = withTranslations({ demand: written, events }, kept)
      expect(read.demand.title).toEqual(title)
      expect(read.events.map(({ text, lang }) => [text, lang])).toEqual(events.map(({ text, lang }) => [text, lang]))
      expect(read.demand.asks.map(({ title }) => title)).toEqual(twoAsks.map(({ title }) => title))
      for (const one of kept.filter(({ of }) => of === 'demand')) {
        const newest = kept.findLast(({ of, lang }) => of === 'demand' && lang === one.lang)!
        expect(read.demand.translations.filter(({ lang }) => lang === one.lang).map(({ text }) => text)).toEqual([newest.text])
      }
      const untouched = before.filter(({ lang }) => !kept.some((one) => one.of === 'demand' && one.lang === lang))
      expect(read.demand.translations).toEqual(expect.arrayContaining(untouched.map((one) => expect.objectContaining(one))))
    }))
  })

  it('lacks one text less for each that is translated', () => {
    const all = [ofTitle, ofAsk, ofEvent]
    const missing = (kept: readonly Translating[]) => missingIn('id', withTranslations({ demand, events }, kept))
    expect([0, 1, 2, 3].map((n) => missing(all.slice(0, n)))).toEqual([5, 4, 3, 2])
    expect(missingIn('en', { demand, events })).toBe(0)
  })

  it('is of words that are there', () => {
    expect(originalOf(ofEvent, { demand, events })?.text).toBe(events[1]!.text)
    expect(originalOf({ ...ofTitle, part: 'how' }, { demand, events })).toEqual({ text: '', lang: 'en' })
  })
})

describe('what is read first', () => {
  const [older, newest] = history('2020-01-01 Union asks / 2021 Ministry refuses') as [Recorded, Recorded]
  const of = (told: readonly Recorded[], translations: Demand['translations'] = []) => {
    return { demand: demandWith({ title, translations }), events: told }
  }

  it('are the title and the newest words that were not taken back', () => {
    const taken = { ...newest, retracted: { reason: 'An error', on: day('2026-01-01') } }
    expect(latestWords([newest, older])).toBe(newest)
    expect(latestWords([older, taken])).toBe(older)
    expect(latestWords([])).toBeNull()
  })

  it('are missing where nobody translated them, and never in the language in which they were written', () => {
    const written = { ...newest, text: 'No.', lang: 'en', translations: [] }
    expect(firstMissingIn('ar', of([older, written]))).toEqual(['title', 'latest'])
    expect(firstMissingIn('en', of([older, written]))).toEqual([])
    const inArabic = { text: 'لا', lang: 'ar', state: 'draft', by: 'Ani' } as const
    expect(firstMissingIn('ar', of([{ ...written, translations: [inArabic] }], [{ ...inArabic, of: 'title' }]))).toEqual([])
    expect(firstMissingIn('ar', of([], [{ ...inArabic, of: 'how' }]))).toEqual(['title'])
  })
})

// The texts that can be translated, and the acts that come of what was typed: one for each that says something else, and no other.
import { expect, it } from 'vitest'
import { demandWith, history, twoAsks } from '#tests/history.ts'
import { actsOf, partsOf } from './translation-parts.ts'

const title = { text: 'A day off', lang: 'en' }
const translations = [{ of: 'title', text: 'Hari libur', lang: 'id', state: 'draft', by: 'Ani' }] as const
const demand = demandWith({ title, asks: twoAsks, translations })
const kept = { demand, events: history('2020-01-01 Union asks / 2021 Ministry refuses, retracted'), actHash: null }
const said = { lang: 'id', state: 'draft', by: 'Ani', reviewedBy: null } as const
const parts = partsOf(kept, 'id')

it('are those of the demand, its asks and its events that stand, where there are words in another language', () => {
  const now = [['title', 'Hari libur'], ['ask-pay', ''], ['ask-rest', ''], ['event-event-0', '']]
  expect(parts.map((part) => [part.key, part.now])).toEqual(now)
  expect(partsOf(kept, 'en')).toEqual([])
})

it('make an act where something else was typed; taking all away is one too', () => {
  expect(actsOf(kept, parts, {}, said)).toEqual([])
  expect(actsOf(kept, parts, { 'ask-pay': ' Upah ', title: 'Hari libur' }, said)).toEqual([
    { demand: demand.id, of: 'ask', id: 'pay', part: 'title', text: 'Upah', ...said },
  ])
  expect(actsOf(kept, parts, { title: '' }, said)).toMatchObject([{ of: 'demand', part: 'title', text: '' }])
})

it('that stand as drafts are checked where nothing else was changed', () => {
  const checked = { ...said, state: 'checked', reviewedBy: 'Budi' } as const
  const title = { demand: demand.id, of: 'demand', id: demand.id, part: 'title', text: 'Hari libur' }
  expect(actsOf(kept, parts, {}, checked)).toEqual([{ ...title, ...checked }])
})

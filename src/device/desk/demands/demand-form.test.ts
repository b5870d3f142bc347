// A demand in its form: what is published of it, what a draft keeps, and what an edit leaves as it was.
import { expect, it } from 'vitest'
import { asksTheSame, publishableDemand } from '#domain/demand-rules.ts'
import type { Demand } from '#domain/demand.ts'
import type { Day } from '#values/day.ts'
import { idOf } from '#values/id.ts'
import { readDraftOfDemand } from '#wire/demand-draft.ts'
import { actBytes, readAct, type AnyAct } from '#wire/act.ts'
import { seededChance } from '#tests/chance.ts'
import {
  draftFrom, formOf, inLang, keptForm, newForm, problemsIn, withAddressee, withoutAddressee, withRaiser, type DemandForm,
} from './demand-form.ts'
import { authorityFrom, authorityProblems, codeFor, noAuthority } from './new-authority.ts'

const today = '2026-11-23' as Day
const id = (n: number) => idOf(new Uint8Array(16).fill(n))
const fresh = () => newForm(seededChance('form'), 'en', { org: id(1), name: 'Union' })
const whole: DemandForm = { ...fresh(), title: { text: ' A day off\u0000 ', lang: 'en' }, addressees: [id(2)], places: [' Port City', ''] }

function understood(kind: string, body: object): boolean {
  const frame = { v: 1, org: id(1), id: id(7), kind, by: id(8), previous: null, head: null, replaces: null, at: 1, day: null }
  return readAct(actBytes({ ...frame, body } as unknown as AnyAct)).ok
}

it('a new one is raised by who writes it, and says what is missing', () => {
  expect(fresh().raisers).toMatchObject([{ name: 'Union', organisation: id(1) }])
  expect(problemsIn(fresh()).map(({ code }) => code)).toEqual(['title-missing', 'addressees-missing'])
  const asks = [{ id: id(4), title: { text: ' ', lang: 'en' } }]
  expect(problemsIn({ ...whole, raisers: [], asks }).map(({ code }) => code)).toEqual(['raisers-missing', 'asks-missing'])
})

it('is published tidy, understood at the door and by the rules', () => {
  const draft = draftFrom(whole, null)
  expect(draft).toMatchObject({ title: { text: 'A day off', lang: 'en' }, places: ['Port City'], translations: [], notes: [] })
  expect(understood('publish-demand', draft)).toBe(true)
  expect(publishableDemand(draft, { organisation: id(1), today }, { authorities: [id(2)], organisations: [id(1)] }).ok).toBe(true)
})

it('a half-filled draft is kept and read again as it was', () => {
  const kept = JSON.parse(JSON.stringify(keptForm({ ...fresh(), places: ['A'] }))) as unknown
  expect(readDraftOfDemand(kept)).toEqual(keptForm({ ...fresh(), places: ['A'] }))
  expect(readDraftOfDemand({ v: 1, about: 'report' })).toBe(null)
  expect(readDraftOfDemand({ ...(kept as object), v: 2 })).toBe(null)
})

it('an edit keeps translations and notes, and an untouched one asks the same', () => {
  const { raisers, ...draft } = draftFrom(whole, null)
  const translations: Demand['translations'] = [{ of: 'title', text: 'Hari libur', lang: 'id', state: 'checked', by: 'Union' }]
  const notes = [{ text: 'Disputed.', lang: 'en', sources: [] }]
  const signed = raisers.map((one) => ({ ...one, signed: today }))
  const before: Demand = { ...draft, organisation: id(1), raisers: signed, allies: [], lookedOn: null, translations, notes }
  expect(draftFrom(formOf(before), before)).toMatchObject({ translations, notes })
  expect(asksTheSame(before, draftFrom(formOf(before), before))).toBe(true)
  expect(understood('edit-demand', draftFrom(formOf(before), before))).toBe(true)
})

it('names each organisation and each addressee once', () => {
  const once = withRaiser(whole, { id: id(5), name: 'Circle', organisation: id(6) })
  const twice = withRaiser(once, { id: id(9), name: 'Ring', organisation: id(6) })
  expect(twice.raisers.map(({ name }) => name)).toEqual(['Union', 'Circle'])
  expect(withAddressee(whole, id(2)).addressees).toEqual([id(2)])
})

it('takes a new authority away with its addressee, unless another stands beneath it', () => {
  const named = { ...noAuthority, name: 'Ministry', kind: 'ministry', place: 'Port City' } as const
  const above = authorityFrom(named, id(10), 'en', [])
  const beneath = authorityFrom({ ...named, name: 'Bureau', parent: id(10) }, id(11), 'en', [])
  const both = withAddressee(withAddressee(whole, id(10), above), id(11), beneath)
  expect(withoutAddressee(both, id(11)).authorities).toMatchObject([{ id: id(10) }])
  expect(withoutAddressee(both, id(10))).toMatchObject({ addressees: [id(2), id(11)], authorities: [{ id: id(10) }, { id: id(11) }] })
})

it('writes in one language throughout', () => {
  const asks = [{ id: id(4), title: { text: 'Upah', lang: 'en' } }]
  const { title, text, howItCanBeDone, asks: [ask] } = inLang({ ...whole, asks }, 'id')
  expect([title.lang, text.lang, howItCanBeDone.lang, ask!.title.lang]).toEqual(['id', 'id', 'id', 'id'])
})

it('says what is missing of an authority, and gives it a code of its own', () => {
  expect(authorityProblems({ ...noAuthority, days: '0' }).map(({ code }) => code)).toEqual([
    'name-missing', 'kind-missing', 'place-missing', 'days-wrong',
  ])
  const good = { ...noAuthority, name: 'Labour Department', kind: 'agency', place: 'Hong Kong', days: '30', law: 'Ordinance 1' } as const
  expect(authorityProblems({ ...good, law: '' }).map(({ code }) => code)).toEqual(['law-missing'])
  const made = authorityFrom(good, id(3), 'en', [])
  expect(made).toMatchObject({ code: 'hong-kong-labour-department', termToAnswer: { days: 30, source: 'Ordinance 1' }, parent: null })
  expect(understood('keep-authority', made)).toBe(true)
  expect(codeFor('Labour Department', 'Hong Kong', 'abcdefghij', [made.code])).toBe('hong-kong-labour-department-abcdefgh')
  expect(codeFor('劳工处', '香港', 'abcdefghij', [])).toBe('abcdefgh')
  expect(understood('keep-authority', authorityFrom({ ...good, name: '劳工处', place: '香港' }, id(3), 'zh-Hans', []))).toBe(true)
})

// The form for an event: what comes of it is understood at the door, whatever is typed, or something is to be mended.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effects, eventKinds, type EventKind } from '#domain/event.ts'
import type { Day } from '#values/day.ts'
import { idOf, type Id } from '#values/id.ts'
import { actBytes, readAct, type AnyAct } from '#wire/act.ts'
import { demandWith } from '#tests/history.ts'
import { countIn, emptyForm, eventFrom, noSum, sumIn, type Around, type EventForm } from './event-form.ts'
import { speakersFor } from './speakers.ts'
import { typedDay } from './typed-date.ts'

const id = (n: number): Id => idOf(new Uint8Array(16).fill(n))
const today = '2026-11-23' as Day
const own = { id: id(1), name: 'Union', organisation: id(9), signed: today }
const asks = [{ id: id(4), title: { text: 'Pay', lang: 'en' } }]
const demand = demandWith({ id: id(2), raisers: [own], allies: [], addressees: [id(3)], asks })
const ministry = {
  id: id(3), code: 'ministry', name: 'Ministry', lang: 'en', kind: 'ministry', place: 'Port City', parent: null, languages: [], contact: '',
  termToAnswer: null, organisation: id(9),
} as const

function aroundFor(kind: EventKind): Around {
  return { id: id(5), demand, events: [], speakers: speakersFor(kind, demand, [ministry], id(9)), today, by: 'Union' }
}

/** Filled as it is by somebody who gives only what is asked. */
function filled(kind: EventKind, more: Partial<EventForm> = {}): EventForm {
  const who = aroundFor(kind).speakers.find(({ name }) => name !== null)!.value
  const given = { text: 'What happened.', when: typedDay(today), link: 'labour.example/1', how: 'sent' as const, replacedBy: id(6) }
  return { ...emptyForm(kind, effects[kind][0], who, 'en'), ...given, count: { met: '21', partly: '', notMet: '2', worse: '' }, ...more }
}

function understood(event: unknown): boolean {
  const place = { by: id(8), previous: null, head: null, replaces: null, at: 1, day: null }
  return readAct(actBytes({ v: 1, org: id(9), id: id(7), kind: 'record-event', ...place, body: event } as unknown as AnyAct)).ok
}

function codes(form: EventForm): readonly string[] {
  return eventFrom(form, aroundFor(form.kind)).problems.map(({ code }) => code)
}

describe('an event of a form', () => {
  it.each(eventKinds.flatMap((kind) => effects[kind].map((effect) => [kind, effect] as const)))('%s: %s', (kind, effect) => {
    const { event, problems } = eventFrom(filled(kind, { effect }), aroundFor(kind))
    expect(problems).toEqual([])
    expect(event).toMatchObject({ kind, effect, when: { date: today, precision: 'day' } })
    expect(understood(event)).toBe(true)
  })

  it.each([
    ['4,500', 'hkd', { amount: '4500', currency: 'HKD', unit: 'month', of: '' }],
    ['4.500,50', ' MYR', { amount: '4500.50', currency: 'MYR', unit: 'month', of: '' }],
    ['', '', null], ['many', 'HKD', 'wrong'], ['4500', '', 'wrong'], ['', 'HKD', 'wrong'], ['-3', 'HKD', 'wrong'], ['0', 'HKD', 'wrong'],
    ['1', 'HK$', 'wrong'],
  ])('a sum of %j in %j', (amount, currency, sum) => {
    const typed = { amount, currency, unit: 'month', of: '' } as const
    const form = filled('demand', { sums: [typed] })
    expect(sumIn(typed)).toEqual(sum)
    expect(codes(form)).toEqual(sum === 'wrong' ? ['sum-wrong'] : [])
    expect(eventFrom(form, aroundFor('demand')).event?.amounts).toEqual(sum === 'wrong' || sum === null ? [] : [sum])
  })

  it('several sums stand apart by whose they are, and one that is left empty is none', () => {
    const ours = { ...noSum, amount: '6016', currency: 'HKD', of: ' Union ' }
    const theirs = { ...noSum, amount: '6228', currency: 'HKD', of: 'Circle' }
    const form = filled('demand', { sums: [ours, theirs, noSum] })
    expect(eventFrom(form, aroundFor('demand')).event?.amounts).toEqual([
      { amount: '6016', currency: 'HKD', unit: 'month', of: 'Union' }, { amount: '6228', currency: 'HKD', unit: 'month', of: 'Circle' },
    ])
    expect(codes(filled('demand', { sums: [ours, { ...theirs, amount: 'many' }] }))).toEqual(['sum-wrong'])
  })

  it('is understood at the door whatever was typed, or something is to be mended', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 40 })
    const fields = ['text', 'name', 'quote', 'unverified', 'publisher', 'sourceTitle', 'where', 'link'] as const
    const texts = fc.record(Object.fromEntries(fields.map((field) => [field, typed])))
    const sums = fc.record({ amount: fc.oneof(typed, fc.stringMatching(/^[0-9.,]{1,24}$/)), currency: fc.constantFrom('', 'HKD', 'x') })
    fc.assert(fc.property(fc.constantFrom(...eventKinds), texts, sums, (kind, more, sum) => {
      const { event, problems } = eventFrom(filled(kind, { ...more, sums: [{ ...sum, unit: 'day', of: more['name']! }] }), aroundFor(kind))
      expect(problems.length > 0 || understood(event)).toBe(true)
    }), { numRuns: 150 })
  })

  it('keeps its three fields apart: what they said, when, and where it can be read', () => {
    const form = filled('answer', { effect: 'refuses', when: { day: '', month: '', year: '2019' } })
    expect(eventFrom(form, aroundFor('answer')).event).toMatchObject({
      effect: 'refuses', when: { date: '2019', precision: 'year' }, actor: { name: 'Ministry' },
      sources: [{ link: 'https://labour.example/1', publisher: 'labour.example', accessed: today, archive: null }],
    })
  })

  it('takes the publisher that the record already has for the same host', () => {
    const sources = [{ publisher: 'Labour Department', link: 'https://www.labour.example/old' }]
    const events = [{ sources }] as unknown as Around['events']
    const { event } = eventFrom(filled('answer'), { ...aroundFor('answer'), events })
    expect(event?.sources[0]?.publisher).toBe('Labour Department')
  })

  it('is told before its text and source are there, so that its standing can be shown', () => {
    const { event, problems } = eventFrom(filled('answer', { text: '', link: '' }), aroundFor('answer'))
    expect(event).toMatchObject({ effect: 'refuses', text: '', sources: [] })
    expect(problems).toEqual([{ field: 'text', code: 'text-missing' }])
  })
})

describe('what is to be mended', () => {
  it('is said field by field', () => {
    expect(codes(emptyForm('answer', '', '', 'en'))).toEqual(['effect-missing', 'who-missing', 'text-missing', 'when-missing'])
    expect(codes(filled('law', { who: 'other' }))).toEqual(['name-missing'])
    expect(codes(filled('answer', { link: 'not a link' }))).toEqual(['link-wrong'])
    expect(codes(filled('demand', { how: '' }))).toEqual(['how-missing'])
    expect(codes(filled('closing', { effect: 'replaced', replacedBy: '' }))).toEqual(['replaced-by-missing'])
    expect(codes(filled('verdict', { count: { met: 'ten', partly: '', notMet: '', worse: '' } }))).toEqual(['count-wrong'])
    expect(codes(filled('commitment', { deadline: { day: '3', month: '', year: '2027' } }))).toEqual(['date-month'])
  })
})

it('counts an empty field as nobody', () => {
  expect(countIn({ count: { met: ' 7 ', partly: '', notMet: '0', worse: '' } })).toEqual({ met: 7, partly: 0, notMet: 0, worse: 0 })
  expect(countIn({ count: { met: '1.5', partly: '', notMet: '', worse: '' } })).toBe(null)
  expect(countIn({ count: { met: '-1', partly: '', notMet: '', worse: '' } })).toBe(null)
})

import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { periodOf } from '#values/day.ts'
import { idOf, type Id } from '#values/id.ts'
import { publishableDemand } from '../demand-rules.ts'
import { recordableEvent } from '../event-rules.ts'
import { guessedMapping, headingRow } from './columns.ts'
import { dryRun, numberIn } from './drafts.ts'
import type { ImportPlan, KnownHere } from './plan.ts'
import { responseOf } from './responses.ts'
import { typedDay } from './typed-day.ts'

const anyLetters = fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes))
const named = (number: number) => idOf(new Uint8Array(16).fill(number))
const [state, ministry, org, known] = [1, 2, 3, 4].map(named) as [Id, Id, Id, Id]
const here: KnownHere = {
  authorities: [
    { id: state, name: 'Government of Arenia', place: 'Arenia', code: 'arenia', kind: 'government' },
    { id: ministry, name: 'Ministry of Labour', place: 'Arenia', code: 'arenia-labour', kind: 'ministry' },
  ],
  demands: [{ id: known, code: 'D01', addressees: [state], title: 'Abolish the fee', text: '', numbers: ['133.45'] }],
  today: '2026-12-01',
}
const header = ['No.', 'Recommending State', 'Recommendation', 'Position', 'State under review', 'Session', 'Date']
const plan: ImportPlan = {
  kind: 'recommended', mapping: guessedMapping(header), lang: 'en', order: 'unknown', date: null, answered: periodOf('2026-03'),
  source: { publisher: 'Council', title: 'Report', date: null, lang: 'en', link: 'https://council.example/report' }, addressee: null,
  raiser: '', place: '', demand: null, responses: new Map(), addressees: new Map(), note: { text: 'Compiled from the report.', lang: 'en' },
}
const fresh = () => {
  let next = 10
  return { id: () => named(next++ % 250), code: () => `code-${next++}` }
}
const run = (cells: readonly string[], more: Partial<ImportPlan> = {}) => dryRun([{ place: 7, cells }], { ...plan, ...more }, here, fresh())
const whys = (...given: Parameters<typeof run>) => run(...given).problems.map(({ why, column }) => [why, column])
const good = ['133.1', 'Philippines; Nepal', 'Ratify the convention', 'Supported', 'Arenia', '27th session', '12 May 2025']

describe('a list that is brought in', () => {
  test('becomes demands of who recommended, told from public sources, with what was answered', () => {
    const [ready] = run(good).ready
    expect(ready!.demand).toMatchObject({
      title: { text: 'Ratify the convention', lang: 'en' }, addressees: [state], fromPublicSources: true,
      raisers: [{ name: 'Philippines', organisation: null }, { name: 'Nepal', organisation: null }],
      notes: [{ text: 'Compiled from the report.', sources: [{ title: 'Report, 27th session, 133.1' }] }],
    })
    expect(ready!.events.map(({ kind, effect, when, actor, text }) => [kind, effect, when.date, actor.name, text])).toEqual([
      ['demand', 'raises', '2025-05-12', 'Philippines, Nepal', 'Ratify the convention'],
      ['answer', 'accepts', '2026-03', 'Government of Arenia', 'Supported'],
    ])
    expect(numberIn(ready!.demand!.notes[0]!.sources[0]!)).toBe('133.1')
  })

  test('is what the rules of the door allow, event by event', () => {
    const [ready] = run(good).ready
    const by = { organisation: org, today: '2026-12-01' as never }
    const demand = publishableDemand(ready!.demand!, by, { authorities: [state], organisations: [] })
    if (!demand.ok) throw new Error(demand.refusal)
    for (const event of ready!.events) {
      expect(recordableEvent(event, { ...by, demand: demand.value, events: [], demands: [],
        authorities: [{ id: state, parent: null }] }).ok).toBe(true)
    }
  })

  test.each([
    [['', ...good.slice(1)], []],
    [good.with(2, ''), [['text-missing', 2]]],
    [good.with(1, ''), [['recommender-missing', 1]]],
    [good.with(3, 'Perhaps'), [['response-unknown', 3]]],
    [good.with(4, 'Nowhere'), [['addressee-unknown', 4]]],
    [good.with(4, ''), [['addressee-missing', 4]]],
    [good.with(6, '05/06/2025'), [['date-ambiguous', 6]]],
    [good.with(6, 'soon'), [['date-unknown', 6]]],
    [good.with(6, '2027'), [['date-ahead', 6], ['answered-before', null]]],
    [good.with(2, 'x'.repeat(6_001)), [['text-too-long', 2]]],
  ])('lists what cannot be read, with its row and column', (cells, problems) => expect(whys(cells)).toEqual(problems))

  test('tells of an empty row nothing, of an answer without a day that it is missing', () => {
    expect(run(['', ' ']).empty).toBe(1)
    expect(whys(good, { answered: null })).toEqual([['date-missing', null]])
    expect(whys(good.with(3, ''), { answered: null })).toEqual([])
  })

  test('takes what the person said of its words, and what holds for all rows', () => {
    const said = run(good.with(3, 'Perhaps').with(4, 'Nowhere'),
      { responses: new Map([['perhaps', 'notes']]), addressees: new Map([['nowhere', ministry]]) })
    expect(said.ready[0]!.events[1]).toMatchObject({ effect: 'notes', actor: { as: { authority: ministry } } })
    expect(run(['Abolish it'], { kind: 'raised', mapping: { text: 0 }, raiser: 'Union', addressee: state }).ready[
      0]!.demand).toMatchObject({ raisers: [{ name: 'Union' }] })
  })

  test('finds who recommended at the end of a paragraph', () => {
    const read = run(['Ratify it (Philippines; Nepal);'], { mapping: { text: 0 }, addressee: state }).ready[0]!
    expect([read.text, read.demand!.raisers.map(({ name }) => name)]).toEqual(['Ratify it', ['Philippines', 'Nepal']])
  })

  test('sets recommendations beside a demand that is here as context alone, and answers as answers of who was asked', () => {
    const beside = run(good, { kind: 'beside', demand: known }).ready[0]!
    expect([beside.demand, beside.events.map(({ kind, effect, actor }) => [kind, effect, actor.as.role])]).toEqual(
      [null, [['context', 'none', 'other']]])
    const answers = { kind: 'answers', mapping: { number: 0, response: 1 } } as const
    expect(run(['133.45', 'Noted'], answers).ready[0]!.events).toMatchObject([{ demand: known, kind: 'answer', effect: 'notes' }])
    expect(whys(['9', 'Noted'], answers)).toEqual([['demand-unknown', null]])
    expect(whys(['133.45', ''], answers)).toEqual([['response-missing', 1]])
    expect(run(['abolish THE fee!', 'Noted'], { ...answers, mapping: { text: 0, response: 1 } }).ready).toHaveLength(1)
    expect(run(['https://x.example/en/demands/D01', 'Noted'], { ...answers, mapping: { demand: 0, response: 1 } }).ready).toHaveLength(1)
  })

  test('of any cells is read without a throw, and nothing is lost: each row is ready, empty or told of', () => {
    const cell = fc.oneof(anyLetters, fc.constantFrom(...good, '05/06/2025', '((', '(a)'))
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
      fc.constantFrom('raised', 'recommended', 'beside', 'answers'), (rows, kind) => {
      const done = dryRun(rows.map((cells, place) => ({ place, cells })), { ...plan, kind: kind as 'raised', demand: known }, here, fresh())
      const told = new Set(done.problems.map(({ place }) => place)).size
      expect(done.ready.length + done.empty + told).toBe(rows.length)
    }))
  })
})

describe('columns', () => {
  test.each([
    [['Paragraphe', 'Recommandation', 'État auteur', 'Réponse', 'Thème']],
    [['Párrafo', 'Recomendación', 'Estado recomendante', 'Respuesta', 'Tema']],
    [['الفقرة', 'التوصية', 'الدولة الموصية', 'الرد', 'الموضوع']],
    [['Nomor', 'Rekomendasi', 'Negara pemberi rekomendasi', 'Tanggapan', 'Isu']],
    [['Paragraph #', 'RECOMMENDATION', 'Recommending State/Entity', 'Response', 'Issues']],
  ])('are known by their headings: %j', (row) => expect(guessedMapping(row)).toEqual(
    { number: 0, text: 1, recommender: 2, response: 3, issue: 4 }))

  test('are searched below a title', () => {
    expect(headingRow([['Universal Periodic Review'], [''], header, good])).toBe(2)
    expect(headingRow([['a', 'b'], good])).toBe(-1)
  })
})

test.each([
  ['Supported', 'accepts'], ['ACCEPTÉE', 'accepts'], ['diterima', 'accepts'], ['تحظى بالتأييد', 'accepts'], ['Noted.', 'notes'],
    ['tomado nota', 'notes'],
  ['Partially accepted', 'accepts-in-part'], ['did not enjoy support', 'refuses'], ['مرفوضة', 'refuses'], ['', 'pending'],
    ['en attente', 'pending'],
  ['Supported, but', null], ['not noted', null],
])('the response %j is %j', (text, response) => expect(responseOf(text, new Map())).toBe(response))

test.each([
  ['2025', '2025'], ['2025-05', '2025-05'], ['2025-05-12 09:30', '2025-05-12'], ['12.5.2025', '2025-05-12'], ['5/31/2025', '2025-05-31'],
    ['12 mai 2025', '2025-05-12'],
  ['May 12th, 2025', '2025-05-12'], ['mayo de 2025', '2025-05'], ['Mei 2025', '2025-05'], ['٢٠٢٥', '2025'], ['05/2025', '2025-05'],
    ['31.2.2025', null], ['next year', null],
])('the day %j is %j', (text, day) => expect(typedDay(text, 'unknown')).toEqual(day === null ? null : periodOf(day)))

test('a day that may be two is asked about', () => {
  expect(['unknown', 'day-first', 'month-first'].map((order) => typedDay('05/06/2025', order as 'unknown'))).toEqual(
    ['ambiguous', periodOf('2025-06-05'), periodOf('2025-05-06')])
})

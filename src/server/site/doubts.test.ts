// What is unverified, what is a draft and who signs under another name is said wherever an event or a raiser is told, however shortly.
import { inventedRecord } from '#tests/invented-record.ts'
import { day, ministry } from '#tests/history.ts'
import { textOf, treeOf } from '#tests/markup.ts'
import type { Recorded } from '#domain/event.ts'
import type { Id } from '#values/id.ts'
import { expect, it } from 'vitest'
import { authorityPage } from './authority.tsx'
import { cardPage } from './card.tsx'
import { demandPage } from './demand.tsx'
import { calendarOf, duesOf } from './follow/calendar.ts'
import { feedOf } from './follow/feed.ts'
import { demandColumns, demandRows } from './data/tables.ts'
import { demandJson } from './json.ts'
import { meetingPage } from './meeting.tsx'
import { renderPage, type Page } from './page.ts'
import { demandPaper } from './paper/demand-paper.ts'
import { codesIn } from './paper/list-paper.ts'
import { demandPicture } from './pictures.ts'
import { posterPage } from './poster.tsx'
import type { PublicRecord } from './record.ts'
import type { Visit } from './view.ts'

const today = day('2026-11-23')
const visit = (lang: Visit['lang']): Visit => ({ lang, on: today, today, address: 'https://x.example', assets: { site: '/s.css' } })
const hearsay = 'Told by one newspaper only'
const draft = { text: 'Janji', lang: 'id', state: 'draft', by: 'Somebody' } as const

/** The authority's promise is hearsay, and what the migrants see is too; both have a draft in Indonesian. */
const record = inventedRecord('2020-01-01 Union asks / 2021-03-01 Ministry commits, by 2027 / 2022-01-01 Union sees not-met', {
  events: (all) => all.map((event): Recorded => (
    event.kind === 'demand' ? event : { ...event, unverified: hearsay, translations: [draft] })),
})
const text = (page: Page) => textOf(treeOf(renderPage(page)))

type Told = readonly [form: string, tell: (lang: Visit['lang']) => string, words: number]
const words: readonly Told[] = [
  ['a sheet to print', (lang) => text(posterPage(record, 'X1', visit(lang))), 2],
  ['a picture', (lang) => JSON.stringify(demandPicture(record, 'X1', visit(lang))), 2],
  ['what an authority said', (lang) => text(authorityPage(record, ministry, 1, visit(lang))), 1],
  ['a page for a meeting', (lang) => text(meetingPage(record, ministry, visit(lang))), 1],
  ['a document', (lang) => JSON.stringify(demandPaper(record, 'X1', visit(lang))), 4],
  ['a feed', (lang) => JSON.stringify(feedOf(record, { kind: 'all' }, visit(lang))), 2],
]
const alone: readonly Told[] = [
  ['a card', (lang) => text(cardPage(record, 'X1', visit(lang))), 2],
  ['a calendar', (lang) => calendarOf(record, duesOf(record, record.catalogue.entries, null, today), visit(lang)), 1],
]

const times = (all: string, part: string) => all.replaceAll(/\r\n /g, '').split(part).length - 1

it.each([...words, ...alone])('%s says of each event that it is unverified, and why', (_, tell, most) => {
  expect(times(tell('en'), `Unverified: ${hearsay}`)).toBe(most)
})

it.each(words)('%s says of each text that it is a draft of a translation', (_, tell, most) => {
  const told = tell('id')
  expect(times(told, draft.text)).toBeGreaterThanOrEqual(most)
  expect(times(told.toLowerCase().replaceAll('draf', 'sementara'), 'sementara')).toBeGreaterThanOrEqual(most)
})

it('who signs under a name that is not its own here stands there with that too', () => {
  const org = record.organisations[0]!.org
  const raiser = { id: 'r' as Id, organisation: org, signed: today }
  const [only] = record.demands
  const named = (name: string): PublicRecord => (
    { ...record, demands: [{ ...only!, demand: { ...only!.demand, raisers: [{ ...raiser, name }] } }] })
  const forms = (of: PublicRecord) => [
    text(demandPage(of, 'X1', visit('en'))), text(posterPage(of, 'X1', visit('en'))), demandJson(of, 'X1', visit('en'))!.raisers[0]!.name,
    demandJson(of, 'X1', visit('en'))!.raisedBy[0]!, JSON.stringify(demandPaper(of, 'X1', visit('en'))),
  ]
  for (const form of forms(named('Union of Sailors'))) expect(form).toContain('Union of Sailors (Union of Workers)')
  for (const form of forms(named('Union of Workers'))) {
    expect([form.includes('Union of Workers'), form.includes('(Union')]).toEqual([true, false])
  }
  // A letter that looks like another is another.
  expect(forms(named('Uni\u043en of Workers'))[2]).toBe('Uni\u043en of Workers (Union of Workers)')
})

it('a successor stands everywhere with whom it succeeds', () => {
  const took = { on: today, after: 'Union of 1990', by: record.organisations[0]!.org }
  const raisers = [{ id: 'r' as Id, organisation: null, name: 'Union of Today', signed: today, took }]
  const [only] = record.demands
  const of: PublicRecord = { ...record, demands: [{ ...only!, demand: { ...only!.demand, raisers } }] }
  const demand = demandJson(of, 'X1', visit('en'))!
  expect(demand.raisers).toMatchObject([{ name: 'Union of Today', successorOf: 'Union of 1990' }])
  expect(text(demandPage(of, 'X1', visit('en')))).toContain('successor of Union of 1990')
  expect(JSON.stringify(demandPaper(of, 'X1', visit('en')))).toContain('(successor of Union of 1990)')
  const [names, row] = [demandColumns, demandRows([demand]).at(-1)!]
  expect(row[names.indexOf('successors')]).toBe('Union of Today (Union of 1990)')
})

it('a selection takes every code that a demand may have', () => {
  expect(codesIn('D01, wage-2026 D01;x"<b>')).toEqual(['D01', 'wage-2026'])
})

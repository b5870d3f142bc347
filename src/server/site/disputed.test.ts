// What another source says otherwise: at the event, among the sums of years, as data, on paper and in the feed; always as text.
import { day, union } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { all, byId, textOf, treeOf, withClass, type Element } from '#tests/markup.ts'
import { exampleRecord } from '#tests/public-record.ts'
import type { KeptConflict } from '#domain/conflict.ts'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import { describe, expect, it } from 'vitest'
import { demandRows, eventColumns, eventRows } from './data/tables.ts'
import { demandLogPage } from './demand-log.tsx'
import { demandPage } from './demand.tsx'
import { feedOf } from './follow/feed.ts'
import { demandJson, demandsJson } from './json.ts'
import { renderPage, type Page } from './page.ts'
import { demandPaper } from './paper/demand-paper.ts'
import type { PublicRecord } from './record.ts'
import { yearsPage } from './years.tsx'

const today = day('2026-11-23')
const visit = (lang: SiteLanguage = 'en', on = today) => ({ lang, on, today, address: '', assets: { site: '/s.css' } })
const examples = exampleRecord()
const meeting = examples.demands.find(({ demand }) => demand.code === 'D01')!.conflicts![0]!.event
const plain = inventedRecord('2020-01-01 Union asks / 2021-03-01 Ministry refuses')
const [only] = plain.demands
const said: KeptConflict = {
  id: 'conflict-one' as Id, demand: only!.demand.id, event: only!.events[1]!.id, text: '<script>It was in May</script>', lang: 'en',
  amounts: [], recorded: { order: 1, on: today, by: union }, retracted: null,
  source: { publisher: '<b>Daily</b>', title: '', date: null, lang: 'en', link: 'https://daily.example/1', accessed: null, archive: null },
}
const withSaid = (...conflicts: readonly KeptConflict[]): PublicRecord => ({ ...plain, demands: [{ ...only!, conflicts }] })
const tree = (page: Page) => treeOf(renderPage(page))
const at = (record: PublicRecord, code: string, event: Id, lang: SiteLanguage = 'en') => {
  return byId(tree(demandPage(record, code, visit(lang))), `e-${event.slice(0, 8)}`)
}

describe('at the event', () => {
  it.each(siteLanguages)('stands the sum that the other source gives, with a word and a shape, in %s', (lang) => {
    const shown = withClass(at(examples, 'D01', meeting, lang), 'doubt')
    expect(shown).toHaveLength(1)
    expect(textOf(shown[0]!)).toMatch(/6[,.]106/)
    for (const name of ['Hong Kong Free Press', 'AMCB']) expect(textOf(shown[0]!)).toContain(name)
    expect(withClass(shown[0]!, 's-disputed').map(({ name }) => name)).toEqual(['svg'])
  })

  it('says both figures, and names both sources', () => {
    const text = textOf(at(examples, 'D01', meeting))
    expect(text).toContain('AMCB asks HK$6,016')
    expect(text).toContain('Disputed: Hong Kong Free Press gives HK$6,106 a month (AMCB)')
    const links = all(at(examples, 'D01', meeting), 'a').map(({ attributes }) => attributes['href'])
    expect(links.filter((link) => link?.includes('scmp.com'))).toHaveLength(1)
    expect(links.filter((link) => link?.includes('hongkongfp.com'))).toHaveLength(1)
  })

  it('stands what it says in words and its source, and nothing of it is markup', () => {
    const entry = at(withSaid(said), 'X1', said.event)
    expect(textOf(entry)).toContain('Disputed: <b>Daily</b> says otherwise')
    expect(textOf(entry)).toContain('<script>It was in May</script>')
    expect(all(entry, 'a').map(({ attributes }) => attributes['href'])).toContain('https://daily.example/1')
    expect(all(entry, 'script')).toEqual([])
  })

  it('stands nothing that was taken back, and never more than five', () => {
    const back = { ...said, retracted: { reason: 'A misprint', on: today } }
    expect(withClass(at(withSaid(back), 'X1', said.event), 's-disputed')).toEqual([])
    const many = Array.from({ length: 9 }, (_, n) => ({ ...said, id: `${n}`.repeat(9) as Id }))
    expect(withClass(at(withSaid(...many), 'X1', said.event), 's-disputed')).toHaveLength(5)
  })
})

it('leaves both words, the standing and every event as they are', () => {
  const { events, ...whole } = demandJson(withSaid(said), 'X1', visit())!
  const { events: plainEvents, ...plainly } = demandJson(plain, 'X1', visit())!
  expect(whole).toEqual(plainly)
  expect(events.map((event) => ({ ...event, conflicts: [] }))).toEqual(plainEvents)
  expect(events[1]!.conflicts).toMatchObject([{ text: said.text, source: { publisher: '<b>Daily</b>' }, retracted: null }])
})

it('stands in the tables, in the last column', () => {
  const rows = eventRows(demandsJson(withSaid(said), visit()), null)
  expect(eventColumns.at(-1)).toBe('disputed')
  expect(rows.map((row) => row.at(-1))).toEqual(['disputed', '', '<b>Daily</b>: <script>It was in May</script>: https://daily.example/1'])
  expect(demandRows(demandsJson(withSaid(said), visit()))[1]).toEqual(demandRows(demandsJson(plain, visit()))[1])
})

it('stands among the sums of years after what it disputes, dashed and in words, and the sentence tells what the events tell', () => {
  const page = tree(yearsPage(examples, 'D01', visit()))
  const cells = (row: Element) => all(row, 'td').map((cell) => textOf(cell).replaceAll(/\s+/g, ' '))
  const rows = all(page, 'tr').map(cells)
  const disputed = rows.findIndex(([, what]) => what?.includes('Disputed'))
  expect(rows[disputed]).toEqual(['HK$6,106', 'Asked Disputed, Hong Kong Free Press', 'AMCB'])
  expect(rows[disputed - 1]).toEqual(['HK$6,016', 'Asked', 'AMCB'])
  expect(withClass(page, 'dashed')).toHaveLength(1)
  expect(textOf(all(page, 'figcaption')[0]!)).not.toContain('6,106')
})

it('stands on paper with its source, and in the feed, which it moves to its day', () => {
  const blocks = demandPaper(withSaid(said), 'X1', visit())!.blocks
  const told = blocks.find(({ runs }) => runs.some(({ text }) => text.startsWith('Disputed: <b>Daily</b>')))!
  expect(JSON.stringify(told.notes)).toContain('https://daily.example/1')
  const later = { ...said, recorded: { ...said.recorded, on: day('2026-11-22') } }
  const { entries } = feedOf(withSaid(later), { kind: 'demand', code: 'X1' }, visit())!
  expect(entries.find(({ summary }) => summary.includes('Disputed'))).toMatchObject({ updated: '2026-11-22' })
})

it('is told in the log with its source, and why it was taken back', () => {
  const act = (kind: string, body: object) => ({
    act: { id: kind, kind, body } as unknown as MembersAct, on: today, by: plain.organisations[0]!.org,
  })
  const log = [act('retract-conflict', { demand: said.demand, id: said.id, reason: 'A misprint' }), act('record-conflict', said)]
  for (const lang of siteLanguages) {
    const text = textOf(tree(demandLogPage({ ...withSaid(said), log }, 'X1', 1, visit(lang))))
    expect(text).toContain('A misprint')
    expect(text.split('<b>Daily</b>').length).toBeGreaterThan(2)
  }
})

// What was sent stands beside a page as sent by whom, and the log tells what changed; whatever was sent is shown as text.
import { all, byId, textOf, treeOf } from '#tests/markup.ts'
import { day, union } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import type { Authority } from '#domain/authority.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import { describe, expect, it } from 'vitest'
import { authorityPage } from './authority.tsx'
import { authorityLogPage } from './authority-log.tsx'
import { demandLogPage } from './demand-log.tsx'
import { demandPage } from './demand.tsx'
import { demandJson } from './json.ts'
import { renderPage, type Page } from './page.ts'
import type { Logged, PublicRecord } from './record.ts'

const today = day('2026-11-23')
const visit = (lang: SiteLanguage = 'en', on = today) => ({ lang, on, today, address: '', assets: { site: '/s.css' } })
const plain = inventedRecord('2020-01-01 Union asks / 2021-03-01 Ministry refuses')
const [only] = plain.demands
const event = only!.events[1]!
const sent: KeptCorrection = {
  id: 'correction-one' as Id, about: { demand: only!.demand.id, event: event.id }, sentBy: { name: '<b>A. Clerk</b>', office: 'Labour' },
  text: '<script>It was two years</script>', lang: 'en', receivedOn: day('2026-11-01'), how: 'letter', confirmed: '', source: null,
  recorded: { order: 1, on: today, by: union }, retracted: null,
}
const withSent = (...corrections: readonly KeptCorrection[]): PublicRecord => ({ ...plain, demands: [{ ...only!, corrections }] })
const tree = (page: Page) => treeOf(renderPage(page))
const code = only!.demand.code

describe('beside a demand', () => {
  it('stands what was sent, by whom, how it came, and that nobody made sure; nothing of it is markup', () => {
    const page = tree(demandPage(withSent(sent), code, visit()))
    const text = textOf(byId(page, 'sent'))
    expect(text).toContain('As sent by <b>A. Clerk</b>, Labour')
    expect(text).toContain('<script>It was two years</script>')
    expect(text).toMatch(/Received .*1 November.*by letter/)
    expect(text).toContain('Nobody has made sure who sent it.')
    expect(all(page, 'script')).toEqual([])
    expect(textOf(byId(page, `e-${event.id.slice(0, 8)}`))).toContain('As sent by <b>A. Clerk</b>, Labour')
  })

  it('stands nothing that was taken back or had not come yet, and never more than five', () => {
    const retracted = { ...sent, retracted: { reason: 'An error', on: today } }
    for (const page of [demandPage(withSent(retracted), code, visit()), demandPage(withSent(sent), code, visit('en', day('2026-10-01')))]) {
      expect(all(tree(page), 'section').filter(({ attributes }) => attributes['id'] === 'sent')).toEqual([])
    }
    const many = Array.from({ length: 9 }, (_, n) => ({ ...sent, id: `${n}`.repeat(9) as Id }))
    expect(all(byId(tree(demandPage(withSent(...many), code, visit())), 'sent'), 'blockquote')).toHaveLength(5)
  })

  it('leaves both words, the standing and the events as they are', () => {
    const without = (record: PublicRecord) => ({ ...demandJson(record, code, visit()), corrections: null })
    expect(without(withSent(sent))).toEqual(without(plain))
    expect(demandJson(withSent(sent), code, visit())!.corrections).toMatchObject([{ text: sent.text, event: event.id }])
  })
})

it('beside an authority stands what was sent about its own page', () => {
  const [one, other] = plain.authorities as [Authority, Authority]
  const beside = [{ ...sent, about: { authority: one.id } }]
  const page = (of: string) => textOf(tree(authorityPage({ ...plain, besideAuthorities: beside }, of, 1, visit())))
  expect(page(one.code)).toContain('It was two years')
  expect(page(other.code)).not.toContain('It was two years')
})

describe('the log of an authority', () => {
  const [one, other] = plain.authorities as [Authority, Authority]
  const first = { ...sent, about: { authority: one.id }, recorded: { order: 1, on: day('2026-11-02'), by: plain.organisations[0]!.org } }
  const back = { ...first, id: 'correction-two' as Id, text: 'It was three', retracted: { reason: 'Sent to the wrong page', on: today } }
  const record = { ...plain, besideAuthorities: [first, { ...back, recorded: { ...first.recorded, order: 2 } }] }
  const told = (page: Page) => all(tree(page), 'li').map(textOf).filter((text) => text.includes('A. Clerk'))

  it.each(siteLanguages)('tells in %s who sent what, who put it there, and why something was taken back, the newest first', (lang) => {
    const [last, ...before] = told(authorityLogPage(record, one.code, 1, visit(lang)))
    expect(last).toContain('Sent to the wrong page')
    expect(before).toHaveLength(2)
    expect(before[1]).toContain('It was two years')
    expect(before.every((text) => text.includes(plain.organisations[0]!.name))).toBe(true)
    expect([last, ...before].join()).not.toContain('It was three')
  })

  it('tells of an earlier day what stood then, nothing at another authority, and leads to and from its page', () => {
    expect(told(authorityLogPage(record, one.code, 1, visit('en', day('2026-11-02')))).join()).toContain('It was three')
    expect(textOf(tree(authorityLogPage(record, other.code, 1, visit())))).toContain('No change is noted yet.')
    const links = (page: Page) => all(tree(page), 'a').map(({ attributes }) => attributes['href'])
    expect(links(authorityPage(record, one.code, 1, visit()))).toContain(`/en/authorities/${one.code}/log`)
    expect(links(authorityLogPage(record, one.code, 1, visit()))).toContain(`/en/authorities/${one.code}`)
    expect([authorityLogPage(record, one.code, 2, visit()).status, authorityLogPage(record, 'none', 1, visit()).status]).toEqual([404, 404])
  })
})

describe('the log', () => {
  const { organisation: _, allies: __, lookedOn: ___, ...draft } = only!.demand
  const act = (kind: string, body: object, on = today): Logged => {
    return { act: { id: `${kind}${on}`, kind, body } as unknown as MembersAct, on, by: plain.organisations[0]!.org }
  }
  const log = [
    act('retract-event', { demand: draft.id, event: event.id, reason: 'It was another year' }),
    act('translate', { demand: draft.id, of: 'event', id: event.id, part: 'text', lang: 'id', text: 'Kata' }),
    act('record-correction', sent),
    act('look-at-demand', { demand: draft.id, on: today, source: null, witness: 'One of us' }),
    act('edit-demand', { ...draft, title: { text: 'Two days off', lang: 'en' } }, day('2026-11-02')),
    act('publish-demand', { ...draft, title: { text: 'A day off', lang: 'en' } }, day('2026-11-01')),
  ]

  it.each(siteLanguages)('tells every change in %s', (lang) => {
    const page = tree(demandLogPage({ ...plain, log }, code, 1, visit(lang)))
    expect(all(page, 'h2').length).toBeGreaterThanOrEqual(log.length)
    const text = textOf(page)
    for (const told of ['It was another year', 'One of us', '<b>A. Clerk</b>']) expect(text).toContain(told)
    expect(all(page, 'del').map(textOf)).toEqual(['A day off'])
    expect(all(page, 'script')).toEqual([])
  })

  it('says what an edit changed', () => {
    expect(textOf(tree(demandLogPage({ ...plain, log }, code, 1, visit())))).toContain('Edited: the sentence demanded')
  })

  it('tells of an earlier day only what had been done by then, and has no page that is empty', () => {
    const page = tree(demandLogPage({ ...plain, log }, code, 1, visit('en', day('2026-11-01'))))
    expect(textOf(page)).toContain('Published')
    expect(textOf(page)).not.toContain('One of us')
    expect(demandLogPage({ ...plain, log }, code, 2, visit()).status).toBe(404)
    expect(demandLogPage({ ...plain, log }, 'nothing', 1, visit()).status).toBe(404)
  })
})

// The first page and the lists: what most needs looking at first, and light however long the record grows.
import { all, byId, textOf, treeOf, withClass } from '#tests/markup.ts'
import { day } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { exampleRecord } from '#tests/public-record.ts'
import type { Id } from '#values/id.ts'
import { describe, expect, it } from 'vitest'
import { homePage } from './home.tsx'
import { renderPage, type Page } from './page.ts'
import { withCatalogue, type PublicRecord } from './record.ts'
import { standingPage } from './standing-page.tsx'
import { dayAsked, type Visit } from './view.ts'

function visit(on = '2026-11-23'): Visit {
  return { lang: 'en', on: day(on), today: day('2026-11-23'), address: '', assets: { site: '' } }
}

function tree(page: Page) {
  return treeOf(renderPage(page))
}

/** The 31 demands, eight times over. */
function largeRecord(): PublicRecord {
  const record = exampleRecord()
  const copies = Array.from({ length: 8 }, (_, n) => record.demands.map(({ demand, events }) => {
    return { demand: { ...demand, code: `${demand.code}-${n}`, id: `${demand.id}${n}` as Id }, events }
  }))
  return withCatalogue({ ...record, demands: copies.flat() })
}

describe('the first page', () => {
  const home = tree(homePage(exampleRecord(), visit()))

  it('says in one sentence what has become of it', () => {
    expect(textOf(withClass(home, 'opening')[0]!)).toContain('31 demands are on record. None of them is met')
  })

  it('shows every demand once, under its standing, and each standing with its number', () => {
    const groups = withClass(home, 'demands').map((list) => all(list, 'li').length)
    const tally = all(withClass(home, 'tally')[0]!, 'b').map(textOf).map(Number)
    expect(groups).toEqual(tally)
    expect(groups.reduce((sum, n) => sum + n, 0)).toBe(31)
  })

  it('shows the newest events, the latest first', () => {
    const days = all(byId(home, 'newest-events'), 'time').map(({ attributes }) => attributes['datetime'])
    expect(days.slice(0, 2)).toEqual(['2026-02-16', '2026-02-10'])
    expect(days).toHaveLength(8)
  })

  it('shows on an earlier day only what was asked by then', () => {
    expect(textOf(withClass(tree(homePage(exampleRecord(), visit('2010-12-31'))), 'opening')[0]!)).toMatch(/^What migrants ask\d demands? /)
    expect(textOf(tree(homePage(exampleRecord(), visit('1990-01-01'))))).toContain('No demand is on record on this day.')
  })

  it('shows a demand of which nothing is told yet', () => {
    expect(textOf(withClass(tree(homePage(inventedRecord(''), visit())), 'demands')[0]!)).toContain('Pay every month')
  })

  it('lists the longest silences, where somebody has looked and something was handed over', () => {
    const demand = { lookedOn: day('2026-11-01') }
    const silent = tree(homePage(inventedRecord('2020-11-01 Union hands over, to Ministry', { demand }), visit()))
    expect(textOf(byId(silent, 'silences-list'))).toContain('6 years Ministry')
    expect(all(home).some(({ attributes }) => attributes['id'] === 'silences-list')).toBe(false)
  })
})

describe('a record that has grown', () => {
  const record = largeRecord()

  it('still has a light first page, which leads to all', () => {
    const html = renderPage(homePage(record, visit()))
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(30_000)
    const more = all(treeOf(html), 'a').filter(({ attributes }) => attributes['href']!.startsWith('/en/standing/'))
    expect(more.map(textOf)[0]).toBe('All 72 of them')
  })

  it('has every demand on the pages of its standing', () => {
    const shown = [1, 2, 3].flatMap((number) => {
      const html = renderPage(standingPage(record, 'refused', number, visit()))
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(30_000)
      return all(withClass(treeOf(html), 'demands')[0]!, 'li').length
    })
    expect(shown).toEqual([30, 30, 12])
    expect(standingPage(record, 'refused', 4, visit()).status).toBe(404)
    expect(standingPage(record, 'nonsense', 1, visit()).status).toBe(404)
  })

  it('leads from page to page', () => {
    const ways = (number: number) => {
      const nav = withClass(tree(standingPage(record, 'refused', number, visit())), 'more-pages')[0]!
      return all(nav, 'a').map(({ attributes }) => attributes['href'])
    }
    expect(ways(1)).toEqual(['/en/standing/refused/2'])
    expect(ways(2)).toEqual(['/en/standing/refused', '/en/standing/refused/3'])
  })
})

describe('the day that is asked about', () => {
  it.each([
    ['2017-04-29', '2017-04-29'], ['2099-01-01', '2026-11-23'], ['2017-02-30', '2026-11-23'], ['nonsense', '2026-11-23'],
    [undefined, '2026-11-23'],
  ])('%s', (text, expected) => {
    expect(dayAsked(text, day('2026-11-23'))).toBe(expected)
  })
})

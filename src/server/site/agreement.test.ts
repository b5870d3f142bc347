// All that tells how a demand stands tells the same: each page, list, count, picture, document and table, on any day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, byId, textOf, treeOf, withClass, type Element } from '#tests/markup.ts'
import { exampleRecord } from '#tests/public-record.ts'
import { indexOfRecord } from '#tests/search-index.ts'
import { standingOf } from '#domain/standing.ts'
import { standings, type Standing } from '#domain/standing/outcome.ts'
import { addDays, lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { siteFold } from '#words/site.ts'
import { authorityPage } from './authority.tsx'
import { cardPage } from './card.tsx'
import { dataAsked, whichDemands, everyPage } from './data/asked.ts'
import { csvOf } from './data/csv.ts'
import { authoritiesJson, gcmJson } from './data/others.ts'
import { selected } from './data/select.ts'
import { demandRows } from './data/tables.ts'
import { demandPage } from './demand.tsx'
import { homePage } from './home.tsx'
import { demandsJson } from './json.ts'
import { renderPage, type Page } from './page.ts'
import { demandPaper } from './paper/demand-paper.ts'
import { demandPicture, homePicture } from './pictures.ts'
import { posterPage } from './poster.tsx'
import { withCatalogue, type PublicRecord } from './record.ts'
import { nothingAsked } from './search/question.ts'
import { searchJson } from './search/search-json.ts'
import { answered } from './search/search.ts'
import { standingPage } from './standing-page.tsx'
import type { Visit } from './view.ts'

const examples = exampleRecord()
const today = '2026-11-23' as Day
const index = indexOfRecord(examples)
const fold = siteFold('en').words
const word = Object.fromEntries(standings.map((each) => [each, fold(`standing-${each}`)])) as Record<Standing, string>
const visitOn = (on: Day): Visit => ({ lang: 'en', on, today, address: 'https://x.example', assets: { site: '/s.css' } })

/** Each so-many-th event of all is taken back; some happen tomorrow, where the day has begun in the east. */
function changed(every: number, tomorrow: number): PublicRecord {
  let n = 0
  const retracted = { on: today, reason: 'An error' }
  return withCatalogue({
    ...examples,
    demands: examples.demands.map(({ demand, events }) => ({
      demand,
      events: events.map((event) => {
        n += 1
        const when = n % tomorrow === 0 ? { date: addDays(today, 1), precision: 'day' as const } : event.when
        return { ...event, when, retracted: n % every === 0 ? retracted : null }
      }),
    })),
  })
}

/** Those on which something happened above all: then a standing turns. */
const happened = examples.demands.flatMap(({ events }) => events.map(({ when }) => lastDay(when)))
const eventful = [...new Set(happened)].filter((day) => day < today)
const days = fc.oneof(fc.constantFrom(...eventful), fc.integer({ min: 0, max: 13_000 }).map((back) => addDays(today, -back)))
/** Small, so that what fails can be read. */
const any = fc.record({
  on: fc.oneof(fc.constant(today), days), every: fc.oneof(fc.constant(10_000), fc.integer({ min: 2, max: 60 })),
  tomorrow: fc.oneof(fc.constant(10_000), fc.integer({ min: 2, max: 200 })),
})

type Stand = { readonly standing: Standing; readonly of: ReadonlyMap<Id, Standing>; readonly isTold: boolean }

/** By the rule itself. Today counts what is of tomorrow where tomorrow has begun for somebody on the record. */
function standsBy({ demands, authorities }: PublicRecord, on: Day): ReadonlyMap<string, Stand> {
  return new Map(demands.map(({ demand, events }) => {
    const counting = events.filter(({ retracted }) => retracted === null)
    const begun = counting.some(({ when }) => lastDay(when) > today && when.precision === 'day')
    const { standing, addressees } = standingOf(demand, counting, on === today && begun ? addDays(today, 1) : on, authorities)
    const of = new Map(addressees.map((one) => [one.addressee, one.standing]))
    return [demand.code, { standing, of, isTold: on === today || events.some(({ when }) => lastDay(when) <= on) }]
  }))
}

function told(stands: ReadonlyMap<string, Stand>): readonly (readonly [string, Standing])[] {
  return [...stands].filter(([, { isTold }]) => isTold).map(([code, { standing }]) => [code, standing] as const).toSorted()
}

const tree = (page: Page) => treeOf(renderPage(page))
const codeIn = ({ attributes: { href = '' } }: Element) => /\/demands\/(\w+)(?:\?|$)/.exec(href)?.[1] ?? []
const codesIn = (element: Element) => all(element, 'a').flatMap(codeIn)
const tallied = (of: readonly Standing[]) => Object.fromEntries(standings.map((each) => [each, of.filter((one) => one === each).length]))

describe('how all demands stand on a day', () => {
  it('is the same in the counts of the first page, its picture and each list, in all data, and by each way to narrow a search down', () => {
    fc.assert(fc.property(any, ({ on, every, tomorrow }) => {
      const record = changed(every, tomorrow)
      const [stands, visit] = [standsBy(record, on), visitOn(on)]
      const expected = told(stands)
      const counts = standings.flatMap((each) => {
        const n = expected.filter(([, standing]) => standing === each).length
        return n === 0 ? [] : [[word[each], n] as const]
      }).toSorted()

      const groups = withClass(tree(homePage(record, visit)), 'tally').flatMap((list) => all(list, 'a')).map(textOf)
      expect(groups.map((text) => [text.replace(/^\d+\s*/, ''), Number.parseInt(text, 10)]).toSorted()).toEqual(counts)
      const drawn = homePicture(record, visit).columns.flatMap(({ rows }) => rows.map(({ words: { text } }) => text.split(' · ')))
      expect(drawn.map(([n, name]) => [name, Number(n)]).toSorted()).toEqual(counts)

      const listed = standings.flatMap((each) => [1, 2].flatMap((number) => {
        const page = standingPage(record, each, number, visit)
        return page.status === 404 ? [] : withClass(tree(page), 'demands').flatMap(codesIn).map((code) => [code, each] as const)
      }))
      expect(listed.toSorted()).toEqual(expected)

      const json = demandsJson(record, visit)
      expect(json.map(({ id, standing }) => [id, standing])).toEqual([...stands].map(([code, { standing }]) => [code, standing]))
      const rows = demandRows(json)
      const [id, standing] = [rows[0]!.indexOf('id'), rows[0]!.indexOf('standing')]
      expect(rows.slice(1).map((row) => [row[id], row[standing]])).toEqual(json.map((one) => [one.id, one.standing]))
      expect(csvOf(rows).split('\r\n').length).toBeGreaterThan(json.length)

      const by = (each: Standing) => {
        const asked = dataAsked(new URLSearchParams({ standing: each, on }), [...whichDemands, ...everyPage])
        return asked.ok ? (selected(record, asked.value, visit) ?? []).map(({ code }) => [code, each] as const) : []
      }
      expect(standings.flatMap(by).toSorted()).toEqual(expected)

      const searched = standings.flatMap((each) => [1, 2].flatMap((page) => {
        const question = { ...nothingAsked, standing: each, page }
        const found = answered(index, record, question, visit)
        if (found.page !== page) return []
        return searchJson(record, question, found, visit).results.map((one) => one as { id: string; standing: Standing })
      }))
      expect(searched.map((one) => [one.id, one.standing]).toSorted()).toEqual(expected)
    }), { numRuns: 25 })
  })

  it('is the same in the figures of each authority and each objective', () => {
    fc.assert(fc.property(any, ({ on, every, tomorrow }) => {
      const record = changed(every, tomorrow)
      const [stands, visit] = [[...standsBy(record, on).values()].filter(({ isTold }) => isTold), visitOn(on)]
      for (const [at, one] of authoritiesJson(record, record.authorities, visit).entries()) {
        const { id } = record.authorities[at]!
        expect([one.id, one.standings]).toEqual([one.id, tallied(stands.flatMap(({ of }) => of.get(id) ?? []))])
      }
      const codes = told(standsBy(record, on))
      const under = (number: number) => codes.filter(([code]) => (
        record.demands.find(({ demand }) => demand.code === code)!.demand.objectives.includes(number)))
      for (const { number, standings: shown, newest } of gcmJson(record, visit).objectives) {
        expect([number, shown]).toEqual([number, tallied(under(number).map(([, standing]) => standing))])
        for (const one of newest) expect(under(number)).toContainEqual([one.id, one.standing])
      }
    }), { numRuns: 25 })
  })
})

describe('how one demand stands on a day', () => {
  it('is the same on its page, its card, its sheet to print, in its picture, its document, and with each whom it asks', () => {
    fc.assert(fc.property(any, ({ on, every, tomorrow }) => {
      const record = changed(every, tomorrow)
      const visit = visitOn(on)
      for (const [code, { standing, of }] of standsBy(record, on)) {
        const page = tree(demandPage(record, code, visit))
        const stands = (one: Element) => textOf(withClass(one, 'stands')[0]!).replace(/\s*[(（].*$/, '').trim()
        const name = word[standing]
        const picture = demandPicture(record, code, visit)!
        const paper = demandPaper(record, code, visit)!.blocks.find(({ runs }) => runs.some(({ look, text }) => (
          look === 'bold' && Object.values(word).includes(text.replace(/ \(.*$/, '') as never))))!
        expect([code, stands(page), stands(tree(cardPage(record, code, visit))), stands(tree(posterPage(record, code, visit)))])
          .toEqual([code, name, name, name])
        expect([code, picture.stands.words.text, paper.runs.find(({ look }) => look === 'bold')!.text.replace(/ \(.*$/, '')])
          .toEqual([code, name, name])
        expect(all(page, 'meta').find(({ attributes }) => attributes['property'] === 'og:description')!.attributes['content'])
          .toMatch(new RegExp(`^${name}`))
        const asked = all(byId(page, 'text'), 'ul').filter(({ attributes }) => attributes['class'] === 'whom')
          .flatMap((list) => all(list, 'p')).filter(({ attributes }) => attributes['class'] === undefined).map(textOf)
        const shown = asked.map((text) => text.replace(/\s*\(.*$/, '').trim())
        expect([code, shown]).toEqual([code, [...of.values()].map((each) => word[each])])
      }
    }), { numRuns: 4 })
  }, 120_000)

  it('is the same on the page of each authority of whom it is asked', () => {
    fc.assert(fc.property(any, ({ on, every, tomorrow }) => {
      const record = changed(every, tomorrow)
      const [visit, stands] = [visitOn(on), standsBy(record, on)]
      for (const { id, code } of record.authorities) {
        const page = authorityPage(record, code, 1, visit)
        const list = withClass(tree(page), 'demands')[0]
        for (const line of list?.children.filter((child) => typeof child !== 'string') ?? []) {
          const [asked] = codesIn(line as Element)
          const shown = all(line as Element, 'p').map(textOf)[0]!.replace(/\s*\(.*$/, '').trim()
          expect([code, asked, shown]).toEqual([code, asked, word[stands.get(asked!)!.of.get(id)!]])
        }
      }
    }), { numRuns: 4 })
  }, 120_000)
})

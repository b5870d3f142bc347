// Pages around a demand: each shows what stands under it and nothing else, and is the same with only what it wants read.
import { day, union } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { all, textOf, treeOf, withClass, type Element } from '#tests/markup.ts'
import { exampleRecord, keeper } from '#tests/public-record.ts'
import type { Recorded } from '#domain/event.ts'
import type { Id } from '#values/id.ts'
import { describe, expect, it } from 'vitest'
import { authorityPage } from './authority.tsx'
import { changesPage } from './changes.tsx'
import { demandPage } from './demand.tsx'
import { frameworkPage, frameworkWants } from './framework.tsx'
import { organisationPage, organisationWants } from './organisation.tsx'
import { renderPage, type Page } from './page.ts'
import { placePage, placeWants } from './place.tsx'
import { withCatalogue, type PublicRecord, type Shelf } from './record.ts'
import type { Visit } from './view.ts'
import { yearsPage } from './years.tsx'

const record = exampleRecord()
const visit: Visit = { lang: 'en', on: day('2026-11-23'), today: day('2026-11-23'), address: '', assets: { site: '' } }
const org = 'org' as Id

function tree(page: Page): Element {
  return treeOf(renderPage(page))
}

function listedIn(page: Element): string[] {
  return withClass(page, 'demands').flatMap((list) => all(list, 'a').map(({ attributes }) => attributes['href']!.split('/').at(-1)!))
}

function section(page: Element, id: string): Element {
  return all(page, 'section').find(({ attributes }) => attributes['aria-labelledby'] === id)!
}

describe('an authority in figures', () => {
  const figures = (code: string, from = record) => textOf(section(tree(authorityPage(from, code, 1, visit)), 'figures'))

  it('says on how many demands it answered, and as of when', () => {
    expect(figures('id-president')).toMatch(/^In figures2 demands are asked of it.It has answered on 2 of them.*As of 23 November 2026/)
  })

  it('says how long it was silent from three times on, and of how many times it is', () => {
    const sent = [2010, 2011, 2012].map((year) => `${year}-01-01 Union sends, to Ministry / ${year}-01-11 Ministry refuses`)
    expect(figures('ministry', inventedRecord(sent.join(' / ')))).toContain('Median silence: 10 days, over 3 times')
    expect(figures('ministry', inventedRecord(sent.slice(1).join(' / ')))).not.toContain('Median')
  })
})

describe('the sums of years', () => {
  it('say in one sentence what was asked and what came of it, and show the same as bars and as a table', () => {
    const page = tree(yearsPage(record, 'D01', visit))
    const finding = 'Asked: HK$4,500 a month in 2015, HK$6,172 a month in 2025. Answered last, in 2025: HK$5,100 a month.'
    expect(textOf(all(page, 'figcaption')[0]!)).toBe(finding)
    expect(all(page, 'th').map(textOf).slice(0, 4)).toEqual(['Date', 'Sum a month', 'What', 'Of'])
    const rows = all(page, 'tr').slice(1).map((row) => all(row, 'td').map(textOf))
    expect(rows.slice(-2)).toEqual([['HK$6,172', 'Asked', ''], ['HK$5,100', 'Answered', '']])
    expect(withClass(page, 'sum').map(textOf)).toEqual(rows.map(([sum]) => sum))
    expect(withClass(page, 'full')).toHaveLength(rows.filter(([, side]) => side === 'Answered').length)
  })

  it('have no page, and no way to one, where there are none', () => {
    expect(yearsPage(record, 'D10', visit).status).toBe(404)
    const ways = (code: string) => all(tree(demandPage(record, code, visit)), 'a').map(({ attributes }) => attributes['href'])
    expect([ways('D01').includes('/en/demands/D01/years'), ways('D10').includes('/en/demands/D10/years')]).toEqual([true, false])
  })
})

describe('what changed', () => {
  const told = (since: string, on = visit.today) => {
    const recordedOn = (event: Recorded, at: number) => ({ ...event.recorded, on: day(`2026-11-${at + 10}`) })
    const events = (all: Recorded[]) => all.map((event, at) => ({ ...event, recorded: recordedOn(event, at) }))
    const changed = inventedRecord('2018 Union asks / 2019 Ministry refuses / 2020 Ministry promises', { events })
    const taken = changed.demands.map((page) => ({ ...page, events: page.events.map((event, at) => (
      at === 0 ? { ...event, retracted: { on: day('2026-11-20'), reason: 'twice' } } : event)) }))
    return textOf(withClass(tree(changesPage(withCatalogue({ ...changed, demands: taken }), since, 1, { ...visit, on })), 'demands')[0]!)
  }

  it('is what was recorded since that day, and what was taken out, with its reason', () => {
    expect(told('2026-11-12')).toMatch(/2018.*Recorded by mistake and taken out on 20 November 2026: twice.*2020.*Answer: promises/)
    expect(told('2026-11-12')).not.toContain('2019')
    expect(told('2026-11-01')).toContain('2019')
  })

  it('is nothing since a day on which nothing changed any more, nor what was recorded after the day asked about', () => {
    expect(told('2026-11-21')).toBe('')
    expect(told('2026-11-01', day('2026-11-11'))).not.toContain('2020')
    expect(told('2026-11-01', day('2026-11-11'))).not.toContain('twice')
  })
})

describe('a framework', () => {
  it('lists every demand that is read under it, the whole convention those under its articles too', () => {
    const under = (code: string) => record.demands.filter(({ demand: { frameworks, objectives } }) => (
      [...frameworks, ...objectives.map((n) => `gcm-${n}`)].some((each) => each === code || each.startsWith(`${code}-`))
    )).map(({ demand }) => demand.code).toSorted()
    for (const code of ['gcm-14', 'sdg-16.3', 'icrmw-8', 'c189', 'icescr']) {
      expect(listedIn(tree(frameworkPage(record, code, 1, visit))).toSorted()).toEqual(under(code))
    }
    expect(under('c189')).toContain('D01')
  })

  it('says that no demand is recorded yet, and who chose where the others stand', () => {
    const none = tree(frameworkPage(record, 'gcm-3', 1, visit))
    expect(textOf(withClass(none, 'opening')[0]!)).toBe('Global Compact for Migration, objective 3InformationNo demand is recorded yet.')
    expect(textOf(tree(frameworkPage(record, 'gcm-6', 1, visit)))).toContain('The example organisation chose what it is read under')
    expect(textOf(none)).not.toContain('chose')
  })

  it('marks a name that there is only in English, and none that there is in the language of the page', () => {
    const heading = (code: string, lang: Visit['lang']) => (
      all(tree(frameworkPage(record, code, 1, { ...visit, lang })), 'h1')[0]!.attributes['lang'])
    expect([heading('upr', 'tl'), heading('upr', 'ar')]).toEqual(['en', 'ar'])
    expect([heading('sdg-8.8', 'zh-Hant'), heading('sdg-8.8', 'ar')]).toEqual(['en', 'ar'])
  })

  it.each(['gcm-24', 'c189-99', 'nothing', '__proto__', ''])('is no page for %j', (code) => {
    expect(frameworkPage(record, code, 1, visit).status).toBe(404)
  })
})

describe('a place', () => {
  it('shows what is demanded there, and apart what is asked of its authorities for those elsewhere', () => {
    const philippines = tree(placePage(record, ['Philippines', ''], 1, visit))
    expect(listedIn(section(philippines, 'here')).toSorted()).toEqual(['D12', 'D13', 'D14', 'D15'])
    expect(listedIn(section(philippines, 'home'))).toContain('D01')
    expect(textOf(section(philippines, 'causes'))).toContain('No demand is recorded yet.')
  })

  it('with another, in either order and at one address, shows what names both', () => {
    const both = tree(placePage(record, ['Taiwan', 'Hong-Kong'], 1, visit))
    expect(listedIn(both)).toEqual(['D11'])
    expect(tree(placePage(record, ['Hong-Kong', 'Taiwan'], 1, visit))).toEqual(both)
  })

  it.each([['Atlantis', ''], ['..', ''], ['Hong-Kong', 'Qatar'], ['Hong-Kong', 'Hong-Kong'], ['', ''], ['hong kong', '']])(
    'is no page for %j and %j', (one, other) => {
      expect(placePage(record, [one, other], 1, visit).status).toBe(404)
    })
})

describe('an organisation', () => {
  const raisers = [{ id: union, name: 'Union', organisation: org, signed: day('2024-05-03') }]
  const said = {
    org, name: 'Union', languages: ['id', 'en'], contact: 'Room 5', website: 'https://union.example/', inPerson: { id: 'Taman' },
  }
  const ofUnion = (demand: object) => {
    return { ...inventedRecord('2018 law for', { demand: { organisation: org, ...demand } }), organisations: [keeper(said)] }
  }

  it('says who and where it is and how to work with it, in its own words where there are none of the reader', () => {
    const page = tree(organisationPage(ofUnion({ raisers }), org, 1, visit))
    expect(textOf(withClass(page, 'about-it')[0]!)).toMatch(/Indonesian, English.*Taman.*Room 5.*https:\/\/union\.example/s)
    expect(all(withClass(page, 'about-it')[0]!, 'span')[0]!.attributes['lang']).toBe('id')
    expect(textOf(section(page, 'work-with'))).toContain('How to reach it: Room 5')
    expect(listedIn(section(page, 'raised'))).toEqual(['X1'])
  })

  it('shows the address of its site as a browser opens it, whatever signs and scripts were written into it', () => {
    const website = 'https://ex\u0430mple.example/\u202Egro.doog//:sptth'
    const record = { ...ofUnion({ raisers }), organisations: [keeper({ ...said, website })] }
    const link = all(withClass(tree(organisationPage(record, org, 1, visit)), 'about-it')[0]!, 'a').at(-1)!
    expect(textOf(link)).toBe('https://xn--exmple-4nf.example/%E2%80%AEgro.doog//:sptth')
  })

  it('raised nothing that it has not signed; what it tells from public sources stands apart', () => {
    const unsigned = raisers.map((one) => ({ ...one, signed: null }))
    const page = tree(organisationPage(ofUnion({ raisers: unsigned, fromPublicSources: true }), org, 1, visit))
    expect(listedIn(section(page, 'raised'))).toEqual([])
    expect(listedIn(section(page, 'kept'))).toEqual(['X1'])
  })

  it('says who goes on with its work since it ended, and whose work it goes on with, from the day on which that was signed', () => {
    const heir = 'heir' as Id
    const organisations = [keeper(said), keeper({ org: heir, name: 'Heir' })]
    const named = { ...ofUnion({ raisers }), organisations, successions: [{ org, successor: heir, on: day('2026-05-03') }] }
    const told = (of: Id, on: string) => textOf(tree(organisationPage(named, of, 1, { ...visit, on: day(on) })))
    expect(told(org, '2026-05-03')).toContain('On 3 May 2026 it named who goes on with its work: Heir')
    expect(told(heir, '2026-05-03')).toContain('Named on 3 May 2026 to go on with the work of: Union')
    expect([told(org, '2026-05-02'), told(heir, '2026-05-02')].join()).not.toMatch(/go(es)? on with/)
  })

  it('that is not here has no page', () => {
    expect(organisationPage(record, 'nobody', 1, visit).status).toBe(404)
  })
})

it('each page is the same when only the words that it wants were read', () => {
  const only = (wanted: readonly { readonly id: string }[]): PublicRecord => (
    { ...record, demands: record.demands.filter(({ demand }) => wanted.some(({ id }) => id === demand.id)) })
  const keeps = record.organisations[0]!.org
  const pages: readonly [(shelf: Shelf) => readonly { readonly id: string }[], (from: PublicRecord) => Page][] = [
    [(shelf) => frameworkWants(shelf, 'gcm-6', 1, visit), (from) => frameworkPage(from, 'gcm-6', 1, visit)],
    [(shelf) => frameworkWants(shelf, 'gcm-6', 2, visit), (from) => frameworkPage(from, 'gcm-6', 2, visit)],
    [(shelf) => placeWants(shelf, ['Indonesia', ''], 1, visit), (from) => placePage(from, ['Indonesia', ''], 1, visit)],
    [(shelf) => placeWants(shelf, ['Hong-Kong', 'Taiwan'], 1, visit), (from) => placePage(from, ['Hong-Kong', 'Taiwan'], 1, visit)],
    [(shelf) => organisationWants(shelf, keeps, 2, visit), (from) => organisationPage(from, keeps, 2, visit)],
  ]
  expect(pages.map(([wants, draw]) => renderPage(draw(only(wants(record)))) === renderPage(draw(record)))).toEqual(pages.map(() => true))
})

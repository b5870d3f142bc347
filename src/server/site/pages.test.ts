// Every public page in every language: light, readable by a machine that reads aloud, and leading only to what there is.
import { all, byId, textOf, treeOf, withClass, type Element } from '#tests/markup.ts'
import { exampleRecord } from '#tests/public-record.ts'
import { indexOfRecord } from '#tests/search-index.ts'
import type { Day } from '#values/day.ts'
import { directionOf, siteLanguages, type SiteLanguage } from '#words/languages.ts'
import { describe, expect, it } from 'vitest'
import { aboutPage } from './about.tsx'
import { authoritiesPage } from './authorities.tsx'
import { authorityPage } from './authority.tsx'
import { authorityLogPage } from './authority-log.tsx'
import { cardPage } from './card.tsx'
import { changesPage } from './changes.tsx'
import { demandLogPage } from './demand-log.tsx'
import { demandPage } from './demand.tsx'
import { frameworkPage } from './framework.tsx'
import { frameworksPage } from './frameworks.tsx'
import { homePage } from './home.tsx'
import { icon, iconPath } from './icon.ts'
import { meetingPage } from './meeting.tsx'
import { notFoundPage } from './not-found.tsx'
import { organisationPage } from './organisation.tsx'
import { renderPage, type Page } from './page.ts'
import { placePage } from './place.tsx'
import { placeQuestionsPage } from './place-questions.tsx'
import { placesPage } from './places.tsx'
import { posterPage } from './poster.tsx'
import { questionFrom } from './search/question.ts'
import { searchPage } from './search/search-page.tsx'
import { answered } from './search/search.ts'
import { standingPage } from './standing-page.tsx'
import type { Visit } from './view.ts'
import { yearsPage } from './years.tsx'

const record = exampleRecord()
const index = indexOfRecord(record)
const today = '2026-11-23' as Day
/** The longest page, D01 in Arabic, is the heaviest by far; all others stay well below. */
const budget = 31_000

function visit(lang: SiteLanguage, on = today): Visit {
  return { lang, on, today, address: 'https://samasama.example', assets: { site: '/assets/site-1a2b.css' } }
}

/** What a path leads to, as the routes have it; data and pictures lead to null. */
function pageAt(path: string): Page | null {
  const url = new URL(path, 'https://samasama.example')
  const [, lang = '', kind = '', code = '', more = '', page = ''] = url.pathname.split('/').map(decodeURIComponent)
  const asked = visit(lang as SiteLanguage, (url.searchParams.get('on') ?? today) as Day)
  if (/^(\/demands)?\/[\w-]+\.(json|csv|ics|jsonl\.gz)$|\/(picture\.png|feed\.atom|copy\.docx)$/.test(url.pathname)) return null
  if (kind === '') return homePage(record, asked)
  if (kind === 'about') return aboutPage(record, asked)
  if (kind === 'search') {
    const question = questionFrom((name) => url.searchParams.get(name) ?? undefined)
    return searchPage(record, question, answered(index, record, question, asked), asked)
  }
  if (kind === 'standing') return standingPage(record, code, Number(more || 1), asked)
  if (kind === 'authorities' && more === 'meeting') return meetingPage(record, code, asked)
  if (kind === 'authorities' && more === 'log') return authorityLogPage(record, code, Number(page || 1), asked)
  if (kind === 'authorities') return code === '' ? authoritiesPage(record, asked) : authorityPage(record, code, Number(more || 1), asked)
  if (kind === 'f') return code === '' ? frameworksPage(record, asked) : frameworkPage(record, code, Number(more || 1), asked)
  if (kind === 'changes') return changesPage(record, url.searchParams.get('since') ?? '', Number(code || 1), asked)
  if (kind === 'places' && more === 'questions') return placeQuestionsPage(record, code, asked)
  if (kind === 'o') return organisationPage(record, code, Number(more || 1), asked)
  if (kind === 'places' && code === '') return placesPage(record, asked)
  if (kind === 'places' && /^\d+$/.test(more)) return placePage(record, [code, ''], Number(more), asked)
  if (kind === 'places') return placePage(record, [code, more], Number(page || 1), asked)
  if (kind === 'demands' && more === '') return demandPage(record, code, asked)
  if (kind === 'demands' && more === 'log') return demandLogPage(record, code, Number(page || 1), asked)
  if (kind === 'demands' && more === 'card') return cardPage(record, code, asked)
  if (kind === 'demands' && more === 'years') return yearsPage(record, code, asked)
  if (kind === 'demands' && more === 'poster') return posterPage(record, code, asked)
  return notFoundPage(record, asked)
}

const everyPath = (lang: SiteLanguage) => [
  '', 'about', 'authorities', 'standing/refused', 'nothing', '?on=2017-04-29', 'demands/D10?on=2017-04-29', 'demands/D01/poster',
  'demands/D01/log',
  'search', 'search?q=workers', 'search?q=filipno&year=2019', 'search?q=wages&page=2', 'search?objective=6', 'search?q=xqzw',
  'demands/D01/years', 'demands/D02/years', 'demands/D01/years?on=2020-12-31',
  ...record.demands.map(({ demand }) => `demands/${demand.code}`),
  ...record.authorities.map(({ code }) => `authorities/${code}`),
  'f', 'f/gcm-2', 'f/gcm-6', 'f/sdg-8.8', 'f/c189', 'f/c189-10', 'f/upr', 'f/gcm-6?on=2017-04-29',
  'changes', 'changes/2', 'changes?since=2026-11-24', 'changes?since=2026-11-01', 'changes/3',
  ...['', '/2'].map((page) => `o/${record.organisations[0]!.org}${page}`),
  'places', 'places/Hong-Kong', 'places/Philippines', 'places/Nepal', 'places/Hong-Kong/Taiwan', 'places/Hong-Kong?on=2017-04-29',
  'authorities/hk-labour-department/meeting', 'authorities/hk-labour-department/meeting?on=2017-04-29',
  'places/Hong-Kong/questions', 'places/Nepal/questions', 'places/Hong-Kong/questions?on=2017-04-29',
].map((path) => `/${lang}/${path}`)

describe.each(siteLanguages)('every page in %s', (lang) => {
  const pages = everyPath(lang).map((path) => {
    const html = renderPage(pageAt(path)!)
    return { path, html, tree: treeOf(html) }
  })
  const where = (fails: (page: (typeof pages)[number]) => boolean) => pages.filter(fails).map(({ path }) => path)

  it('weighs no more than 31 kB', () => {
    expect(where(({ html }) => Buffer.byteLength(html) > budget)).toEqual([])
  })

  it('has the icon of the house, which is a few bytes and asks for nothing', () => {
    const icons = ({ tree }: (typeof pages)[number]) => all(tree, 'link').filter(({ attributes }) => attributes['rel'] === 'icon')
    expect(where((page) => icons(page).map(({ attributes }) => attributes['href']).join() !== iconPath)).toEqual([])
    expect(Buffer.byteLength(icon)).toBeLessThanOrEqual(300)
    expect(icon).not.toMatch(/url\(|href|<style|<script|<image/)
  })

  it('runs no script, has no style of its own, and asks nothing of anybody else', () => {
    expect(where(({ tree }) => all(tree, 'script', 'style', 'iframe', 'img', 'object').length > 0)).toEqual([])
    const acts = ({ attributes }: Element) => Object.keys(attributes).some((key) => /^(style|on[a-z]+)$/.test(key))
    const foreign = ({ attributes: { rel, href } }: Element) => rel === 'stylesheet' && href !== '/assets/site-1a2b.css'
    expect(where(({ tree }) => all(tree).some(acts) || all(tree, 'link').some(foreign))).toEqual([])
  })

  it('has one first heading, and steps down one at a time', () => {
    const levels = (tree: Element) => all(tree, 'h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name[1]))
    expect(where(({ tree }) => levels(tree).filter((level) => level === 1).length !== 1)).toEqual([])
    expect(where(({ tree }) => levels(tree).some((level, at) => level - (levels(tree)[at - 1] ?? 0) > 1))).toEqual([])
  })

  it('has its landmarks, a way past the masthead, and a name for each navigation and section', () => {
    expect(where(({ tree }) => ['header', 'main', 'footer', 'nav'].some((name) => all(tree, name).length === 0))).toEqual([])
    expect(where(({ tree }) => all(all(tree, 'body')[0]!, 'a')[0]?.attributes['href'] !== '#text')).toEqual([])
    const named = ({ attributes }: Element) => 'aria-label' in attributes || 'aria-labelledby' in attributes
    expect(where(({ tree }) => !all(tree, 'nav').every(named))).toEqual([])
  })

  it('uses each id once, and every reference within the page finds its own', () => {
    const ids = (tree: Element) => all(tree).map(({ attributes }) => attributes['id']).filter((id) => id !== undefined)
    expect(where(({ tree }) => new Set(ids(tree)).size !== ids(tree).length)).toEqual([])
    const refs = (tree: Element) => all(tree).flatMap(({ attributes }) => [
      ...['for', 'aria-labelledby', 'aria-describedby'].flatMap((key) => attributes[key]?.split(' ') ?? []),
      ...(attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []),
    ])
    expect(where(({ tree }) => !refs(tree).every((ref) => ids(tree).includes(ref)))).toEqual([])
  })

  it('leads only to pages that there are', () => {
    const hrefs = pages.flatMap(({ tree }) => all(tree, 'a').map(({ attributes }) => attributes['href']!))
    const paths = new Set(hrefs.filter((href) => href.startsWith('/')))
    expect([...paths].filter((path) => pageAt(path)?.status === 404 && !path.startsWith(`/${lang}/nothing`))).toEqual([])
    expect(paths.size).toBeGreaterThan(100)
  })

  it('names each link, table head and input', () => {
    expect(where(({ tree }) => all(tree, 'a', 'button', 'summary').some((each) => textOf(each).trim() === ''))).toEqual([])
    expect(where(({ tree }) => all(tree, 'th').some(({ attributes }) => !attributes['scope']))).toEqual([])
    const shown = (tree: Element) => all(tree, 'input').filter(({ attributes }) => attributes['type'] !== 'hidden')
    const labels = (tree: Element) => all(tree, 'label').map(({ attributes }) => attributes['for'])
    expect(where(({ tree }) => shown(tree).some(({ attributes }) => !labels(tree).includes(attributes['id'])))).toEqual([])
    const isNamed = (svg: Element) => svg.attributes['aria-hidden'] === 'true' || all(svg, 'title').length === 1
    expect(where(({ tree }) => !all(tree, 'svg').every(isNamed))).toEqual([])
  })

  it('says its language, and where it stands in the others', () => {
    for (const { tree, path } of pages) {
      expect(all(tree, 'html')[0]!.attributes).toEqual({ lang, dir: directionOf(lang) })
      const switcher = all(tree, 'a').filter(({ attributes }) => attributes['hreflang'])
      expect(switcher.map(({ attributes }) => attributes['hreflang'])).toEqual([...siteLanguages])
      if (path.includes('nothing')) continue
      const same = switcher.find(({ attributes }) => attributes['hreflang'] === lang)!.attributes['href']
      expect(same).toBe(path)
    }
  })
})

describe.each(siteLanguages)('what a page in %s carries', (lang) => {
  const html = renderPage(demandPage(record, 'D01', visit(lang)))
  const tree = treeOf(html)

  it('the marks that it shows, and no others', () => {
    const drawn = all(tree, 'symbol').map(({ attributes }) => `#${attributes['id']}`)
    const shown = all(tree, 'use').map(({ attributes }) => attributes['href']!)
    expect(drawn.toSorted()).toEqual([...new Set(shown)].toSorted())
    expect(drawn).not.toContain('#m-met')
  })
})

describe('a draft of a language', () => {
  it.each([['ar', 'مسودة'], ['zh-Hant', '草稿']] as const)('says so on every page in %s, and where to write what is wrong', (lang, word) => {
    for (const path of everyPath(lang)) {
      const tree = treeOf(renderPage(pageAt(path)!))
      const draft = all(byId(tree, 'text'), 'p').find((p) => textOf(p).includes(word))!
      const [way] = all(draft, 'a')
      expect(way!.attributes['href']).toMatch(/^(\/(ar|zh-Hant)\/about(\?on=[\d-]+)?)?#answer$/)
    }
    expect(byId(treeOf(renderPage(pageAt(`/${lang}/about`)!)), 'answer').name).toBe('section')
  })

  it('is none in the languages that people of the movement have read', () => {
    const tree = treeOf(renderPage(pageAt('/id/')!))
    expect(textOf(all(byId(tree, 'text'), 'p')[0]!)).toContain('Dari sumber publik')
  })
})

describe('a page from right to left', () => {
  const tree = treeOf(renderPage(demandPage(record, 'D01', visit('ar'))))

  it('sets apart each name that runs the other way, and gives each text its own direction', () => {
    const names = all(byId(tree, 'history-events'), 'h3')
    expect(names.map((name) => all(name, 'bdi').map(textOf))).toEqual(names.map((name) => [textOf(name)]))
    const english = all(tree).filter(({ attributes }) => attributes['lang'] === 'en' && !('hreflang' in attributes))
    expect(english.filter(({ attributes }) => attributes['dir'] !== 'ltr')).toEqual([])
    expect(english.length).toBeGreaterThan(10)
  })

  it('lists names as its lines run, each apart from the next', () => {
    const asked = all(treeOf(renderPage(homePage(record, visit('ar')))), 'p').find((p) => textOf(p).includes('Hong Kong Security Bureau'))
    expect(textOf(asked!)).toContain('موجَّه إلى: \u2068Hong Kong Immigration Department\u2069؛ \u2068Hong Kong Security Bureau\u2069 ·')
  })

  it('lets time run as its lines do: the first year stands to the right of the last', () => {
    const years = all(withClass(tree, 'timeline')[0]!, 'text').filter(({ attributes }) => attributes['class'] === 'year')
    const places = years.map(({ attributes }) => Number.parseFloat(attributes['x']!))
    expect(places).toEqual(places.toSorted((a, b) => b - a))
    expect(new Set(places).size).toBeGreaterThan(2)
  })
})

describe('a page of an earlier day', () => {
  const tree = treeOf(renderPage(demandPage(record, 'D10', visit('en', '2017-04-29' as Day))))
  const head = (name: string, key: string, value: string) => all(tree, name).filter(({ attributes }) => attributes[key] === value)

  it('is not to be found by a search, and points to the page of today', () => {
    expect(head('meta', 'name', 'robots')[0]!.attributes['content']).toBe('noindex')
    expect(head('link', 'rel', 'canonical')[0]!.attributes['href']).toBe('https://samasama.example/en/demands/D10')
    expect(head('link', 'rel', 'alternate')).toEqual([])
  })

  it('says so, leads back to today, and keeps the day on every other way', () => {
    const main = byId(tree, 'text')
    expect(textOf(main)).toContain('This is the record as it was on 29 April 2017.')
    expect(all(main, 'a')[0]!.attributes['href']).toBe('/en/demands/D10')
    const ways = all(tree, 'a').map(({ attributes }) => attributes['href']!).filter((href) => href.startsWith('/'))
    expect(ways.filter((href) => !href.includes('?on=2017-04-29'))).toEqual(['/en/demands/D10'])
  })

  it('shows how it stood, and marks what was recorded later', () => {
    const opening = all(tree, 'header')[1]!
    expect(textOf(opening)).toContain('Taken back')
    expect(textOf(byId(tree, 'history-events'))).toContain('Recorded later, on 23 November 2026.')
    expect(textOf(tree)).not.toContain('Officers at the airport')
  })
})

describe('a page of today', () => {
  const tree = treeOf(renderPage(homePage(record, visit('en'))))

  it('may be found, in each language', () => {
    const alternates = all(tree, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate')
    expect(alternates.map(({ attributes }) => attributes['href'])).toEqual(siteLanguages.map((each) => `https://samasama.example/${each}/`))
    expect(all(tree, 'meta').some(({ attributes }) => attributes['name'] === 'robots')).toBe(false)
  })

  it('offers another day, no later than today', () => {
    expect(byId(tree, 'on').attributes).toMatchObject({ name: 'on', type: 'date', max: '2026-11-23', value: '2026-11-23' })
    expect(all(tree, 'form')[0]!.attributes).toEqual({ method: 'get' })
  })
})

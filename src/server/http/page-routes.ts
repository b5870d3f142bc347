// The public pages, in the language of the address, and the same record as JSON.
import type { Context, Hono } from 'hono'
import type { Day } from '#values/day.ts'
import { isSiteLanguage, preferredSiteLanguage, siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { aboutPage } from '../site/about.tsx'
import { authoritiesPage } from '../site/authorities.tsx'
import { authorityPage } from '../site/authority.tsx'
import { demandPage } from '../site/demand.tsx'
import { homePage } from '../site/home.tsx'
import { demandJson, demandsJson } from '../site/json.ts'
import { notFoundPage } from '../site/not-found.tsx'
import { renderPage, type Page } from '../site/page.ts'
import { posterPage } from '../site/poster.tsx'
import type { PublicRecord } from '../site/record.ts'
import { standingPage } from '../site/standing-page.tsx'
import { dayAsked, type Visit } from '../site/view.ts'
import type { Assets } from './assets.ts'
import { pageCache, type Made } from './page-cache.ts'

type Draw = (record: PublicRecord, visit: Visit, code: string, number: number) => Page

const pages: Readonly<Record<string, Draw>> = {
  '/': (record, visit) => homePage(record, visit),
  '/demands/:code': (record, visit, code) => demandPage(record, code, visit),
  '/demands/:code/poster': (record, visit, code) => posterPage(record, code, visit),
  '/about': (record, visit) => aboutPage(record, visit),
  '/standing/:code': (record, visit, code) => standingPage(record, code, 1, visit),
  '/standing/:code/:number{[1-9][0-9]{0,4}}': (record, visit, code, number) => standingPage(record, code, number, visit),
  '/authorities': (record, visit) => authoritiesPage(record, visit),
  '/authorities/:code': (record, visit, code) => authorityPage(record, code, visit),
}

export function pageRoutes(app: Hono, house: House, assets: Assets): void {
  const answer = pageCache(house)
  const site = assets.entries['site']?.styles[0] ?? ''
  const visitOf = (lang: SiteLanguage, on: string | undefined, today: Day): Visit => (
    { lang, on: dayAsked(on, today), today, address: house.address, assets: { site } })

  app.get('/', (context) => toLanguage(context, '/'))
  for (const [path, draw] of Object.entries(pages)) {
    app.get(`/:lang{${siteLanguages.join('|')}}${path}`, (context) => {
      const { lang, code = '', number = '1' } = context.req.param() as { lang: SiteLanguage; code?: string; number?: string }
      return answer(context, keyOf(context), (record, on, today) => html(draw(record, visitOf(lang, on, today), code, Number(number))))
    })
  }
  app.get('/demands.json', (context) => answer(context, keyOf(context), (record, on, today) => (
    json(demandsJson(record, visitOf(languageAsked(context), on, today))))))
  app.get('/demands/:file{.+\\.json}', (context) => {
    const code = context.req.param('file').slice(0, -'.json'.length)
    return answer(context, keyOf(context), (record, on, today) => (
      json(demandJson(record, code, visitOf(languageAsked(context), on, today)))))
  })
  app.notFound((context) => {
    const first = context.req.path.split('/')[1] ?? ''
    const lang = isSiteLanguage(first) ? first : preferredSiteLanguage(context.req.header('Accept-Language') ?? '')
    return answer(context, `not found ${lang}`, (record, _on, today) => html(notFoundPage(record, visitOf(lang, undefined, today))))
  })
}

/** What the answer depends on beside the record: nothing else that an address may carry makes another page. */
function keyOf(context: Context): string {
  return `${context.req.path}?lang=${context.req.query('lang') ?? ''}`
}

function languageAsked(context: Context): SiteLanguage {
  const asked = context.req.query('lang') ?? 'en'
  return isSiteLanguage(asked) ? asked : 'en'
}

function json(value: object | null): Made {
  const text = JSON.stringify(value ?? { refusal: 'unknown-demand', detail: null })
  return { status: value === null ? 404 : 200, type: 'application/json; charset=utf-8', text }
}

/** The browser's wish decides once; after that the language stands in the address. */
function toLanguage(context: Context, path: string): Response {
  const lang = preferredSiteLanguage(context.req.header('Accept-Language') ?? '')
  return new Response(null, { status: 302, headers: { Location: `/${lang}${path}`, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' } })
}

function html(page: Page): Made {
  return { status: page.status, type: 'text/html; charset=utf-8', text: renderPage(page) }
}

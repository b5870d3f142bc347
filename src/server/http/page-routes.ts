// The public pages, in the language of the address, and the same record as JSON.
import type { Context, Hono } from 'hono'
import type { Day } from '#values/day.ts'
import { isSiteLanguage, preferredSiteLanguage, siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { icon, iconPath } from '../site/icon.ts'
import { demandJson, demandsJson } from '../site/json.ts'
import { notFoundPage } from '../site/not-found.tsx'
import { renderPage, type Page } from '../site/page.ts'
import { dayAsked, type Visit } from '../site/view.ts'
import type { Assets } from './assets.ts'
import { editions, pageCache, type Made } from './page-cache.ts'
import { pictureRoutes } from './picture-routes.ts'
import { demandWants, nothing, publicPages } from './public-pages.ts'
import { searchRoutes } from './search-routes.ts'

export function pageRoutes(app: Hono, house: House, assets: Assets): void {
  const current = editions(house)
  const answer = pageCache(house, current)
  const site = assets.entries['site']?.styles[0] ?? ''
  const visitOf = (lang: SiteLanguage, on: string | undefined, today: Day): Visit => (
    { lang, on: dayAsked(on, today), today, address: house.address, assets: { site } })

  app.get('/', (context) => toLanguage(context, '/'))
  searchRoutes(app, house, { current, visitOf, languageAsked })
  for (const [path, { wants, draw }] of Object.entries(publicPages)) {
    app.get(`/:lang{${siteLanguages.join('|')}}${path}`, (context) => {
      const { lang, code = '', number = '1' } = context.req.param() as { lang: SiteLanguage; code?: string; number?: string }
      const asked = { code, number: Number(number) }
      return answer(context, context.req.path, {
        wants: (shelf, on, today) => wants(shelf, visitOf(lang, on, today), asked),
        make: (record, on, today) => html(draw(record, visitOf(lang, on, today), asked)),
      })
    })
  }
  pictureRoutes(app, house, answer)
  app.get('/demands.json', (context) => answer(context, keyOf(context), {
    wants: ({ catalogue }) => catalogue.entries,
    make: (record, on, today) => json(demandsJson(record, visitOf(languageAsked(context), on, today))),
  }))
  app.get('/demands/:file{.+\\.json}', (context) => {
    const code = context.req.param('file').slice(0, -'.json'.length)
    return answer(context, keyOf(context), {
      wants: (shelf, on, today) => demandWants(shelf, visitOf('en', on, today), { code }),
      make: (record, on, today) => json(demandJson(record, code, visitOf(languageAsked(context), on, today))),
    })
  })
  app.get(iconPath, (context) => context.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=604800' }))
  app.notFound((context) => {
    const first = context.req.path.split('/')[1] ?? ''
    const lang = isSiteLanguage(first) ? first : preferredSiteLanguage(context.req.header('Accept-Language') ?? '')
    return answer(context, `not found ${lang}`, {
      wants: nothing, make: (record, _on, today) => html(notFoundPage(record, visitOf(lang, undefined, today))),
    })
  })
}

/** What data depend on beside the record: nothing else that an address may carry makes other ones. */
function keyOf(context: Context): string {
  return `${context.req.path}?lang=${languageAsked(context)}`
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

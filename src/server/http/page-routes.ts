// The public pages, in the language of the address.
import type { Context, Hono } from 'hono'
import { isDay, type Day } from '#values/day.ts'
import { isSiteLanguage, preferredSiteLanguage, siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { icon, iconPath } from '../site/icon.ts'
import { notFoundPage } from '../site/not-found.tsx'
import { renderPage, type Page } from '../site/page.ts'
import { dayAsked, type Visit } from '../site/view.ts'
import type { Assets } from './assets.ts'
import { dataRoutes } from './data-routes.ts'
import { dumpRoutes } from './dump-routes.ts'
import { followRoutes } from './follow-routes.ts'
import { pageCache, type Current, type Made } from './page-cache.ts'
import { paperRoutes } from './paper-routes.ts'
import { pictureRoutes } from './picture-routes.ts'
import { nothing, publicPages } from './public-pages.ts'
import type { SearchKeeper } from './search-keeper.ts'
import { searchRoutes } from './search-routes.ts'

type Named = { readonly code: string; readonly other: string; readonly number: string }

/** What stands in memory of the public record: one of it, for pages and for the desk. */
export type InMemory = { readonly current: Current; readonly keeper: SearchKeeper }

export function pageRoutes(app: Hono, house: House, assets: Assets, { current, keeper }: InMemory): void {
  const answer = pageCache(house, current)
  const site = assets.entries['site']?.styles[0] ?? ''
  const visitOf = (lang: SiteLanguage, on: string | undefined, today: Day): Visit => (
    { lang, on: dayAsked(on, today), today, address: house.address, assets: { site } })

  app.get('/', (context) => toLanguage(context, '/'))
  searchRoutes(app, house, { current, keeper, visitOf })
  // Before the pages: what stands after a place may be another place.
  followRoutes(app, house, answer)
  for (const [path, { wants, logOf, draw, isSince = false }] of Object.entries(publicPages)) {
    app.get(`/:lang{${siteLanguages.join('|')}}${path}`, (context) => {
      const { lang, code = '', other = '', number = '1' } = context.req.param() as { readonly lang: SiteLanguage } & Partial<Named>
      const since = isSince ? sinceAsked(context) : ''
      const asked = { code, other, number: Number(number), since }
      return answer(context, since === '' ? context.req.path : `${context.req.path}?since=${since}`, {
        wants: (shelf, on, today) => wants(shelf, visitOf(lang, on, today), asked),
        ...(logOf && { logOf: (shelf) => logOf(shelf, asked) }),
        make: (record, on, today) => html(draw(record, visitOf(lang, on, today), asked)),
      })
    })
  }
  pictureRoutes(app, house, answer)
  paperRoutes(app, house, answer)
  dataRoutes(app, house, answer)
  dumpRoutes(app, house, answer.shelf)
  app.get(iconPath, (context) => context.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=604800' }))
  app.notFound((context) => {
    const first = context.req.path.split('/')[1] ?? ''
    const lang = isSiteLanguage(first) ? first : preferredSiteLanguage(context.req.header('Accept-Language') ?? '')
    return answer(context, `not found ${lang}`, {
      wants: nothing, make: (record, _on, today) => html(notFoundPage(record, visitOf(lang, undefined, today))),
    })
  })
}

/** Only a day is one: nothing else makes a page of its own. */
function sinceAsked(context: Context): string {
  const asked = context.req.query('since')
  return isDay(asked) ? asked : ''
}

/** The browser's wish decides once; after that the language stands in the address. */
function toLanguage(context: Context, path: string): Response {
  const lang = preferredSiteLanguage(context.req.header('Accept-Language') ?? '')
  return new Response(null, { status: 302, headers: { Location: `/${lang}${path}`, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' } })
}

function html(page: Page): Made {
  return { status: page.status, type: 'text/html; charset=utf-8', text: renderPage(page) }
}

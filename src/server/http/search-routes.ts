// The search of the public record, as a page and as data. What somebody looks for is answered, and written down nowhere.
import { gzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import { dayOf } from '#values/moment.ts'
import { isSiteLanguage, siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { renderPage } from '../site/page.ts'
import type { PublicRecord } from '../site/record.ts'
import { questionFrom, type Question } from '../site/search/question.ts'
import { searchJson } from '../site/search/search-json.ts'
import { demandsIn, searchPage } from '../site/search/search-page.tsx'
import { answered, type Answered } from '../site/search/search.ts'
import type { Visit } from '../site/view.ts'
import { forAnybody, open } from './data-routes.ts'
import { wordsRead, type Current } from './page-cache.ts'
import type { SearchKeeper } from './search-keeper.ts'

type Searched = { readonly record: PublicRecord; readonly question: Question; readonly found: Answered | null; readonly visit: Visit }
type Visiting = (lang: SiteLanguage, on: string | undefined, today: Visit['today']) => Visit

type Asking = { readonly current: Current; readonly keeper: SearchKeeper; readonly visitOf: Visiting }

export function searchRoutes(app: Hono, house: House, { current, keeper, visitOf }: Asking): void {
  const languages = `/:lang{${siteLanguages.join('|')}}`

  async function search(context: Context, lang: SiteLanguage): Promise<Searched> {
    const today = dayOf(house.now())
    const { kept } = await current(today)
    const index = await keeper.upTo(kept)
    const visit = visitOf(lang, context.req.query('on'), today)
    const question = questionFrom((name) => context.req.query(name))
    const found = index && answered(index, kept.shelf, question, visit)
    return { record: await wordsRead(house, kept.shelf, demandsIn(found)), question, found, visit }
  }

  // Who opens the first page will perhaps look for something: what takes long to read is begun.
  app.get(`${languages}/`, async (_context, next) => {
    await next()
    keeper.begin((await current(dayOf(house.now()))).kept)
  })
  app.get(`${languages}/search`, async (context) => {
    const { record, question, found, visit } = await search(context, context.req.param('lang') as SiteLanguage)
    return send(context, 'text/html; charset=utf-8', renderPage(searchPage(record, question, found, visit)))
  })
  open(app, '/search.json', async (context) => {
    const asked = context.req.query('lang') ?? ''
    const { record, question, found, visit } = await search(context, isSiteLanguage(asked) ? asked : 'en')
    for (const [name, value] of Object.entries(forAnybody)) context.header(name, value)
    return send(context, 'application/json; charset=utf-8', JSON.stringify(searchJson(record, question, found, visit)))
  })
}

/** Kept neither here nor on the way: what was looked for is nobody else's matter. */
function send(context: Context, type: string, text: string): Response {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', Vary: 'Accept-Encoding' }
  if (!/\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '')) return context.body(text, 200, headers)
  return context.body(new Uint8Array(gzipSync(text)), 200, { ...headers, 'Content-Encoding': 'gzip' })
}

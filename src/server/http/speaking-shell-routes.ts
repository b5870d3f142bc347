// The plain pages /r/<code> and /receipt, in which the speaker's phone draws itself. What stands after their `#` never comes here.
import type { Context, Hono } from 'hono'
import type { House } from '../acts/house.ts'
import { renderPage, type Page } from '../site/page.ts'
import { receiptShell, speakingShell } from '../site/speaking-shell.tsx'
import { hotlinesOf, roundByCode } from '../store/rounds.ts'
import type { Assets } from './assets.ts'

const nothing = { script: null, styles: [], modules: [] }

export function speakingShellRoutes(app: Hono, house: House, assets: Assets): void {
  const { db } = house.store
  app.get('/r/:code', async (context) => {
    const kept = await roundByCode(db, context.req.param('code'))
    const hotlines = kept ? await hotlinesOf(db, kept.org) : []
    const round = kept?.body ?? null
    return html(context, speakingShell({ acceptLanguage: wishOf(context), round, hotlines, assets: assets.entries['speak'] ?? nothing }))
  })
  app.get('/receipt', (context) => html(context, receiptShell(wishOf(context), assets.entries['receipt'] ?? nothing)))
}

function wishOf(context: Context): string {
  return context.req.header('Accept-Language') ?? ''
}

function html(context: Context, page: Page): Response | Promise<Response> {
  return context.html(renderPage(page), page.status, { Vary: 'Accept-Language' })
}

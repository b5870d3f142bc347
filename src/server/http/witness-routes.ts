// The plain page behind /witness, where a verdict is shown to somebody who signs it too. What stands after its `#` never comes here.
import type { Hono } from 'hono'
import { preferredLanguage } from '#words/languages.ts'
import { renderPage } from '../site/page.ts'
import { witnessShell } from '../site/witness-shell.tsx'
import type { Assets } from './assets.ts'

const nothing = { script: null, styles: [], modules: [] }

export function witnessRoutes(app: Hono, assets: Assets): void {
  app.get('/witness', (context) => {
    const lang = preferredLanguage(context.req.header('Accept-Language') ?? '')
    return context.html(renderPage(witnessShell(lang, assets.entries['witness'] ?? nothing)), 200, { Vary: 'Accept-Language' })
  })
}

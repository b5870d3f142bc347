// The plain pages behind /desk, /open and /join, in which the desk draws itself. What stands after their `#` never comes here.
import type { Hono } from 'hono'
import { preferredLanguage } from '#words/languages.ts'
import { deskShell, shells } from '../site/desk-shell.tsx'
import { renderPage } from '../site/page.ts'
import type { Assets } from './assets.ts'

const nothing = { script: null, styles: [], modules: [], pieces: {} }

export function deskShellRoutes(app: Hono, assets: Assets): void {
  for (const shell of shells) {
    app.get(`/${shell}`, (context) => {
      const lang = preferredLanguage(context.req.header('Accept-Language') ?? '')
      return context.html(renderPage(deskShell(shell, lang, assets.entries['desk'] ?? nothing)), 200, { Vary: 'Accept-Language' })
    })
  }
}

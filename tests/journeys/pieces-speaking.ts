// Pieces of the journeys of speakers: what one of them says, her phone, and what its browser holds afterwards.
import type { BrowserContext, Page } from 'playwright-core'
import { newVisitor } from '../browser.ts'
import { phone, type Said } from './speaking.ts'

export const story = 'They keep my passport in the drawer.'
export const said: Said = {
  lang: 'id', receipt: false, count: true, quote: null, contact: { how: 'Signal: bintang', when: '' },
  answers: { rest: 'no', lacks: ['phone', 'sleep'], wage: '4.500,50', since: ['2024', '3'], story },
}
export const content = {
  v: 1, lang: 'id', count: true, quote: null, contact: { how: 'Signal: bintang', when: '' },
  answers: { rest: 'no', lacks: ['sleep', 'phone'], wage: '4500.50', since: '2024-03', story },
}

export async function onPhone(use: (page: Page, context: BrowserContext) => Promise<void>, more: object = {}): Promise<void> {
  const context = await newVisitor({ ...phone, ...more })
  try {
    const page = await context.newPage()
    await use(page, context)
  } finally {
    await context.close()
  }
}

/** What the browser holds for our address. */
export async function keptBy(page: Page, context: BrowserContext) {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { ...inPage, cookies: (await context.cookies()).length }
}

// A real browser for the journeys: started once for a file, closed when its last test has ended.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { afterAll, describe } from 'vitest'
import { findChromium } from '../tools/find-chromium.ts'
import type { Moment } from '#values/moment.ts'

const program = findChromium(process.env)
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that beeps; whether a page may hear it, each visitor says.
  '--use-fake-device-for-media-stream',
]

let started: Promise<Browser> | undefined

afterAll(async () => {
  const browser = await started
  await browser?.close()
})

/** As `describe`. Without a browser its tests are listed as skipped; with CI=true they run and say what is missing. */
export function inBrowser(name: string, suite: () => void): void {
  describe.skipIf(program === null && process.env['CI'] !== 'true')(name, suite)
}

/** The one browser of this file. */
export function openBrowser(): Promise<Browser> {
  if (program === null) throw new Error('no browser was found: install chromium, or name one in CHROMIUM')
  started ??= chromium.launch({ executablePath: program, args: flags })
  return started
}

/** A person with a browser of her own: no cookies, no storage. Closed by the test, or with the browser. */
export async function newVisitor({ on, ...options }: VisitorOptions = {}): Promise<BrowserContext> {
  const browser = await openBrowser()
  const context = await browser.newContext({ locale: 'en', ...options })
  if (on !== undefined) await context.clock.setFixedTime(on)
  return context
}

/** `on`: the moment that her clock shows, and goes on showing; without it, the machine's own. */
export type VisitorOptions = BrowserContextOptions & { readonly on?: Moment }

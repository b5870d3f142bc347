// The desk comes in pieces: it stays whole when the network goes, and says so where a piece cannot be had, with a way to try again.
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demandRoutes } from '#device/desk/demands/routes.tsx'
import { listenRoutes } from '#device/desk/listen/routes.tsx'
import { organisationRoutes } from '#device/desk/organisation/routes.tsx'
import { desk } from '#words/en/desk.ts'
import { violationsOn } from '../accessible.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { openDeskHouse, type DeskHouse } from '../desk-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import { atDesk, expectText, goTo, lockNow, openOrganisation, typePassphrase, unlock, type WaysIn } from './pieces-desk.ts'

const paths = [...listenRoutes, ...demandRoutes, ...organisationRoutes].map(({ path }) => path)

inBrowser('the desk in pieces', () => {
  let bundle: Bundle
  let house: DeskHouse
  let ways: WaysIn
  const visitors: BrowserContext[] = []

  async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await newVisitor(options)
    visitors.push(context)
    return context.newPage()
  }

  /** The built piece that came of a file of this name; where several did, the one that holds a text. */
  function pieceOf(name: string, text = ''): string {
    const named = bundle.entries['desk']!.all.filter((address) => address.startsWith(`/assets/${name}-`) && address.endsWith('.js'))
    const found = named.filter((address) => bundle.textOf(address).includes(text))
    expect(found.length, `${name} ${text}`).toBe(1)
    return `**${found[0]!}`
  }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDeskHouse(bundle)
    ways = await openOrganisation(await visitor(), await house.openingLink(), 'Wati')
  })
  afterAll(async () => {
    await Promise.all(visitors.map((context) => context.close()))
    await house.stop()
    bundle.remove()
  })

  test('an unlocked desk whose network goes misses no screen', async () => {
    const page = await visitor()
    const thrown: string[] = []
    page.on('pageerror', ({ message }) => thrown.push(message))
    await unlock(page, house.address, ways)
    const screens = ['listen/hotlines', 'demand/verdicts/:act', 'organisation/keys'].map((path) => pieceOf('routes', path).slice(2))
    await page.waitForFunction((addresses) => {
      const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
      return addresses.every((address) => fetched.includes(address))
    }, bundle.withImports(screens))
    expect(await page.evaluate(travelledTwice)).toEqual([])
    await page.context().setOffline(true)
    await page.route('**/assets/**', (route) => route.abort())
    const missing: string[] = []
    for (const path of paths) if (!(await isShown(page, path.replaceAll(/:\w+/g, 'x')))) missing.push(path)
    expect(paths.length).toBeGreaterThan(20)
    expect(missing).toEqual([])
    expect(thrown).toEqual([])
  })

  test('what could not be fetched is said, and can be fetched again; nobody is locked out meanwhile', async () => {
    const page = await visitor()
    const listening = pieceOf('routes', 'listen/rounds/:round/voices')
    // An import that failed once fails for ever in most browsers: it is not tried before the bytes are here.
    const imported: string[] = []
    page.on('request', (request) => void (request.resourceType() === 'script' && imported.push(new URL(request.url()).pathname)))
    await page.route(listening, (route) => route.abort())
    await unlock(page, house.address, ways)
    await page.evaluate(() => (location.hash = '#/listen'))
    await expectText(page, 'This part of the desk could not be fetched')
    expect(await violationsOn(page)).toEqual([])
    await goTo(page, 'organisation', 'Organisation')
    await page.evaluate(() => (location.hash = '#/listen'))
    await page.locator('#piece-again').waitFor()
    expect(imported.filter((path) => listening.endsWith(path))).toEqual([])
    await page.unroute(listening)
    await page.locator('#piece-again').click()
    await page.getByRole('link', { name: 'Open a round' }).first().waitFor()
    expect(imported.filter((path) => listening.endsWith(path))).not.toEqual([])
  })

  test('where the list of words is missing, what was typed stays, and opens when it has come', async () => {
    const page = await visitor()
    const words = pieceOf('en')
    await page.route(words, (route) => route.abort())
    await page.goto(`${house.address}/desk`)
    await typePassphrase(page, ways.passphrase)
    await expectText(page, 'The list of words could not be fetched')
    expect(await page.inputValue('#secret')).toBe(ways.passphrase)
    await page.unroute(words)
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await atDesk(page)
  })

  test('where the frame of the desk is missing after unlocking, she stays unlocked and fetches it', async () => {
    const page = await visitor()
    const frame = pieceOf('inside')
    await page.route(frame, (route) => route.abort())
    await page.goto(`${house.address}/desk`)
    await typePassphrase(page, ways.passphrase)
    await page.locator('#piece-again').waitFor({ timeout: 60_000 })
    await page.unroute(frame)
    await page.locator('#piece-again').click()
    await atDesk(page)
    expect(await page.locator('#piece-again').count()).toBe(0)
  })

  test('only the language of the reader comes; where it cannot, English stands in until it can', async () => {
    const page = await visitor({ locale: 'id' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const [indonesian, tagalog] = [pieceOf('indonesian'), pieceOf('tagalog')]
    await page.route(indonesian, (route) => route.abort())
    await page.goto(`${house.address}/desk`)
    await page.getByRole('heading', { level: 1, name: 'Unlock your desk' }).waitFor()
    await expectText(page, 'The words in Bahasa Indonesia could not be fetched.')
    expect(await violationsOn(page)).toEqual([])
    await page.unroute(indonesian)
    await page.locator('#language-again').click()
    await page.getByRole('heading', { level: 1, name: 'Buka meja kerjamu' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('id')
    expect(asked.filter((path) => tagalog.endsWith(path))).toEqual([])
    await page.selectOption('.language-choice select', 'en')
    await page.getByRole('heading', { level: 1, name: 'Unlock your desk' }).waitFor()
  })

  test('a passphrase can be drawn in another language, or else in the one that is here', async () => {
    const page = await visitor()
    const words = pieceOf('id')
    await unlock(page, house.address, ways)
    await page.route(words, (route) => route.abort())
    await goTo(page, 'organisation/keys/passphrase', 'Make a new passphrase')
    const first = await page.locator('#passphrase-shown').innerText()
    await page.selectOption('#words-in', 'id')
    await page.locator('#piece-again').waitFor()
    await page.selectOption('#words-in', 'en')
    await page.locator('#passphrase-shown').waitFor()
    await page.unroute(words)
    await page.selectOption('#words-in', 'id')
    await page.locator('#passphrase-shown[lang=id]').waitFor()
    expect(await page.locator('#passphrase-shown').innerText()).not.toBe(first)
    await lockNow(page)
  })
})

/** In the page: files that came over the network more than once, although they are fetched first and then imported. */
function travelledTwice(): readonly string[] {
  const travelled = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ transferSize }) => transferSize > 0)
  const names = travelled.map(({ name }) => name).filter((name) => name.includes('/assets/'))
  return names.filter((name, at) => names.indexOf(name) !== at)
}

/** Opens a screen by its address; false where it is not there and says so. */
async function isShown(page: Page, path: string): Promise<boolean> {
  await page.evaluate((hash) => {
    for (const heading of document.querySelectorAll('#main h1')) heading.setAttribute('data-before', '')
    location.hash = hash
  }, `#/${path}`)
  await page.waitForFunction((fetching) => {
    const main = document.querySelector<HTMLElement>('#main')
    const isNew = main?.querySelector('h1:not([data-before])')
    return isNew && !main?.innerText.includes(fetching)
  }, desk.loading)
  return (await page.locator('#piece-again').count()) === 0
}

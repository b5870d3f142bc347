// Every screen of the desk, as the table of routes has them: within reach, without a barrier that axe finds, and never wider than a small
// phone; in light and dark, from left to right and from right to left, for who may do everything and for who may only read.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, smallTargetsOn, violationsOn } from '../accessible.ts'
import { inBrowser } from '../browser.ts'
import { openDemandHouse, type DemandHouse } from '../demand-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import { livedInDesk, openScreen, walkScreens, type LivedIn } from './pieces-every-screen.ts'

const good = { barriers: [], tooWide: 0, tooSmall: [] }

inBrowser('every screen of the desk', () => {
  let bundle: Bundle
  let house: DemandHouse
  let lived: LivedIn

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    lived = await livedInDesk(house, { viewport: { width: 320, height: 640 } })
  }, 300_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  test('can be reached, and holds, in the light from left to right and in the dark from right to left', async () => {
    const { steward } = lived
    const missed = await walkScreens(steward, async (path) => {
      expect([path, 'light', await lookAt(steward)]).toEqual([path, 'light', good])
      await turn(steward, 'dark', 'rtl')
      // Of what axe knows, only colours differ.
      expect([path, 'dark', await lookAt(steward, ['color-contrast'])]).toEqual([path, 'dark', good])
      await turn(steward, 'light', 'ltr')
    })
    expect(missed).toEqual([])
  })

  test('holds for who may only read, in longer words, with letters of twice the size', async () => {
    const { reader } = lived
    await reader.locator('.language-choice select').selectOption('tl')
    await reader.setViewportSize({ width: 640, height: 640 })
    await reader.evaluate(() => void (document.documentElement.style.fontSize = '225%'))
    await walkScreens(reader, async (path) => {
      expect([path, await lookAt(reader)]).toEqual([path, good])
    })
  })

  test('holds where something waits for a network', async () => {
    const { steward } = lived
    await openScreen(steward, 'listen/hotlines')
    await steward.context().setOffline(true)
    await steward.locator('main form [type=submit]').click()
    await steward.locator('.waiting-line').waitFor()
    await openScreen(steward, 'waiting')
    await steward.locator('main .card').waitFor()
    expect(await lookAt(steward)).toEqual(good)
  })
})

async function lookAt(page: Page, rules: readonly string[] = []) {
  return { barriers: await violationsOn(page, rules), tooWide: await overflowOf(page), tooSmall: await smallTargetsOn(page) }
}

async function turn(page: Page, colorScheme: 'light' | 'dark', dir: 'ltr' | 'rtl'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate((to) => void (document.documentElement.dir = to), dir)
}

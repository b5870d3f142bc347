// What leaves the public pages: a card in a page of somebody else, the snippet for it, and the picture of a demand.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Moment } from '#values/moment.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { overflowOf, violationsOn } from '../accessible.ts'
import { serveExamples, type Seeded } from '../seeded.ts'

const now = Date.UTC(2026, 10, 23, 9) as Moment

inBrowser('what is shared', () => {
  let seeded: Seeded
  let elsewhere: Server
  /** The page of somebody else: another origin, with what was pasted into it. */
  let pasted = ''
  beforeAll(async () => {
    seeded = await serveExamples(now)
    elsewhere = createServer((_request, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8')
      answer.end(`<!doctype html><html lang="en"><title>Ours</title><body><h1>Ours</h1>${pasted}`)
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    elsewhere.close()
    await seeded.stop()
  })

  test('a card is pasted into a page of others, shows there, and leads to the demand; the page of the demand itself does not', async () => {
    const visitor = await newVisitor({ viewport: { width: 400, height: 700 } })
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/en/demands/D10`)
    const snippet = await page.getByLabel('To show it on another website').inputValue()
    // Not lazy: that it is loaded, or refused, is then waited for.
    pasted = snippet + snippet.replace('/card', '').replace(' loading="lazy"', '')
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
    const card = page.frameLocator('iframe').first()
    await card.getByText('What they say').waitFor()
    expect(await card.locator('main').innerText()).toContain('Contested')
    expect(await page.frameLocator('iframe').nth(1).locator('main').count()).toBe(0)
    expect(await visitor.cookies()).toEqual([])
    await card.getByRole('link', { name: 'Abolish the KTKLN card' }).click()
    await page.waitForURL(`${seeded.address}/en/demands/D10`)
    await visitor.close()
  })

  test.each(['light', 'dark'] as const)('a card and what is to be copied fit 320 px, and axe finds no fault (%s)', async (colorScheme) => {
    const visitor = await newVisitor({ viewport: { width: 320, height: 640 }, colorScheme })
    const page = await visitor.newPage()
    for (const path of ['/en/demands/D10/card', '/tl/demands/D15/card', '/en/demands/D10']) {
      await page.goto(seeded.address + path)
      expect([path, await violationsOn(page), await overflowOf(page)]).toEqual([path, [], 0])
    }
    await visitor.close()
  })

  test('the longest card of the examples has room in the frame that is pasted', async () => {
    const visitor = await newVisitor({ viewport: { width: 360, height: 600 } })
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/id/demands/D30`)
    const snippet = await page.locator('#snippet').inputValue()
    expect(snippet).toContain('width="360" height="600"')
    await page.goto(`${seeded.address}/id/demands/D30/card`)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600)
    await visitor.close()
  })

  test('a picture is seen as large as it says', async () => {
    const visitor = await newVisitor({})
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/en/demands/D10`)
    await page.getByRole('link', { name: 'The picture to share' }).click()
    const image = page.locator('img')
    expect(await image.evaluate((seen: HTMLImageElement) => [seen.naturalWidth, seen.naturalHeight])).toEqual([1200, 630])
    await visitor.close()
  })
})

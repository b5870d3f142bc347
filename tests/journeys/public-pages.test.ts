// The public pages as a stranger meets them: without a script, on a narrow phone, with a keyboard, in each language, on an earlier day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Moment } from '#values/moment.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { overflowOf, smallTargetsOn, violationsOn } from '../accessible.ts'
import { serveExamples, type Seeded } from '../seeded.ts'

const now = Date.UTC(2026, 10, 23, 9) as Moment
const pages = [
  '/', '/demands/D01', '/demands/D10', '/demands/D15', '/demands/D21', '/demands/D01/poster',
  '/authorities', '/authorities/hk-labour-department', '/about', '/not-here',
]

inBrowser('the public pages', () => {
  let seeded: Seeded
  beforeAll(async () => {
    seeded = await serveExamples(now)
  })
  afterAll(() => seeded.stop())

  test('lead by the browser’s wish to a language, and say it in the address', async () => {
    const visitor = await newVisitor({ locale: 'id-ID', javaScriptEnabled: false })
    const page = await visitor.newPage()
    await page.goto(seeded.address)
    expect(new URL(page.url()).pathname).toBe('/id/')
    expect(await page.locator('html').getAttribute('lang')).toBe('id')
    await visitor.close()
  })

  test.each(['en', 'id', 'tl'])('have no fault that axe can see, and fit 320 px (%s)', async (lang) => {
    const visitor = await newVisitor({ viewport: { width: 320, height: 640 } })
    const page = await visitor.newPage()
    for (const path of pages) {
      await page.goto(`${seeded.address}/${lang}${path}`)
      expect([path, await violationsOn(page), await overflowOf(page), await smallTargetsOn(page)]).toEqual([path, [], 0, []])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect([path, await violationsOn(page, ['color-contrast'])]).toEqual([path, []])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await visitor.close()
  })

  test.each(['dark', 'light'] as const)('keep their contrast in the %s, and at 200 % text', async (colorScheme) => {
    const visitor = await newVisitor({ viewport: { width: 640, height: 800 }, colorScheme })
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/en/demands/D10`)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect([await violationsOn(page), await overflowOf(page)]).toEqual([[], 0])
    await visitor.close()
  })

  test('read from right to left as well: nothing hangs over the edge', async () => {
    const visitor = await newVisitor({ viewport: { width: 320, height: 640 } })
    const page = await visitor.newPage()
    for (const path of pages) {
      await page.goto(`${seeded.address}/en${path}`)
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      expect([path, await overflowOf(page)]).toEqual([path, 0])
    }
    await visitor.close()
  })

  test('tell how a demand stood on an earlier day, with JavaScript off', async () => {
    const visitor = await newVisitor({ javaScriptEnabled: false })
    const page = await visitor.newPage()
    const standing = async (on: string) => {
      await page.goto(`${seeded.address}/en/demands/D10?on=${on}`)
      return page.locator('main').innerText()
    }
    expect(await standing('2017-04-29')).toContain('Taken back')
    expect(await standing('2017-04-30')).toContain('Contested')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await visitor.close()
  })

  test('bring who uses a keyboard past the head in one step', async () => {
    const visitor = await newVisitor()
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/en/demands/D01`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#text')
    await visitor.close()
  })

  test('ask nothing of anybody else and keep nothing', async () => {
    const visitor = await newVisitor()
    const page = await visitor.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    for (const path of pages) await page.goto(`${seeded.address}/en${path}`)
    expect(new Set(asked)).toEqual(new Set([seeded.address]))
    expect(await visitor.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await visitor.close()
  })
})

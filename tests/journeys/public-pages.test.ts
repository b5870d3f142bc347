// The public pages as a stranger meets them: without a script, on a narrow phone, with a keyboard, in each language, on an earlier day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Moment } from '#values/moment.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { siteLanguages } from '#words/languages.ts'
import { overflowOf, smallTargetsOn, violationsOn } from '../accessible.ts'
import { serveExamples, type Seeded } from '../seeded.ts'

const now = Date.UTC(2026, 10, 23, 9) as Moment
const pages = [
  '/', '/demands/D01', '/demands/D10', '/demands/D15', '/demands/D21', '/demands/D01/poster',
  '/authorities', '/authorities/hk-labour-department', '/about', '/not-here', '/search', '/search?q=filipno',
  '/demands/D01/years', '/f', '/f/gcm-6', '/f/icrmw-8', '/places', '/places/Hong-Kong', '/places/Hong-Kong/Taiwan', '/changes',
  '/authorities/hk-labour-department/meeting', '/places/Hong-Kong/questions',
  '/demands/D01/log', '/authorities/hk-labour-department/log', '/standing/refused', '/f/gcm-1',
]

/** Their pages differ from the English in their words alone: a few are enough for axe, which takes its time. */
const looksAlike: readonly string[] = ['id', 'tl']

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

  test.each([
    ['zh-TW', '/zh-Hant/', 'zh-Hant', 'ltr'], ['zh-CN', '/zh-Hant/', 'zh-Hant', 'ltr'], ['ar-LB', '/ar/', 'ar', 'rtl'],
  ])('lead from a browser in %s to %s', async (locale, path, lang, dir) => {
    const visitor = await newVisitor({ locale, javaScriptEnabled: false })
    const page = await visitor.newPage()
    await page.goto(seeded.address)
    expect(new URL(page.url()).pathname).toBe(path)
    const html = page.locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([lang, dir])
    await visitor.close()
  })

  test.each(siteLanguages)('have no fault that axe can see, and fit 320 px (%s)', async (lang) => {
    const visitor = await newVisitor({ viewport: { width: 320, height: 640 } })
    const page = await visitor.newPage()
    const [keeper] = (await (await page.request.get(`${seeded.address}/organisations.json`)).json()) as readonly { readonly id: string }[]
    for (const path of [...pages, `/o/${keeper!.id}`]) {
      await page.goto(`${seeded.address}/${lang}${path}`)
      const violations = looksAlike.includes(lang) && !path.startsWith('/demands/D1') ? [] : await violationsOn(page)
      expect([path, violations, await overflowOf(page), await smallTargetsOn(page)]).toEqual([path, [], 0, []])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect([path, await violationsOn(page, ['color-contrast'])]).toEqual([path, []])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await visitor.close()
  })

  test.each(['ar', 'zh-Hant'])('print on A4 without a word cut off, and without what only a screen can use (%s)', async (lang) => {
    const visitor = await newVisitor({ viewport: { width: 720, height: 1000 } })
    const page = await visitor.newPage()
    await page.emulateMedia({ media: 'print' })
    for (const path of ['/', '/demands/D01', '/demands/D01/poster', '/demands/D01/years', '/authorities/hk-labour-department']) {
      await page.goto(`${seeded.address}/${lang}${path}`)
      const shown = await page.locator('.masthead nav, .page-draft a, .day form, .day summary span').filter({ visible: true }).count()
      expect([path, shown, await overflowOf(page)]).toEqual([path, 0, 0])
      expect(await page.locator('.page-draft').isVisible()).toBe(true)
      // Where it is read stands once on each sheet: a poster says it in its middle, and of the foot nothing else is of use there.
      const said = (await page.locator('.address').filter({ visible: true }).allInnerTexts()).at(-1)
      expect(said).toBe(`${seeded.address}/${lang}${path.replace('/poster', '')}`)
      expect(await page.locator('footer p:not(.on-paper)').filter({ visible: true }).count()).toBe(0)
    }
    await visitor.close()
  })

  test.each(siteLanguages)('show each sum of the years on a phone beside its date, before anything is scrolled (%s)', async (lang) => {
    const visitor = await newVisitor({ viewport: { width: 320, height: 640 } })
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/${lang}/demands/D01/years`)
    const cutOff = await page.locator('.scroll').evaluate((box) => {
      const { left, right } = box.getBoundingClientRect()
      const sums = [...box.querySelectorAll('tr > td:nth-child(2)')].map((sum) => sum.getBoundingClientRect())
      return [sums.length > 10, sums.filter((sum) => sum.left < left || sum.right > right).length]
    })
    expect(cutOff).toEqual([true, 0])
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

  test('read from right to left: each text its own way, headings where the page begins, and marks as everywhere', async () => {
    const visitor = await newVisitor({ viewport: { width: 1280, height: 800 } })
    const page = await visitor.newPage()
    await page.goto(`${seeded.address}/ar/authorities/hk-labour-department`)
    const heading = page.locator('h1')
    expect(await heading.getAttribute('dir')).toBe('ltr')
    expect(await heading.evaluate((h1) => getComputedStyle(h1).textAlign)).toMatch(/right$/)
    await page.goto(`${seeded.address}/ar/demands/D10?on=2017-04-29`)
    const mark = page.locator('.stands .s-taken-back .mark')
    expect(await mark.evaluate((drawn) => getComputedStyle(drawn).transform)).toBe('none')
    await visitor.close()
  })

  test('draw a mark in the picture of a demand as beside its word: hollow where it is hollow', async () => {
    const visitor = await newVisitor()
    const page = await visitor.newPage()
    const pen = (where: string) => page.locator(where).evaluateAll((marks) => [...new Set(marks.map((mark) => {
      const { fill, strokeWidth, stroke, color } = getComputedStyle(mark)
      return `${fill}, ${strokeWidth}, ${stroke === color}`
    }))])
    for (const path of ['/en/demands/D01', '/ar/demands/D15']) {
      await page.goto(seeded.address + path)
      expect([path, await pen('main .mark')]).toEqual([path, ['none, 1.8px, true']])
      expect([path, await pen('.timeline use')]).toEqual([path, ['none, 1.8px, true']])
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
    // The browser goes there a moment after the key.
    await page.waitForURL(({ hash }) => hash === '#text')
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('text')
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

// The speaking page and the receipt's in a real browser, against a real server: said, sealed, read by the team, found again, taken back.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { inBrowser } from '../browser.ts'
import { buildDevice } from '../device-bundle.ts'
import { openSpeakingHouse } from '../speaking-house.ts'
import { content, keptBy, onPhone, said, story } from './pieces-speaking.ts'
import { answerAll, at, speak, takeBack, useReceipt, walkToQuestions } from './speaking.ts'

const bundle = await buildDevice()
const house = await openSpeakingHouse(bundle)
afterAll(async () => {
  await house.stop()
  bundle.remove()
})
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Found = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }

/** Violations of axe, each with the place. */
async function axeOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe.run()
    return violations.map(({ id, nodes }) => `${document.querySelector('.calm')?.getAttribute('data-screen')} ${id}: ${nodes[0]?.html}`)
  })
}

inBrowser('speaking', () => {
  test('what is said arrives sealed, and reads for the team as it was said', async () => {
    const { round, link, path } = await house.openRound()
    const sent: string[] = []
    await onPhone(async (page, context) => {
      page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
      expect(await speak(page, link, round, said)).toEqual({ became: 'received', digits: null })
      expect(new URL(page.url()).hash).toBe('')
      expect(await page.title()).toBe('Questions')
      expect(await keptBy(page, context)).toEqual({ local: 0, session: 0, databases: [], caches: 0, workers: 0, cookies: 0 })
    })
    expect(await house.heard(round)).toEqual([content])
    expect(sent.filter((line) => !line.includes(` ${house.address}/`))).toEqual([])
    for (const secret of [story, '4500.50', 'bintang', link.split('#')[1]!]) expect(sent.join('\n')).not.toContain(secret)
    expect(sent.filter((line) => line.startsWith('POST')).map((line) => line.split(' ')[1])).toEqual([`${house.address}/acts`])
    expect(sent.some((line) => line.startsWith(`GET ${house.address}${path} `))).toBe(true)
  })

  test('with a receipt it is found again, and taken back for good', async () => {
    const { round, link } = await house.openRound()
    await onPhone(async (page) => {
      const { digits } = await speak(page, link, round, { ...said, receipt: true })
      expect(digits).toMatch(/^\d{8} \d{8} \d$/)
      const asOnPaper = ` ${round.code.slice(0, 4)} ${round.code.slice(4).toUpperCase()}`
      expect(await useReceipt(page, house.address, asOnPaper, digits!)).toBe('received')
      expect(await axeOn(page)).toEqual([])
      await takeBack(page, async (each) => expect(await axeOn(each)).toEqual([]))
      expect(await house.heard(round)).toEqual([])
      expect(await useReceipt(page, house.address, round.code, digits!)).toBe('withdrawn')
      const other = `${digits!.slice(0, 7)}${(Number(digits![7]) + 1) % 10}${digits!.slice(8)}`
      await page.goto(`${house.address}/receipt`)
      await page.locator('#code').fill('k4')
      await page.locator('#digits').fill(other)
      await page.locator('[type=submit]').click()
      expect(await page.locator('.summary li').count()).toBe(2)
      expect(await axeOn(page)).toEqual([])
    })
  })

  test('Back steps back a question and keeps the answers; a change leads back to where she reads over', async () => {
    const { round, link, path } = await house.openRound()
    await onPhone(async (page) => {
      await page.goto(link)
      await walkToQuestions(page, round, said)
      await page.locator('input[value=no]').check()
      await page.locator('[type=submit]').click()
      await at(page, 'question-lacks', async () => {})
      await page.goBack()
      await at(page, 'question-rest', async () => {})
      expect(await page.locator('input[value=no]').isChecked()).toBe(true)
      await page.goForward()
      await page.locator('.back').click()
      await at(page, 'question-rest', async () => {})
      await page.locator('[type=submit]').click()
      await answerAll(page, { ...round, questions: round.questions.slice(1) }, said)
      await page.locator('#said-wage').click()
      await page.locator('#answer').fill('many')
      await page.locator('[type=submit]').click()
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary')
      await page.locator('.summary a').click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer')
      await page.locator('#answer').fill('12')
      await page.locator('[type=submit]').click()
      await at(page, 'review', async () => {})
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      expect(await page.locator('.said').textContent()).toContain('12')
      expect(page.url()).toBe(house.address + path)
    })
  })

  test('leaving quickly shows an empty page, and Back does not lead here', async () => {
    const { round, link } = await house.openRound()
    await onPhone(async (page) => {
      await page.goto(`${house.address}/en/`)
      await page.goto(link)
      await walkToQuestions(page, round, said)
      await page.locator('input[value=no]').check()
      await page.locator('.leave').click()
      await page.waitForURL('about:blank')
      await page.goBack()
      expect(page.url()).toBe(`${house.address}/en/`)
    })
  })

  test('no screen has a barrier that axe finds; in the dark, from the right, at 320 px nothing is cut off', async () => {
    const { round, link } = await house.openRound()
    const narrow = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }
    const [found, wide]: [string[], string[]] = [[], []]
    await onPhone(async (page) => {
      await speak(page, link, round, { ...said, lang: 'ar', receipt: true }, async (each) => {
        found.push(...(await axeOn(each)))
        const [width, most] = await each.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
        if (width > most) wide.push(await each.locator('.calm').getAttribute('data-screen') ?? '')
      })
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    }, narrow)
    expect(found).toEqual([])
    expect(wide).toEqual([])
  })
})

inBrowser('the page says plainly why nothing can be typed', () => {
  async function screenAt(link: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
    let seen = { screen: '', fields: -1 }
    await onPhone(async (page) => {
      await prepare(page)
      await page.goto(link)
      await page.locator('[data-screen]:not([data-screen=looking])').waitFor()
      seen = { screen: (await page.locator('.calm').getAttribute('data-screen'))!, fields: await page.locator('input, textarea').count() }
      expect(await axeOn(page)).toEqual([])
    })
    return seen
  }

  test.each([
    ['a link of another round', async () => (await house.openRound()).path + `#${(await house.openRound()).fragment}`, 'cannot-link'],
    ['a code that nobody uses', async () => '/r/aaaaaaaa#aaaaaaaaaaaaaaaa', 'cannot-unknown'],
    ['a round that is closed', async () => closed(), 'closed'],
  ])('%s', async (_, path, screen) => {
    expect(await screenAt(house.address + (await path()))).toEqual({ screen, fields: 0 })
  })

  test('a server that changes the questions', async () => {
    const { link } = await house.openRound()
    const seen = await screenAt(link, (page) => page.route('**/round.json', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('We ask about your days off', 'Give us your passport number') })
    }))
    expect(seen).toEqual({ screen: 'cannot-check', fields: 0 })
  })

  test('a page without protection on the way', async () => {
    const { path, fragment } = await house.openRound()
    const link = `http://plain.example${path}#${fragment}`
    const seen = await screenAt(link, (page) => page.route('http://plain.example/**', async (route) => {
      const url = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: house.address + url.pathname }) })
    }))
    expect(seen).toEqual({ screen: 'cannot-insecure', fields: 0 })
  })

  test('a network that is gone, until it is back', async () => {
    const { link } = await house.openRound()
    await onPhone(async (page) => {
      await page.route('**/round.json', (route) => route.abort())
      await page.goto(link)
      await at(page, 'cannot-network', async () => {})
      await page.unroute('**/round.json')
      await page.locator('main .button').click()
      await at(page, 'language', async () => {})
      expect(await page.locator('.languages button').count()).toBe(3)
    })
  })

  test('a link without its end is said to be unchecked, and a page that is loaded again is not', async () => {
    const { link, path } = await house.openRound()
    await onPhone(async (page) => {
      await page.goto(house.address + path)
      await page.locator('.languages button').first().click()
      await at(page, 'unchecked', async (each) => expect(await axeOn(each)).toEqual([]))
      await page.goto(link)
      await at(page, 'language', async () => {})
      await page.reload()
      await page.locator('.languages button').first().click()
      await at(page, 'who', async () => {})
    })
  })

  async function closed(): Promise<string> {
    const { round, path, fragment } = await house.openRound()
    await house.closeRound(round)
    return `${path}#${fragment}`
  }
})

inBrowser('without its program the page', () => {
  test('says who asks, where to find them and what helps', async () => {
    const { link, round } = await house.openRound()
    await onPhone(async (page) => {
      await page.goto(link)
      const text = (await page.locator('body').textContent())!
      for (const part of [round.who['en']!, round.where['en']!, 'Rumah Singgah Melati', 'JavaScript']) expect(text).toContain(part)
      expect(await page.locator('input, textarea, button').count()).toBe(0)
    }, { javaScriptEnabled: false })
  })
})

// Speaking aloud in a real browser: recorded, heard again, sealed on the phone, sent on after a cut, and played at the desk; text always.
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Round } from '#domain/round.ts'
import { overflowOf, smallTargetsOn, violationsOn } from '../accessible.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { openDeskHouse, type DeskHouse } from '../desk-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import { expectText, openOrganisation, openRound, readVoices } from './pieces-desk.ts'
import { answerAll, at, phone, sealAndSend, walkToQuestions, type Said } from './speaking.ts'

const said: Said = { lang: 'en', answers: { q2: 'c1' }, count: null, quote: null, contact: null, receipt: false }
const small = { ...phone, viewport: { width: 320, height: 640 } } as const

inBrowser('speaking aloud', () => {
  let bundle: Bundle
  let house: DeskHouse
  let desk: Page
  let link: string
  let round: Round
  const visitors: BrowserContext[] = []

  async function visitor(options?: BrowserContextOptions): Promise<Page> {
    const context = await newVisitor(options)
    visitors.push(context)
    return context.newPage()
  }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDeskHouse(bundle)
    desk = await visitor()
    await openOrganisation(desk, await house.openingLink(), 'Wati')
    ;({ link, round } = await openRound(desk))
  })
  afterAll(async () => {
    await Promise.all(visitors.map((context) => context.close()))
    await house.stop()
    bundle.remove()
  })

  async function atStory(page: Page): Promise<void> {
    await page.goto(link)
    await walkToQuestions(page, round, said)
    await at(page, 'question-q1', async () => {})
  }

  async function record(page: Page): Promise<void> {
    const before = await page.locator('.aloud li').count()
    await page.locator('#record').click()
    await page.locator('.running', { hasText: '0:01' }).waitFor()
    await page.locator('#stop').click()
    await page.locator('.aloud li').nth(before).waitFor()
  }

  /** Goes on without a word, to what is asked next, and to the end. */
  async function finish(page: Page) {
    await page.locator('form [type=submit]').click()
    await answerAll(page, { ...round, questions: round.questions.slice(1) }, said)
    return sealAndSend(page, said.receipt)
  }

  test('a story is recorded, heard again and deleted, on a small phone, without typing a word; it arrives and is played', async () => {
    const page = await visitor({ ...small, permissions: ['microphone'] })
    await atStory(page)
    await record(page)
    await record(page)
    await page.locator('.aloud .delete').first().click()
    expect(await page.locator('.aloud li').count()).toBe(1)
    await page.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) > 0)
    expect({ barriers: await violationsOn(page), tooWide: await overflowOf(page), tooSmall: await smallTargetsOn(page) }).toEqual({
      barriers: [], tooWide: 0, tooSmall: [],
    })
    expect((await finish(page)).became).toBe('received')
    await readVoices(desk, round, 1)
    await desk.locator('.voice .aloud .button').click()
    await desk.waitForFunction(() => (document.querySelector<HTMLAudioElement>('.voice audio')?.readyState ?? 0) > 0)
    expect(await violationsOn(desk)).toEqual([])
  })

  test('what she is still saying when she goes on is kept too, and reading over says how much there is', async () => {
    const page = await visitor({ ...phone, permissions: ['microphone'] })
    await atStory(page)
    await page.locator('#record').click()
    await page.locator('.running', { hasText: '0:01' }).waitFor()
    await page.locator('form [type=submit]').click()
    await answerAll(page, { ...round, questions: round.questions.slice(1) }, said)
    await at(page, 'review', async () => {})
    await expectText(page, '1 recording, 0:0')
    await page.locator('.leave').click()
    await page.waitForURL('about:blank')
  })

  test('cut off on its way it waits on the phone, sealed; sent again it goes on and arrives once', async () => {
    const page = await visitor({ ...phone, permissions: ['microphone'] })
    await atStory(page)
    await record(page)
    await page.route('**/uploads/*', (route) => route.abort())
    expect((await finish(page)).became).toBe('kept')
    const kept = await keptFiles(page)
    expect(kept.map((text) => text.slice(0, 18))).toEqual(['age-encryption.org'])
    await readVoices(desk, round, 2)
    await expectText(desk, 'still on its way: 0 % is here')
    await page.unroute('**/uploads/*')
    await page.goto(link)
    await page.locator('.notice .button').first().click()
    await page.locator('.notice-title', { hasText: 'It has arrived, sealed' }).waitFor()
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await readVoices(desk, round, 2)
    await desk.locator('.voice .aloud .button').nth(1).waitFor()
  })

  test('where the microphone is not allowed, or nothing records, it says so, and the words can be typed', async () => {
    const denied = await visitor(phone)
    await atStory(denied)
    await denied.locator('#record').click()
    await expectText(denied, 'The microphone was not allowed.')
    expect(await violationsOn(denied)).toEqual([])
    const old = await visitor(phone)
    await old.addInitScript(() => Reflect.deleteProperty(globalThis, 'MediaRecorder'))
    await atStory(old)
    await expectText(old, 'This browser cannot record.')
    await old.locator('#answer').fill('I type it.')
    expect((await finish(old)).became).toBe('received')
  })
})

/** The recordings that this phone keeps, as text of single bytes. */
function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => new Promise<string[]>((resolve, reject) => {
    const asked = indexedDB.open('kept')
    asked.addEventListener('error', () => reject(asked.error ?? new Error('it did not open')))
    asked.addEventListener('success', () => {
      const all = asked.result.transaction('kept').objectStore('kept').getAll()
      all.addEventListener('success', () => {
        asked.result.close()
        const files = (all.result as { files: { bytes: Uint8Array }[] }[]).flatMap((voice) => voice.files)
        resolve(files.map(({ bytes }) => String.fromCharCode(...bytes.subarray(0, 200))))
      })
    })
  }))
}

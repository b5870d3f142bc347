// A speaker who is interrupted, by an edit of the round, a network that is gone, a phone that drops the page: nothing of hers is lost.
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { inBrowser } from '../browser.ts'
import { buildDevice } from '../device-bundle.ts'
import { openSpeakingHouse } from '../speaking-house.ts'
import { content, keptBy, onPhone, said } from './pieces-speaking.ts'
import { answerAll, at, sealAndSend, takeBack, useReceipt, walkToQuestions } from './speaking.ts'

const bundle = await buildDevice()
const house = await openSpeakingHouse(bundle)
afterAll(async () => {
  await house.stop()
  bundle.remove()
})

inBrowser('a speaker who is interrupted', () => {
  test('a round that is edited while she speaks leaves her receipt good', async () => {
    const { round, link } = await house.openRound()
    await onPhone(async (page) => {
      await page.goto(link)
      await walkToQuestions(page, round, said)
      await house.editRound(round, { title: { id: 'Judul baru', en: 'A new title', ar: 'عنوان جديد' } })
      await answerAll(page, round, said)
      const { became, digits } = await sealAndSend(page, true)
      expect(became).toBe('received')
      expect(await useReceipt(page, house.address, round.code, digits!)).toBe('received')
      await takeBack(page)
      expect(await useReceipt(page, house.address, round.code, digits!)).toBe('withdrawn')
    })
  })

  test('without a network it is kept sealed on the phone, and sent when there is one', async () => {
    const { round, link, path } = await house.openRound()
    await onPhone(async (page, context) => {
      await page.goto(link)
      await walkToQuestions(page, round, said)
      await at(page, 'question-rest', async () => {})
      await page.waitForLoadState('networkidle')
      await context.setOffline(true)
      await answerAll(page, round, said)
      expect(await sealAndSend(page, true)).toMatchObject({ became: 'kept', digits: expect.stringMatching(/^\d{8} \d{8} \d$/) })
      expect((await keptBy(page, context)).databases).toEqual(['kept'])
      expect(await dumpOf(page)).not.toContain('passport')
      expect(await house.heard(round)).toEqual([])
      await context.setOffline(false)
      await page.goto(house.address + path)
      await page.locator('.notice .button').first().click()
      await page.locator('.notice-title', { hasText: 'It has arrived, sealed' }).waitFor()
      expect(await house.heard(round)).toEqual([content])
      expect((await keptBy(page, context)).databases).toEqual([])
    })
  })

  test('a page that is gone while the voice is on its way has kept it', async () => {
    const { round, link } = await house.openRound()
    await onPhone(async (page, context) => {
      await page.goto(link)
      await walkToQuestions(page, round, said)
      await page.route('**/acts', () => {})
      await answerAll(page, round, said)
      await page.locator('#on').click()
      const posting = page.waitForRequest('**/acts')
      await page.locator('main .button').nth(1).click()
      await posting
      await page.goto('about:blank')
      await page.unroute('**/acts')
      await page.goto(link)
      await page.locator('.notice .button').first().click()
      await page.locator('.notice-title', { hasText: 'It has arrived, sealed' }).waitFor()
      expect(await house.heard(round)).toEqual([content])
      expect((await keptBy(page, context)).databases).toEqual([])
    })
  })

  test('what is kept can be taken off the phone unsent', async () => {
    const { round, link } = await house.openRound()
    await onPhone(async (page, context) => {
      await page.goto(link)
      await walkToQuestions(page, round, said)
      await at(page, 'question-rest', async () => {})
      await page.waitForLoadState('networkidle')
      await page.route('**/acts', (route) => route.fulfill({ status: 503, body: 'busy' }))
      await answerAll(page, round, said)
      expect(await sealAndSend(page, false)).toEqual({ became: 'kept', digits: null })
      await page.goto(link)
      await page.locator('.notice .quiet').click()
      await page.locator('.notice').waitFor({ state: 'detached' })
      expect((await keptBy(page, context)).databases).toEqual([])
      expect(await house.heard(round)).toEqual([])
    })
  })
})

async function dumpOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('kept')
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const all = await new Promise<unknown[]>((resolve) => {
      const reading = db.transaction('kept').objectStore('kept').getAll()
      reading.addEventListener('success', () => resolve(reading.result as unknown[]))
    })
    db.close()
    return JSON.stringify(all)
  })
}

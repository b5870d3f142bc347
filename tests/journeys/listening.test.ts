// A round from its opening to a voice that is read: asked at the desk, spoken at phone size, opened, found, given a theme, marked.
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Round } from '#domain/round.ts'
import { overflowOf, violationsOn } from '../accessible.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { openDeskHouse, type DeskHouse } from '../desk-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import { expectText, goTo, listHotline, openOrganisation, openRound, readVoices } from './pieces-desk.ts'
import { phone, speak, type Said } from './speaking.ts'

const story: Said = {
  lang: 'en', answers: { q1: 'They keep my passport in a drawer.', q2: 'c2' }, count: true, quote: false,
  contact: { how: 'A message on Sunday', when: 'after ten' }, receipt: true,
}
const other: Said = { ...story, answers: { q1: 'I want to sleep longer.', q2: 'c1' }, count: false, contact: null, receipt: false }

inBrowser('listening', () => {
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
  })
  afterAll(async () => {
    await Promise.all(visitors.map((context) => context.close()))
    await house.stop()
    bundle.remove()
  })

  test('a round that is not whole says all that is missing at once', async () => {
    await goTo(desk, 'listen/new', 'Open a round')
    await desk.getByRole('button', { name: 'Open the round' }).click()
    await expectText(desk, 'The title in English is missing.')
    await expectText(desk, 'Question 1 is not whole in English')
    expect(await violationsOn(desk)).toEqual([])
  })

  test('a round is opened; on an address of this computer only no code is printed, and the page says why', async () => {
    await listHotline(desk, 'Rumah Singgah Melati', '+62 000 0000 001')
    ;({ link, round } = await openRound(desk))
    await expectText(desk, 'this address works on this computer only')
    expect(link).toMatch(/\/r\/[a-z2-7]{8}#[a-z2-7]{16}$/)
    expect(await violationsOn(desk)).toEqual([])
  })

  test('two people speak, and the desk opens what they said', async () => {
    expect((await speak(await visitor(phone), link, round, story)).became).toBe('received')
    expect((await speak(await visitor(phone), link, round, other)).became).toBe('received')
    await readVoices(desk, round, 2)
    await desk.waitForFunction(() => document.title === 'Listen · Samasama')
    await expectText(desk, 'They keep my passport in a drawer.')
    await expectText(desk, 'Asks that a helper gets in touch')
    expect(await violationsOn(desk)).toEqual([])
  })

  test('voices are found by an answer and by words, given a theme, and a note is kept', async () => {
    await desk.selectOption('#find-question', 'q2')
    await desk.selectOption('#find-answer', 'c2')
    await expectText(desk, '1 voice of 2')
    await desk.selectOption('#find-question', '')
    await desk.fill('#find-words', 'passp')
    await expectText(desk, '1 voice of 2')
    await desk.getByLabel('Give a theme').fill('documents kept')
    await desk.getByRole('button', { name: 'Give it' }).click()
    await desk.getByRole('button', { name: 'Take the theme "documents kept" away' }).waitFor()
    await desk.fill('#find-words', '')
    await desk.selectOption('#find-theme', 'documents kept')
    await expectText(desk, '1 voice of 2')
    await desk.locator('summary', { hasText: 'Notes' }).click()
    await desk.getByLabel('Write a note').fill('Call her on Sunday.')
    await desk.getByRole('button', { name: 'Keep the note' }).click()
    await expectText(desk, 'Call her on Sunday.')
  })

  test('beside a voice stands what the server sees, and reading is marked in one batch', async () => {
    await desk.locator('summary', { hasText: 'What the server sees of it' }).click()
    await expectText(desk, 'That there is a receipt for it')
    await desk.selectOption('#find-theme', '')
    await desk.getByRole('button', { name: 'Mark the 2 voices above as read' }).click()
    await expectText(desk, 'Marked as read.')
    expect(await desk.getByText('not read yet').count()).toBe(0)
  })

  test('nothing is wider than a phone of 320 pixels', async () => {
    await desk.setViewportSize({ width: 320, height: 640 })
    expect(await overflowOf(desk)).toBe(0)
    await goTo(desk, 'listen/new', 'Open a round')
    expect(await overflowOf(desk)).toBe(0)
    await goTo(desk, 'organisation/log', 'The log')
    expect(await overflowOf(desk)).toBe(0)
  })

  test('a round with voices is not changed any more, and can be closed', async () => {
    await goTo(desk, `listen/rounds/${round.round}`, 'Days off')
    await expectText(desk, 'Somebody has already spoken in this round')
    await desk.getByRole('button', { name: 'Close the round' }).click()
    await expectText(desk, 'Closed. Voices that are still on their way come in.')
  })
})

// Canaries in a real browser: what was typed for a team is in no request, and nothing of it stays in the browser; what is planted is found.
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inBrowser, newVisitor } from '../browser.ts'
import { needlesOf, searchFor } from '../canary-search.ts'
import { openDeskHouse, type DeskHouse } from '../desk-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import { phrases } from '../phrases.ts'
import { openSpeakingHouse, type SpeakingHouse } from '../speaking-house.ts'
import { leftBy, requestsOf } from './left-in-browser.ts'
import { expectText, goTo, invite, lockNow, openOrganisation, openRound, readVoices } from './pieces-desk.ts'
import { phone, speak, type Said } from './speaking.ts'

const [ownName, invited, theme, note, title, text, how, story, place, contact, when, kept] = phrases.slice(2, 14) as [
  string, string, string, string, string, string, string, string, string, string, string, string,
]
const figures = ['483920175634.918273', '1937-04-23'] as const
const [year, month, day] = figures[1].split('-') as [string, string, string]
const search = searchFor(needlesOf([...phrases, ...figures]))
const said: Said = {
  lang: 'en', count: true, quote: false, contact: { how: contact, when }, receipt: false,
  answers: { rest: 'no', lacks: ['sleep', 'phone'], wage: figures[0], since: [year, month, day], place, story },
}

/** Where something was found: 'request', or the place in the browser. */
async function found(page: Page, sent: readonly Buffer[]): Promise<readonly string[]> {
  const left = Object.entries(await leftBy(page)).filter(([, told]) => search(Buffer.from(told)).length > 0).map(([name]) => name)
  return [...new Set([...left, ...sent.flatMap((bytes) => (search(bytes).length > 0 ? ['request'] : []))])]
}

inBrowser('canaries', () => {
  let bundle: Bundle
  let desks: DeskHouse
  let speaking: SpeakingHouse
  const visitors: BrowserContext[] = []

  async function visitor(options = {}): Promise<{ readonly page: Page; readonly sent: readonly Buffer[] }> {
    const context = await newVisitor(options)
    visitors.push(context)
    return { sent: requestsOf(context), page: await context.newPage() }
  }

  beforeAll(async () => {
    bundle = await buildDevice()
    ;[desks, speaking] = [await openDeskHouse(bundle), await openSpeakingHouse(bundle)]
  })
  afterAll(async () => {
    await Promise.all(visitors.map((context) => context.close()))
    await Promise.all([desks.stop(), speaking.stop()])
    bundle.remove()
  })

  test('a person speaks at phone size: no request has a word of it, and the browser keeps none', async () => {
    const { page, sent } = await visitor(phone)
    const { round, link, fragment } = await speaking.openRound()
    const atScreens = new Set<string>()
    const look = async (at: Page) => (await found(at, [])).forEach((place) => atScreens.add(place))
    expect((await speak(page, link, round, said, look)).became).toBe('received')
    const heard = JSON.stringify(await speaking.heard(round))
    for (const each of [story, place, contact, when, ...figures]) expect(heard).toContain(JSON.stringify(each).slice(1, -1))
    expect([...atScreens, ...(await found(page, sent))]).toEqual([])
    expect(Buffer.concat(sent).includes('send-voice')).toBe(true)
    expect(searchFor(needlesOf([fragment]))(Buffer.concat(sent))).toEqual([])
  })

  test('a voice that waits on the phone lies there sealed', async () => {
    const { page, sent } = await visitor(phone)
    const { round, link } = await speaking.openRound()
    await page.route('**/acts', (route) => route.fulfill({ status: 503, body: 'busy' }))
    expect((await speak(page, link, round, said)).became).toBe('kept')
    expect((await leftBy(page))['indexedDB']).toContain('send-voice')
    expect(await found(page, sent)).toEqual([])
  })

  test('at the desk names, themes, notes and drafts leave sealed, and neither the open nor the locked desk keeps them', async () => {
    const { page, sent } = await visitor()
    await openOrganisation(page, await desks.openingLink(), ownName)
    await invite(page, invited, 'reader')
    const { link, round } = await openRound(page)
    const spoken = { ...said, answers: { q1: story, q2: 'c1' } }
    expect((await speak((await visitor(phone)).page, link, round, spoken)).became).toBe('received')
    await readVoices(page, round, 1)
    await page.getByLabel('Give a theme').fill(theme)
    await page.getByRole('button', { name: 'Give it' }).click()
    await page.getByRole('button', { name: `Take the theme "${theme}" away` }).waitFor()
    await page.locator('summary', { hasText: 'Notes' }).click()
    await page.getByLabel('Write a note').fill(note)
    await page.getByRole('button', { name: 'Keep the note' }).click()
    await page.locator('blockquote', { hasText: note }).waitFor()
    await goTo(page, 'demand/draft/new', 'A demand')
    for (const [field, typed] of [['#title', title], ['#text', text], ['#how', how]] as const) await page.fill(field, typed)
    await page.locator('#keep-draft').click()
    await expectText(page, 'The draft is kept.')
    expect(Buffer.concat(sent).toString().match(/\\"kind\\":\\"keep-record\\"/g)?.length).toBeGreaterThanOrEqual(5)
    expect(await found(page, sent)).toEqual([])
    await lockNow(page)
    expect(await found(page, sent)).toEqual([])
  })

  test('what waits to become public waits in clear, and only that; and the search finds what is planted', async () => {
    const { page, sent } = await visitor()
    await openOrganisation(page, await desks.openingLink(), ownName)
    // Her own name is kept by an act of its own: what waits behind one that is not through is not sent.
    await expectText(page, `You are ${ownName}, steward.`)
    await page.route('**/acts', (route) => route.abort())
    await goTo(page, 'listen/hotlines', 'Places that help')
    await page.getByRole('button', { name: 'One more place' }).click()
    await page.getByLabel('Its name').fill(kept)
    await page.getByLabel('Where it is').fill('Kota Lama')
    await page.getByLabel('How to reach it').fill('+62 000 0000 001')
    await page.getByRole('button', { name: 'Publish the list' }).click()
    await expect.poll(() => found(page, sent), { timeout: 30_000 }).toEqual(['indexedDB', 'request'])
    const outbox = search(Buffer.from((await leftBy(page))['indexedDB']!)).map(({ of }) => of)
    expect(new Set(outbox)).toEqual(new Set([kept]))
    await page.evaluate(async ([local, session, cache, state]) => {
      localStorage.setItem('planted', local!)
      sessionStorage.setItem('planted', session!)
      await (await caches.open('planted')).put('/planted', new Response(cache))
      history.replaceState({ planted: state }, '')
    }, phrases.slice(20, 24))
    await page.context().addCookies([{ name: 'planted', value: encodeURIComponent(phrases[24]!), url: desks.address }])
    const everywhere = ['caches', 'cookies', 'indexedDB', 'localStorage', 'page', 'request', 'sessionStorage']
    expect((await found(page, sent)).toSorted()).toEqual(everywhere)
  })
})

// The journeys of those who keep the record up, and of who is told of in it: a desk officer whose answer was overlooked, and a leader who
// looks again from her phone. After each step the public page, without a script, says what is true now.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf } from '#tests/accessible.ts'
import { inBrowser, newVisitor } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { fillEvent, goTo, publish, putBeside, sendEvent, writeDemand } from './pieces-demands.ts'
import { phone } from './speaking.ts'

const draft = {
  title: 'ให้แรงงานข้ามชาติทุกคนมีวันหยุดสัปดาห์ละหนึ่งวัน', text: 'Most of us have no day off.', how: '', together: [],
  authorities: [{ name: 'Labour Office', kind: 'agency', place: 'Port City' }],
}
const letter = { name: 'A. Clerk', office: 'Labour Office', text: 'We answered on 3 May 2026, by letter 47.' }

inBrowser('who keeps the record up', () => {
  let bundle: Bundle
  let house: DemandHouse
  let leader: Page
  let reader: Page
  let demand: { readonly path: string; readonly code: string }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    leader = await unlockedDesk(house, await house.organisation('Domestic Workers’ Union'), phone)
    reader = await (await newVisitor({ ...phone, javaScriptEnabled: false })).newPage()
    await writeDemand(leader, draft)
    demand = await publish(leader)
    await fillEvent(leader, demand.path, 'demand', { text: 'Handed over on a Sunday.', on: ['12', '1', '2026'] })
    await leader.locator('#how input[value=handed-over]').check()
    await leader.locator('#own-eyes input').check()
    await sendEvent(leader)
  }, 120_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  async function inPublic(more = ''): Promise<string> {
    await reader.goto(`${house.address}/en/demands/${demand.code}${more}`)
    return reader.locator('main').innerText()
  }

  it('a leader looks again: one tap with a witness, and silence is counted to today', async () => {
    expect(await inPublic()).not.toContain('No answer for')
    await goTo(leader, 'demand/look')
    await leader.locator('details summary').first().click()
    await leader.getByLabel('Who looked, as the page will say it').fill('Ate Lita, at the counter')
    await leader.getByRole('button', { name: 'I looked today: nothing new' }).click()
    await leader.getByText('Noted: somebody has looked today.').waitFor()
    expect(await overflowOf(leader)).toBe(0)
    expect(await inPublic()).toMatch(/No answer for .*: handed over on 12 January 2026, counted to/)
    expect(await inPublic('/log')).toContain('Ate Lita, at the counter')
  })

  it('a desk officer writes that the silence is wrong: it stands beside, as sent by her, and changes nothing by itself', async () => {
    const before = await inPublic()
    expect(before).toContain('It stands here within 14 days')
    await putBeside(leader, demand.path, letter)
    const after = await inPublic()
    expect(after).toMatch(/As sent by A\. Clerk, Labour Office[^]*We answered on 3 May 2026, by letter 47\./)
    expect(after).toMatch(/No answer for /)
    expect(await reader.locator('.opening .standing').innerText()).toContain('Unanswered')
    expect(await inPublic('/log')).toContain('A. Clerk')
    expect(await overflowOf(reader)).toBe(0)
  })

  it('the leader finds the letter and records it in three fields: the answer ends the silence, and what was sent stays', async () => {
    const told = { effect: 'notes', text: 'It takes note of the demand.', on: ['3', '5', '2026'] } as const
    await fillEvent(leader, demand.path, 'answer', told)
    await leader.locator('#own-eyes input').check()
    await sendEvent(leader)
    const page = await inPublic()
    expect(page).toContain('It takes note of the demand.')
    expect(page).not.toContain('No answer for')
    expect(page).toContain('As sent by A. Clerk, Labour Office')
  })

  it('she shares it from her phone: an address with its picture, and whoever has a word of it finds it in the Thai sentence', async () => {
    await goTo(leader, demand.path)
    const address = await leader.locator('article.demand a[href*="/demands/"]').getAttribute('href')
    await reader.goto(house.address + address!)
    expect(await reader.locator('meta[property="og:title"]').getAttribute('content')).toBe(draft.title)
    const picture = await reader.locator('meta[property="og:image"]').getAttribute('content')
    expect((await reader.request.get(picture!)).headers()['content-type']).toBe('image/png')
    expect(await reader.locator('.share .address').first().innerText()).toBe(`${house.address}/en/demands/${demand.code}`)
    await reader.getByRole('link', { name: 'A page to print and hang up' }).click()
    expect(await reader.locator('.qr').count()).toBe(1)
    await reader.goto(`${house.address}/en/search?q=${encodeURIComponent('วันหยุด')}`)
    expect(await reader.locator('.found > li > a').allInnerTexts()).toEqual([draft.title])
  })
})

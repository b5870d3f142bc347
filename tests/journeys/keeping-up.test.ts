// Keeping a demand up at the desk, in a real browser: what it is read under, sources that disagree, looking again, and sharing what waits.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, violationsOn } from '#tests/accessible.ts'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { fillEvent, goTo, publish, recordEvent, sendEvent, writeDemand } from './pieces-demands.ts'

const draft = {
  title: 'No fees for a job abroad', text: 'We pay half a year of wages for a place.', how: 'Make the employer pay.', together: ['Circle'],
  authorities: [{ name: 'Migration Agency', kind: 'agency', place: 'Home' }],
}

inBrowser('keeping a demand up', () => {
  let bundle: Bundle
  let house: DemandHouse
  let union: Page
  let circle: Page
  let path = ''

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    const phone = { viewport: { width: 320, height: 640 }, permissions: ['clipboard-read', 'clipboard-write'] }
    circle = await unlockedDesk(house, await house.organisation('Circle'), phone)
    union = await unlockedDesk(house, await house.organisation('Union'), phone)
    await writeDemand(union, draft)
    path = (await publish(union)).path
    await recordEvent(union, path, 'answer', { effect: 'promises', text: 'Soon.', on: ['1', '5', '2026'], link: 'agency.example/soon' })
  }, 180_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  it('what it is read under is found by words or by number, and stays through an edit of something else', async () => {
    await goTo(union, `${path}/edit`)
    await union.locator('#besides > summary').click()
    await union.locator('#find-framework').fill('no fees')
    await union.locator('#framework-c181-7').focus()
    await union.keyboard.press('Enter')
    await union.locator('#find-framework').fill('8.8')
    await union.locator('#framework-sdg-8\\.8').click()
    const chosen = (await union.locator('#frameworks .chosen li').allInnerTexts()).join(' / ')
    expect(chosen).toMatch(/Article 7, Private.* \/ Target 8\.8/s)
    await union.locator('#save').click()
    await union.locator('#edited').waitFor()
    await union.locator('#to-demand').click()
    await union.locator('#edit').click()
    await union.locator('#how').fill(`${draft.how} And soon.`)
    await union.locator('#save').click()
    await union.locator('#edited').waitFor()
    await goTo(union, path)
    expect(await union.locator('section[aria-labelledby=asked]').innerText()).toMatch(/Read under[^]*Article 7[^]*Target 8\.8/)
    expect(await violationsOn(union)).toEqual([])
  })

  it('another source says otherwise: it stands beside the event as disputed, without a network too, until it is taken back', async () => {
    await goTo(union, path)
    await union.locator('.event', { hasText: 'Migration Agency' }).getByRole('link', { name: 'Another source says otherwise?' }).click()
    await union.context().setOffline(true)
    await union.locator('#put').click()
    expect(await union.locator('.summary').innerText()).toContain('Give a link to the other source.')
    await union.locator('#link').fill('daily.example/otherwise')
    await union.locator('#text').fill('It promised nothing.')
    await union.locator('#put').click()
    await union.locator('.disputed').waitFor()
    expect(await union.locator('.disputed').innerText()).toMatch(/Disputed: daily\.example It promised nothing\./)
    await union.context().setOffline(false)
    await goTo(union, 'waiting')
    await union.getByText('Nothing waits on this device.').waitFor()
    await goTo(union, path)
    await union.getByRole('link', { name: 'Put there in error?' }).click()
    await union.locator('#reason').fill('It was another agency.')
    await union.locator('#retract').click()
    await union.getByText('It was taken back.').waitFor()
    await goTo(union, path)
    expect(await union.locator('.disputed').count()).toBe(0)
  })

  it('several sums are typed apart, each with whose it is, and another source is set against one of them', async () => {
    await fillEvent(union, path, 'demand', { text: 'We ask again.', on: ['9', '8', '2026'], link: 'paper.example/again' })
    await union.locator('#how input[value=sent]').check()
    await union.locator('#more > summary').click()
    await union.locator('#add-sum').click()
    const typed = { of: 'Union', amount: '6,016', currency: 'HKD', 'of-1': 'Circle', 'amount-1': '6228', 'currency-1': 'hkd' }
    for (const [field, text] of Object.entries(typed)) await union.locator(`#sum-${field}`).fill(text)
    expect([await violationsOn(union), await overflowOf(union)]).toEqual([[], 0])
    await sendEvent(union)
    await goTo(union, path)
    await union.locator('.event', { hasText: 'We ask again.' }).getByRole('link', { name: 'Another source says otherwise?' }).click()
    await union.locator('#link').fill('daily.example/again')
    await union.getByLabel('Here it says HK$6,016, for a month (Union).').fill('6106')
    expect([await violationsOn(union), await overflowOf(union)]).toEqual([[], 0])
    await union.locator('#put').click()
    expect(await union.locator('.disputed').innerText()).toContain('Disputed: daily.example: HK$6,106, for a month (Union)')
    await goTo(union, path)
    const href = await union.locator('article.demand a[href*="/demands/"]').first().getAttribute('href')
    const page = await (await fetch(`${house.address}${href}`)).text()
    expect(page).toContain('Disputed: daily.example gives HK$6,106 a month (Union)')
  })

  it('one tap says that nothing is new; who looked is typed once and stays for the next, also without a network', async () => {
    await goTo(union, 'demand/look')
    await union.locator('details.more > summary').first().click()
    await union.getByLabel('Who looked, as the page will say it').fill('Ani of the Union')
    await union.getByRole('button', { name: 'I looked today: nothing new' }).click()
    await union.getByText('Noted: somebody has looked today.').first().waitFor()
    await goTo(union, path)
    await union.context().setOffline(true)
    await goTo(union, 'demand/look')
    expect(await union.getByLabel('Who looked, as the page will say it').inputValue()).toBe('Ani of the Union')
    await union.getByRole('button', { name: 'I looked today: nothing new' }).click()
    await union.locator('.waiting-line').waitFor()
    await union.context().setOffline(false)
    await union.locator('.waiting-line').waitFor({ state: 'detached' })
  })

  it('what nobody has translated is counted for each language, and leads to where it is translated', async () => {
    await goTo(union, 'demand/missing')
    const arabic = union.locator('section[aria-labelledby=missing-ar]')
    expect(await arabic.innerText()).toMatch(/1 title is missing\.[^]*The latest words of 1 demand are missing\./)
    expect(await violationsOn(union)).toEqual([])
    await arabic.getByRole('link', { name: draft.title }).click()
    expect(await union.locator('#into').inputValue()).toBe('ar')
    expect(await union.locator('main h2').allInnerTexts()).toContain('The latest words: 9 August 2026')
    await union.locator('#into-title').fill('لا رسوم لعمل في الخارج')
    await union.locator('#save').click()
    await union.getByText('The translation is public.').waitFor()
    await goTo(union, 'demand/missing')
    await arabic.getByText('The latest words of 1 demand are missing.').waitFor()
    expect(await arabic.innerText()).not.toContain('title')
  })

  it('what waits is shared as what kind of thing it is and where the desk is, and what is public with its title', async () => {
    await goTo(circle, 'demand')
    await goTo(circle, '')
    await circle.locator('main .card', { hasText: draft.title }).getByRole('button', { name: 'Tell the others' }).click()
    await circle.getByText('Copied.').waitFor()
    const waits = await circle.evaluate(() => navigator.clipboard.readText())
    expect(waits).toBe(`A demand waits for our signature.\n${house.address}/desk`)
    await goTo(circle, path)
    await circle.locator('#share').click()
    await circle.getByText('Copied.').waitFor()
    const open = await circle.evaluate(() => navigator.clipboard.readText())
    expect(open).toMatch(new RegExp(`^${draft.title}\n${house.address}/en/demands/`))
    expect(await violationsOn(circle)).toEqual([])
    expect(await overflowOf(circle)).toBe(0)
  })
})

// A desk of a record that has outgrown it, in a real browser: a few lines and a few demands are fetched, all others are found, and work
// goes on without a network with what is kept.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, violationsOn } from '#tests/accessible.ts'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { manyDemands } from '#tests/many-demands.ts'
import { goTo, publish, writeDemand } from './pieces-demands.ts'
import { phone } from './speaking.ts'

const many = 130

inBrowser('a desk with many demands', () => {
  let bundle: Bundle
  let house: DemandHouse
  let union: Page
  let circle: Page
  let fetched = 0
  const ours = (page: Page) => page.locator('section[aria-labelledby=ours] > .cards > li')
  const others = (page: Page) => page.locator('section[aria-labelledby=others] > .cards > li')

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    const desk = await house.organisation('Union')
    await manyDemands(house.serving.house.store, desk.founded.org, many)
    union = await unlockedDesk(house, desk)
    union.on('response', async (answer) => {
      if (answer.url().includes('/desk/')) fetched += (await answer.body().catch(() => Buffer.alloc(0))).length
    })
    circle = await unlockedDesk(house, await house.organisation('Circle'), phone)
  }, 180_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  it('shows those of ours that come first, more when asked, and how many are kept for work without a network', async () => {
    await goTo(union, 'demand')
    await ours(union).first().waitFor()
    expect(await ours(union).count()).toBe(100)
    await union.getByText('Kept here while the desk is open, also without a network: 30.').waitFor()
    expect(fetched).toBeLessThan(1_000_000)
    await union.locator('#more-ours').focus()
    await union.keyboard.press('Enter')
    await ours(union).nth(many - 1).waitFor()
    expect(await ours(union).count()).toBe(many)
    expect(await union.locator('#more-ours').count()).toBe(0)
  })

  it('finds one of ours, and everybody else’s, with typing mistakes and a page at a time', async () => {
    await union.locator('#find-ours').fill('sponsrship')
    await union.locator('#find-ours-do').click()
    await union.locator('section[aria-labelledby=ours] .cards').last().getByText('end the sponsorship system').first().waitFor()
    await goTo(circle, 'demand')
    await others(circle).nth(19).waitFor()
    await circle.getByText(`${many} demands`).waitFor()
    const first = await others(circle).first().innerText()
    await circle.locator('#find-next').click()
    await circle.locator('#find-before').waitFor()
    await expect.poll(() => others(circle).first().innerText()).not.toBe(first)
    await circle.locator('#find').fill('abolsh fees')
    await circle.keyboard.press('Enter')
    await others(circle).getByText('abolish recruitment fees').first().waitFor()
    expect([await overflowOf(circle), await violationsOn(circle)]).toEqual([0, []])
  })

  it('without a network opens what is kept here, says what is not, and shows what was published there', async () => {
    await goTo(union, 'demand')
    const [kept, far] = [await linkOf(union, 3), await linkOf(union, many - 1)]
    await goTo(union, kept)
    await union.locator('article.demand').waitFor()
    await goTo(union, 'demand')
    await union.context().setOffline(true)
    await goTo(union, kept)
    await union.locator('article.demand .event').first().waitFor()
    await goTo(union, far)
    await union.getByText('This demand is not kept here.').waitFor()
    await writeDemand(union, {
      title: 'Rest on Sundays', text: 'All of us.', how: '', together: [], authorities: [{ name: 'Bureau', kind: 'agency', place: 'Home' }],
    })
    await publish(union)
    await goTo(union, 'demand')
    expect(await ours(union).first().innerText()).toMatch(/Rest on Sundays[^]*waits on this device/)
    await union.context().setOffline(false)
    await goTo(union, far)
    await union.locator('article.demand').waitFor()
  })

  it('lists a few of the longest unseen, and what was noted stays where it was noted', async () => {
    await goTo(union, 'demand/look')
    await union.locator('ol.cards > li').nth(49).waitFor()
    await union.locator('ol.cards button').first().click()
    await union.getByText('Noted: somebody has looked today.').waitFor()
    expect(await union.locator('ol.cards > li').count()).toBe(50)
  })

  async function linkOf(page: Page, at: number): Promise<string> {
    await ours(page).nth(at).waitFor()
    return (await ours(page).nth(at).locator('h3 a').getAttribute('href'))!.replace('#/', '')
  }
})

// "This is ours", in a real browser: from the banner on the public page, over a phone and the desks of two stewards, to its absence.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, smallTargetsOn, violationsOn } from '#tests/accessible.ts'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { claimIt, publishExample } from './pieces-claims.ts'
import { goTo } from './pieces-demands.ts'
import { join } from './pieces-desk.ts'

const narrow = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true } as const
const named = 'The Domestic Workers of 2019'

inBrowser('a demand that is taken over', () => {
  let bundle: Bundle
  let house: DemandHouse
  let [hana, hilda, una]: Page[] = []
  let example = { path: '', code: '' }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    hana = await unlockedDesk(house, await house.organisation('Host'))
    una = await unlockedDesk(house, await house.organisation('Union of Today'), narrow)
    example = await publishExample(hana, 'A day off for us too', named)
  }, 180_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  async function publicPage() {
    const page = await (await house.visitor()).newPage()
    await page.goto(`${house.address}/en/demands/${example.code}`)
    return page
  }

  const holds = async (page: Page) => {
    return { barriers: await violationsOn(page), tooWide: await overflowOf(page), tooSmall: await smallTargetsOn(page) }
  }
  const good = { barriers: [], tooWide: 0, tooSmall: [] }

  it('is told on the public page with the way to take it over', async () => {
    const page = await publicPage()
    expect(await page.locator('.notice').first().innerText()).toContain('From public sources')
    expect(await page.locator('#ours').innerText()).toContain('At its desk (/desk)')
    await page.context().close()
  })

  it('is claimed on a small phone, after what is missing was said', async () => {
    const desk = una!
    await goTo(desk, example.path)
    await desk.locator('#hand-over').click()
    await desk.locator('#claim').waitFor()
    expect(await holds(desk)).toEqual(good)
    await desk.locator('button#claim:not([aria-disabled=true])').waitFor()
    await desk.locator('#claim').click()
    await desk.locator('.summary').waitFor()
    await claimIt(desk, 'The number in our newsletter of 2019')
    await goTo(desk, `${example.path}/hand-over`)
    await desk.locator('#newest-claim .notice', { hasText: 'It waits for two stewards of Host' }).waitFor()
    expect(await holds(desk)).toEqual(good)
  })

  it('is not confirmed by the only steward, whose desk leads to the invite of a second', async () => {
    const desk = hana!
    await goTo(desk, '')
    await desk.getByRole('link', { name: 'Union of Today says that' }).click()
    await desk.locator('#alone').waitFor()
    expect(await desk.locator('main').innerText()).toContain('The number in our newsletter of 2019')
    expect(await desk.locator('#confirm').count()).toBe(0)
    await desk.locator('#invite-steward').click()
    hilda = await (await house.visitor(narrow)).newPage()
    await join(desk, hilda, 'Hilda', 'steward')
  })

  it('is confirmed by two, each on her own screen; then it is theirs, and the banner is gone', async () => {
    const [first, second] = [hana!, hilda!]
    await goTo(first, example.path)
    await first.locator('section[aria-labelledby=claims] a').click()
    await first.locator('#confirm').click()
    await first.locator('#confirming').getByText('You have signed. It waits').waitFor()
    await goTo(second, 'demand')
    await second.locator('section[aria-labelledby=claims] a').click()
    await second.locator('#confirming').getByText('has made sure and signed').waitFor()
    expect(await holds(second)).toEqual(good)
    await second.locator('#confirm').click()
    await second.locator('#confirming').getByText('Confirmed. The demand is theirs.').waitFor()
    const page = await publicPage()
    expect(await page.locator('body').innerText()).not.toContain('From public sources, not entered')
    const raised = await page.locator('section[aria-labelledby=raised]').innerText()
    expect(raised).toContain(named)
    expect(raised).toMatch(/Taken over .*; two stewards of Host let it\./)
    await page.context().close()
  })

  it('has its words from who raised it from then on', async () => {
    const desk = una!
    await goTo(desk, example.path)
    await desk.locator('#edit').click()
    await desk.locator('#text').fill('Told by ourselves.')
    await goTo(hana!, example.path)
    await hana!.locator('article.demand').waitFor()
    // What her desk knew of it before stands there until the word of the second steward has come.
    await expect.poll(() => hana!.locator('#edit').count(), { timeout: 30_000 }).toBe(0)
  })
})

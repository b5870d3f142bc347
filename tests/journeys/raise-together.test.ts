// Two organisations raise a demand together, in a real browser, one of them on a phone: sent round, changed, what changed is seen, both
// sign, one with a word of dissent, it is published, and everybody reads it without a script.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, violationsOn } from '#tests/accessible.ts'
import { inBrowser, newVisitor } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse, type Desk } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { goTo, writeAuthority } from './pieces-demands.ts'
import { phone } from './speaking.ts'

const title = 'A day off every week for everybody'
const changed = 'A paid day off every week for everybody'
const dissent = 'We wanted two days, and will ask for them next year.'

inBrowser('raising a demand together', () => {
  let bundle: Bundle
  let house: DemandHouse
  let desks: { readonly union: Desk; readonly circle: Desk }
  let union: Page
  let circle: Page
  let path = ''
  let address = ''

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    desks = { union: await house.organisation('Union'), circle: await house.organisation('Circle') }
    union = await unlockedDesk(house, desks.union)
    circle = await unlockedDesk(house, desks.circle, phone)
  }, 180_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  /** Opens a screen of the draft anew, as somebody does who comes back to it. */
  async function comesBack(page: Page): Promise<void> {
    await goTo(page, '')
    await goTo(page, path)
    await page.locator('#parties').waitFor()
  }

  async function holds(page: Page): Promise<void> {
    expect([await violationsOn(page), await overflowOf(page)]).toEqual([[], 0])
  }

  async function signs(page: Page, said: string): Promise<void> {
    await page.locator('#answer-0').click()
    await page.locator('.leaves').waitFor()
    expect(await page.locator('.leaves .demanded').innerText()).toBe(changed)
    await page.locator('#answer').click()
    await page.locator('.problem').waitFor()
    await page.locator('#says input[value=signs]').check()
    await page.locator('#said').fill(said)
    await holds(page)
    await page.locator('#answer').click()
    await page.locator('#answered').waitFor()
    await page.locator('#to-joint').click()
    await page.locator('#parties').waitFor()
  }

  it('is sent round from a draft, to an organisation that is known by its number', async () => {
    await goTo(union, 'demand/draft/new')
    await union.locator('#title').fill(title)
    await union.locator('#text').fill('Most of us work seven days.')
    await writeAuthority(union, { name: 'Ministry of Labour', kind: 'ministry', place: 'Port City' })
    await union.locator('#keep-draft').click()
    await union.getByText('The draft is kept.').waitFor()
    await union.locator('#together').click()
    expect(await union.locator('#propose-do').getAttribute('aria-disabled')).toBe('true')
    await union.getByRole('checkbox', { name: 'Circle' }).check()
    const number = await union.locator('#asked-too small').innerText()
    expect(number).toMatch(/(\d{4} ){5}\d{4}/)
    await holds(union)
    await union.locator('#propose-do').click()
    await union.locator('#to-joint').click()
    await union.locator('#parties').waitFor()
    path = new URL(union.url()).hash.replace('#/', '')
    expect(await union.locator('section[aria-labelledby=parties] li').allInnerTexts()).toEqual([
      expect.stringContaining('Has not answered yet'), expect.stringContaining('Has not answered yet'),
    ])
    await goTo(union, 'demand')
    await union.locator('section[aria-labelledby=round] li').waitFor()
    await union.locator('section[aria-labelledby=drafts]').waitFor({ state: 'detached' })
    // The other organisation reads the same number of itself on its own screen.
    await goTo(circle, path)
    await circle.locator('#parties').waitFor()
    const ours = circle.locator('section[aria-labelledby=parties] li').filter({ hasText: 'your organisation' })
    expect(await ours.innerText()).toContain(number)
  })

  it('waits in the other’s list of today, is changed by them on a phone, and ends the signature that stood', async () => {
    await comesBack(union)
    await union.locator('#answer-0').click()
    await union.locator('#says input[value=signs]').check()
    await union.locator('#answer').click()
    await union.locator('#answered').waitFor()
    await goTo(circle, '')
    await circle.getByRole('link', { name: /A signature waits: .*day off/ }).click()
    await circle.locator('#parties').waitFor()
    await holds(circle)
    await circle.locator('#amend-0').click()
    await circle.locator('#title').fill(changed)
    expect(await circle.locator('.notice').innerText()).toContain('these signatures end: Union')
    await holds(circle)
    await circle.locator('#amend').click()
    await circle.locator('#amended').waitFor()
  })

  it('shows what changed since one signed, by words, for eyes and for ears', async () => {
    await goTo(union, '')
    await union.getByRole('link', { name: /were changed since you signed/ }).click()
    await union.locator('.changes').waitFor()
    expect(await union.locator('section[aria-labelledby=parties] li').first().innerText()).toContain('Signed earlier words')
    expect(await union.locator('.changes').innerText()).toContain('put in:')
    const marked = await union.locator('.changes').evaluate((whole) => {
      whole.querySelectorAll('.for-ears').forEach((heard) => heard.remove())
      return [...whole.querySelectorAll('dd')].map((each) => each.innerHTML)
    })
    expect(marked).toEqual(['A <ins>paid </ins>day off every week for everybody'])
    await goTo(union, '')
    await comesBack(union)
    await holds(union)
  })

  it('is signed by both, with a word of dissent by one, without a network too', async () => {
    await signs(union, '')
    await comesBack(circle)
    await circle.locator('#answer-0').click()
    await circle.locator('#says').waitFor()
    await circle.context().setOffline(true)
    await circle.locator('#says input[value=signs]').check()
    await circle.locator('#said').fill(dissent)
    await circle.locator('#answer').click()
    await circle.getByText('It is kept on this device until there is a network.').waitFor()
    await circle.context().setOffline(false)
    await circle.locator('.waiting-line').waitFor({ state: 'detached' })
    await comesBack(circle)
    const parties = circle.locator('section[aria-labelledby=parties] li').filter({ hasText: 'Signed these words' })
    await parties.nth(1).waitFor()
    expect(await parties.count()).toBe(2)
  })

  it('is published when all have signed, and the draft does not go round any more', async () => {
    await comesBack(union)
    await union.getByRole('figure').getByText(dissent).waitFor()
    await holds(union)
    await union.locator('#publish-0').click()
    await union.locator('#to-demand').click()
    await union.locator('article.demand').waitFor()
    address = (await union.locator('article.demand a[href*="/demands/"]').getAttribute('href')) ?? ''
    expect(address).toContain('/demands/')
    await goTo(circle, 'demand')
    await circle.locator('section[aria-labelledby=ours] li').waitFor()
    await circle.locator('section[aria-labelledby=round]').waitFor({ state: 'detached' })
  })

  it('is read by everybody without a script: both as raisers, and what one of them says beside it', async () => {
    const page = await (await newVisitor({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })).newPage()
    await page.goto(new URL(address, house.address).href)
    expect(await page.locator('h1').innerText()).toBe(changed)
    const raised = await page.locator('section[aria-labelledby=raised]').innerText()
    expect(raised.match(/signed here/g)).toHaveLength(2)
    expect(raised).toContain('Circle signed, and says:')
    expect(raised).toContain(dissent)
    await page.goto(`${page.url()}/log`)
    expect(await page.locator('article').innerText()).toContain('Published together by Union, Circle')
    await page.context().close()
  })
})

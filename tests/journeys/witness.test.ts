// A witness's phone, in a real browser: what it refuses to sign, what it forgets, and what it weighs.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, violationsOn } from '#tests/accessible.ts'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { proposeVerdict, publish, witnessVerdict, writeDemand } from './pieces-demands.ts'
import { phone } from './speaking.ts'

const changed = 'What the server shows is not what was proposed to you. Do not sign.'

inBrowser('a witness', () => {
  let bundle: Bundle
  let house: DemandHouse
  let union: Page
  let path = ''
  let link = ''

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    union = await unlockedDesk(house, await house.organisation('Union'))
    const authorities = [{ name: 'Labour Office', kind: 'agency', place: 'Port City' }]
    await writeDemand(union, { title: 'Rest at night', text: 'Ten hours.', how: '', authorities, together: [] })
    path = (await publish(union)).path
  }, 120_000)
  beforeEach(async () => {
    link = await proposeVerdict(union, path, { met: 3, partly: 20, notMet: 1, worse: 0 }, { text: 'By hands.', on: ['1', '11', '2026'] })
  })
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  async function visitor(): Promise<Page> {
    return (await house.visitor(phone)).newPage()
  }

  /** A server that changes what it shows. */
  async function refusalWhen(change: (shown: { act: string; demand: string }) => unknown): Promise<string> {
    const page = await visitor()
    await page.route('**/proposals/**', async (route) => {
      const shown = await (await route.fetch()).json() as { act: string; demand: string }
      await route.fulfill({ json: change(shown) })
    })
    await page.goto(link)
    return page.locator('.notice').innerText()
  }

  it('reads the numbers in plain words, signs once, and leaves no secret behind', async () => {
    const page = await visitor()
    await page.goto(link)
    expect(await page.locator('table.numbers').innerText()).toMatch(/A part of it is met\s+20/)
    expect(await page.locator('main').innerText()).toContain('More than half say that a part of it is met.')
    expect(page.url()).toBe(`${house.address}/witness`)
    await page.locator('#sign').click()
    expect(await page.locator('.summary').innerText()).toContain('Write the name by which people know you.')
    await page.locator('#name').fill('Wati')
    await page.locator('#sign').click()
    await page.locator('h1', { hasText: 'Thank you, Wati' }).waitFor()
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])
    expect([...kept, (await page.context().cookies()).length]).toEqual([0, 0, 0, 0])
    const again = await visitor()
    await again.goto(link)
    expect(await again.locator('.notice').innerText()).toContain('Nothing waits here for a witness any more')
  })

  it('does not sign what was changed on the way', async () => {
    expect(await refusalWhen((shown) => ({ ...shown, act: shown.act.replace('"partly":20', '"partly":90') }))).toContain(changed)
    expect(await refusalWhen((shown) => ({ ...shown, demand: shown.demand.replace('Ten hours.', 'Two hours.') }))).toContain(changed)
    expect(await refusalWhen(() => ({ anything: 'else' }))).toContain(changed)
  })

  it('opens with the whole link only, and with its own', async () => {
    const page = await visitor()
    await page.goto(link.slice(0, -2))
    expect(await page.locator('.notice').innerText()).toContain('This link is not whole.')
    const other = await visitor()
    await other.goto(`${link.slice(0, -1)}${link.endsWith('A') ? 'E' : 'A'}`)
    expect(await other.locator('.notice').innerText()).toContain('This is not the code that belongs to it.')
  })

  it('says so without a network, and goes on when there is one', async () => {
    const page = await visitor()
    await page.goto(link)
    await page.locator('#name').fill('Wati')
    await page.context().setOffline(true)
    await page.locator('#sign').click()
    await page.getByText('Nothing was signed. Try again when you are connected.').waitFor()
    expect(await page.locator('#name').inputValue()).toBe('Wati')
    await page.context().setOffline(false)
    await page.locator('#sign').click()
    await page.locator('h1', { hasText: 'Thank you, Wati' }).waitFor()
  })

  it('reads it in her own language, at 320 px, and nothing stands in her way', async () => {
    const page = await (await house.visitor({ viewport: { width: 320, height: 640 }, locale: 'tl' })).newPage()
    await page.goto(link)
    await page.locator('table.numbers').waitFor()
    expect(await page.locator('h1').innerText()).toBe('Maging saksi sa bilangan')
    expect([await overflowOf(page), await violationsOn(page)]).toEqual([0, []])
    await page.locator('.language-choice select').selectOption('id')
    expect(await page.locator('h1').innerText()).toBe('Menjadi saksi penghitungan')
    await witnessVerdict(page, link, 'Ibu Sri')
    expect([await overflowOf(page), await violationsOn(page)]).toEqual([0, []])
  })

  it('weighs little', () => {
    expect(bundle.weigh(bundle.entries['witness']!.all)).toBeLessThan(40_000)
  })
})

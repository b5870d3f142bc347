// What goes to paper: the sheet of a round and a recovery code alone and whole, a demand without what only works on a screen.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { inBrowser } from '../browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '../demand-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import { publish, writeDemand } from './pieces-demands.ts'
import { goTo } from './pieces-desk.ts'

const address = 'https://desk.example.org'

inBrowser('on paper', () => {
  let bundle: Bundle
  let house: DemandHouse
  let desk: Page

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle, address)
    desk = await unlockedDesk(house, await house.organisation('Kopi Minggu'))
  }, 60_000)
  afterAll(async () => {
    // What the desk is asking for at this moment ends with it.
    await desk?.unrouteAll({ behavior: 'ignoreErrors' })
    await desk?.context().close()
    await house?.stop()
    bundle?.remove()
  })

  /** What a reader of the paper sees, line by line. */
  async function printed(page: Page): Promise<readonly string[]> {
    await page.emulateMedia({ media: 'print' })
    const text = await page.locator('body').innerText()
    await page.emulateMedia({ media: 'screen' })
    return text.split('\n').filter((line) => line.trim() !== '')
  }

  test('a round has its code to scan, its address, who asks, and how, in each of its languages', async () => {
    await goTo(desk, 'listen/new', 'Open a round')
    await desk.locator('#round-languages input[value=id]').check()
    for (const lang of ['en', 'id']) {
      const said = { title: 'Days off', consent: 'We ask about your days off.', who: 'Kopi Minggu', where: 'Under the tree' }
      for (const [field, text] of Object.entries(said)) await desk.fill(`#${field}-${lang}`, `${text} (${lang})`)
      await desk.fill(`#question-q1-label-${lang}`, 'What should change first?')
    }
    await desk.getByRole('button', { name: 'Open the round' }).click()
    const link = await desk.locator('#round-link').innerText()
    expect(link).toMatch(/^https:\/\/desk\.example\.org\/r\//)
    // The words of her other language come a moment after the sheet.
    await desk.locator('.paper', { hasText: 'Pindai dengan kamera' }).waitFor({ state: 'attached' })
    expect(await printed(desk)).toEqual([
      'Days off (en)', 'Days off (id)', link, 'Kopi Minggu (en) Under the tree (en)', 'Kopi Minggu (id) Under the tree (id)',
      expect.stringContaining('Scan it with the camera'), expect.stringContaining('Pindai dengan kamera'),
    ])
    await desk.emulateMedia({ media: 'print' })
    expect((await desk.locator('.paper .qr').boundingBox())!.width).toBeGreaterThan(150)
    await desk.emulateMedia({ media: 'screen' })
  })

  test('a recovery code stands alone, with what opens by it', async () => {
    await goTo(desk, 'organisation/keys/recovery', 'Make a new recovery code')
    const code = await desk.locator('#recovery-shown:not(:empty)').innerText()
    const [title, shown, ...rest] = await printed(desk)
    expect([title, shown]).toEqual([`Recovery code of the desk at ${address}`, code])
    expect(rest).toEqual([expect.stringContaining('Whoever has this paper')])
  })

  test('a demand is there whole, without what only works on a screen', async () => {
    const authorities = [{ name: 'Labour Office', kind: 'agency', place: 'Port City' }]
    await writeDemand(desk, { title: 'Rest at night', text: 'Ten hours.', how: 'In the contract.', authorities, together: [] })
    await publish(desk)
    const paper = await printed(desk)
    for (const text of ['Rest at night', 'Ten hours.', 'In the contract.', 'Labour Office']) expect(paper).toContain(text)
    for (const button of ['Lock now', 'Record what happened', 'Demands']) expect(paper).not.toContain(button)
  })
})

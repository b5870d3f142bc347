// Two organisations of two servers raise a demand together, each at her own desk: by files that a browser saves and another opens.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, smallTargetsOn, violationsOn } from '#tests/accessible.ts'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { goTo, writeAuthority } from './pieces-demands.ts'

const narrow = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true } as const
const title = 'A day off every week for everybody'
const changed = 'A paid day off every week for everybody'
const dissent = 'We wanted two days, and will ask for them next year.'

inBrowser('raising a demand with an organisation of another server', () => {
  let bundle: Bundle
  let here: DemandHouse
  let there: DemandHouse
  let [union, choir]: Page[] = []
  let path = ''

  beforeAll(async () => {
    bundle = await buildDevice()
    ;[here, there] = [await openDemandHouse(bundle), await openDemandHouse(bundle)]
    union = await unlockedDesk(here, await here.organisation('Union'))
    choir = await unlockedDesk(there, await there.organisation('Choir'), narrow)
  }, 180_000)
  afterAll(async () => {
    await here?.stop()
    await there?.stop()
    bundle?.remove()
  })

  /** What the browser saves when this is pressed: its name, and its bytes. */
  async function saved(page: Page, button: string) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()])
    return { name: download.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await download.path()) }
  }

  async function opens(page: Page, file: Awaited<ReturnType<typeof saved>>): Promise<void> {
    await goTo(page, 'demand/elsewhere')
    await page.locator('#joint-file').setInputFiles(file)
  }

  async function holds(page: Page): Promise<void> {
    expect([await violationsOn(page), await overflowOf(page), await smallTargetsOn(page)]).toEqual([[], 0, []])
  }

  async function saveForChoir(): Promise<Awaited<ReturnType<typeof saved>>> {
    await goTo(union!, '')
    await goTo(union!, path)
    await union!.locator('#for-guests').waitFor()
    return saved(union!, 'section[aria-labelledby=for-guests] button')
  }

  it('begins with a file about them, and a number that both read of each other', async () => {
    await goTo(choir!, 'demand/elsewhere')
    await choir!.locator('#save-us').waitFor()
    await holds(choir!)
    const file = await saved(choir!, '#save-us')
    expect(file.name).toMatch(/^samasama-organisation-.*\.json$/)
    const own = /(\d{4} ){5}\d{4}/.exec(await choir!.locator('main').innerText())![0]
    await opens(union!, { ...file, buffer: Buffer.from('{"v":1}') })
    await union!.locator('.notice', { hasText: 'This is not a file of this kind' }).waitFor()
    await opens(union!, file)
    await union!.locator('#keep-guest').waitFor()
    expect(await union!.locator('section[aria-labelledby=from-file]').innerText()).toContain(own)
    await union!.locator('#keep-guest').click()
    await union!.getByText('They are written down.').waitFor()
    await union!.locator('#guests').waitFor()
    await holds(union!)
  })

  it('goes round, and is opened at the other desk as it was written', async () => {
    await goTo(union!, 'demand/draft/new')
    await union!.locator('#title').fill(title)
    await writeAuthority(union!, { name: 'Ministry of Labour', kind: 'ministry', place: 'Port City' })
    await union!.locator('#together').click()
    await union!.getByRole('checkbox', { name: 'Choir, on http' }).check()
    await union!.locator('#propose-do').click()
    await union!.locator('#to-joint').click()
    await union!.locator('#for-guests').waitFor()
    path = new URL(union!.url()).hash.replace('#/', '')
    const file = await saveForChoir()
    expect(file.buffer.toString()).not.toContain(title)
    await opens(choir!, file)
    await choir!.locator('#to-joint').click()
    await choir!.locator('.leaves').waitFor()
    const leaves = await choir!.locator('.leaves').innerText()
    expect(leaves).toContain(title)
    expect(leaves).toContain('Ministry of Labour')
    expect(await choir!.locator('.notice').first().innerText()).toContain('This draft goes round on another server')
    await holds(choir!)
  })

  it('is changed there, and the change comes back in a file', async () => {
    await choir!.locator('#amend-0').click()
    await choir!.locator('#title').fill(changed)
    const file = await saved(choir!, '#amend')
    await choir!.locator('#amended').waitFor()
    await opens(union!, file)
    await union!.locator('#bring-answer').click()
    await union!.locator('#to-joint').click()
    await union!.locator('.changes').waitFor()
    expect(await union!.locator('.leaves .demanded').innerText()).toBe(changed)
    await opens(union!, file)
    await union!.locator('#bring-answer').click()
    await union!.locator('.notice', { hasText: 'This file was brought before.' }).waitFor()
  })

  it('is signed there with a word of dissent, signed here, and published for both', async () => {
    await opens(choir!, await saveForChoir())
    await choir!.locator('#to-joint').click()
    await choir!.locator('#answer-0').click()
    await choir!.locator('#says input[value=signs]').check()
    await choir!.locator('#said').fill(dissent)
    const file = await saved(choir!, '#answer')
    await choir!.locator('#answered').waitFor()
    await holds(choir!)
    await opens(union!, file)
    await union!.locator('#bring-answer').click()
    await union!.locator('#to-joint').click()
    await union!.locator('#answer-0').click()
    await union!.locator('#says input[value=signs]').check()
    await union!.locator('#answer').click()
    await union!.locator('#answered').waitFor()
    await union!.locator('#to-joint').click()
    await union!.getByRole('figure').getByText(dissent).waitFor()
    await union!.locator('#publish-0').click()
    await union!.locator('#to-demand').click()
    await union!.locator('article.demand').waitFor()
    const address = await union!.locator('article.demand a[href*="/demands/"]').getAttribute('href')
    const page = await (await here.visitor({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })).newPage()
    await page.goto(new URL(address!, here.address).href)
    const raised = await page.locator('section[aria-labelledby=raised]').innerText()
    expect(raised.match(/signed here/g)).toHaveLength(2)
    expect(raised).toContain(`Its own desk is on ${there.address.replace('http://', '')}.`)
    expect(raised).toContain(dissent)
    expect(await overflowOf(page)).toBe(0)
    await page.context().close()
  })
})

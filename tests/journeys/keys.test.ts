// Keys and ways in: an opening whose answer is lost, a new passphrase, a used code, a passkey, an idle desk, and somebody who is removed.
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflowOf, violationsOn } from '../accessible.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { openDeskHouse, type DeskHouse } from '../desk-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import {
  atDesk, expectText, goTo, join, kopiMinggu, lockNow, makePassphrase, makeRecovery, makeWaysIn, openOrganisation, tryToGo, typePassphrase,
  unlock, unlockWithCode, type WaysIn,
} from './pieces-desk.ts'

inBrowser('keys', () => {
  let bundle: Bundle
  let house: DeskHouse
  let wati: Page
  let ways: WaysIn
  let siti: Page
  const visitors: BrowserContext[] = []

  async function visitor(): Promise<Page> {
    const context = await newVisitor()
    visitors.push(context)
    return context.newPage()
  }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDeskHouse(bundle)
    wati = await visitor()
    ways = await openOrganisation(wati, await house.openingLink(), 'Wati')
  })
  afterAll(async () => {
    await Promise.all(visitors.map((context) => context.close()))
    await house.stop()
    bundle.remove()
  })

  test('an opening whose answer is lost is sent again as it is, and is open once', async () => {
    const page = await visitor()
    await page.goto(await house.openingLink())
    await page.fill('#name', 'Second')
    await page.fill('#place', kopiMinggu.place)
    await page.fill('#about-en', kopiMinggu.about)
    await page.fill('#own-name', 'Ana')
    await page.click('button[type=submit]')
    await makeWaysIn(page)
    // The server does it, and its answer never arrives.
    await page.route('**/acts', async (route) => {
      await route.fetch()
      await route.abort()
    }, { times: 1 })
    await page.getByRole('button', { name: 'Open Second' }).click()
    await expectText(page, 'The answer did not arrive.')
    await page.getByRole('button', { name: 'Send it again' }).click()
    await atDesk(page)
    await expectText(page, 'You are Ana, steward.')
  })

  test('a new passphrase takes the place of the old one, which opens nothing any more', async () => {
    await goTo(wati, 'organisation/keys', 'My keys')
    expect(await violationsOn(wati)).toEqual([])
    await wati.locator('#new-passphrase').click()
    const passphrase = await makePassphrase(wati)
    await expectText(wati, 'Your new passphrase is in force.')
    await lockNow(wati)
    await typePassphrase(wati, ways.passphrase)
    await expectText(wati, 'Nothing here opens with these words.')
    ways = { ...ways, passphrase }
    await unlock(wati, house.address, ways)
  })

  test('the recovery code opens, asks for a new passphrase, and can be renewed', async () => {
    await lockNow(wati)
    await unlockWithCode(wati, house.address, ways)
    await expectText(wati, 'You unlocked with your recovery code.')
    await goTo(wati, 'organisation/keys/recovery', 'Make a new recovery code')
    const code = await makeRecovery(wati)
    await expectText(wati, 'Your new code is in force.')
    await lockNow(wati)
    ways = { ...ways, code }
    await unlockWithCode(wati, house.address, ways)
  })

  test('a passkey of the device opens the desk, where the device has one that can', async () => {
    const debug = await wati.context().newCDPSession(wati)
    await debug.send('WebAuthn.enable')
    await debug.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
        isUserVerified: true, automaticPresenceSimulation: true, hasPrf: true,
      },
    })
    await goTo(wati, 'organisation/keys/passkey', 'Add a passkey of this device')
    await wati.getByRole('button', { name: 'Add a passkey of this device' }).click()
    await expectText(wati, 'The passkey now opens your desk on this device.')
    await lockNow(wati)
    await wati.getByLabel('A passkey of this device').check()
    await wati.getByRole('button', { name: 'Use the passkey' }).click()
    await atDesk(wati)
    await expectText(wati, 'You are Wati, steward.')
  })

  test('a lower role takes effect at once, and those who listen get a new key without her', async () => {
    siti = await visitor()
    await join(wati, siti, 'Siti', 'researcher')
    await goTo(wati, 'organisation', 'Organisation')
    await wati.getByRole('link', { name: 'Siti' }).click()
    await wati.selectOption('#new-role', 'reader')
    await wati.getByRole('button', { name: 'Give this role' }).click()
    await expectText(wati, 'Done.')
    await goTo(wati, 'organisation', 'Organisation')
    await expectText(wati, '1 member, key number 2')
    await expectText(wati, '2 members, key number 1')
  })

  test('somebody is removed: she is out at once, and her teams get new keys', async () => {
    await wati.getByRole('link', { name: 'Siti' }).click()
    await wati.getByRole('heading', { level: 1, name: 'Siti' }).waitFor()
    // A browser writes titles into its history; a name is sealed.
    await wati.waitForFunction(() => document.title === 'Members · Samasama')
    await wati.getByRole('button', { name: 'Remove Siti' }).click()
    await wati.getByRole('heading', { level: 1, name: 'Organisation' }).waitFor()
    await expectText(wati, '1 member, key number 2')
    expect(await wati.locator('.members li').count()).toBe(1)
    await tryToGo(siti, 'organisation')
    await expectText(siti, 'Your session has ended')
  })

  test('in other languages, with letters of twice the size, nothing is wider than a phone of 320 pixels', async () => {
    await wati.setViewportSize({ width: 320, height: 640 })
    // Letters of twice the size, too.
    await wati.evaluate(() => (document.documentElement.style.fontSize = '225%'))
    for (const lang of ['id', 'tl']) {
      await wati.locator('.language-choice select').selectOption(lang)
      for (const path of ['', 'listen', 'listen/new', 'organisation', 'organisation/keys']) {
        await wati.evaluate((hash) => (location.hash = hash), `#/${path}`)
        await wati.locator('h1').waitFor()
        expect(await overflowOf(wati)).toBe(0)
      }
    }
    await wati.locator('.language-choice select').selectOption('en')
    await wati.evaluate(() => (document.documentElement.style.fontSize = ''))
  })

  test('a desk that nobody is at locks after fifteen minutes', async () => {
    await wati.clock.install()
    await unlockWithCode(wati, house.address, ways)
    await wati.clock.fastForward('14:00')
    await expectText(wati, 'You are Wati, steward.')
    await wati.clock.fastForward('02:00')
    await expectText(wati, 'Nobody was at it for 15 minutes, so it was locked.')
  })
})

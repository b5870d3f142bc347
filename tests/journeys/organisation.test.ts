// An organisation begins: opened with a link, one more member by typed comparison, locked, unlocked elsewhere, a phone lost.
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../accessible.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { openDeskHouse, type DeskHouse } from '../desk-house.ts'
import { buildDevice, type Bundle } from '../device-bundle.ts'
import {
  askToJoin, atDesk, expectText, goTo, invite, join, lockNow, meet, openOrganisation, tryToGo, typeDigits, typePassphrase, unlock,
  unlockWithCode,
  type WaysIn,
} from './pieces-desk.ts'

inBrowser('an organisation', () => {
  let bundle: Bundle
  let house: DeskHouse
  let [wati, siti]: Page[] = []
  let [ofWati, ofSiti]: WaysIn[] = []
  const visitors: BrowserContext[] = []

  async function visitor(): Promise<Page> {
    const context = await newVisitor()
    visitors.push(context)
    return context.newPage()
  }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDeskHouse(bundle)
  })
  afterAll(async () => {
    await Promise.all(visitors.map((context) => context.close()))
    await house.stop()
    bundle.remove()
  })

  test('is opened with its link, which serves once and is gone from the address', async () => {
    const link = await house.openingLink()
    wati = await visitor()
    ofWati = await openOrganisation(wati, link, 'Wati')
    expect(wati.url()).toBe(`${house.address}/desk`)
    await expectText(wati, 'You are Wati, steward.')
    expect(await violationsOn(wati)).toEqual([])
    const late = await visitor()
    await late.goto(link)
    await late.locator('#name').waitFor()
    expect(late.url()).toBe(`${house.address}/open`)
  })

  test('admits nobody when the digits are not the same, and takes the invite back', async () => {
    const stranger = await visitor()
    await askToJoin(stranger, await invite(wati!, 'Siti', 'organiser'), 'Siti')
    const digits = await meet(wati!, stranger)
    await typeDigits(wati!, digits.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)))
    await expectText(wati!, 'Nobody was admitted.')
    await wati!.getByRole('button', { name: 'Stop, and take the invite back' }).click()
    await expectText(stranger, 'The steward has stopped this invite')
    await goTo(wati!, 'organisation', 'Organisation')
    expect(await wati!.locator('.members li').count()).toBe(1)
  })

  test('admits a newcomer whose digits the steward has typed', async () => {
    siti = await visitor()
    ofSiti = await join(wati!, siti, 'Siti', 'steward')
    await expectText(siti, 'You are Siti, steward.')
    await goTo(siti, 'organisation', 'Organisation')
    await siti.getByRole('link', { name: 'Wati' }).waitFor()
    expect(await violationsOn(siti)).toEqual([])
  })

  test('an invite that was used says so', async () => {
    const link = await invite(wati!, 'Ana', 'reader')
    const ana = await visitor()
    await askToJoin(ana, link, 'Ana')
    const second = await visitor()
    await second.goto(link)
    await expectText(second, 'Somebody has begun to use this invite.')
  })

  test('locks, says which word is wrong, and opens on a second device with the same passphrase', async () => {
    await lockNow(siti!)
    await typePassphrase(siti!, ofSiti!.passphrase.replace(/^\w+/, 'zzzzzzz'))
    await expectText(siti!, '"zzzzzzz" is not one of the words.')
    const [first = '', second = '', ...rest] = ofSiti!.passphrase.split(' ')
    await typePassphrase(siti!, [second, first, ...rest].join(' '))
    await expectText(siti!, 'Nothing here opens with these words.')
    const elsewhere = await visitor()
    await unlock(elsewhere, house.address, ofSiti!)
    await expectText(elsewhere, 'You are Siti, steward.')
    await unlockWithCode(siti!, house.address, ofSiti!)
    await expectText(siti!, 'You unlocked with your recovery code.')
  })

  test('a lost phone: all her sessions end, and what needs two stewards waits for the second', async () => {
    await goTo(wati!, 'organisation', 'Organisation')
    await wati!.getByRole('link', { name: 'Siti' }).click()
    await wati!.getByRole('button', { name: 'End all sessions and make new keys' }).click()
    await expectText(wati!, 'The sessions have ended.')
    await tryToGo(siti!, 'organisation')
    await expectText(siti!, 'Your session has ended')
    await unlock(siti!, house.address, ofSiti!)
    await goTo(siti!, 'organisation/proposals', 'Waiting for a second signature')
    await siti!.getByRole('button', { name: 'Sign it too' }).click()
    await expectText(siti!, 'Nothing waits for a second signature.')
    await goTo(siti!, 'organisation/log', 'The log')
    await expectText(siti!, 'A second signature was given')
    expect(await violationsOn(siti!)).toEqual([])
  })

  test('the founder comes back too, and her log holds from its first line', async () => {
    await lockNow(wati!)
    await unlock(wati!, house.address, ofWati!)
    await atDesk(wati!)
    await goTo(wati!, 'organisation/log', 'The log')
    await expectText(wati!, 'The organisation was opened')
  })
})

// Pieces of journeys at the desk: each drives a page as a person would, and answers what she has in her hands afterwards.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '#domain/roster.ts'
import type { Round } from '#domain/round.ts'

/** What she wrote down: nothing else brings her back in. */
export type WaysIn = { readonly passphrase: string; readonly code: string }
export type About = { readonly name: string; readonly place: string; readonly about: string; readonly inPerson: string }

export const kopiMinggu: About = {
  name: 'Kopi Minggu', place: 'Kota Lama', about: 'A group of domestic workers.', inPerson: 'Every Sunday from 10 to 4 under the big tree.',
}

/** Opens an organisation with its one-time link; the page is at the unlocked desk afterwards. */
export async function openOrganisation(page: Page, link: string, ownName: string, about: About = kopiMinggu): Promise<WaysIn> {
  await page.goto(link)
  await page.fill('#name', about.name)
  await page.fill('#place', about.place)
  await page.fill('#about-en', about.about)
  await page.fill('#in-person-en', about.inPerson)
  await page.fill('#own-name', ownName)
  await page.click('button[type=submit]')
  const ways = await makeWaysIn(page)
  await page.getByRole('button', { name: `Open ${about.name}` }).click()
  await atDesk(page)
  return ways
}

/** Passphrase drawn and typed back, code on paper and its last group typed, no passkey. */
export async function makeWaysIn(page: Page): Promise<WaysIn> {
  const passphrase = await makePassphrase(page)
  const code = await makeRecovery(page)
  await page.getByRole('button', { name: 'Go on without a passkey' }).click()
  return { passphrase, code }
}

export async function makePassphrase(page: Page): Promise<string> {
  const passphrase = await page.locator('#passphrase-shown').innerText()
  await page.getByRole('button', { name: 'I have it' }).click()
  await page.fill('#passphrase-back', passphrase)
  await page.getByRole('button', { name: 'This is my passphrase' }).click()
  return passphrase
}

export async function makeRecovery(page: Page): Promise<string> {
  const code = await page.locator('#recovery-shown:not(:empty)').innerText()
  await page.fill('#recovery-back', code.split(' ').at(-1)!)
  await page.getByRole('button', { name: 'I have the code on paper' }).click()
  return code
}

/** Waits until the desk is open and shows whose it is. */
export async function atDesk(page: Page): Promise<void> {
  await page.locator('.desk-name').waitFor({ timeout: 60_000 })
}

export async function lockNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock now' }).click()
  await page.getByRole('heading', { name: 'Unlock your desk' }).waitFor()
}

/** Types a passphrase at the locked desk and presses unlock; does not wait for what becomes of it. */
export async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.fill('#secret', passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}

export async function unlock(page: Page, address: string, { passphrase }: Pick<WaysIn, 'passphrase'>): Promise<void> {
  await page.goto(`${address}/desk`)
  await typePassphrase(page, passphrase)
  await atDesk(page)
}

export async function unlockWithCode(page: Page, address: string, { code }: Pick<WaysIn, 'code'>): Promise<void> {
  await page.goto(`${address}/desk`)
  await page.getByLabel('My printed recovery code').check()
  await page.fill('#secret', code)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await atDesk(page)
}

/** Goes to a screen of the desk by its address after '#/'. */
export async function goTo(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${path}`)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** The same, without waiting for what comes: for who may be locked out by it. */
export async function tryToGo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${path}`)
}

/** A steward invites somebody; the page stays at the invite, and the link is what she gives away. */
export async function invite(page: Page, name: string, role: Role): Promise<string> {
  await goTo(page, 'organisation/invite', 'Invite somebody')
  await page.fill('#invite-who', name)
  await page.selectOption('#invite-role', role)
  await page.getByRole('button', { name: 'Make the link' }).click()
  return page.locator('#invite-link').innerText()
}

/** The newcomer opens her link, makes her ways in and asks; she then waits for the steward. */
export async function askToJoin(page: Page, link: string, ownName: string): Promise<WaysIn> {
  await page.goto(link)
  await page.fill('#join-name', ownName)
  await page.getByRole('button', { name: 'I want to join' }).click()
  const ways = await makeWaysIn(page)
  await page.getByRole('button', { name: 'Ask to join' }).click()
  await page.getByText('Waiting for the steward').waitFor()
  return ways
}

/** The steward begins, and the newcomer's screen shows the digits that she reads aloud. */
export async function meet(steward: Page, newcomer: Page): Promise<string> {
  await steward.getByRole('button', { name: 'I am with her now' }).click()
  return newcomer.locator('#twelve-digits').innerText()
}

/** The steward types what she hears. */
export async function typeDigits(steward: Page, digits: string): Promise<void> {
  await steward.fill('#digits', digits)
  await steward.locator('form.section button[type=submit]').click()
}

/** All of it: afterwards the newcomer is at her own desk, and the steward's page says so. */
export async function join(steward: Page, newcomer: Page, name: string, role: Role): Promise<WaysIn> {
  const ways = await askToJoin(newcomer, await invite(steward, name, role), name)
  await typeDigits(steward, await meet(steward, newcomer))
  await steward.locator('#admitted').waitFor()
  await atDesk(newcomer)
  return ways
}

export type Asked = { readonly title: string; readonly story: string; readonly one: string; readonly choices: readonly [string, string] }
export const daysOff: Asked = {
  title: 'Days off', one: 'Do you have a day off every week?', choices: ['Yes', 'No'], story: 'What should change first?',
}

/** Opens a round in English with one question to choose from and one story; the page stays at the round. Answers the link for people. */
export async function openRound(page: Page, asked: Asked = daysOff): Promise<{ readonly link: string; readonly round: Round }> {
  await goTo(page, 'listen/new', 'Open a round')
  await page.fill('#title-en', asked.title)
  await page.fill('#consent-en', 'We ask about your days off, to demand better rules together. You may leave out any question.')
  await page.fill('#question-q1-label-en', asked.story)
  await page.getByRole('button', { name: 'One more question' }).click()
  await page.selectOption('#question-q2-type', 'one')
  await page.fill('#question-q2-label-en', asked.one)
  await page.fill('#question-q2-c1-en', asked.choices[0])
  await page.fill('#question-q2-c2-en', asked.choices[1])
  await page.getByRole('button', { name: 'Open the round' }).click()
  await page.getByRole('heading', { level: 1, name: asked.title }).waitFor()
  const link = await page.locator('#round-link').innerText()
  return { link, round: await roundBehind(link) }
}

/** The round as its page shows it to anybody. */
async function roundBehind(link: string): Promise<Round> {
  const reply = await fetch(`${link.split('#')[0]}/round.json`)
  const { act } = (await reply.json()) as { act: string }
  return (JSON.parse(act) as { body: Round }).body
}

/** Lists one place that helps. */
export async function listHotline(page: Page, name: string, contact: string): Promise<void> {
  await goTo(page, 'listen/hotlines', 'Places that help')
  await page.getByRole('button', { name: 'One more place' }).click()
  await page.getByLabel('Its name').fill(name)
  await page.getByLabel('Where it is').fill('Kota Lama')
  await page.getByLabel('How to reach it').fill(contact)
  await page.getByRole('button', { name: 'Publish the list' }).click()
  await page.getByText('The list is public now.').waitFor()
}

/** Goes to the voices of a round and waits until all are open. */
export async function readVoices(page: Page, round: Round, count: number): Promise<void> {
  await goTo(page, 'listen', 'Listen')
  await goTo(page, `listen/rounds/${round.round}`, round.title['en']!)
  await page.locator('#read-voices').click()
  await page.getByRole('heading', { level: 1, name: 'Voices' }).waitFor()
  await page.locator('.voice').nth(count - 1).waitFor()
}

/** Waits until a text is on the page, and expects it there. */
export async function expectText(page: Page, text: string): Promise<void> {
  const found = page.getByText(text).first()
  await found.waitFor({ timeout: 60_000 })
  expect(await found.isVisible()).toBe(true)
}

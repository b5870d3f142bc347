// Pieces of journeys that raise a demand together: sending a draft round, and changing its words.
import type { Page } from 'playwright-core'
import { goTo, writeAuthority, type NewAuthority } from './pieces-demands.ts'

/** Writes a draft and sends it round to an organisation of this server; answers the path of its screen. */
export async function sendRound(page: Page, title: string, authority: NewAuthority, to: string): Promise<string> {
  await goTo(page, 'demand/draft/new')
  await page.locator('#title').fill(title)
  await writeAuthority(page, authority)
  await page.locator('#together').click()
  await page.getByRole('checkbox', { name: to }).check()
  await page.locator('#propose-do').click()
  await page.locator('#to-joint').click()
  await page.locator('#parties').waitFor()
  return new URL(page.url()).hash.replace('#/', '')
}

export async function changeWords(page: Page, path: string, title: string): Promise<void> {
  await goTo(page, path)
  await page.locator('#amend-0').click()
  await page.locator('#title').fill(title)
  await page.locator('#amend').click()
  await page.locator('#amended').waitFor()
}

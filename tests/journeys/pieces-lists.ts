// Pieces of journeys that bring in lists: a file is chosen, the desk is told what its lines are, and what would be published is looked at.
import type { Page } from 'playwright-core'
import { goTo } from './pieces-demands.ts'

export type Brought = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly kind: 'raised' | 'recommended' | 'beside' | 'answers'
  readonly name: string
  readonly answered?: string
  readonly date?: string
  /** A part of the label of who is asked, for all lines. */
  readonly addressee?: string
}

export async function chooseList(page: Page, file: string, bytes: Uint8Array): Promise<void> {
  await goTo(page, 'demand/lists/new')
  await page.locator('#file').setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** Up to what would be published. */
export async function goThroughList(page: Page, { file, bytes, kind, name, answered, date, addressee }: Brought): Promise<void> {
  await chooseList(page, file, bytes)
  await page.locator('#rows-read').waitFor()
  await page.locator(`input[name=kind][value=${kind}]`).check()
  await page.locator('#source-name').fill(name)
  await page.locator('#source-publisher').fill('Council')
  await page.locator('#source-link').fill('council.example/report')
  if (date) await page.locator('#list-date').fill(date)
  if (answered) await page.locator('#list-answered').fill(answered)
  if (addressee) await page.locator('#list-addressee').selectOption({ label: addressee })
  await page.locator('#try').click()
  await page.locator('#would-counts').waitFor()
}

export async function publishList(page: Page): Promise<void> {
  await page.locator('#publish-list').click()
  await page.locator('#to-lists').click()
  await page.locator('#new-list').waitFor()
}

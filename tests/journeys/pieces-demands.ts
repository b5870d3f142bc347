// Pieces of journeys that demand: each drives an unlocked desk, or a witness's phone, by the fields and buttons that a person sees.
import type { Page } from 'playwright-core'

/** A day as [day, month, year]; leave out the day, or day and month, by empty text. */
export type On = readonly [string, string, string]
export type NewAuthority = { readonly name: string; readonly kind: string; readonly place: string }
export type Draft = {
  readonly title: string
  readonly text: string
  readonly how: string
  readonly authorities: readonly NewAuthority[]
  /** Names of organisations on this server that are asked to sign. */
  readonly together: readonly string[]
}
export type Told = { readonly effect?: string; readonly text: string; readonly on: On; readonly link?: string }
export type Counted = { readonly met: number; readonly partly: number; readonly notMet: number; readonly worse: number }

export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/${path}`)
  await page.locator('h1').waitFor()
}

/** Writes a demand from the list to its last field, and stops at what leaves the house. */
export async function writeDemand(page: Page, draft: Draft): Promise<void> {
  await goTo(page, 'demand')
  await page.locator('#write').click()
  await page.locator('#title').fill(draft.title)
  await page.locator('#text').fill(draft.text)
  await page.locator('#how').fill(draft.how)
  for (const authority of draft.authorities) await writeAuthority(page, authority)
  for (const name of draft.together) await page.locator('#add-organisation').selectOption({ label: name })
  await page.locator('#go-on').click()
  await page.locator('.leaves').waitFor()
}

export async function writeAuthority(page: Page, { name, kind, place }: NewAuthority): Promise<void> {
  await page.locator('#new-authority').click()
  await page.locator('#new-name').fill(name)
  await page.locator('#new-kind').selectOption(kind)
  await page.locator('#new-place').fill(place)
  await page.locator('#new-authority-do').click()
}

/** Publishes what leaves the house; answers the path of the demand and the code in its public address. */
export async function publish(page: Page): Promise<{ readonly path: string; readonly code: string }> {
  await page.locator('#publish').click()
  await page.locator('#to-demand').click()
  await page.locator('article.demand').waitFor()
  const link = await page.locator('article.demand a[href*="/demands/"]').getAttribute('href')
  return { path: pathOf(page), code: link!.split('/').at(-1)! }
}

/** A second organisation finds what it is asked to sign, reads it and signs. */
export async function joinDemand(page: Page, title: string): Promise<void> {
  await goTo(page, 'demand')
  await page.locator('section[aria-labelledby=asked]').getByRole('link', { name: title }).click()
  await page.locator('#join').click()
  await page.locator('button#join').click()
  await page.locator('#joined').waitFor()
}

/** Opens the form for a kind of event on a demand, fills it, and leaves it unsent. */
export async function fillEvent(page: Page, demand: string, kind: string, told: Told): Promise<void> {
  await goTo(page, `${demand}/record`)
  await page.locator(`#kind-${kind}`).click()
  if (told.effect !== undefined) await page.locator(`#effect input[value=${told.effect}]`).check()
  await page.locator('#text').fill(told.text)
  await fillDate(page, 'when', told.on)
  if (told.link !== undefined) await page.locator('#link').fill(told.link)
}

/** Sends the event and answers the standing that the desk then tells. */
export async function sendEvent(page: Page): Promise<string> {
  await page.locator('#send').click()
  await page.locator('#recorded').waitFor()
  return (await page.locator('#recorded .standing').innerText()).trim()
}

export async function recordEvent(page: Page, demand: string, kind: string, told: Told): Promise<string> {
  await fillEvent(page, demand, kind, told)
  return sendEvent(page)
}

export async function fillDate(page: Page, id: string, [day, month, year]: On): Promise<void> {
  await page.locator(`#${id}-day`).fill(day)
  await page.locator(`#${id}-month`).selectOption(month)
  await page.locator(`#${id}-year`).fill(year)
}

/** Proposes a verdict and answers the link for a witness from outside. */
export async function proposeVerdict(page: Page, demand: string, count: Counted, told: Omit<Told, 'effect' | 'link'>): Promise<string> {
  await goTo(page, `${demand}/record`)
  await page.locator('#kind-verdict').click()
  for (const [answer, people] of Object.entries(count)) if (people > 0) await page.locator(`#count-${answer}`).fill(String(people))
  await page.locator('#text').fill(told.text)
  await fillDate(page, 'when', told.on)
  await page.locator('#send').click()
  return page.locator('#witness-link').innerText()
}

/** Somebody from outside opens the link on her own phone, reads, and signs. */
export async function witnessVerdict(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.locator('table.numbers').waitFor()
  await page.locator('#name').fill(name)
  await page.locator('#sign').click()
  await page.locator('h1').filter({ hasText: name }).waitFor()
}

/** Another member finds the verdict among what waits, and signs it on her own screen. */
export async function cosignVerdict(page: Page, title: string): Promise<void> {
  await goTo(page, 'demand')
  await page.locator('section[aria-labelledby=verdicts]').getByRole('link', { name: title }).click()
  await page.locator('#cosign').click()
  await page.locator('#verdict-over').waitFor()
}

/** Puts beside a demand what somebody sent by letter, and waits until it is public. */
export async function putBeside(page: Page, demand: string, { name, office, text }: Readonly<Record<'name' | 'office' | 'text', string>>) {
  await goTo(page, `${demand}/sent`)
  await page.locator('#name').fill(name)
  await page.locator('#office').fill(office)
  await page.locator('#text').fill(text)
  await page.locator('#how input[value=letter]').check()
  await page.locator('#send').click()
  await page.locator('#again').waitFor()
}

/** 'demand/of/<id>' while a screen of a demand is open. */
export function pathOf(page: Page): string {
  return new URL(page.url()).hash.replace('#/', '').split('/').slice(0, 3).join('/')
}

/** Puts beside the first event of somebody that another source says otherwise. */
export async function dispute(page: Page, demand: string, who: string, said: Readonly<Record<'link' | 'text', string>>): Promise<void> {
  await goTo(page, demand)
  await page.locator('.event', { hasText: who }).first().getByRole('link', { name: 'Another source says otherwise?' }).click()
  await page.locator('#link').fill(said.link)
  await page.locator('#text').fill(said.text)
  await page.locator('#put').click()
  await page.locator('#again').waitFor()
}

// A piece of a journey: somebody speaks at phone size, screen by screen, in any language, and may use her receipt later.
import type { Page } from 'playwright-core'
import type { Question, Round } from '#domain/round.ts'

/** By question id; a question that is left out is answered with "rather not say". A date is [year, month, day]. */
export type Said = {
  /** A language of the round; needed where it has several. */
  readonly lang: string
  readonly answers: { readonly [question: string]: string | readonly string[] }
  readonly count: boolean | null
  readonly quote: boolean | null
  readonly contact: { readonly how: string; readonly when: string } | null
  readonly receipt: boolean
}
export type Spoken = { readonly became: 'received' | 'kept' | 'lost' | 'refused'; readonly digits: string | null }

/** A small Android phone, as far as a page can tell. */
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const

/** Opens the link of a round and walks to the end; `atScreen` is called on every screen, before it is left. */
export async function speak(
  page: Page, link: string, round: Round, said: Said, atScreen = nothing,
): Promise<Spoken> {
  await page.goto(link)
  await walkToQuestions(page, round, said, atScreen)
  await answerAll(page, round, said, atScreen)
  return sealAndSend(page, said.receipt, atScreen)
}

export async function walkToQuestions(page: Page, round: Round, said: Pick<Said, 'lang'>, atScreen = nothing): Promise<void> {
  if (round.languages.length > 1) {
    await at(page, 'language', atScreen)
    await page.locator(`.languages li[lang="${said.lang}"] button`).click()
  }
  await at(page, 'who', atScreen)
  await page.locator('main .button').first().click()
  await at(page, 'consent', atScreen)
  await page.locator('main .button').first().click()
}

export async function answerAll(page: Page, round: Round, said: Said, atScreen = nothing): Promise<void> {
  for (const question of round.questions) {
    await at(page, `question-${question.id}`, nothing)
    const answer = said.answers[question.id]
    if (answer !== undefined) await answerOne(page, question, answer)
    await atScreen(page)
    await page.locator(answer === undefined ? 'form > .button-place .quiet' : 'form [type=submit]').click()
  }
  for (const is of ['count', 'quote'] as const) {
    await at(page, is, nothing)
    await yesOrNo(page, said[is], atScreen)
  }
  await at(page, 'contact', nothing)
  if (said.contact) {
    await page.locator('input[value=yes]').check()
    await page.locator('#how').fill(said.contact.how)
    await page.locator('#when').fill(said.contact.when)
  }
  await yesOrNo(page, said.contact ? true : null, atScreen)
}

export async function sealAndSend(page: Page, receipt: boolean, atScreen = nothing): Promise<Spoken> {
  await at(page, 'review', atScreen)
  await page.locator('#on').click()
  await at(page, 'receipt', atScreen)
  await page.locator('main .button').nth(receipt ? 0 : 1).click()
  const ended = page.locator('[data-screen=received], [data-screen=kept], [data-screen=lost], [data-screen=refused]')
  await ended.waitFor({ timeout: 60_000 })
  const became = (await ended.getAttribute('data-screen')) as Spoken['became']
  const digits = receipt ? (await page.locator('.receipt .digits').first().textContent())!.replace(/\s+/g, ' ').trim() : null
  await atScreen(page)
  await page.locator('main .button').first().click()
  await at(page, 'traces', atScreen)
  return { became, digits }
}

/** Uses a receipt: types code and digits and answers what the page found. */
export async function useReceipt(page: Page, address: string, code: string, digits: string): Promise<string> {
  await page.goto(`${address}/receipt`)
  await page.locator('#code').fill(code)
  await page.locator('#digits').fill(digits)
  await page.locator('[type=submit]').click()
  const found = page.locator('[data-screen]:not([data-screen=asking], [data-screen=looking])')
  await found.waitFor({ timeout: 60_000 })
  return (await found.getAttribute('data-screen'))!
}

/** From the screen that `useReceipt` ended on: takes the voice back for good. */
export async function takeBack(page: Page, atScreen = nothing): Promise<void> {
  await page.locator('main .button').first().click()
  await at(page, 'withdraw', atScreen)
  await page.locator('.button.grave').click()
  await at(page, 'done', atScreen)
}

/** Waits for a screen of the speaking page or of the receipt's. */
export async function at(page: Page, screen: string, then: (page: Page) => Promise<void>): Promise<void> {
  await page.locator(`[data-screen="${screen}"]`).waitFor()
  await then(page)
}

async function nothing(_page: Page): Promise<void> {}

async function answerOne(page: Page, question: Question, answer: string | readonly string[]): Promise<void> {
  if (question.type === 'one' || question.type === 'several') {
    for (const id of [answer].flat()) await page.locator(`input[value="${id}"]`).check()
  } else if (question.type === 'date') {
    for (const [at, part] of [...answer].entries()) await page.locator(`.${['year', 'month', 'day'][at]} input`).fill(part)
  } else await page.locator('#answer').fill(answer as string)
}

async function yesOrNo(page: Page, yes: boolean | null, atScreen: typeof nothing): Promise<void> {
  if (yes !== null) await page.locator(`input[value=${yes ? 'yes' : 'no'}]`).check()
  await atScreen(page)
  await page.locator(yes === null ? 'form > .button-place .quiet' : 'form [type=submit]').click()
}

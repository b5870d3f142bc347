// The journeys of those who read the record for their work, as strangers and without a script: a journalist, a parliamentarian's staffer
// on a phone, and an advocate who takes demands along to Word.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Moment } from '#values/moment.ts'
import { overflowOf } from '../accessible.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { serveExamples, type Seeded } from '../seeded.ts'
import { every, partsOf, wordsOf, xmlOf } from '../word-file.ts'
import { printed, rowsOf, withoutSpaces } from './pieces-reading.ts'
import { phone } from './speaking.ts'

const now = Date.UTC(2026, 10, 23, 9) as Moment
const title = 'A living wage for migrant domestic workers in Hong Kong'

inBrowser('who reads the record for her work', () => {
  let seeded: Seeded
  beforeAll(async () => {
    seeded = await serveExamples(now)
  })
  afterAll(() => seeded.stop())

  async function reader(options: Parameters<typeof newVisitor>[0] = {}): Promise<Page> {
    return (await newVisitor({ javaScriptEnabled: false, ...options })).newPage()
  }

  async function search(page: Page, words: string): Promise<readonly string[]> {
    await page.locator('#q').fill(words)
    await page.locator('.ask button').click()
    return page.locator('.found > li > a').allInnerTexts()
  }

  test('a journalist finds a demand with a letter wrong, and by a word inside a Chinese sentence', async () => {
    const page = await reader()
    await page.goto(`${seeded.address}/en/about`)
    await page.getByRole('link', { name: 'Search' }).click()
    const found = await search(page, 'Filipno')
    expect(found.length).toBeGreaterThan(3)
    expect(await page.locator('.found > li').allInnerTexts()).toSatisfy((all: string[]) => all.every((one) => /Filipin/.test(one)))
    await page.locator('.languages').getByRole('link', { name: '繁體中文' }).click()
    expect(await search(page, '工資')).toContain('香港家務移工要有足以維生的工資')
    expect(await page.locator('.found mark').first().innerText()).toContain('工資')
    await page.context().close()
  })

  test('she reads how it stood on an earlier day, and cites it so that the address shows that day again', async () => {
    const page = await reader()
    await page.goto(`${seeded.address}/en/`)
    await search(page, 'living wage')
    await page.locator('.found a', { hasText: title }).first().click()
    expect(await page.locator('.opening .standing').innerText()).toContain('Refused')
    await page.locator('.day summary').click()
    await page.locator('#on').fill('2017-12-31')
    await page.locator('.day button').click()
    expect(await page.locator('.opening .standing').innerText()).toContain('Unanswered')
    const citation = await page.locator('.cite').innerText()
    const link = `${seeded.address}/en/demands/D01?on=2017-12-31`
    expect(citation).toBe(`${title} (D01). Kept by Samasama examples on Samasama, as it stood on 31 December 2017. ${link}`)
    expect(await page.locator('.cite').evaluate((text) => getComputedStyle(text).userSelect)).toBe('all')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${seeded.address}/en/demands/D01`)
    const editor = await reader()
    await editor.goto(citation.split(' ').at(-1)!)
    expect(await editor.locator('.opening .why').innerText()).toBe(await page.locator('.opening .why').innerText())
    await Promise.all([page.context().close(), editor.context().close()])
  })

  test('she takes the figures along, as a table and as data, and both say what the page says', async () => {
    const page = await reader()
    await page.goto(`${seeded.address}/en/demands/D01`)
    const why = await page.locator('.opening .why').innerText()
    const data = await (await page.request.get(await hrefOf(page, 'This demand as data'))).json() as { why: string; asOf: string }
    expect(data).toMatchObject({ why, standing: 'refused', asOf: '2026-11-23' })
    await page.getByRole('link', { name: 'How this works' }).click()
    const rows = rowsOf(await (await page.request.get(await hrefOf(page, 'Demands as a table'))).text())
    expect(rows.length).toBe(31)
    expect(rows.find(({ id }) => id === 'D01')).toMatchObject({ title, standing: 'refused', why, as_of: '2026-11-23' })
    const events = rowsOf(await (await page.request.get(await hrefOf(page, 'Events as a table'))).text())
    expect(events.filter(({ demand }) => demand === 'D01')).toHaveLength(14)
    // A program for tables would run what begins like this.
    expect([...rows, ...events].flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([])
    await page.context().close()
  })

  test('a staffer is sent a picture, opens the page on her phone, and prints three questions on one sheet', async () => {
    const page = await reader(phone)
    await page.goto(`${seeded.address}/en/demands/D01`)
    const shown = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
    expect([await shown('title'), await shown('description')]).toEqual([title, expect.stringMatching(/^Refused\. /)])
    const picture = Buffer.from(await (await page.request.get((await shown('image'))!)).body())
    expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
    await page.locator('.kicker').getByRole('link', { name: 'Hong Kong' }).click()
    await page.getByRole('link', { name: 'Questions to ask' }).click()
    expect(await page.locator('.questions > li').count()).toBe(3)
    expect(await page.locator('.questions > li:has(.sources a[href^=http])').count()).toBe(3)
    expect(await overflowOf(page)).toBe(0)
    const questions = await page.locator('.questions h2').allInnerTexts()
    const paper = await printed(page)
    expect(paper.sheets).toBe(1)
    expect(paper.headings).toEqual(expect.arrayContaining(['Three questions to ask: Hong Kong', ...questions].map(withoutSpaces)))
    await page.context().close()
  })

  test('what hangs on a wall, and what is asked aloud, is one sheet in longer languages too', async () => {
    const page = await reader()
    for (const path of ['/en/demands/D13/poster', '/ar/demands/D30/poster', '/id/demands/D11/poster', '/id/places/Hong-Kong/questions']) {
      await page.goto(seeded.address + path)
      expect([path, (await printed(page)).sheets]).toEqual([path, 1])
    }
    await page.context().close()
  })

  test('an advocate selects demands of one authority, and has them in Word: numbered, with their sources, as of the day', async () => {
    const page = await reader()
    await page.goto(`${seeded.address}/en/authorities/hk-labour-department`)
    expect(await page.locator('#codes').inputValue()).toMatch(/^D\d\d, D\d\d/)
    await page.locator('#codes').fill('D02, D01')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take-along button').click()])
    expect(download.suggestedFilename()).toBe('samasama-selection-en.docx')
    const parts = partsOf(await readFile(await download.path()))
    const paragraphs = every(xmlOf(parts.get('word/document.xml')!), 'w:p')
    const words = paragraphs.map(wordsOf)
    expect(words.filter((text) => /^D\d\d /.test(text)).map((text) => text.slice(0, 3))).toEqual(['D02', 'D01'])
    expect(words.join('\n')).toContain('As of 23 November 2026')
    expect(paragraphs.filter((paragraph) => every(paragraph, 'w:numPr').length > 0).length).toBeGreaterThan(5)
    const notes = every(xmlOf(parts.get('word/footnotes.xml')!), 'w:footnote').map(wordsOf)
    expect(notes.filter((note) => /https?:/.test(note)).length).toBeGreaterThanOrEqual(2)
    await page.context().close()
  })

  async function hrefOf(page: Page, name: string): Promise<string> {
    return seeded.address + (await page.getByRole('link', { name, exact: true }).getAttribute('href'))!
  }
})

// Bringing in lists in a real browser: a table with faults, a document with numbered paragraphs, what stands twice, no network, undoing.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, violationsOn } from '#tests/accessible.ts'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import { documentOf, inList, paragraphXml, rowsXml, workbookOf, zipOf } from '#tests/packed.ts'
import { goTo, publish, writeDemand } from './pieces-demands.ts'
import { chooseList, goThroughList, publishList } from './pieces-lists.ts'
import { phone } from './speaking.ts'

const draft = {
  title: 'Abolish the fee for the card', text: 'We pay a month of wages for it.', how: 'Let the employer pay.', together: [],
  authorities: [{ name: 'Government of Arenia', kind: 'government', place: 'Arenia' }],
}
const asked = 'Arenia: Government of Arenia'
const rows = [
  ['Universal Periodic Review, fourth cycle'],
  ['Paragraph', 'Recommendation', 'Recommending State', 'Response', 'State under review', 'Date'],
  ['133.1', 'Ratify the convention on the rights of all migrant workers and their families', 'Nepal', 'Supported', 'Arenia', '12 May 2025'],
  ['133.2', 'Ratify the convention on the rights of all migrant workers and their families now', 'Peru; Ghana', 'Noted', 'Arenia',
    '12 May 2025'],
  ['133.3', 'Give every domestic worker a day off', 'Ghana', 'Under reflection', 'Arenia', '12 May 2025'],
  ['133.4', '', 'Ghana', 'Noted', 'Arenia', '12 May 2025'],
  ['133.5', 'Let workers change their employer', 'Ghana', 'Noted', 'Elsewhere', '31 April 2025'],
  ['133.6', 'Abolish THE fee  for the “card”', 'Ghana', 'Noted', 'Arenia', '12 May 2025'],
]

inBrowser('bringing in lists', () => {
  let bundle: Bundle
  let house: DemandHouse
  let desk: Page
  const page = async (path: string) => {
    const answer = await fetch(`${house.address}${path}`)
    return { status: answer.status, text: await answer.text() }
  }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    desk = await unlockedDesk(house, await house.organisation('Union'), phone)
    await writeDemand(desk, draft)
    await publish(desk)
  }, 180_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  it('says what to do with a file that is none, and asks what is missing', async () => {
    await chooseList(desk, 'list.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    await desk.getByText('This is no table and no document').first().waitFor()
    await chooseList(desk, 'list.xlsx', zipOf({ mimetype: 'x', 'content.xml': '<a/>' }))
    await desk.getByText('This is a file of LibreOffice or the like.').first().waitFor()
    await chooseList(desk, 'list.csv', new TextEncoder().encode('a,b\n1,2'))
    await desk.locator('#try').click()
    expect(await desk.locator('.summary li').count()).toBe(2)
  })

  it('shows of a table what would be published, what cannot be read and where, and what stands twice', async () => {
    const bytes = workbookOf({ sheets: { Notes: rowsXml([['Read me']]), Matrix: rowsXml(rows) }, states: { Notes: 'hidden' } })
    await goThroughList(desk, { file: 'upr.xlsx', bytes, kind: 'recommended', name: 'Report of the review', answered: '2025-09' })
    const problems = await desk.locator('#not-read li').allInnerTexts()
    expect(problems.map((text) => text.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'Line 5, column D: this word of response is not known (Under reflection)', 'Line 6, column B: what is asked is missing',
      'Line 7, column E: who is asked is not on the record (Elsewhere)',
        'Line 7, column F: this is no day that can be read (31 April 2025)',
    ])
    expect(await desk.locator('#twice-list li').count()).toBe(2)
    expect(await desk.locator('#would-counts').innerText()).toBe('2 demands · 4 events · 3 lines cannot be read')
    expect(await violationsOn(desk)).toEqual([])
    expect(await overflowOf(desk)).toBe(0)
    await desk.locator('#response-0').selectOption('notes')
    await desk.locator('#try-again').click()
    await desk.getByText('3 demands · 6 events · 2 lines cannot be read').waitFor()
    await desk.locator('#out-all').click()
    await desk.getByText('2 demands · 4 events · 2 lines cannot be read').waitFor()
    await desk.locator('#in-all').click()
    await desk.locator('#twice-8 input[value=out]').check()
    await desk.getByText('3 demands · 6 events · 2 lines cannot be read').waitFor()
  })

  it('publishes just that, named after who recommended it and not after migrants', async () => {
    await publishList(desk)
    expect(await desk.locator('.card').innerText()).toContain('3 demands')
    const all = (await page('/demands.json')).text
    expect(['Give every domestic worker a day off', 'Peru', 'Nepal'].filter((text) => !all.includes(text))).toEqual([])
    expect(all).not.toContain('THE fee')
    await goTo(desk, 'demand')
    await desk.getByRole('link', { name: 'Give every domestic worker a day off' }).first().click()
    const address = await desk.locator('article.demand a[href*="/demands/"]').getAttribute('href')
    expect((await page(new URL(address!, house.address).pathname)).text).toContain('It was not raised by migrants here.')
  })

  it('reads a document with numbered paragraphs, waits without a network, and goes out when there is one', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
      <w:lvlText w:val="12.%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const body = ['Protect those who clean homes (Ghana);', 'Publish the names of agencies (Peru; Nepal);'].map(
      (text) => paragraphXml(text, inList(1)))
    const bytes = documentOf(body.join(''), { numbering })
    await goThroughList(desk, { file: 'report.docx', bytes, kind: 'recommended', name: 'Draft report', date: '2025-05', addressee: asked })
    expect(await desk.locator('#would-counts').innerText()).toBe('2 demands · 2 events')
    expect(await desk.locator('#would-first').innerText()).toContain('Peru, Nepal')
    await desk.context().setOffline(true)
    await desk.locator('#publish-list').click()
    await desk.getByText('The rest waits on this device').waitFor()
    await desk.context().setOffline(false)
    await expect.poll(async () => (await page('/demands.json')).text, { timeout: 20_000 }).toContain('Publish the names of agencies')
  })

  it('takes a list away again; what somebody has worked on stays, and the other addresses say why', async () => {
    await goTo(desk, 'demand/lists')
    const list = desk.locator('.card', { hasText: 'Report of the review' })
    await list.getByRole('link').click()
    await desk.getByText('3 demands will be taken away.').waitFor()
    const address = desk.url().split('#/')[1]!
    await goTo(desk, 'demand')
    const code = await codeOf(desk, 'Give every domestic worker a day off')
    await goTo(desk, 'demand/look')
    await desk.locator('.card', { hasText: 'Ratify the convention on the rights of all migrant workers and their families now' })
      .getByRole('button').first().click()
    await desk.getByText('Noted').first().waitFor()
    await goTo(desk, address)
    await desk.getByText('2 demands will be taken away.').waitFor()
    expect(await desk.locator('#stays').innerText()).toContain('somebody has checked it')
    expect([await violationsOn(desk), await overflowOf(desk)]).toEqual([[], 0])
    await desk.locator('#reason').fill('It was the list of another year.')
    await desk.locator('#undo').click()
    await desk.getByText('The list was taken away.').first().waitFor()
    const gone = await page(`/en/demands/${code}`)
    expect([gone.status, gone.text.includes('It was the list of another year.')]).toEqual([410, true])
    const all = (await page('/demands.json')).text
    expect([all.includes('and their families now'), all.includes('Give every domestic worker')]).toEqual([true, false])
  })
})

async function codeOf(desk: Page, title: string): Promise<string> {
  await desk.getByRole('link', { name: title }).first().click()
  const link = await desk.locator('article.demand a[href*="/demands/"]').getAttribute('href')
  return link!.split('/').at(-1)!
}

// What else is done with demands at the desk, in a real browser: drafts, changes that end signatures, allies, a verdict signed by a second
// member, what was recorded in error, work without a network, roles, and handing over what was only written down.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { overflowOf, violationsOn } from '#tests/accessible.ts'
import { inBrowser, newVisitor } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import {
  cosignVerdict, fillEvent, goTo, joinDemand, proposeVerdict, publish, putBeside, recordEvent, sendEvent, writeAuthority, writeDemand,
} from './pieces-demands.ts'
import { join } from './pieces-desk.ts'
import { phone } from './speaking.ts'

const title = 'No fees for a job abroad'
const draft = {
  title, text: 'We pay half a year of wages for a place.', how: 'Make the employer pay, and publish who does not.', together: ['Circle'],
  authorities: [{ name: 'Migration Agency', kind: 'agency', place: 'Home' }, { name: 'Labour Office', kind: 'agency', place: 'Abroad' }],
}

inBrowser('demanding at the desk', () => {
  let bundle: Bundle
  let house: DemandHouse
  let union: Page
  let circle: Page
  let olga: Page
  let path = ''
  const stands = (page: Page) => page.locator('article.demand > .stands .standing').innerText()

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    union = await unlockedDesk(house, await house.organisation('Union'))
    circle = await unlockedDesk(house, await house.organisation('Circle'), phone)
    olga = await (await newVisitor()).newPage()
    await join(union, olga, 'Olga', 'organiser')
  }, 180_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  it('a draft is sealed for the team, goes on with another member, and is gone when it is published', async () => {
    await goTo(union, 'demand/draft/new')
    await union.locator('#title').fill('No fees')
    for (const version of ['No fees at all', title]) {
      await union.locator('#title').fill(version)
      await union.locator('#keep-draft').click()
      await union.getByText('The draft is kept.').waitFor()
    }
    await goTo(olga, 'demand')
    const drafts = olga.locator('section[aria-labelledby=drafts] li')
    await drafts.getByRole('link', { name: title }).click()
    await olga.locator('#text').fill(draft.text)
    for (const authority of draft.authorities) await writeAuthority(olga, authority)
    await olga.locator('#go-on').click()
    path = (await publish(olga)).path
    await goTo(olga, 'demand')
    await olga.locator('section[aria-labelledby=ours] li').waitFor()
    expect(await drafts.count()).toBe(0)
  })

  it('a change that touches what is asked ends the signatures of others, and says so before', async () => {
    await goTo(union, `${path}/edit`)
    await union.locator('#add-organisation').selectOption({ label: 'Circle' })
    await union.locator('#save').click()
    await union.locator('#edited').waitFor()
    await joinDemand(circle, title)
    await union.locator('#to-demand').click()
    await union.locator('#edit').click()
    await union.locator('#how').fill(draft.how)
    expect(await union.locator('.notice').innerText()).toContain('these have to sign anew: Circle')
    await union.locator('#save').click()
    await union.locator('#edited').waitFor()
    await goTo(circle, path)
    await circle.locator('#join').waitFor()
  })

  it('whoever has not signed can record nothing, and reads why', async () => {
    expect(await circle.locator('#record').getAttribute('aria-disabled')).toBe('true')
    expect(await circle.locator('#record-why').innerText()).toContain('another organisation')
    await goTo(circle, `${path}/record`)
    expect(await circle.locator('.notice').innerText()).toContain('writes on its record')
    await joinDemand(circle, title)
    await goTo(circle, `${path}/record`)
    expect(await circle.locator('#kind-verdict').getAttribute('href')).toContain('/record/verdict')
  })

  it('tells each of those who were asked apart, and what a month or a year means', async () => {
    await fillEvent(union, path, 'answer', { effect: 'promises', text: 'Soon.', on: ['', '', '2025'], link: 'agency.example/soon' })
    await union.locator('#send').click()
    expect(await union.locator('.summary').innerText()).toContain('Choose who it was.')
    await union.locator('#who').selectOption({ label: 'Migration Agency (was asked)' })
    expect(await sendEvent(union)).toBe('Promised')
    const no = { effect: 'refuses', text: 'No.', on: ['', '11', '2026'], link: 'office.example/no' } as const
    await fillEvent(union, path, 'answer', no)
    await union.locator('#who').selectOption({ label: 'Labour Office (was asked)' })
    expect(await union.locator('#preview').innerText()).toContain('It counts from 30 November 2026')
    await union.locator('#when-today').click()
    expect(await union.locator('#preview').innerText()).toContain('Refused')
    expect(await sendEvent(union)).toBe('Refused')
  })

  it('an event recorded in error is taken out, with its reason', async () => {
    await goTo(union, path)
    await union.locator('.event', { hasText: 'Labour Office' }).getByRole('link', { name: 'Recorded in error?' }).click()
    await union.locator('#retract').click()
    expect(await union.locator('.summary').innerText()).toContain('Say why.')
    await union.locator('#reason').fill('It was about another country.')
    await union.locator('#retract').click()
    await union.getByText('It was taken out.').waitFor()
    await goTo(union, path)
    expect(await union.locator('.retracted').innerText()).toContain('It was about another country.')
    expect(await stands(union)).toContain('Promised')
  })

  it('without a network an event is kept, counts here at once, and goes out later', async () => {
    await goTo(circle, path)
    await fillEvent(circle, path, 'check', { effect: 'not-met', text: 'Nine of ten paid.', on: ['2', '8', '2026'] })
    await circle.context().setOffline(true)
    await circle.locator('#own-eyes input').check()
    await circle.locator('#send').click()
    await circle.getByText('It is kept on this device until there is a network.').waitFor()
    await goTo(circle, path)
    const waiting = circle.locator('.event', { hasText: 'Nine of ten paid.' })
    expect(await waiting.innerText()).toContain('waits on this device')
    await goTo(circle, `${path}/record`)
    expect(await circle.locator('#kind-check').getAttribute('href')).toContain('/record/check')
    await goTo(union, path)
    expect(await union.locator('.event', { hasText: 'Nine of ten paid.' }).count()).toBe(0)
    await circle.context().setOffline(false)
    await goTo(circle, 'waiting')
    await circle.getByText('Nothing waits on this device.').waitFor()
    await goTo(union, 'demand')
    await goTo(union, path)
    await union.locator('.event', { hasText: 'Nine of ten paid.' }).waitFor()
  })

  it('an ally that a raiser named counts on the ground', async () => {
    await goTo(union, `${path}/ally`)
    await union.locator('#ally-name').fill('Sunday Shelter')
    await union.locator('#name-it').click()
    await union.getByText('It is named.').waitFor()
    await fillEvent(union, path, 'check', { effect: 'partly', text: 'Half of them paid less.', on: ['2', '9', '2026'] })
    await union.locator('#who').selectOption({ label: 'Sunday Shelter' })
    await union.locator('#own-eyes input').check()
    expect(await sendEvent(union)).not.toBe('Met')
    await goTo(union, path)
    await union.locator('section[aria-labelledby=raised]', { hasText: 'Sunday Shelter' }).waitFor()
  })

  it('a translation stands beside the words as written, in the state that it has', async () => {
    await goTo(union, `${path}/translate`)
    await union.locator('#into').selectOption('id')
    await union.locator('#into-title').fill('Tanpa biaya penempatan')
    await union.locator('#state input[value=checked]').check()
    await union.locator('#save').click()
    await union.getByText('The translation is public.').waitFor()
    const reader = await (await newVisitor({ javaScriptEnabled: false })).newPage()
    await goTo(union, path)
    const link = await union.locator('article.demand a[href*="/demands/"]').getAttribute('href')
    await reader.goto(`${house.address}${link!.replace('/en/', '/id/')}`)
    expect(await reader.locator('h1').innerText()).toBe('Tanpa biaya penempatan')
  })

  it('what an office sent stands beside the demand as sent by it, until whoever recorded it takes it back with a reason', async () => {
    const publicly = async (more = '') => {
      const reader = await (await newVisitor({ javaScriptEnabled: false })).newPage()
      await goTo(union, path)
      const link = await union.locator('article.demand a[href*="/demands/"]').getAttribute('href')
      await reader.goto(`${house.address}${link!}${more}`)
      const text = await reader.locator('main').innerText()
      await reader.context().close()
      return text
    }
    await putBeside(union, path, { name: 'A. Clerk', office: 'Labour Office', text: 'We answered on 3 May.' })
    expect(await publicly()).toMatch(/As sent by A\. Clerk, Labour Office[^]*We answered on 3 May\./)
    await goTo(union, path)
    await union.locator('section[aria-labelledby=sent-list] .retract a').click()
    await union.locator('#reason').fill('It was another demand.')
    await union.locator('#retract').click()
    await union.getByText('It was taken back.').waitFor()
    expect(await publicly()).not.toContain('We answered on 3 May.')
    expect(await publicly('/log')).toContain('It was another demand.')
  })

  it('what nobody has looked at for long is looked at with one tap', async () => {
    await goTo(union, 'demand/look')
    await union.getByRole('button', { name: 'I looked today: nothing new' }).first().click()
    await union.getByText('Noted: somebody has looked today.').waitFor()
    await goTo(union, 'demand/look')
    await union.getByText('Looked at today.').first().waitFor()
    expect(await union.getByText('Nobody has looked yet.').count()).toBe(0)
  })

  it('a verdict waits for a second member, who reads and signs it on her own screen', async () => {
    const told = { text: 'By slips in a box.', on: ['20', '11', '2026'] } as const
    await proposeVerdict(union, path, { met: 0, partly: 0, notMet: 25, worse: 3 }, told)
    await goTo(union, '')
    await union.getByText('What you proposed waits for a second signature').waitFor()
    await goTo(olga, '')
    await olga.getByRole('link', { name: 'asks for a second signature' }).click()
    expect(await olga.locator('table.numbers').innerText()).toMatch(/It is not met\s+25/)
    await cosignVerdict(olga, title)
    await goTo(union, 'demand')
    await goTo(union, path)
    await union.locator('.event', { hasText: 'By slips in a box.' }).waitFor()
    expect(await union.locator('section[aria-labelledby=we-see]').innerText()).toContain('Not met')
  })

  it('a member whose role does not include it reads whose it is', async () => {
    const reader = await (await newVisitor(phone)).newPage()
    await join(union, reader, 'Rina', 'reader')
    await goTo(reader, 'demand')
    expect(await reader.locator('#write-why').innerText()).toBe('This is for: steward, organiser.')
    await goTo(reader, `${path}/record`)
    expect(await reader.locator('#kind-verdict-why').innerText()).toBe('This is for: steward, organiser.')
    expect(await reader.locator('#kind-answer-why').innerText()).toContain('case worker')
    await goTo(reader, `${path}/record/answer`)
    expect(await reader.locator('#send').count()).toBe(0)
  })

  it('what was only written down is handed over to those who raised it', async () => {
    await writeDemand(union, { ...draft, title: 'Give us our passports back', authorities: draft.authorities.slice(0, 1), together: [] })
    await union.locator('#back').click()
    await union.locator('#add-raiser').fill('The Circle of 2019')
    await union.locator('#add-raiser-do').click()
    await union.locator('#only-told input').check()
    await union.locator('#raisers li', { hasText: 'Union' }).getByRole('button', { name: 'Take away' }).click()
    await union.locator('#go-on').click()
    const told = await publish(union)
    const report = { text: 'A report.', on: ['', '', '2020'], link: 'report.example' } as const
    expect(await recordEvent(union, told.path, 'context', report)).toBe('Unanswered')
    await goTo(union, `${told.path}/record`)
    expect(await union.locator('#kind-verdict-why').innerText()).toContain('Only those who raise the demand')
    await goTo(union, `${told.path}/hand-over`)
    await union.locator('#raiser').selectOption({ label: 'The Circle of 2019' })
    await union.locator('#organisation').selectOption({ label: 'Circle' })
    await union.locator('#hand-over').click()
    await union.locator('.notice', { hasText: 'They are asked to sign.' }).waitFor()
    await joinDemand(circle, 'Give us our passports back')
    await fillEvent(circle, told.path, 'closing', { effect: 'given-up', text: 'We won it elsewhere.', on: ['1', '10', '2026'] })
    expect(await sendEvent(circle)).toBe('Closed')
  })

  it('is the same for everybody: at 320 px, from right to left, and with letters twice as large', async () => {
    const narrow = await unlockedDesk(house, await house.organisation('Narrow'), { viewport: { width: 320, height: 640 } })
    await narrow.evaluate(() => {
      document.documentElement.dataset['dir'] = 'rtl'
      document.documentElement.dir = 'rtl'
    })
    for (const letters of ['', '225%']) {
      await narrow.setViewportSize({ width: letters === '' ? 320 : 640, height: 640 })
      await narrow.evaluate((size) => void (document.documentElement.style.fontSize = size), letters)
      for (const at of ['demand', path, `${path}/record`, `${path}/hand-over`, 'demand/draft/new']) {
        await goTo(narrow, at)
        await narrow.locator('.demanding').waitFor()
        expect([letters, at, await overflowOf(narrow), await violationsOn(narrow)]).toEqual([letters, at, 0, []])
      }
    }
  })
})

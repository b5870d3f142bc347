// The journey of a demand, in real browsers: two organisations raise it together; it is refused, promised, made law, taken back, looked
// at and judged, with a witness from outside. After each step the public page, without script, and its data say the same.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { inBrowser } from '#tests/browser.ts'
import { openDemandHouse, unlockedDesk, type Desk, type DemandHouse } from '#tests/demand-house.ts'
import { buildDevice, type Bundle } from '#tests/device-bundle.ts'
import {
  fillEvent, goTo, joinDemand, proposeVerdict, publish, recordEvent, sendEvent, witnessVerdict, writeDemand,
} from './pieces-demands.ts'
import { phone } from './speaking.ts'

const title = 'A day off every week, for every domestic worker'
const ministry = { name: 'Ministry of Labour', kind: 'ministry', place: 'Port City' }

inBrowser('a demand from its first word to the verdict', () => {
  let bundle: Bundle
  let house: DemandHouse
  let union: Page
  let circle: Page
  let reader: Page
  let demand: { readonly path: string; readonly code: string }

  beforeAll(async () => {
    bundle = await buildDevice()
    house = await openDemandHouse(bundle)
    const desks: readonly Desk[] = [await house.organisation('Domestic Workers’ Union'), await house.organisation('Sunday Circle')]
    union = await unlockedDesk(house, desks[0]!)
    circle = await unlockedDesk(house, desks[1]!, phone)
    reader = await (await house.visitor({ javaScriptEnabled: false })).newPage()
  }, 120_000)
  afterAll(async () => {
    await house?.stop()
    bundle?.remove()
  })

  /** How the demand stands for everybody: on the page that needs no script, and in its data. */
  async function standsInPublic(): Promise<string> {
    await reader.goto(`${house.address}/en/demands/${demand.code}`)
    const word = (await reader.locator('.opening .standing').innerText()).trim()
    const why = (await reader.locator('.opening .why').innerText()).trim()
    const answer = await reader.request.get(`${house.address}/demands/${demand.code}.json`)
    const data = await answer.json() as { standing: string; why: string }
    expect(data.why).toBe(why)
    expect(data.standing).toBe(word.toLowerCase().replaceAll(' ', '-'))
    return word
  }

  it('is raised by two organisations, each with its own signature', async () => {
    const draft = {
      title, text: 'Most of us have no day off.', how: 'Write the day off into the standard contract, and inspect it.',
      authorities: [ministry], together: ['Sunday Circle'],
    }
    await writeDemand(union, draft)
    expect(await union.locator('.leaves').innerText()).toContain('Ministry of Labour')
    demand = await publish(union)
    expect(await standsInPublic()).toBe('Unanswered')
    await joinDemand(circle, title)
    await reader.reload()
    expect(await reader.locator('section[aria-labelledby=raised] li').allInnerTexts()).toEqual([
      expect.stringContaining('signed here'), expect.stringContaining('signed here'),
    ])
  })

  it('is handed over, refused and promised, and says before it is sent how it will stand', async () => {
    await fillEvent(union, demand.path, 'demand', { text: 'Handed over with 2,000 signatures.', on: ['12', '1', '2026'] })
    await union.locator('#how input[value=handed-over]').check()
    await union.locator('#own-eyes input').check()
    expect(await sendEvent(union)).toBe('Unanswered')
    const no = 'The ministry said that families cannot spare a day.'
    const refusal = { effect: 'refuses', text: no, on: ['3', '2', '2026'], link: 'labour.example/no' } as const
    await fillEvent(union, demand.path, 'answer', refusal)
    expect(await union.locator('#preview').innerText()).toContain('Refused')
    expect(await union.locator('#preview').innerText()).toContain('Ministry of Labour refused it on 3 February 2026.')
    expect(await sendEvent(union)).toBe('Refused')
    expect(await standsInPublic()).toBe('Refused')
    const promise = { text: 'A draft law before the summer.', on: ['', '3', '2026'], link: 'https://labour.example/yes' } as const
    expect(await recordEvent(union, demand.path, 'commitment', promise)).toBe('Promised')
    expect(await standsInPublic()).toBe('Promised')
  })

  it('becomes law, and is taken back', async () => {
    const law = { effect: 'for', text: 'The day off is in the law.', on: ['1', '5', '2026'], link: 'https://gazette.example/5' } as const
    expect(await recordEvent(circle, demand.path, 'law', law)).toBe('Acted on')
    expect(await standsInPublic()).toBe('Acted on')
    const reversal = { text: 'The ministry suspended the rule.', on: ['1', '6', '2026'], link: 'https://gazette.example/6' } as const
    expect(await recordEvent(circle, demand.path, 'reversal', reversal)).toBe('Taken back')
    expect(await standsInPublic()).toBe('Taken back')
  })

  it('is looked at on the ground, and judged by its people before a witness', async () => {
    const again = { effect: 'for', text: 'The rule is back.', on: ['1', '7', '2026'], link: 'https://gazette.example/7' } as const
    expect(await recordEvent(union, demand.path, 'law', again)).toBe('Acted on')
    await fillEvent(circle, demand.path, 'check', { effect: 'not-met', text: 'Seven of ten had no day off.', on: ['2', '8', '2026'] })
    await circle.locator('#own-eyes input').check()
    expect(await sendEvent(circle)).toBe('Contested')
    expect(await standsInPublic()).toBe('Contested')
    const counted = { text: 'By a show of hands at the Sunday assembly.', on: ['1', '11', '2026'] } as const
    const link = await proposeVerdict(union, demand.path, { met: 34, partly: 5, notMet: 2, worse: 0 }, counted)
    expect(await standsInPublic()).toBe('Contested')
    const sister = await (await house.visitor(phone)).newPage()
    await witnessVerdict(sister, link, 'Sister Amparo')
    expect(sister.url()).toBe(`${house.address}/witness`)
    expect(await standsInPublic()).toBe('Met')
    expect(await reader.locator('main').innerText()).toContain('Counted before a witness: Sister Amparo.')
    await goTo(union, demand.path)
    await union.locator('.stands .standing', { hasText: 'Met' }).waitFor()
  })
})

// The whole way in one go, with the programs as people run them: what migrants demand is read, an organisation opened, a voice taken down
// and taken back, a demand raised with a second organisation and followed to its verdict, a phone lost, the server killed in between.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Round } from '#domain/round.ts'
import { fromBase64url } from '#values/encoding.ts'
import { inBrowser, newVisitor } from '../browser.ts'
import { folders } from '../places.ts'
import { builtServer, run, type Running } from '../server-process.ts'
import { fillEvent, joinDemand, proposeVerdict, publish, recordEvent, sendEvent, witnessVerdict, writeDemand } from './pieces-demands.ts'
import {
  atDesk, expectText, goTo, join as admit, lockNow, openOrganisation, openRound, readVoices, tryToGo, typePassphrase, unlock, type WaysIn,
} from './pieces-desk.ts'
import { phone, speak, takeBack, useReceipt, type Said } from './speaking.ts'

const examples = 'Samasama examples'
const title = 'Give every domestic worker a day off each week'
const said: Said = {
  lang: 'en', answers: { q1: 'Only two hours on Sunday, and the door is locked.', q2: 'c2' }, count: true, quote: false, contact: null,
  receipt: true,
}

inBrowser('from a voice to a demand that is met', () => {
  const programs = builtServer('with pages')
  const newFolder = folders()
  let data: string
  let server: Running
  let reader: Page
  let [wati, siti, others]: Page[] = []
  let [ofWati, ofSiti]: WaysIn[] = []
  let demand: { readonly path: string; readonly code: string }
  let round: Round
  let link: string

  const address = () => `http://localhost:${server.port}`
  const kept = (name: string) => readFileSync(join(data, name), 'utf8').trim()
  const visitor = async (options: object = {}) => (await newVisitor(options)).newPage()

  /** Starts the server as it is started every day; a second time at the same port. */
  async function start(): Promise<void> {
    const env = server ? { PORT: String(server.port) } : {}
    server = await run(programs(), { data, args: [], env }, /opening-link/)
  }

  /** How the demand stands for everybody, with JavaScript off. */
  async function standsInPublic(): Promise<string> {
    await reader.goto(`${address()}/en/demands/${demand.code}`)
    return (await reader.locator('.opening .standing').innerText()).trim()
  }

  beforeAll(async () => {
    data = join(newFolder(), 'data')
    await start()
    reader = await visitor({ javaScriptEnabled: false })
  }, 60_000)
  afterAll(async () => {
    if (server?.isRunning()) await server.end('SIGKILL')
  })

  test('a stranger reads what migrants demanded, of whom, and how it stands', async () => {
    await reader.goto(`${address()}/en/`)
    expect(await reader.locator('main').innerText()).toContain('31 demands')
    await reader.goto(`${address()}/en/demands/D10`)
    expect((await reader.locator('.opening .standing').innerText()).trim()).toBe('Contested')
  })

  test('she opens an organisation of her own, and lets a second steward in', async () => {
    wati = await visitor()
    ofWati = await openOrganisation(wati, kept('opening-link'), 'Wati')
    siti = await visitor()
    ofSiti = await admit(wati, siti, 'Siti', 'steward')
    await expectText(siti, 'You are Siti, steward.')
  })

  test('a voice is taken down that the server cannot read, and read at the desk', async () => {
    ;({ link, round } = await openRound(wati!))
    const speaker = await visitor(phone)
    const sent: string[] = []
    speaker.on('request', (request) => void (request.method() === 'POST' && sent.push(request.postData() ?? '')))
    const { became, digits } = await speak(speaker, link, round, said)
    expect([became, sent.length]).toEqual(['received', 1])
    await readVoices(wati!, round, 1)
    await expectText(wati!, said.answers['q1'] as string)

    // She takes it back: from then on the key of what she said is nowhere on the server's disk.
    const [wrap = ''] = (JSON.parse(sent[0]!) as { beside: string[] }).beside
    expect(wrap.length).toBeGreaterThan(100)
    expect(foundIn(data, wrap)).toBe(true)
    expect(await useReceipt(speaker, address(), round.code, digits!)).toBe('received')
    await takeBack(speaker)
    expect(foundIn(data, wrap)).toBe(false)
  })

  test('a demand is raised by two organisations', async () => {
    others = await visitor()
    await unlock(others, address(), { passphrase: kept('demonstration') })
    await writeDemand(wati!, {
      title, text: 'Most of us have no day off.', how: 'Write it into the standard contract, and inspect it.',
      authorities: [{ name: 'Ministry of Labour', kind: 'ministry', place: 'Port City' }], together: [examples],
    })
    demand = await publish(wati!)
    expect(await standsInPublic()).toBe('Unanswered')
    await joinDemand(others, title)
    await standsInPublic()
    expect(await reader.locator('section[aria-labelledby=raised] li', { hasText: 'signed here' }).count()).toBe(2)
  })

  test('its standing follows each thing that happens', async () => {
    const no = { effect: 'refuses', text: 'Not now.', on: ['3', '2', '2026'], link: 'labour.example/no' } as const
    await fillEvent(wati!, demand.path, 'answer', no)
    expect([await sendEvent(wati!), await standsInPublic()]).toEqual(['Refused', 'Refused'])
    const promise = { text: 'A law before the summer.', on: ['', '3', '2026'], link: 'labour.example/yes' } as const
    expect([await recordEvent(wati!, demand.path, 'commitment', promise), await standsInPublic()]).toEqual(['Promised', 'Promised'])
    const law = { effect: 'for', text: 'It is law.', on: ['1', '5', '2026'], link: 'gazette.example/5' } as const
    expect([await recordEvent(others!, demand.path, 'law', law), await standsInPublic()]).toEqual(['Acted on', 'Acted on'])
    const reversal = { text: 'The rule is suspended.', on: ['1', '6', '2026'], link: 'gazette.example/6' } as const
    expect([await recordEvent(wati!, demand.path, 'reversal', reversal), await standsInPublic()]).toEqual(['Taken back', 'Taken back'])
    const again = { effect: 'for', text: 'The rule is back.', on: ['1', '7', '2026'], link: 'gazette.example/7' } as const
    expect(await recordEvent(wati!, demand.path, 'law', again)).toBe('Acted on')
    await fillEvent(others!, demand.path, 'check', { effect: 'not-met', text: 'Seven of ten had none.', on: ['2', '8', '2026'] })
    await others!.locator('#own-eyes input').check()
    expect([await sendEvent(others!), await standsInPublic()]).toEqual(['Contested', 'Contested'])
  })

  test('the server is killed and started again, and everything that it had said yes to is there', async () => {
    await server.end('SIGKILL')
    await start()
    expect(await standsInPublic()).toBe('Contested')
  })

  test('its people count how it is, before a witness from outside', async () => {
    const counted = { text: 'By a show of hands at the Sunday assembly.', on: ['1', '11', '2026'] } as const
    const toWitness = await proposeVerdict(wati!, demand.path, { met: 34, partly: 5, notMet: 2, worse: 0 }, counted)
    expect(await standsInPublic()).toBe('Contested')
    await witnessVerdict(await visitor(phone), toWitness, 'Sister Amparo')
    expect(await standsInPublic()).toBe('Met')
    expect(await reader.locator('main').innerText()).toContain('Counted before a witness: Sister Amparo.')
  })

  test('a phone is lost: its sessions end, and the desk is open again on a second device', async () => {
    await goTo(siti!, 'organisation', 'Organisation')
    await siti!.getByRole('link', { name: 'Wati' }).click()
    await siti!.getByRole('button', { name: 'End all sessions and make new keys' }).click()
    await expectText(siti!, 'The sessions have ended.')
    await tryToGo(wati!, 'organisation')
    await expectText(wati!, 'Your session has ended')
    const elsewhere = await visitor()
    await unlock(elsewhere, address(), ofWati!)
    await expectText(elsewhere, 'You are Wati, steward.')
    await lockNow(siti!)
    await typePassphrase(siti!, ofSiti!.passphrase)
    await atDesk(siti!)
  })
})

/** Whether bytes stand in any file of the folder, as they are or as text. */
function foundIn(folder: string, base64url: string): boolean {
  const bytes = Buffer.from(fromBase64url(base64url)!)
  const forms = [bytes, Buffer.from(base64url), Buffer.from(bytes.toString('base64')), Buffer.from(bytes.toString('hex'))]
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.some((entry) => {
    const held = readFileSync(join(entry.parentPath, entry.name))
    return forms.some((form) => held.includes(form))
  })
}

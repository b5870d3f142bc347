// Lists through the door, on both databases: whole pieces or none, and a list that is taken away leaves what others have worked on.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { readActText, type BodyOf } from '#wire/act.ts'
import { checkPublished, readPublished } from '#wire/check-published.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, openCast, subtle, type Cast } from '#tests/cast.ts'
import { askedByBoth, by, demandBody, eventBody, freshCode, whoAsks, wordsOf, type WhoAsks } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { appFor } from './app.ts'
import { demandLog } from '../store/demand-log.ts'
import { publishedAct } from '../store/published-acts.ts'
import { publicRecord } from '../store/public-record.ts'
import { demandsRead, demandsSince, publicPlaces } from '../store/public-shelf.ts'

type Piece = BodyOf<'import-demands'>
const file = { name: 'Report of the review', sha256: 'A'.repeat(43) as Piece['file']['sha256'] }

eachDatabase('a list', (open) => {
  let cast: Cast
  let asking: WhoAsks
  let app: ReturnType<typeof appFor>
  let list: Id
  let first: Piece['demands'][number]
  let second: Piece['demands'][number]
  let piece: Piece

  beforeAll(async () => {
    cast = await openCast(await open())
    asking = await whoAsks(cast)
    app = appFor(cast.house, { entries: {}, files: new Map() })
  })
  beforeEach(() => {
    list = freshId()
    first = compiled()
    second = compiled()
    piece = { import: list, file, demands: [first, second], events: [answerOn(first.id), answerOn(second.id)] }
  })
  afterAll(() => cast.close())

  const founder = () => asking.union.founder
  const compiled = () => demandBody(asking.union, [asking.ministry], {
    raisers: [{ id: freshId(), name: 'Nepal', organisation: null }], fromPublicSources: true,
      title: { text: `Ratify ${freshCode()}`, lang: 'en' },
  })
  const answerOn = (demand: Id) => eventBody(demand, 'answer', '2026-03', by.authority(asking.ministry))
  const brings = (more: Partial<Piece> = {}, who = founder()) => who.act('import-demands', { ...piece, ...more })
  const undoes = (who = founder()) => who.act('undo-import', { import: list, reason: 'It was the wrong file.' })
  const onRecord = async (...ids: readonly Id[]) => (await demandsRead(cast.store.db, ids)).map(({ demand }) => demand.id)
  const page = async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, text: await answer.text() }
  }

  it('publishes its demands and what was answered, and each tells with which list it came', async () => {
    expectOk(await brings())
    const [read] = await demandsRead(cast.store.db, [first.id])
    expect(read!.demand.raisers.map(({ name, signed }) => [name, signed])).toEqual([['Nepal', null]])
    expect(read!.events.map(({ kind }) => kind)).toEqual(['answer'])
    expect((await demandLog(cast.store.db, first.id)).map(({ act }) => act.kind)).toEqual(['import-demands'])
    expect((await page(`/en/demands/${first.code}/log`)).text).toContain('Came with a list: Report of the review')
    expect((await page(`/en/demands/${first.code}`)).text).toContain(first.title.text)
  })

  it('goes on in more pieces, and puts answers on demands that are here', async () => {
    const before = await askedByBoth(cast, asking)
    expectOk(await brings({ demands: [first], events: [] }))
    expectOk(await brings({ demands: [second], events: [answerOn(before)] }))
    expect((await demandsRead(cast.store.db, [before]))[0]!.events.some(({ kind }) => kind === 'answer')).toBe(true)
  })

  it('comes whole or not at all, and is judged like each of its parts', async () => {
    const reader = await joins(cast, asking.union, 'Rina', 'reader')
    const strange = { ...second, addressees: [freshId()] }
    await expectRefused(cast, 'not-your-role', () => brings({}, reader))
    await expectRefused(cast, 'unknown-authority', () => brings({ demands: [first, strange] }))
    await expectRefused(cast, 'demand-taken', () => brings({ demands: [first, { ...second, code: first.code }] }))
    await expectRefused(cast, 'unknown-demand', () => brings({ events: [answerOn(freshId())] }))
    await expectRefused(cast, 'source-missing', () => brings({ events: [{ ...answerOn(first.id), sources: [] }] }))
    await expectRefused(cast, 'not-from-a-list', () => brings({ demands: [{ ...first, fromPublicSources: false }] }))
    await expectRefused(cast, 'not-from-a-list', () => brings(
      { demands: [demandBody(asking.union, [asking.ministry], { fromPublicSources: true })] }))
    const check = eventBody(first.id, 'check', '2026-03', { role: 'raiser', raiser: first.raisers[0]!.id })
    await expectRefused(cast, 'not-from-a-list', () => brings({ events: [check] }))
    expectOk(await brings({ demands: [first], events: [] }))
    await expectRefused(cast, 'import-of-another-file', () => brings({ demands: [second], events: [], file: { ...file, name: 'Another' } }))
  })

  it('is taken away with all that came with it; its addresses say so, and never mean anything else again', async () => {
    expectOk(await brings())
    expect((await page(`/en/demands/${first.code}`)).status).toBe(200)
    const found = async () => (await page(`/en/search?q=${encodeURIComponent(first.title.text)}`)).text.includes(`demands/${first.code}`)
    expect(await found()).toBe(true)
    expectOk(await undoes())
    expect([await onRecord(first.id, second.id), await found()]).toEqual([[], false])
    for (const address of ['', '/log', '/poster', '/card', '/years']) {
      const gone = await page(`/en/demands/${first.code}${address}`)
      expect([gone.status, gone.text.includes('It was the wrong file.'), gone.text.includes('Union')]).toEqual([410, true, true])
    }
    expect((await page(`/demands/${first.code}.json`)).status).toBe(410)
    expect((await page(`/ar/demands/${first.code}/share.png`)).status).toBe(410)
    expect((await page('/demands.json')).text).not.toContain(first.code)
    expect((await page('/en/')).text).not.toContain(first.title.text)
    expect(JSON.stringify(await publicRecord(cast.store.db))).not.toContain(first.id)
    await expectRefused(cast, 'demand-taken', () => founder().act('publish-demand', first))
    await expectRefused(cast, 'demand-taken', () => founder().act('publish-demand', { ...compiled(), code: first.code }))
    await expectRefused(cast, 'import-undone', () => brings({ demands: [compiled()], events: [] }))
    await expectRefused(cast, 'import-undone', () => undoes())
  })

  it('is found by nobody else to be taken away', async () => {
    expectOk(await brings())
    await expectRefused(cast, 'unknown-import', () => undoes(asking.circle.founder))
    const reader = await joins(cast, asking.union, 'Rosa', 'reader')
    await expectRefused(cast, 'not-your-role', () => undoes(reader))
    expect(await onRecord(first.id)).toEqual([first.id])
  })

  type Work = readonly [string, (on: Piece['demands'][number]) => Promise<unknown>]
  const today = () => dayOf(cast.now())
  const works: readonly Work[] = [
    ['recorded', async (on) => expectOk(await founder().act('record-event', eventBody(on.id, 'law', '2026-05', by.nobody)))],
    ['looked', async (on) => expectOk(await founder().act('look-at-demand',
      { demand: on.id, on: today(), source: null, witness: 'One of us' }))],
    ['edited', async (on) => expectOk(await founder().act('edit-demand', { ...on, places: ['Port City'] }))],
    ['sent a correction about it, from elsewhere', async (on) => expectOk(await founder().act('record-correction', {
      id: freshId(), about: { demand: on.id, event: null }, sentBy: { name: 'A. Clerk', office: '' }, text: 'Two years.', lang: 'en',
        receivedOn: today(),
      how: 'letter', confirmed: '', source: null,
    }))],
    ['claimed and signed by another organisation', async (on) => {
      const { circle } = asking
      expectOk(await founder().act('edit-demand', { ...on, raisers: [
        ...on.raisers, { id: circle.org, name: circle.name, organisation: circle.org }] }))
      expectOk(await circle.founder.act('join-demand', { demand: on.id, raiser: circle.org, of: await wordsOf(cast, on.id) }))
    }],
  ]
  it.each(works)('keeps a demand on which somebody has since %s', async (_, work) => {
    expectOk(await brings())
    await work(first)
    expectOk(await undoes())
    expect(await onRecord(first.id, second.id)).toEqual([first.id])
    expect((await page(`/en/demands/${first.code}`)).status).toBe(200)
    expect((await page(`/en/demands/${second.code}`)).status).toBe(410)
  })

  it('takes back, with the reason, what it put on demands that were here; not what a migrants’ word came after', async () => {
    const [one, other] = [await askedByBoth(cast, asking), await askedByBoth(cast, asking)]
    expectOk(await brings({ demands: [], events: [answerOn(one), answerOn(other)] }))
    expectOk(await asking.circle.founder.act('record-event', eventBody(other, 'check', '2026-04', by.raiser(asking.circle))))
    expectOk(await undoes())
    const [ofOne, ofOther] = await demandsRead(cast.store.db, [one, other])
    const answers = (on: typeof ofOne) => on!.events.filter(({ kind }) => kind === 'answer').map(
      ({ retracted }) => retracted?.reason ?? null)
    expect([answers(ofOne), answers(ofOther)]).toEqual([['It was the wrong file.'], [null]])
  })

  it('names every demand that one act touched to those who keep pages and words', async () => {
    const start = await publicPlaces(cast.store.db)
    expectOk(await brings())
    const brought = await publicPlaces(cast.store.db)
    expect(await demandsSince(cast.store.db, start, brought, 10)).toEqual(new Set([first.id, second.id]))
    expectOk(await undoes())
    expect(await demandsSince(cast.store.db, brought, await publicPlaces(cast.store.db), 10)).toEqual(new Set([first.id, second.id]))
  })

  it('lets what it published be followed to who signed it', async () => {
    expectOk(await brings())
    const shown = (await publicRecord(cast.store.db)).demands.find(({ demand }) => demand.id === first.id)!
    const read = readPublished({ published: await publishedAct(cast.store.db, first.id) })
    const published = read.ok ? read.value.published : null
    expect(readActText(published!.act).ok).toBe(true)
    expect(await checkPublished(subtle, published!, shown)).toEqual({ ok: true, value: null })
    const changed = { ...shown, demand: { ...shown.demand, title: { text: 'Other words', lang: 'en' } } }
    expect(await checkPublished(subtle, published!, changed)).toEqual({ ok: false, refusal: 'words-changed' })
  })
})

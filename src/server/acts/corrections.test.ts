// Corrections and translations through the door, on both databases: kept beside, refused whole, and in the log of what changed.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { standingOf } from '#domain/standing.ts'
import { addDays } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { dayOf, latestDayOf, minute, type Moment } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { askedByBoth, by, demandBody, eventBody, raiserOf, whoAsks } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { correctionsOnAuthorities } from '../store/corrections.ts'
import { demandLog } from '../store/demand-log.ts'
import { demandsRead } from '../store/public-shelf.ts'

type Sent = BodyOf<'record-correction'>
type Translating = BodyOf<'translate'>

eachDatabase('beside the record', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let circle: CastOrganisation
  let ana: Person
  let carla: Person
  let reader: Person
  let stranger: Person
  let ministry: Id
  let demand: Id
  let event: BodyOf<'record-event'>

  beforeAll(async () => {
    cast = await openCast(await open())
    const asking = await whoAsks(cast)
    ;({ union, circle, ministry } = asking)
    ana = union.founder
    carla = circle.founder
    reader = await joins(cast, union, 'Rina', 'reader')
    stranger = (await cast.organisation('Neighbours')).founder
  })
  beforeEach(async () => {
    demand = await askedByBoth(cast, { union, circle, ministry })
    event = eventBody(demand, 'answer', '2026-10', by.authority(ministry))
    expectOk(await ana.act('record-event', event))
  })
  afterAll(() => cast.close())

  const onPage = async () => (await demandsRead(cast.store.db, [demand]))[0]!
  const sent = (more: Partial<Sent> = {}): Sent => ({
    id: freshId(), about: { demand, event: null }, sentBy: { name: 'A. Clerk', office: 'Labour' }, text: 'It was two years.', lang: 'en',
    receivedOn: dayOf(cast.now()), how: 'letter', confirmed: 'We called the office', source: null, ...more,
  })
  const records = (body: Sent, who = ana) => who.act('record-correction', body)
  const retracts = ({ id, about }: Sent, who = ana) => who.act('retract-correction', { id, about, reason: 'Another demand' })
  const translating = (more: object = {}): Translating => ({
    demand, of: 'event', id: event.id, part: 'text', lang: 'id', text: 'Ditolak', state: 'draft', by: 'Ani', reviewedBy: null, ...more,
  }) as Translating
  const translates = (body: Translating, who = ana) => who.act('translate', body)

  describe('a correction', () => {
    it('stands beside just as it was sent, and changes no standing and no event', async () => {
      const before = await onPage()
      const [whole, ofEvent] = [sent(), sent({ about: { demand, event: event.id } })]
      expect(await records(whole)).toMatchObject(kept)
      expect(await records(ofEvent, carla)).toMatchObject(kept)
      const after = await onPage()
      expect(after.corrections).toMatchObject([
        { ...whole, recorded: { by: union.org }, retracted: null }, { ...ofEvent, recorded: { by: circle.org }, retracted: null },
      ])
      expect(after.events).toEqual(before.events)
      const standing = (page: typeof after) => standingOf(page.demand, page.events, dayOf(cast.now()))
      expect(standing(after)).toEqual(standing(before))
    })

    it('stands beside an authority, by who wrote it down and nobody else', async () => {
      const body = sent({ about: { authority: ministry } })
      await expectRefused(cast, 'not-your-organisation', () => records(body, carla))
      await expectRefused(cast, 'unknown-authority', () => records({ ...body, about: { authority: freshId() } }))
      expect(await records(body)).toMatchObject(kept)
      expect((await correctionsOnAuthorities(cast.store.db)).get(ministry)).toMatchObject([body])
    })

    it('is refused whole: of another organisation, a reader, a day to come, an event of another demand, an id that is taken', async () => {
      await expectRefused(cast, 'not-your-organisation', () => records(sent(), stranger))
      await expectRefused(cast, 'not-your-role', () => records(sent(), reader))
      await expectRefused(cast, 'unknown-demand', () => records(sent({ about: { demand: freshId(), event: null } })))
      await expectRefused(cast, 'not-yet-happened', () => records(sent({ receivedOn: addDays(latestDayOf(cast.now()), 1) })))
      const other = demandBody(union, [ministry])
      expectOk(await ana.act('publish-demand', other))
      await expectRefused(cast, 'unknown-event', () => records(sent({ about: { demand: other.id, event: event.id } })))
      const body = sent()
      expectOk(await records(body))
      await expectRefused(cast, 'correction-taken', () => records(body))
      await expectRefused(cast, 'correction-taken', () => records({ ...body, about: { demand: other.id, event: null } }, ana))
    })

    it('is taken back once, with a reason that stays, by who recorded it', async () => {
      const body = sent()
      expectOk(await records(body))
      await expectRefused(cast, 'not-your-organisation', () => retracts(body, carla))
      await expectRefused(cast, 'not-your-role', () => retracts(body, reader))
      await expectRefused(cast, 'unknown-correction', () => retracts({ ...body, about: { authority: ministry } }))
      expect(await retracts(body)).toMatchObject(kept)
      expect((await onPage()).corrections).toMatchObject([{ retracted: { reason: 'Another demand' } }])
      await expectRefused(cast, 'already-retracted', () => retracts(body))
      expect((await onPage()).events).toHaveLength(1)
    })
  })

  describe('a translation', () => {
    it('stands beside the words as written, the newest in its language, until it is taken away', async () => {
      expect(await translates(translating())).toMatchObject(kept)
      expect(await translates(translating({ text: 'Menolak', state: 'checked', reviewedBy: 'Budi' }), carla)).toMatchObject(kept)
      const told = (await onPage()).events[0]!
      expect(told).toMatchObject({ text: event.text, lang: 'en' })
      expect(told.translations).toEqual([{ text: 'Menolak', lang: 'id', state: 'checked', by: 'Ani', reviewedBy: 'Budi' }])
      expectOk(await translates(translating({ text: '' })))
      expect((await onPage()).events[0]!.translations).toEqual([])
    })

    it('is refused whole: of another organisation, a reader, the same language, nothing that is there', async () => {
      await expectRefused(cast, 'not-your-organisation', () => translates(translating(), stranger))
      await expectRefused(cast, 'not-your-role', () => translates(translating(), reader))
      await expectRefused(cast, 'same-language', () => translates(translating({ lang: 'en' })))
      await expectRefused(cast, 'unknown-event', () => translates(translating({ id: freshId() })))
      await expectRefused(cast, 'unknown-ask', () => translates(translating({ of: 'ask', part: 'title', id: freshId() })))
      await expectRefused(cast, 'unknown-demand', () => translates(translating({ demand: freshId() })))
      await expectRefused(cast, 'reviewer-missing', () => translates(translating({ state: 'checked' })))
    })

    it('of an ask or a title is left behind when an edit changes the words', async () => {
      const ask = { id: freshId(), title: { text: 'Pay', lang: 'en' } }
      const body = demandBody(union, [ministry], { asks: [ask] })
      expectOk(await ana.act('publish-demand', body))
      demand = body.id
      expectOk(await translates(translating({ of: 'ask', id: ask.id, part: 'title', text: 'Upah' })))
      expectOk(await translates(translating({ of: 'demand', id: demand, part: 'title', text: 'Libur' })))
      expect((await onPage()).demand).toMatchObject({ asks: [{ translations: [{ text: 'Upah' }] }], translations: [{ text: 'Libur' }] })
      expectOk(await ana.act('edit-demand', { ...body, title: { text: 'Two days off', lang: 'en' } }))
      expect((await onPage()).demand).toMatchObject({ asks: [{ translations: [{ text: 'Upah' }] }], translations: [] })
    })
  })

  describe('the translation of another', () => {
    it('stays, though a stranger has given an ask of her own demand the same id, translates that and takes it away', async () => {
      const ask = { id: freshId(), title: { text: 'Pay', lang: 'en' } }
      const ours = demandBody(union, [ministry], { asks: [ask] })
      expectOk(await ana.act('publish-demand', ours))
      demand = ours.id
      const ofAsk = { of: 'ask', id: ask.id, part: 'title' }
      expectOk(await translates(translating({ ...ofAsk, text: 'Upah' })))
      const theirs = demandBody(union, [ministry], { asks: [ask], raisers: [{ id: stranger.org, name: 'N', organisation: stranger.org }] })
      expectOk(await stranger.act('publish-demand', theirs))
      expectOk(await translates(translating({ ...ofAsk, demand: theirs.id, text: 'Bukan upah' }), stranger))
      expectOk(await translates(translating({ ...ofAsk, demand: theirs.id, text: '' }), stranger))
      expect((await onPage()).demand.asks).toMatchObject([{ translations: [{ text: 'Upah' }] }])
    })

    it('of words that were changed while it waited is refused, and one of words that stand as they were is kept', async () => {
      const body = demandBody(union, [ministry], { howItCanBeDone: { text: 'By law', lang: 'en' } })
      expectOk(await ana.act('publish-demand', body))
      demand = body.id
      const ofDemand = { of: 'demand', id: body.id, state: 'checked', reviewedBy: 'Budi' }
      const waited = await ana.sign('translate', translating({ ...ofDemand, part: 'title', text: 'Libur tiap minggu' }))
      const other = await ana.sign('translate', translating({ ...ofDemand, part: 'how', text: 'Dengan undang-undang' }))
      cast.pass(minute)
      const edited = { title: { text: 'No day off any more', lang: 'en' }, places: ['Port City'] }
      expectOk(await ana.act('edit-demand', { ...body, ...edited }))
      await expectRefused(cast, 'demand-changed', () => cast.post(waited.envelope))
      expect(await cast.post(other.envelope)).toMatchObject(kept)
      expect(await translates(translating({ ...ofDemand, part: 'title', text: 'Tiada libur lagi' }))).toMatchObject(kept)
      // Nobody has written anything here that could be translated.
      await expectRefused(cast, 'demand-changed', () => translates(translating({ ...ofDemand, part: 'text', text: 'Kata orang lain' })))
    })
  })

  it('the log tells each change that took effect, the newest first, and none that was refused', async () => {
    const body = demandBody(union, [ministry], { raisers: [raiserOf(union), raiserOf(circle)] })
    expectOk(await ana.act('publish-demand', body))
    demand = body.id
    expectOk(await ana.act('edit-demand', { ...body, places: ['Port City'] }))
    const correction = sent()
    expectOk(await records(correction))
    await expectRefused(cast, 'not-your-organisation', () => records(sent(), stranger))
    expectOk(await ana.act('look-at-demand', { demand, on: dayOf(cast.now()), source: null, witness: 'One of us' }))
    expectOk(await retracts(correction))
    const log = await demandLog(cast.store.db, demand)
    expect(log.map(({ act }) => act.kind)).toEqual([
      'retract-correction', 'look-at-demand', 'record-correction', 'edit-demand', 'publish-demand',
    ])
    expect(new Set(log.map(({ by: org }) => org))).toEqual(new Set([union.org]))
  })

  it('the log tells what two did on one day in the order in which they did it, however long their chains are', async () => {
    const looks = (who: Person) => who.act('look-at-demand', { demand, on: dayOf(cast.now()), source: null, witness: who.org })
    for (const who of [ana, carla, ana, carla]) {
      cast.pass(minute)
      expectOk(await looks(who))
    }
    const looked = (await demandLog(cast.store.db, demand)).filter(({ act }) => act.kind === 'look-at-demand')
    expect(looked.map(({ by: org }) => org)).toEqual([circle.org, union.org, circle.org, union.org])
  })

  it('the log keeps the order of a chain where a clock goes back', async () => {
    const clocks = [30, 10, 20].map((minutes) => (cast.now() - minutes * minute) as Moment)
    for (const [nth, at] of clocks.entries()) {
      expectOk(await ana.act('look-at-demand', { demand, on: dayOf(cast.now()), source: null, witness: `${nth}` }, { at }))
    }
    const looked = (await demandLog(cast.store.db, demand)).flatMap(({ act }) => (act.kind === 'look-at-demand' ? [act.body.witness] : []))
    expect(looked).toEqual(['2', '1', '0'])
  })
})

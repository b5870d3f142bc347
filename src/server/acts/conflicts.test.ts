// What another source says otherwise, through the door on both databases: kept beside the event, refused whole, and in the log.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { standingOf } from '#domain/standing.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { askedByBoth, by, eventBody, whoAsks } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { demandLog } from '../store/demand-log.ts'
import { demandsRead } from '../store/public-shelf.ts'

type Said = BodyOf<'record-conflict'>

eachDatabase('what another source says', (open) => {
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
    ;[ana, carla] = [union.founder, circle.founder]
    reader = await joins(cast, union, 'Rina', 'reader')
    stranger = (await cast.organisation('Neighbours')).founder
  })
  beforeEach(async () => {
    demand = await askedByBoth(cast, { union, circle, ministry })
    event = eventBody(demand, 'answer', '2026-10', by.authority(ministry), { amounts: [monthly('4520')] })
    expectOk(await ana.act('record-event', event))
  })
  afterAll(() => cast.close())

  const monthly = (amount: string) => ({ amount, currency: 'HKD', unit: 'month' as const, of: '' })
  const onPage = async () => (await demandsRead(cast.store.db, [demand]))[0]!
  const said = (more: Partial<Said> = {}): Said => ({
    id: freshId(), demand, event: event.id, text: '', lang: 'en', amounts: [monthly('4250')],
    source: { publisher: 'Press', title: '', date: null, lang: 'en', link: 'https://press.example/1', accessed: null, archive: null },
    ...more,
  })
  const records = (body: Said, who = ana) => who.act('record-conflict', body)
  const retracts = ({ id }: Said, who = ana) => who.act('retract-conflict', { demand, id, reason: 'A misprint' })

  it('stands beside the event just as it was said, and changes neither the event nor the standing', async () => {
    const before = await onPage()
    const [one, other] = [said(), said({ text: 'It was in July', amounts: [] })]
    expect(await records(one)).toMatchObject(kept)
    expect(await records(other, carla)).toMatchObject(kept)
    const after = await onPage()
    expect(after.conflicts).toMatchObject([
      { ...one, recorded: { by: union.org, order: 1 }, retracted: null }, { ...other, recorded: { by: circle.org, order: 2 } },
    ])
    expect(after.events).toEqual(before.events)
    const standing = (page: typeof after) => standingOf(page.demand, page.events, dayOf(cast.now()))
    expect(standing(after)).toEqual(standing(before))
  })

  it('is refused whole: of another organisation, a reader, about nothing that is there, of a sum that is not disputed, twice', async () => {
    await expectRefused(cast, 'not-your-organisation', () => records(said(), stranger))
    await expectRefused(cast, 'not-your-role', () => records(said(), reader))
    await expectRefused(cast, 'unknown-demand', () => records(said({ demand: freshId() })))
    await expectRefused(cast, 'unknown-event', () => records(said({ event: freshId() })))
    await expectRefused(cast, 'conflict-empty', () => records(said({ amounts: [] })))
    await expectRefused(cast, 'sum-not-there', () => records(said({ amounts: [{ ...monthly('1'), currency: 'USD' }] })))
    await expectRefused(cast, 'sources-agree', () => records(said({ amounts: [monthly('4520')] })))
    const body = said()
    expectOk(await records(body))
    await expectRefused(cast, 'conflict-taken', () => records(body))
    const elsewhere = await askedByBoth(cast, { union, circle, ministry })
    const there = eventBody(elsewhere, 'answer', '2026-10', by.authority(ministry), { amounts: [monthly('4520')] })
    expectOk(await ana.act('record-event', there))
    await expectRefused(cast, 'conflict-taken', () => records({ ...body, demand: elsewhere, event: there.id }))
    expectOk(await ana.act('retract-event', { demand, event: event.id, reason: 'An error' }))
    await expectRefused(cast, 'already-retracted', () => records(said()))
  })

  it('is taken back once, with a reason that stays, by who recorded it or who keeps the page', async () => {
    const [hers, ours] = [said(), said()]
    expectOk(await records(hers, carla))
    expectOk(await records(ours))
    await expectRefused(cast, 'not-your-organisation', () => retracts(ours, carla))
    await expectRefused(cast, 'not-your-role', () => retracts(ours, reader))
    await expectRefused(cast, 'unknown-conflict', () => retracts(said()))
    expect(await retracts(hers)).toMatchObject(kept)
    await expectRefused(cast, 'already-retracted', () => retracts(hers, carla))
    expect((await onPage()).conflicts).toMatchObject([{ id: hers.id, retracted: { reason: 'A misprint' } }, { retracted: null }])
  })

  it('is in the log of the page, and so is that it was taken back', async () => {
    const body = said()
    expectOk(await records(body))
    expectOk(await retracts(body))
    const log = await demandLog(cast.store.db, demand)
    expect(log.slice(0, 2).map(({ act }) => act.kind)).toEqual(['retract-conflict', 'record-conflict'])
  })
})

// Events through the door, on both databases: every kind recorded, each refusal, verdicts by two people, taking back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isOnlyTold } from '#domain/demand-rules.ts'
import { eventKinds, type EventKind } from '#domain/event.ts'
import { standingOf } from '#domain/standing.ts'
import { addDays } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { dayOf, latestDayOf } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { hashOf } from '#wire/hash.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, expectRefused, freshId, kept, openCast, subtle } from '#tests/cast.ts'
import type { Cast, CastOrganisation, Person } from '#tests/cast.ts'
import { askedByBoth, by, demandBody, eventBody, raiserOf, whoAsks } from '#tests/demand-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { publicRecord } from '../store/public-record.ts'

type EventBody = BodyOf<'record-event'>

eachDatabase('events', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let circle: CastOrganisation
  let ana: Person
  let carla: Person
  let ministry: Id
  let palace: Id
  let demand: Id

  beforeAll(async () => {
    cast = await openCast(await open())
    const asking = await whoAsks(cast)
    union = asking.union
    circle = asking.circle
    ministry = asking.ministry
    palace = asking.palace
    ana = union.founder
    carla = circle.founder
  })
  beforeEach(async () => {
    demand = await askedByBoth(cast, { union, circle, ministry })
  })
  afterAll(() => cast.close())

  async function events() {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === demand)!.events
  }

  async function standing(): Promise<string> {
    const found = (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === demand)!
    return standingOf(found.demand, found.events, dayOf(cast.now())).standing
  }

  const speaker: { readonly [K in EventKind]?: () => EventBody['actor']['as'] } = {
    demand: () => by.raiser(union), check: () => by.raiser(union), verdict: () => by.raiser(union), closing: () => by.raiser(union),
    answer: () => by.authority(ministry), commitment: () => by.authority(ministry),
  }
  const event = (kind: EventKind, on: string, more: object = {}) => eventBody(demand, kind, on, speaker[kind]?.() ?? by.nobody, more)
  const records = (body: EventBody, who = ana) => who.act('record-event', body)

  describe('recording', () => {
    it.each(eventKinds.filter((kind) => kind !== 'verdict'))('keeps the %s just as it was signed', async (kind) => {
      const body = event(kind, '2026-10')
      expect(await records(body)).toMatchObject(kept)
      const recorded = { order: 1, on: dayOf(cast.now()), by: union.org }
      expect(await events()).toEqual([{ ...body, recorded, retracted: null }])
    })

    it('moves the standing', async () => {
      expect(await standing()).toBe('unanswered')
      for (const [body, expected] of [
        [event('answer', '2025-01'), 'refused'],
        [event('commitment', '2025-06'), 'promised'],
        [event('law', '2026-01'), 'acted-on'],
        [event('check', '2026-03'), 'contested'],
        [event('reversal', '2026-04'), 'taken-back'],
      ] as const) {
        expectOk(await records(body))
        expect(await standing()).toBe(expected)
      }
    })

    it('counts one after the other, whoever records, even at once', async () => {
      const sent = Array.from({ length: 8 }, (_, at) => records(event('context', '2026-10'), at % 2 === 0 ? ana : carla))
      for (const reply of await Promise.all(sent)) expectOk(reply)
      const found = await events()
      expect(found.map(({ recorded }) => recorded.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      expect(new Set(found.map(({ recorded }) => recorded.by))).toEqual(new Set([union.org, circle.org]))
    })

    it('is for the publisher and for raisers who signed', async () => {
      const neighbours = await cast.organisation('Neighbours')
      await expectRefused(cast, 'not-your-organisation', () => records(event('law', '2026-10'), neighbours.founder))
      const reader = await joins(cast, union, 'Rina', 'reader')
      await expectRefused(cast, 'not-your-role', () => records(event('law', '2026-10'), reader))
      const caseWorker = await joins(cast, union, 'Cici', 'case-worker')
      expect(await records(event('law', '2026-10'), caseWorker)).toMatchObject(kept)
    })

    it('lets a raiser speak for itself', async () => {
      await expectRefused(cast, 'not-your-organisation', () => records(event('check', '2026-10'), carla))
      expect(await records(eventBody(demand, 'check', '2026-10', by.raiser(circle)), carla)).toMatchObject(kept)
    })

    it('closes only by those who may also give a verdict', async () => {
      const caseWorker = await joins(cast, union, 'Cici', 'case-worker')
      await expectRefused(cast, 'not-your-role', () => records(event('closing', '2026-10'), caseWorker))
      expect(await records(event('closing', '2026-10'))).toMatchObject(kept)
      expect(await standing()).toBe('closed')
      await expectRefused(cast, 'demand-closed', () => records(event('law', '2026-11')))
      expect(await records(event('law', '2026-09'))).toMatchObject(kept)
    })

    it.each<[string, () => EventBody]>([
      ['unknown-demand', () => eventBody(freshId(), 'law', '2026-10', by.nobody)],
      ['not-yet-happened', () => event('law', addDays(latestDayOf(cast.now()), 1))],
      ['source-missing', () => event('law', '2026-10', { sources: [] })],
      ['unknown-raiser', () => eventBody(demand, 'check', '2026-10', { role: 'raiser', raiser: freshId() })],
      ['unknown-ally', () => eventBody(demand, 'check', '2026-10', by.ally(freshId()))],
      ['unknown-authority', () => eventBody(demand, 'answer', '2026-10', by.authority(freshId()))],
      ['not-an-addressee', () => eventBody(demand, 'answer', '2026-10', by.authority(palace))],
      ['not-an-addressee', () => event('law', '2026-10', { concerns: [palace] })],
      ['unknown-ask', () => event('law', '2026-10', { asks: [freshId()] })],
      ['not-a-raiser', () => eventBody(demand, 'check', '2026-10', by.nobody)],
      ['period-upside-down', () => event('law', '2026-10', { inForceUntil: { date: '2025', precision: 'year' } })],
      ['effect-does-not-fit', () => event('closing', '2026-10', { effect: 'replaced' })],
      ['unknown-demand', () => event('closing', '2026-10', { effect: 'replaced', replacedBy: freshId() })],
      ['witness-needed', () => event('verdict', '2026-10')],
    ])('refuses whole: %s', async (refusal, body) => {
      await expectRefused(cast, refusal, () => records(body()))
    })

    it('wants to know for whom the one above spoke', async () => {
      const { authorities } = await publicRecord(cast.store.db)
      const above = authorities.find(({ id }) => id === ministry)!.parent!
      const body = eventBody(demand, 'answer', '2026-10', by.authority(above))
      await expectRefused(cast, 'concerns-missing', () => records(body))
      expect(await records({ ...body, concerns: [ministry] })).toMatchObject(kept)
      expect(await standing()).toBe('refused')
    })

    it('takes no id twice, on whichever demand', async () => {
      const other = demandBody(circle, [ministry])
      expectOk(await carla.act('publish-demand', other))
      const body = event('law', '2026-10')
      expectOk(await records(body))
      await expectRefused(cast, 'event-taken', () => records(body))
      await expectRefused(cast, 'event-taken', () => records({ ...body, demand: other.id }, carla))
    })

    it('late, by a key that has ended, waits for a steward', async () => {
      const olga = await joins(cast, union, 'Olga', 'organiser')
      const late = await olga.sign('record-event', event('law', '2026-10'))
      expectOk(await enters(cast, ana, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: olga.member } }))
      expect(await cast.post(late.envelope)).toMatchObject({ outcome: 'quarantined' })
      expect(await events()).toEqual([])
      expect(await ana.act('admit-late-act', { of: late.id, hash: late.hash })).toMatchObject(kept)
      expect(await events()).toHaveLength(1)
    })
  })

  describe('on a demand from public sources', () => {
    beforeEach(async () => {
      const raisers = [{ id: circle.org, name: 'Circle', organisation: null }]
      const body = demandBody(union, [ministry], { raisers, fromPublicSources: true })
      expectOk(await ana.act('publish-demand', body))
      demand = body.id
    })

    const toldOnly = async () => {
      const { demands } = await publicRecord(cast.store.db)
      return isOnlyTold(demands.find((each) => each.demand.id === demand)!.demand)
    }
    const ofCircle = (kind: EventKind, more: object = {}) => eventBody(demand, kind, '2026-10', by.raiser(circle), more)

    it('checks and demands of the raisers are reported by its publisher, with their source', async () => {
      expect(await records(ofCircle('check'))).toMatchObject(kept)
      expect(await records(ofCircle('demand'))).toMatchObject(kept)
      await expectRefused(cast, 'source-missing', () => records(ofCircle('check', { sources: [], ownWitness: true })))
      await expectRefused(cast, 'not-your-organisation', () => records(ofCircle('check'), carla))
    })

    it('neither verdicts nor closings are', async () => {
      await expectRefused(cast, 'not-a-raiser', () => records(ofCircle('closing')))
      const token = await hashOf(subtle, chance(32))
      await expectRefused(cast, 'not-a-raiser', () => ana.act('give-verdict', { event: ofCircle('verdict'), of: token, token }))
    })

    it('the raisers take it over by signing, and speak for themselves from then on', async () => {
      const { demand: before } = (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === demand)!
      const { organisation: _, allies: __, lookedOn: ___, ...same } = before
      const body = { ...same, raisers: [raiserOf(circle)] } as unknown as BodyOf<'edit-demand'>
      const signed = await ana.sign('edit-demand', body)
      expectOk(await cast.post(signed.envelope))
      await expectRefused(cast, 'not-your-organisation', () => records(ofCircle('check'), carla))
      expect(await toldOnly()).toBe(true)
      expectOk(await carla.act('join-demand', { demand, raiser: circle.org, of: signed.hash }))
      expect(await toldOnly()).toBe(false)
      await expectRefused(cast, 'not-your-organisation', () => records(ofCircle('check')))
      expect(await records(ofCircle('check'), carla)).toMatchObject(kept)
      expect(await records(ofCircle('closing'), carla)).toMatchObject(kept)
      // What the publisher changes afterwards is hers alone again, until they sign that too.
      expectOk(await ana.act('edit-demand', { ...body, title: { text: 'Another thing', lang: 'en' } }))
      expect(await toldOnly()).toBe(true)
    })
  })

  describe('taking back', () => {
    const retracts = (id: Id, who = ana) => who.act('retract-event', { demand, event: id, reason: 'Another ministry said it.' })

    it('keeps the event with its reason, and the standing is as if it had not been', async () => {
      const body = event('answer', '2026-10')
      expectOk(await records(body))
      expect(await standing()).toBe('refused')
      expect(await retracts(body.id)).toMatchObject(kept)
      expect(await events()).toMatchObject([{ id: body.id, retracted: { on: dayOf(cast.now()), reason: 'Another ministry said it.' } }])
      expect(await standing()).toBe('unanswered')
      await expectRefused(cast, 'already-retracted', () => retracts(body.id))
    })

    it('is for who recorded it or published the demand, and a raiser’s own word is its own', async () => {
      const [law, fromCircle] = [event('law', '2026-10'), event('law', '2026-11')]
      const check = eventBody(demand, 'check', '2026-10', by.raiser(circle))
      expectOk(await records(law))
      for (const body of [fromCircle, check]) expectOk(await records(body, carla))
      await expectRefused(cast, 'not-your-organisation', () => retracts(law.id, carla))
      await expectRefused(cast, 'not-your-organisation', () => retracts(check.id))
      expect(await retracts(fromCircle.id)).toMatchObject(kept)
      expect(await retracts(check.id, carla)).toMatchObject(kept)
    })

    it('finds only what is on this record', async () => {
      await expectRefused(cast, 'unknown-event', () => retracts(freshId()))
      const nowhere = { demand: freshId(), event: freshId(), reason: 'Nothing.' }
      await expectRefused(cast, 'unknown-demand', () => ana.act('retract-event', nowhere))
    })
  })
})

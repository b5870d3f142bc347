// Authorities and demands through the door, on both databases: writing down, publishing, editing, joining, trusting, looking.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { standingOf } from '#domain/standing.ts'
import { addDays, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { dayOf, latestDayOf } from '#values/moment.ts'
import { beforeFirstRow } from '#wire/chain.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { authorityBody, by, demandBody, eventBody, freshCode, raiserOf } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { publicRecord, publicVersion } from '../store/public-record.ts'

eachDatabase('demands', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let circle: CastOrganisation
  let ana: Person
  let carla: Person
  let researcher: Person
  let ministry: BodyOf<'keep-authority'>
  let demand: BodyOf<'publish-demand'>
  let published: Hash

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation('Union')
    circle = await cast.organisation('Circle')
    ana = union.founder
    carla = circle.founder
    researcher = await joins(cast, union, 'Rita', 'researcher')
    ministry = authorityBody()
    expectOk(await ana.act('keep-authority', ministry))
  })
  beforeEach(async () => {
    demand = demandBody(union, [ministry.id], { raisers: [raiserOf(union), raiserOf(circle)] })
    published = await publish(demand)
  })
  afterAll(() => cast.close())

  /** Publishes as the Union, and answers the hash that others sign. */
  async function publish(body: BodyOf<'publish-demand'>, kind: 'publish-demand' | 'edit-demand' = 'publish-demand'): Promise<Hash> {
    const signed = await ana.sign(kind, body)
    expect(await cast.post(signed.envelope)).toMatchObject(kept)
    return signed.hash
  }

  async function recordOf(id: Id) {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === id)!
  }

  async function signedDays(): Promise<readonly (Day | null)[]> {
    return (await recordOf(demand.id)).demand.raisers.map(({ signed }) => signed)
  }

  const joinsIt = (of: Hash, who = carla, raiser = circle.org) => who.act('join-demand', { demand: demand.id, raiser, of })

  describe('an authority', () => {
    it('is written down by anyone who organises here, and stands in the record with its maker', async () => {
      const bureau = authorityBody({ parent: ministry.id, termToAnswer: { days: 30, source: 'The law' } })
      expect(await carla.act('keep-authority', bureau)).toMatchObject(kept)
      const { authorities } = await publicRecord(cast.store.db)
      expect(authorities.find(({ id }) => id === bureau.id)).toEqual({ ...bureau, organisation: circle.org })
    })

    it('is changed by its maker', async () => {
      const mine = authorityBody({ parent: ministry.id })
      expectOk(await ana.act('keep-authority', mine))
      expect(await ana.act('keep-authority', { ...mine, name: 'Labour Office', parent: null })).toMatchObject(kept)
      const { authorities } = await publicRecord(cast.store.db)
      expect(authorities.filter(({ id }) => id === mine.id)).toMatchObject([{ name: 'Labour Office', parent: null }])
      await expectRefused(cast, 'not-your-organisation', () => carla.act('keep-authority', mine))
      await expectRefused(cast, 'code-stays', () => ana.act('keep-authority', { ...mine, code: freshCode() }))
    })

    it('has a code of its own, under one that is here, never under itself', async () => {
      const below = authorityBody({ parent: ministry.id })
      expectOk(await ana.act('keep-authority', below))
      await expectRefused(cast, 'authority-taken', () => carla.act('keep-authority', authorityBody({ code: ministry.code })))
      await expectRefused(cast, 'unknown-authority', () => carla.act('keep-authority', authorityBody({ parent: freshId() })))
      await expectRefused(cast, 'above-itself', () => ana.act('keep-authority', { ...ministry, parent: below.id }))
      await expectRefused(cast, 'not-your-role', () => researcher.act('keep-authority', authorityBody()))
    })

    it('is written down once when two want the same code at once', async () => {
      const code = freshCode()
      const answers = await Promise.all([ana, carla].map((who) => who.act('keep-authority', authorityBody({ code }))))
      expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: 'authority-taken' })
    })
  })

  describe('publishing', () => {
    it('puts the demand on record whole, signed by its publisher', async () => {
      const { demand: found, actHash, events } = await recordOf(demand.id)
      const raisers = [{ ...raiserOf(union), signed: dayOf(cast.now()) }, { ...raiserOf(circle), signed: null }]
      expect(found).toEqual({ ...demand, organisation: union.org, raisers, allies: [], lookedOn: null })
      expect([actHash, events]).toEqual([published, []])
    })

    it('wants an id and a code of its own, and addressees and organisations that are here', async () => {
      const other = () => demandBody(circle, [ministry.id])
      await expectRefused(cast, 'demand-taken', () => carla.act('publish-demand', { ...other(), id: demand.id }))
      await expectRefused(cast, 'demand-taken', () => carla.act('publish-demand', { ...other(), code: demand.code }))
      await expectRefused(cast, 'unknown-authority', () => carla.act('publish-demand', { ...other(), addressees: [freshId()] }))
      const stranger = { id: freshId(), name: 'Stranger', organisation: freshId() }
      const raisers = [raiserOf(circle), stranger]
      await expectRefused(cast, 'unknown-organisation', () => carla.act('publish-demand', { ...other(), raisers }))
      await expectRefused(cast, 'raiser-taken', () => carla.act('publish-demand', { ...other(), raisers: [raisers[0]!, raisers[0]!] }))
      await expectRefused(cast, 'named-twice', () => carla.act('publish-demand', { ...other(), addressees: [ministry.id, ministry.id] }))
      await expectRefused(cast, 'not-a-raiser', () => ana.act('publish-demand', other()))
      await expectRefused(cast, 'not-your-role', () => researcher.act('publish-demand', demandBody(union, [ministry.id])))
    })
  })

  describe('joining', () => {
    it('signs for the second organisation, over what it read', async () => {
      expect(await joinsIt(published)).toMatchObject(kept)
      expect(await signedDays()).toEqual([dayOf(cast.now()), dayOf(cast.now())])
      await expectRefused(cast, 'already-signed', () => joinsIt(published))
    })

    it('is for the organisation that is named, and for these words', async () => {
      await expectRefused(cast, 'not-your-organisation', () => joinsIt(published, carla, union.org))
      await expectRefused(cast, 'unknown-raiser', () => joinsIt(published, carla, freshId()))
      await expectRefused(cast, 'demand-changed', () => joinsIt(beforeFirstRow))
      await expectRefused(cast, 'unknown-demand', () => carla.act('join-demand', { demand: freshId(), raiser: circle.org, of: published }))
    })

    it('is over the words as they are now', async () => {
      const edited = await publish({ ...demand, title: { text: 'Two days off', lang: 'en' } }, 'edit-demand')
      await expectRefused(cast, 'demand-changed', () => joinsIt(published))
      expect(await joinsIt(edited)).toMatchObject(kept)
    })
  })

  describe('editing', () => {
    beforeEach(async () => {
      expectOk(await joinsIt(published))
    })

    it('keeps the signatures while the same is asked, and asks for new ones when it is not', async () => {
      const same = await publish({ ...demand, places: ['Port City'] }, 'edit-demand')
      expect((await recordOf(demand.id)).actHash).toBe(same)
      expect(await signedDays()).not.toContain(null)
      await publish({ ...demand, title: { text: 'Two days off', lang: 'en' } }, 'edit-demand')
      expect(await signedDays()).toEqual([dayOf(cast.now()), null])
    })

    it('is for the publisher, of a demand that is here, under the same code', async () => {
      await expectRefused(cast, 'not-your-organisation', () => carla.act('edit-demand', demand))
      await expectRefused(cast, 'unknown-demand', () => ana.act('edit-demand', { ...demand, id: freshId() }))
      await expectRefused(cast, 'code-stays', () => ana.act('edit-demand', { ...demand, code: freshCode() }))
    })

    it('takes nothing away that the record speaks of', async () => {
      const other = authorityBody()
      expectOk(await ana.act('keep-authority', other))
      expectOk(await ana.act('record-event', eventBody(demand.id, 'answer', '2026-10', by.authority(ministry.id))))
      await expectRefused(cast, 'events-refer-to-it', () => ana.act('edit-demand', { ...demand, addressees: [other.id] }))
      expect(await ana.act('edit-demand', { ...demand, addressees: [ministry.id, other.id] })).toMatchObject(kept)
    })
  })

  describe('an ally', () => {
    it('is named by a raiser who signed, and its checks count', async () => {
      const ally = freshId()
      const check = eventBody(demand.id, 'check', '2026-10', by.ally(ally))
      await expectRefused(cast, 'unknown-ally', () => ana.act('record-event', check))
      await expectRefused(cast, 'not-a-raiser', () => carla.act('name-ally', { demand: demand.id, ally, name: 'Shelter' }))
      expect(await ana.act('name-ally', { demand: demand.id, ally, name: 'Shelter' })).toMatchObject(kept)
      expect(await ana.act('name-ally', { demand: demand.id, ally, name: 'Night shelter' })).toMatchObject(kept)
      expect(await ana.act('record-event', check)).toMatchObject(kept)
      expect((await recordOf(demand.id)).demand.allies).toEqual([{ id: ally, name: 'Night shelter', namedBy: union.org }])
      expectOk(await joinsIt(published))
      await expectRefused(cast, 'ally-taken', () => carla.act('name-ally', { demand: demand.id, ally, name: 'Other' }))
      await expectRefused(cast, 'unknown-demand', () => ana.act('name-ally', { demand: freshId(), ally, name: 'Shelter' }))
    })
  })

  describe('the last look', () => {
    const looks = (who: Person, on: Day, id = demand.id) => {
      return who.act('look-at-demand', { demand: id, on, source: null, witness: 'One of us' })
    }

    it('moves forward and never back', async () => {
      const today = dayOf(cast.now())
      expect(await looks(researcher, addDays(today, -3))).toMatchObject(kept)
      expect(await looks(ana, addDays(today, -9))).toMatchObject(kept)
      expect((await recordOf(demand.id)).demand.lookedOn).toBe(addDays(today, -3))
    })

    it('is not on a day that has begun nowhere, and by nobody else', async () => {
      const anywhere = latestDayOf(cast.now())
      await expectRefused(cast, 'looked-in-future', () => looks(ana, addDays(anywhere, 1)))
      await expectRefused(cast, 'not-your-organisation', () => looks(carla, anywhere))
      await expectRefused(cast, 'unknown-demand', () => looks(ana, anywhere, freshId()))
      expect(await looks(ana, anywhere)).toMatchObject(kept)
    })
  })

  describe('the public record', () => {
    it('has another version after every act, and the same while nothing happens', async () => {
      const [before, same] = [await publicVersion(cast.store.db), await publicVersion(cast.store.db)]
      expect(same).toBe(before)
      expectOk(await ana.act('look-at-demand', { demand: demand.id, on: dayOf(cast.now()), source: null, witness: 'One of us' }))
      expect(await publicVersion(cast.store.db)).not.toBe(before)
      expect((await publicRecord(cast.store.db)).version).toBe(await publicVersion(cast.store.db))
    })

    it('names every organisation, and stands as the domain reads it', async () => {
      expectOk(await ana.act('record-event', eventBody(demand.id, 'answer', '2026-10', by.authority(ministry.id))))
      const { organisations, demands } = await publicRecord(cast.store.db)
      expect(organisations.map(({ name }) => name).toSorted()).toEqual(['Circle', 'Union'])
      const found = demands.find((each) => each.demand.id === demand.id)!
      expect(standingOf(found.demand, found.events, dayOf(cast.now())).standing).toBe('refused')
    })
  })
})

// "This is ours" through the door, on both databases: claims, the two stewards of the host, and what moves with a place.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isOnlyTold, keeperOf } from '#domain/demand-rules.ts'
import { mostClaims } from '#domain/claim.ts'
import type { Id } from '#values/id.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import { expectOk, expectRefused, freshId, kept, openCast, waits, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import type { Signed } from '#tests/cast.ts'
import { exampleOf, claimBody, decidedBody } from '#tests/claim-cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { authorityBody, by, eventBody, raiserOf } from '#tests/demand-cast.ts'
import { entryBy, entrySigOf, joins } from '#tests/joining.ts'
import { claimCalled } from '../store/claims.ts'
import { demandLog } from '../store/demand-log.ts'
import { publicRecord, publicVersion } from '../store/public-record.ts'

eachDatabase('"this is ours"', (open) => {
  let cast: Cast
  let [host, union, circle]: CastOrganisation[] = []
  let [hana, hilda, una, carla]: Person[] = []
  let ministry: BodyOf<'keep-authority'>
  let demand: BodyOf<'publish-demand'>
  let words: Hash

  beforeAll(async () => {
    cast = await openCast(await open())
    host = await cast.organisation('Host')
    union = await cast.organisation('Union')
    circle = await cast.organisation('Circle')
    ;[hana, una, carla] = [host.founder, union.founder, circle.founder]
    hilda = await joins(cast, host, 'Hilda', 'steward')
    ministry = authorityBody()
    expectOk(await hana!.act('keep-authority', ministry))
  })
  beforeEach(async () => {
    demand = exampleOf(host!, [ministry.id])
    words = await published(demand)
  })
  afterAll(() => cast.close())

  async function published(body: BodyOf<'publish-demand'>, kind: 'publish-demand' | 'edit-demand' = 'publish-demand'): Promise<Hash> {
    const signed = await hana!.sign(kind, body)
    expectOk(await cast.post(signed.envelope))
    return signed.hash
  }

  async function onRecord(id: Id = demand.id) {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === id)!.demand
  }

  const claims = (more: Partial<BodyOf<'claim-demand'>> = {}) => claimBody(demand, words, more)

  /** Una claims; answers her signed act and its body. */
  async function claimed(more: Partial<BodyOf<'claim-demand'>> = {}, who = una!) {
    const body = claims(more)
    const signed = await who.sign('claim-demand', body)
    expect(await cast.post(signed.envelope)).toMatchObject(kept)
    return { body, signed, says: decidedBody(body, signed, who.org) }
  }

  async function proposes(says: BodyOf<'confirm-claim'>, who = hana!): Promise<Signed> {
    const signed = await who.sign('confirm-claim', says)
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    return signed
  }

  const seconds = ({ id, hash }: Signed, who = hilda!) => who.act('cosign', { of: id, hash, entrySig: null })

  async function confirmed(more: Partial<BodyOf<'claim-demand'>> = {}, who = una!) {
    const claim = await claimed(more, who)
    expect(await seconds(await proposes(claim.says))).toMatchObject(kept)
    return claim
  }

  describe('a claim', () => {
    it('changes nothing that anybody can read, and waits', async () => {
      const before = await publicVersion(cast.store.db)
      const { body } = await claimed()
      expect(await publicVersion(cast.store.db)).toBe(before)
      expect(await claimCalled(cast.store.db, body.id)).toMatchObject({ claim: body, by: union!.org, state: 'open' })
      expect(isOnlyTold(await onRecord())).toBe(true)
    })

    it('is refused where there is nothing to claim', async () => {
      const raisers = [...demand.raisers, raiserOf(circle!)]
      const here = exampleOf(host!, [ministry.id], { raisers })
      const of = await published(here)
      await expectRefused(cast, 'place-taken', () => una!.act('claim-demand', claimBody(here, of, { raiser: circle!.org })))
      await expectRefused(cast, 'already-signed', () => carla!.act('claim-demand', claimBody(here, of)))
      await expectRefused(cast, 'unknown-demand', () => una!.act('claim-demand', claims({ demand: freshId() })))
      await expectRefused(cast, 'unknown-raiser', () => una!.act('claim-demand', claims({ raiser: freshId() })))
      await expectRefused(cast, 'own-demand', () => hana!.act('claim-demand', claims()))
      await expectRefused(cast, 'demand-changed', () => una!.act('claim-demand', claims({ of: of })))
      const reader = await joins(cast, union!, 'Rina', 'researcher')
      await expectRefused(cast, 'not-your-role', () => reader.act('claim-demand', claims()))
    })

    it('waits once for each organisation, has an id of its own, and is taken back by who made it', async () => {
      const { body } = await claimed()
      await expectRefused(cast, 'claim-waits', () => una!.act('claim-demand', claims()))
      await expectRefused(cast, 'claim-taken', () => carla!.act('claim-demand', claims({ id: body.id })))
      expect(await carla!.act('claim-demand', claims())).toMatchObject(kept)
      const back = { demand: demand.id, claim: body.id }
      await expectRefused(cast, 'not-your-organisation', () => hana!.act('withdraw-claim', back))
      await expectRefused(cast, 'unknown-claim', () => una!.act('withdraw-claim', { ...back, claim: freshId() }))
      expect(await una!.act('withdraw-claim', back)).toMatchObject(kept)
      await expectRefused(cast, 'claim-over', () => una!.act('withdraw-claim', back))
      expect(await una!.act('claim-demand', claims())).toMatchObject(kept)
    })

    it('of an organisation floods no desk', async () => {
      const flood = await cast.organisation('Flood')
      const examples = Array.from({ length: mostClaims + 1 }, () => exampleOf(host!, [ministry.id]))
      const bodies: BodyOf<'claim-demand'>[] = []
      for (const example of examples) bodies.push(claimBody(example, await published(example)))
      for (const body of bodies.slice(1)) expectOk(await flood.founder.act('claim-demand', body))
      await expectRefused(cast, 'too-many-claims', () => flood.founder.act('claim-demand', bodies[0]!))
    })
  })

  describe('a decision', () => {
    it('waits for a second steward, another person; then the place, the words and the banner have changed', async () => {
      const { says, body } = await claimed()
      const proposal = await proposes(says)
      expect(isOnlyTold(await onRecord())).toBe(true)
      await expectRefused(cast, 'same-person', () => seconds(proposal, hana!))
      await expectRefused(cast, 'same-person', () => seconds(proposal, cast.person('Hana on another phone', host!, hana!)))
      const before = await publicVersion(cast.store.db)
      expect(await seconds(proposal)).toMatchObject(kept)
      expect(await publicVersion(cast.store.db)).not.toBe(before)
      const now = await onRecord()
      const took = { on: dayOf(cast.now()), after: null, by: host!.org }
      expect(now.raisers[0]).toEqual({ ...demand.raisers[0], organisation: union!.org, signed: dayOf(cast.now()), took })
      expect([isOnlyTold(now), keeperOf(now), now.organisation]).toEqual([false, union!.org, host!.org])
      expect(await claimCalled(cast.store.db, body.id)).toMatchObject({ state: 'confirmed' })
      expect((await demandLog(cast.store.db, demand.id))[0]).toMatchObject({ act: { kind: 'confirm-claim' }, by: host!.org })
      await expectRefused(cast, 'claim-over', () => hana!.act('confirm-claim', says))
    })

    it('is never that of one person: not of the only steward, an organiser, or two who are not both stewards', async () => {
      const lone = await cast.organisation('Lone')
      expectOk(await lone.founder.act('keep-authority', authorityBody()))
      const example = exampleOf(lone, [ministry.id])
      const signed = await lone.founder.sign('publish-demand', example)
      expectOk(await cast.post(signed.envelope))
      const { says } = await claimed({ demand: example.id, raiser: example.raisers[0]!.id, of: signed.hash })
      const proposal = await proposes(says, lone.founder)
      await expectRefused(cast, 'same-person', () => seconds(proposal, lone.founder))
      const organiser = await joins(cast, lone, 'Olga', 'organiser')
      await expectRefused(cast, 'not-your-role', () => seconds(proposal, organiser))
      await expectRefused(cast, 'not-your-role', () => organiser.act('confirm-claim', says))
      expect(isOnlyTold(await onRecord(example.id))).toBe(true)
      const second = await joins(cast, lone, 'Sita', 'steward')
      expect(await seconds(proposal, second)).toMatchObject(kept)
    })

    it('is the publisher’s alone, over the claim as it was signed and the words as they were read', async () => {
      const { says, signed } = await claimed()
      const other = await claimed({}, carla!)
      await expectRefused(cast, 'not-your-organisation', () => una!.act('confirm-claim', says))
      await expectRefused(cast, 'not-the-same-bytes', () => hana!.act('confirm-claim', { ...says, of: other.signed.hash }))
      await expectRefused(cast, 'unknown-claim', () => hana!.act('confirm-claim', { ...says, organisation: circle!.org }))
      await expectRefused(cast, 'unknown-claim', () => hana!.act('confirm-claim', { ...says, claim: freshId() }))
      await expectRefused(cast, 'unknown-demand', () => hana!.act('confirm-claim', { ...says, demand: freshId() }))
      const proposal = await proposes(says)
      const changed = await published({ ...demand, text: { text: 'Other words', lang: 'en' } }, 'edit-demand')
      await expectRefused(cast, 'demand-changed', () => seconds(proposal))
      await expectRefused(cast, 'demand-changed', () => hana!.act('confirm-claim', says))
      expect(signed.hash).toBe(says.of)
      await confirmed({ of: changed })
      expect(await claimCalled(cast.store.db, says.claim)).toMatchObject({ state: 'withdrawn' })
    })

    it('is decided anew when the second signs: taken back, or the place taken meanwhile', async () => {
      const [one, two] = [await claimed(), await claimed({}, carla!)]
      const proposals = [await proposes(one.says), await proposes(two.says)] as const
      expect(await seconds(proposals[1])).toMatchObject(kept)
      await expectRefused(cast, 'place-taken', () => seconds(proposals[0]))
      expectOk(await una!.act('withdraw-claim', { demand: demand.id, claim: one.body.id }))
      await expectRefused(cast, 'claim-over', () => seconds(proposals[0]))
      await expectRefused(cast, 'place-taken', () => una!.act('claim-demand', claims()))
    })

    it('lapses after fourteen days, and is declined by one steward with a reason', async () => {
      const { says } = await claimed()
      const proposal = await proposes(says)
      cast.pass(14 * oneDay)
      await expectRefused(cast, 'proposal-expired', () => seconds(proposal))
      const { raiser: _, organisation: __, ...declined } = { ...says, reason: 'Nobody answered the telephone' }
      await expectRefused(cast, 'not-your-organisation', () => carla!.act('decline-claim', declined))
      await expectRefused(cast, 'not-the-same-bytes', () => hana!.act('decline-claim', { ...declined, of: words }))
      expect(await hilda!.act('decline-claim', declined)).toMatchObject(kept)
      const { state, reason } = (await claimCalled(cast.store.db, says.claim))!
      expect([state, reason]).toEqual(['declined', 'Nobody answered the telephone'])
      await expectRefused(cast, 'claim-over', () => hana!.act('confirm-claim', says))
      expect(await una!.act('claim-demand', claims())).toMatchObject(kept)
    })

    it('is not let in when it comes late, by a key that has ended', async () => {
      const { says } = await claimed()
      const gone = await joins(cast, host!, 'Gita', 'steward')
      const signed = await gone.sign('confirm-claim', says)
      expectOk(await leaves(gone))
      expect(await cast.post(signed.envelope)).toMatchObject({ ok: true, outcome: 'quarantined' })
      await expectRefused(cast, 'cannot-be-admitted', () => hana!.act('admit-late-act', { of: signed.id, hash: signed.hash }))
      expect(isOnlyTold(await onRecord())).toBe(true)
    })
  })

  async function leaves(who: Person) {
    const change = { kind: 'remove-member', body: { day: dayOf(cast.now()), member: who.member } } as const
    const entry = await entryBy(cast, who.org, change, [hana!])
    const signed = await hana!.sign('enter-roster', { entry, keys: [] })
    expectOk(await cast.post(signed.envelope))
    return hilda!.act('cosign', { of: signed.id, hash: signed.hash, entrySig: await entrySigOf(hilda!, entry) })
  }

  describe('what was taken over', () => {
    it('is edited and kept up by the new keeper in its own chain, and no more by the publisher', async () => {
      await confirmed()
      const { raisers } = await onRecord()
      const named = raisers.map(({ id, name, organisation }) => ({ id, name, organisation }))
      const edited = { ...demand, raisers: named, text: { text: 'In our own words', lang: 'en' } }
      await expectRefused(cast, 'not-your-organisation', () => hana!.act('edit-demand', edited))
      const context = eventBody(demand.id, 'context', '2026-11', by.nobody)
      await expectRefused(cast, 'not-your-organisation', () => hana!.act('record-event', context))
      expect(await una!.act('edit-demand', edited)).toMatchObject(kept)
      const now = await onRecord()
      expect([now.text.text, keeperOf(now), now.raisers[0]!.signed]).toEqual(['In our own words', union!.org, dayOf(cast.now())])
      expect(now.raisers[0]!.took).toMatchObject({ by: host!.org })
      expect(await una!.act('record-event', context)).toMatchObject(kept)
      expect(await una!.act('name-ally', { demand: demand.id, ally: freshId(), name: 'Shelter' })).toMatchObject(kept)
      const title = { demand: demand.id, of: 'demand', id: demand.id, part: 'title' } as const
      const translation = { ...title, lang: 'id', text: 'Libur', state: 'draft' } as const
      expect(await una!.act('translate', { ...translation, by: 'Us', reviewedBy: null })).toMatchObject(kept)
      await expectRefused(cast, 'not-a-raiser', () => una!.act('edit-demand', { ...edited, raisers: [named[1]!] }))
    })

    it('leaves the words with the first when a second of those who raised it comes', async () => {
      await confirmed()
      await confirmed({ raiser: demand.raisers[1]!.id }, carla!)
      const { raisers, ...now } = await onRecord()
      expect(raisers.map(({ organisation }) => organisation)).toEqual([union!.org, circle!.org])
      expect(keeperOf({ ...now })).toBe(union!.org)
    })

    it('bears the name of a successor, and says whose', async () => {
      await confirmed({ as: 'successor' })
      const [raiser] = (await onRecord()).raisers
      expect(raiser).toMatchObject({ name: 'Union', took: { after: demand.raisers[0]!.name } })
    })
  })
})

// Somebody who wants a demand that is not theirs: one steward alone, another organisation, and a server that tells who keeps the words.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmableClaim } from '#domain/claim.ts'
import { isOnlyTold, keeperOf } from '#domain/demand-rules.ts'
import { mayCosign } from '#domain/two-people.ts'
import { ok } from '#values/result.ts'
import type { BodyOf } from '#wire/act.ts'
import { checkHandOver, wholeRoster } from '#wire/check-hand-over.ts'
import { checkPublished, readPublished, type Published } from '#wire/check-published.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { rosterEntries } from '#server/store/organisations.ts'
import { publicRecord } from '#server/store/public-record.ts'
import { publishedAct } from '#server/store/published-acts.ts'
import { claimBody, decidedBody, exampleOf } from '#tests/claim-cast.ts'
import { expectOk, expectRefused, freshId, kept, openCast, subtle, waits, type Cast, type CastOrganisation } from '#tests/cast.ts'
import type { Person, Signed } from '#tests/cast.ts'
import { authorityBody } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#domain/claim.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/two-people.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/check-hand-over.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

describe('somebody who wants a demand that is not theirs', () => {
  const folder = folders()
  let cast: Cast
  let [host, union, thief]: CastOrganisation[] = []
  let hilda: Person
  let ministry: BodyOf<'keep-authority'>
  let demand: BodyOf<'publish-demand'>
  let claim: Awaited<ReturnType<typeof claimedBy>>

  beforeAll(async () => {
    cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
    host = await cast.organisation('Host')
    union = await cast.organisation('Union')
    thief = await cast.organisation('Thief')
    hilda = await joins(cast, host, 'Hilda', 'steward')
    await joins(cast, thief, 'Theo', 'steward')
    ministry = authorityBody()
    expectOk(await host.founder.act('keep-authority', ministry))
  })
  beforeEach(async () => {
    demand = exampleOf(host!, [ministry.id])
    claim = await claimedBy(thief!)
  })
  afterAll(() => cast.close())

  async function claimedBy(who: CastOrganisation) {
    const published = await host!.founder.sign('publish-demand', demand)
    expectOk(await cast.post(published.envelope))
    const body = claimBody(demand, published.hash)
    const signed = await who.founder.sign('claim-demand', body)
    expect(await cast.post(signed.envelope)).toMatchObject(kept)
    return { body, signed, says: decidedBody(body, signed, who.org) }
  }

  const seconds = (who: Person, { id, hash }: Signed) => () => who.act('cosign', { of: id, hash, entrySig: null })

  async function proposed(who: Person): Promise<Signed> {
    const signed = await who.sign('confirm-claim', claim.says)
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    return signed
  }

  async function shown() {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === demand.id)!
  }

  it('has one steward of the host: alone, also on a second phone, she gives nothing away', async () => {
    const proposal = await proposed(host!.founder)
    const alone = seconds(cast.person('Her other phone', host!, host!.founder), proposal)
    await expectRefused(cast, 'same-person', alone)
    expect(isOnlyTold((await shown()).demand)).toBe(true)
    expect(await without(mayCosign, () => () => ok(null), alone)).toMatchObject(kept)
    expect(keeperOf((await shown()).demand)).toBe(thief!.org)
  })

  it('confirms it in its own house', async () => {
    const own = async () => thief!.founder.act('confirm-claim', claim.says)
    await expectRefused(cast, 'not-your-organisation', own)
    expect(await without(confirmableClaim, () => (one) => ok(one!), own)).toMatchObject(waits)
  })

  describe('with a server on its side, that tells a device who keeps the words', () => {
    /** As the desk reads it. */
    async function fetched(): Promise<Published> {
      const read = readPublished(JSON.parse(JSON.stringify({ published: await publishedAct(cast.store.db, demand.id) })))
      if (!read.ok || read.value.published === null) throw new Error('it was not understood')
      return read.value.published
    }

    const wire = ({ envelope: { act, sigs } }: Signed) => ({ act, sigs })

    async function edited() {
      const words = { ...demand, title: { text: 'Less than was asked', lang: 'en' } }
      const signed = await thief!.founder.sign('edit-demand', words)
      const lie = { ...(await shown()).demand, title: words.title, keeper: thief!.org }
      return { act: { ...wire(signed), actHash: signed.hash }, lie: { demand: lie, actHash: signed.hash } }
    }

    async function lies(decided: Signed, second: Signed, taken: Signed = claim.signed) {
      const [real, { act, lie }] = [await fetched(), await edited()]
      const entries = JSON.parse(JSON.stringify(await rosterEntries(cast.store.db, thief!.org))) as SignedEntry[]
      const handed = [{ taken: wire(taken), decided: wire(decided), second: wire(second), entries }]
      const told: Published = { ...real, ...act, handed }
      const believes = () => checkPublished(subtle, told, lie)
      const believed = async () => {
        const whole = (await wholeRoster(subtle, entries, thief!.org))!
        return without(checkHandOver, () => async () => ok(whole), believes)
      }
      return { believes, believed }
    }

    const cosignOf = (who: Person, { id, hash }: Signed) => who.sign('cosign', { of: id, hash, entrySig: null })

    it('is believed where two stewards of the host have signed, and the words are found out where they are others', async () => {
      const proposal = await proposed(host!.founder)
      expect(await seconds(hilda, proposal)()).toMatchObject(kept)
      expect(await checkPublished(subtle, await fetched(), await shown())).toEqual({ ok: true, value: null })
      const raisers = (await shown()).demand.raisers.map(({ id, name, organisation }) => ({ id, name, organisation }))
      expectOk(await thief!.founder.act('edit-demand', { ...demand, raisers, title: { text: 'Other words', lang: 'en' } }))
      const now = await shown()
      expect(await checkPublished(subtle, await fetched(), now)).toEqual({ ok: true, value: null })
      const other = { ...now, demand: { ...now.demand, title: { text: 'Less', lang: 'en' } } }
      expect(await checkPublished(subtle, await fetched(), other)).toEqual({ ok: false, refusal: 'words-changed' })
      // Neither without the proof, nor with a keeper who is not the one that is proven.
      const unproven = { ok: false, refusal: 'hand-over-unproven' }
      expect(await checkPublished(subtle, { ...(await fetched()), handed: [] }, now)).toEqual(unproven)
      const third = { ...now, demand: { ...now.demand, keeper: union!.org } }
      expect(await checkPublished(subtle, await fetched(), third)).toEqual(unproven)
    })

    it('is not, where one of them has signed twice, or nobody of the host has', async () => {
      const decided = await host!.founder.sign('confirm-claim', claim.says)
      const own = await thief!.founder.sign('confirm-claim', claim.says)
      const organiser = await joins(cast, host!, 'Olga', 'organiser')
      const forged = [
        await lies(decided, await cosignOf(host!.founder, decided)),
        await lies(decided, await cosignOf(organiser, decided)),
        await lies(own, await cosignOf(thief!.founder, own)),
      ]
      for (const { believes, believed } of forged) {
        expect(await believes()).toEqual({ ok: false, refusal: 'hand-over-unproven' })
        expect(await believed()).toEqual({ ok: true, value: null })
      }
    })

    it('is not, where they have signed for another claim, another demand, another act or somebody else', async () => {
      const sign = (says: BodyOf<'confirm-claim'>) => host!.founder.sign('confirm-claim', says)
      const [right, other] = [await sign(claim.says), await sign({ ...claim.says, demand: freshId() })]
      const elsewhere = await sign({ ...claim.says, organisation: union!.org })
      const another = await thief!.founder.sign('claim-demand', claimBody(demand, claim.body.of as never))
      const forged = [
        await lies(right, await cosignOf(hilda, other)),
        await lies(other, await cosignOf(hilda, other)),
        await lies(elsewhere, await cosignOf(hilda, elsewhere)),
        await lies(right, await cosignOf(hilda, right), another),
      ]
      for (const { believes, believed } of forged) {
        expect(await believes()).toEqual({ ok: false, refusal: 'hand-over-unproven' })
        expect(await believed()).toEqual({ ok: true, value: null })
      }
    })
  })
})

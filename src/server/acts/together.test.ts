// Joint drafts through the door, on both databases, by devices with real keys: proposed, amended, answered, published, closed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jointLimits } from '#domain/joint-rules.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type Person } from '#tests/cast.ts'
import { authorityBody, whoAsks, type WhoAsks } from '#tests/demand-cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import {
  amends, answers, jointSeenBy, lastOf, partyOf, proposes, publicationBy, seenBy, wordsOn, type Party,
} from '#tests/joint-cast.ts'
import { joins } from '#tests/joining.ts'
import { publicRecord } from '../store/public-record.ts'

const title = (text: string) => ({ title: { text, lang: 'en' } })

eachDatabase('raising together', (open) => {
  let cast: Cast
  let asks: WhoAsks
  let union: Party
  let circle: Party
  let choir: Party
  let rita: Person
  let joint: Id

  beforeAll(async () => {
    cast = await openCast(await open())
    asks = await whoAsks(cast)
    const third = await cast.organisation('Choir')
    rita = await joins(cast, asks.union, 'Rita', 'reader')
    union = await partyOf(cast, asks.union)
    circle = await partyOf(cast, asks.circle)
    choir = await partyOf(cast, third)
  })
  afterAll(() => cast.close())
  beforeEach(async () => {
    const made = await proposes(union, [asks.circle], wordsOn(asks.union, [asks.ministry]))
    expectOk(made.reply)
    joint = made.joint
  })

  /** Few may wait unanswered, here as elsewhere. */
  afterEach(async () => {
    const own = (await seenBy(union)).filter(({ draft }) => draft.organisation === union.of.org)
    for (const { draft } of own) expectOk(await union.who.act('close-together', { joint: draft.id, why: 'no-longer-needed' }))
  })

  async function closes() {
    expectOk(await union.who.act('close-together', { joint, why: 'not-agreed' }))
  }

  const counted = async (table: 'joint_wraps' | 'joint_payloads' | 'joint_records') => {
    const rows = await cast.store.db.selectFrom(table).select('record').where('joint', '=', joint).execute()
    return rows.length
  }

  async function published(id: Id) {
    return (await publicRecord(cast.store.db)).demands.find(({ demand }) => demand.id === id)!
  }

  describe('the whole way', () => {
    it('one asks, the other amends, both sign, with a dissent, and it is public with both as raisers', async () => {
      const seen = await jointSeenBy(circle, joint)
      expect(seen.broken).toBe(null)
      expect(lastOf(seen).content.words.title.text).toBe('A day off every week')
      expect(await amends(circle, joint, title('A day off every week, paid'))).toMatchObject(kept)
      const said = { text: 'We wanted two days.', lang: 'en' }
      expect(await answers(circle, joint, { said })).toMatchObject(kept)
      expect(await answers(union, joint)).toMatchObject(kept)
      const body = await publicationBy(union, joint)
      expect(await union.who.act('publish-together', body)).toMatchObject(kept)

      const today = dayOf(cast.now())
      const { demand, dissents } = await published(body.demand.id)
      expect(demand.title.text).toBe('A day off every week, paid')
      const raised = [asks.union, asks.circle].map(({ org, name }) => ({ id: org, name, organisation: org, signed: today }))
      expect(demand.raisers).toEqual(raised)
      expect(dissents).toEqual([{ organisation: asks.circle.org, name: 'Circle', says: 'signs', on: today, ofTheseWords: true, said }])
      expect([await counted('joint_wraps'), await counted('joint_payloads')]).toEqual([0, 0])
      expect((await seenBy(union)).map(({ draft }) => draft.id)).not.toContain(joint)
      expect(await cast.store.db.selectFrom('acts').select('kind').where('kind', '=', 'amend-together').execute()).not.toEqual([])
    })

    it('who declines is no raiser; what it wants read stands beside, marked where it was of earlier words', async () => {
      expectOk(await answers(circle, joint, { says: 'declines', said: { text: 'Too little.', lang: 'en' } }))
      expectOk(await amends(union, joint, title('Two days off')))
      expectOk(await answers(union, joint))
      const body = await publicationBy(union, joint)
      expectOk(await union.who.act('publish-together', body))
      const { demand, dissents } = await published(body.demand.id)
      expect(demand.raisers.map(({ id }) => id)).toEqual([asks.union.org])
      expect(dissents).toMatchObject([{ says: 'declines', ofTheseWords: false, said: { text: 'Too little.' } }])
    })

    it('takes new authorities with it', async () => {
      await closes()
      const bureau = authorityBody()
      const written = { ...wordsOn(asks.union, [bureau.id]), authorities: [bureau] }
      joint = (await proposes(union, [asks.circle], written)).joint
      expectOk(await answers(union, joint))
      expectOk(await answers(circle, joint))
      expectOk(await circle.who.act('publish-together', await publicationBy(circle, joint)))
      const { authorities } = await publicRecord(cast.store.db)
      expect(authorities.find(({ id }) => id === bureau.id)).toEqual({ ...bureau, organisation: asks.circle.org })
    })
  })

  describe('proposing', () => {
    it('is for organisers, once, to organisations that are here', async () => {
      await closes()
      const { body, beside } = await proposes(union, [asks.circle], wordsOn(asks.union, [asks.ministry]))
      await expectRefused(cast, 'joint-taken', () => union.who.act('propose-together', body, { beside }))
      await expectRefused(cast, 'not-your-role', () => rita.act('propose-together', { ...body, joint: freshId() }, { beside }))
      const parties = [asks.union.org, freshId()]
      await expectRefused(cast, 'unknown-organisation', () => union.who.act('propose-together', { ...body, parties }, { beside }))
      const twice = [...body.parties, asks.union.org]
      await expectRefused(cast, 'named-twice', () => union.who.act('propose-together', { ...body, parties: twice }, { beside }))
      const others = { ...body, joint: freshId(), parties: [asks.circle.org, choir.of.org] }
      await expectRefused(cast, 'not-a-party', () => union.who.act('propose-together', others, { beside }))
      await expectRefused(cast, 'bytes-missing', () => union.who.act('propose-together', { ...body, joint: freshId() }))
    })

    it('is sealed to every party and to nobody else, each by a key of its own', async () => {
      const { body, beside } = await proposes(union, [asks.circle], wordsOn(asks.union, [asks.ministry]))
      const [own, its] = body.sealed.wraps as [(typeof body.sealed.wraps)[0], (typeof body.sealed.wraps)[0]]
      const sends = (wraps: (typeof body.sealed.wraps)) => () =>
        union.who.act('propose-together', { ...body, joint: freshId(), sealed: { ...body.sealed, wraps } }, { beside })
      await expectRefused(cast, 'bytes-not-named', sends([own]))
      await expectRefused(cast, 'not-sealed-to-all', sends([own, { ...its, party: choir.of.org }]))
      await expectRefused(cast, 'not-sealed-to-all', sends([own, { ...its, key: own.key }]))
      await expectRefused(cast, 'not-sealed-to-all', sends([own, its, { ...its, party: choir.of.org }]))
    })

    it('floods nobody, and reaches nobody who takes no invitations', async () => {
      expectOk(await choir.who.act('mute-together', { organisation: circle.of.org, muted: true }))
      const written = wordsOn(circle.of, [asks.ministry])
      expect((await proposes(circle, [choir.of], written)).reply).toMatchObject({ refusal: 'takes-no-invitations' })
      expectOk(await choir.who.act('mute-together', { organisation: circle.of.org, muted: false }))
      for (let n = 0; n < jointLimits.unanswered; n += 1) expectOk((await proposes(circle, [choir.of], written)).reply)
      expect((await proposes(circle, [choir.of], written)).reply).toMatchObject({ refusal: 'too-many-unanswered' })
      await expectRefused(cast, 'unknown-organisation', () => choir.who.act('mute-together', { organisation: freshId(), muted: true }))
    })
  })

  describe('what goes round', () => {
    it('is there for its parties and for nobody else', async () => {
      expect((await seenBy(choir)).map(({ draft }) => draft.id)).not.toContain(joint)
      const { body } = await proposes(union, [asks.circle], wordsOn(asks.union, [asks.ministry]))
      const { joint: id, words, sealed } = body
      await expectRefused(cast, 'unknown-joint', () =>
        choir.who.act('amend-together', { joint: id, parents: [sealed.record], words, sealed: { ...sealed, record: freshId() } }))
      const answer = { joint: id, version: sealed.record, words, says: 'signs', name: 'Choir', dissent: null } as const
      await expectRefused(cast, 'unknown-joint', () => choir.who.act('answer-together', answer))
      await expectRefused(cast, 'unknown-joint', () => choir.who.act('close-together', { joint: id, why: 'a-slip' }))
    })

    it('keeps two amendments that were written at once, and a third brings them together', async () => {
      const first = lastOf(await jointSeenBy(union, joint))
      expectOk(await amends(circle, joint, title('Circle’s'), [first.id]))
      expectOk(await amends(union, joint, title('Union’s'), [first.id]))
      const both = await jointSeenBy(union, joint)
      expect(both.versions.map(({ content }) => content.words.title.text)).toEqual(['A day off every week', 'Circle’s', 'Union’s'])
      expectOk(await amends(union, joint, title('Ours'), both.versions.slice(1).map(({ id }) => id)))
      expectOk(await answers(circle, joint))
      await expectRefused(cast, 'words-moved-on', () => answers(circle, joint, {}, both.versions[1]))
    })

    it('ends signatures when it is amended: nobody publishes what another has not signed', async () => {
      expectOk(await answers(circle, joint))
      expectOk(await answers(union, joint))
      expectOk(await amends(circle, joint, title('Changed')))
      expectOk(await answers(union, joint))
      const body = await publicationBy(union, joint)
      await expectRefused(cast, 'not-everybody-answered', () => union.who.act('publish-together', body))
    })

    it('keeps of a party only what it said last', async () => {
      expectOk(await answers(circle, joint, { said: { text: 'First', lang: 'en' } }))
      expectOk(await answers(circle, joint, { said: { text: 'Second', lang: 'en' } }))
      expect([...(await jointSeenBy(union, joint)).dissents.values()].map(({ text }) => text)).toEqual(['Second'])
      expectOk(await answers(circle, joint))
      expect((await jointSeenBy(union, joint)).dissents.size).toBe(0)
      expect(await counted('joint_records')).toBe(1)
    })

    it('is closed by who proposed it, and its words go with it', async () => {
      await expectRefused(cast, 'not-your-organisation', () => circle.who.act('close-together', { joint, why: 'not-agreed' }))
      const seen = await jointSeenBy(circle, joint)
      await closes()
      expect([await counted('joint_wraps'), await counted('joint_payloads')]).toEqual([0, 0])
      const { id: version, words } = lastOf(seen)
      const answer = { joint, version, words, says: 'signs', name: 'Circle', dissent: null } as const
      await expectRefused(cast, 'joint-over', () => circle.who.act('answer-together', answer))
    })
  })

  describe('publishing', () => {
    beforeEach(async () => {
      expectOk(await answers(circle, joint, { said: { text: 'We wanted two days.', lang: 'en' } }))
      expectOk(await answers(union, joint))
    })

    it('is of the words that all have signed, with all that was to be read beside, as it was written', async () => {
      const body = await publicationBy(union, joint)
      const tries = (more: Partial<typeof body>) => () => union.who.act('publish-together', { ...body, ...more })
      await expectRefused(cast, 'words-differ', tries({ demand: { ...body.demand, ...title('Other') } }))
      await expectRefused(cast, 'words-differ', tries({ salt: body.dissents[0]!.salt }))
      await expectRefused(cast, 'words-differ', tries({ authorities: [authorityBody()] }))
      await expectRefused(cast, 'dissents-differ', tries({ dissents: [] }))
      await expectRefused(cast, 'dissents-differ', tries({ dissents: [{ ...body.dissents[0]!, text: 'We are happy.' }] }))
      await expectRefused(cast, 'raisers-differ', tries({ demand: { ...body.demand, raisers: body.demand.raisers.slice(0, 1) } }))
      await expectRefused(cast, 'unknown-version', tries({ version: freshId() }))
      await expectRefused(cast, 'unknown-joint', () => choir.who.act('publish-together', body))
      expectOk(await tries({})())
      await expectRefused(cast, 'joint-over', tries({}))
    })

    it('happens once when two do it at once', async () => {
      const [one, other] = [await publicationBy(union, joint), await publicationBy(circle, joint)]
      const replies = await Promise.all([union.who.act('publish-together', one), circle.who.act('publish-together', other)])
      expect(replies.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    })
  })
})

// Raising together with an organisation of another server, on both databases and two houses: by files, with real keys on both sides.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import { expectOk, expectRefused, kept, openCast, type Cast } from '#tests/cast.ts'
import { whoAsks, type WhoAsks } from '#tests/demand-cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import {
  amendsInFile, answersInFile, brings, entriesOf, fileFor, keepsGuest, opensFile, proposesElsewhere,
} from '#tests/guest-cast.ts'
import { amends, answers, jointSeenBy, lastOf, partyOf, publicationBy, wordsOn, type Party } from '#tests/joint-cast.ts'
import { joins } from '#tests/joining.ts'
import { publicRecord } from '../store/public-record.ts'

const title = (text: string) => ({ title: { text, lang: 'en' } })

eachDatabase('raising together by file', (open) => {
  let here: Cast
  let there: Cast
  let asks: WhoAsks
  let union: Party
  let circle: Party
  let guest: Party
  let joint: Id

  beforeAll(async () => {
    here = await openCast(await open())
    there = await openCast(await open())
    asks = await whoAsks(here)
    union = await partyOf(here, asks.union)
    circle = await partyOf(here, asks.circle)
    guest = await partyOf(there, await there.organisation('Choir of the other harbour'))
    expectOk(await keepsGuest(union, guest))
  })
  afterAll(async () => {
    await here.close()
    await there.close()
  })
  beforeEach(async () => {
    const made = await proposesElsewhere(union, guest, wordsOn(asks.union, [asks.ministry]), [asks.circle])
    expectOk(made.reply)
    joint = made.joint
    return async () => void (await union.who.act('close-together', { joint, why: 'no-longer-needed' }))
  })

  it('goes there and back: amended there, signed by all, with a dissent from there, and public with all as raisers', async () => {
    const first = await fileFor(union, joint, guest)
    const seen = await opensFile(guest, first)
    expect([seen.broken, lastOf(seen).content.words.title.text]).toEqual([null, 'A day off every week'])
    expect(await brings(union, await amendsInFile(guest, first, title('A day off every week, paid')))).toMatchObject(kept)
    expect(lastOf(await jointSeenBy(circle, joint)).content.words.title.text).toBe('A day off every week, paid')
    const second = await fileFor(union, joint, guest)
    const said = { text: 'We wanted two days.', lang: 'en' }
    expect(await brings(union, await answersInFile(guest, second, { said }), { withoutRoster: true })).toMatchObject(kept)
    expectOk(await answers(circle, joint))
    expectOk(await answers(union, joint))
    const body = await publicationBy(union, joint)
    expect(body.demand.raisers.map(({ name }) => name)).toEqual(['Union', 'Choir of the other harbour', 'Circle'])
    expect(await union.who.act('publish-together', body)).toMatchObject(kept)
    const page = (await publicRecord(here.store.db)).demands.find(({ demand }) => demand.id === body.demand.id)!
    expect(page.demand.raisers.map(({ organisation, signed }) => [organisation, signed !== null])).toEqual([
      [union.of.org, true], [guest.of.org, true], [circle.of.org, true],
    ])
    expect(page.dissents).toMatchObject([{ organisation: guest.of.org, said }])
    const edit = { ...body.demand, text: { text: 'Told anew.', lang: 'en' } }
    expect(await union.who.act('edit-demand', edit)).toMatchObject(kept)
  })

  it('waits for whoever is elsewhere too, and goes on without one that declines', async () => {
    expectOk(await answers(circle, joint))
    expectOk(await answers(union, joint))
    const body = await publicationBy(union, joint)
    await expectRefused(here, 'not-everybody-answered', () => union.who.act('publish-together', body))
    expectOk(await brings(union, await answersInFile(guest, await fileFor(union, joint, guest), { says: 'declines' })))
    expect(await union.who.act('publish-together', await publicationBy(union, joint))).toMatchObject(kept)
  })

  it('a change here ends the signature from there, which is given anew on the new words', async () => {
    expectOk(await brings(union, await answersInFile(guest, await fileFor(union, joint, guest))))
    expectOk(await amends(circle, joint, title('Two days off every week')))
    expectOk(await answers(circle, joint))
    expectOk(await answers(union, joint))
    const early = await publicationBy(union, joint)
    await expectRefused(here, 'not-everybody-answered', () => union.who.act('publish-together', early))
    expectOk(await brings(union, await answersInFile(guest, await fileFor(union, joint, guest))))
    expect(await union.who.act('publish-together', await publicationBy(union, joint))).toMatchObject(kept)
  })

  it('takes a file once, and an earlier one not after a later one', async () => {
    const old = await fileFor(union, joint, guest)
    const [signs, declines] = [await answersInFile(guest, old), await answersInFile(guest, old, { says: 'declines' })]
    expectOk(await brings(union, signs))
    await expectRefused(here, 'already-brought', () => brings(union, signs))
    await expectRefused(here, 'not-next-from-guest', () => brings(union, declines))
    expectOk(await brings(union, await answersInFile(guest, await fileFor(union, joint, guest), { says: 'declines' })))
    await expectRefused(here, 'already-brought', () => brings(union, signs))
  })

  it('is brought by who proposed, from an organisation that is written down and takes part', async () => {
    const file = await answersInFile(guest, await fileFor(union, joint, guest))
    await expectRefused(here, 'not-your-organisation', () => brings(circle, file))
    const stranger = await partyOf(there, await there.organisation('Stranger'))
    await expectRefused(here, 'not-a-party', () => brings(union, { ...file, guest: stranger.of.org }))
    const unknown = await proposesElsewhere(union, stranger, wordsOn(asks.union, [asks.ministry]))
    expect(unknown.reply).toMatchObject({ ok: false, refusal: 'unknown-organisation' })
  })

  it('takes nothing of somebody who may not, or whose roster does not go on from the one that is kept', async () => {
    const reader = await partyOf(there, guest.of, await joins(there, guest.of, 'Rina', 'reader'))
    const file = await fileFor(union, joint, guest)
    await expectRefused(here, 'not-from-guest', async () => brings(union, await answersInFile(reader, file)))
    const good = await answersInFile(guest, file)
    expectOk(await brings(union, good))
    const grown = await entriesOf(guest)
    await expectRefused(here, 'roster-goes-back', () => keepsGuest(union, guest, grown.slice(0, 1)))
    await expectRefused(here, 'roster-not-understood', () => keepsGuest(union, guest, grown.slice(1)))
    const other = await partyOf(there, await there.organisation('Choir of the other harbour'))
    const theirs = await entriesOf(other)
    await expectRefused(here, 'roster-not-understood', () => keepsGuest(union, guest, theirs))
    expectOk(await keepsGuest(union, guest, grown))
  })

  it('an organisation of this server is no guest', async () => {
    await expectRefused(here, 'guest-is-here', () => keepsGuest(union, circle))
  })
})

// The shelf that was kept up act by act holds what one made anew would hold, and only what an act was about was read again.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { hashOf } from '#wire/hash.ts'
import { chance, expectOk, openCast, subtle, type Cast } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { askedByBoth, by, demandBody, eventBody, freshCode, whoAsks, wordsOf, type WhoAsks } from '#tests/demand-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { shelfAfter, type KeptShelf } from './shelf.ts'

eachDatabase('the shelf', (open) => {
  let cast: Cast
  let asking: WhoAsks
  let demand: Id
  let other: Id
  let before: KeptShelf

  beforeAll(async () => {
    cast = await openCast(await open())
    asking = await whoAsks(cast)
    demand = await askedByBoth(cast, asking)
    const body = demandBody(asking.union, [asking.ministry])
    expectOk(await asking.union.founder.act('publish-demand', body))
    other = body.id
    before = await shelfAfter(cast.store.db, 'first', null)
  })
  afterAll(() => cast.close())

  /** Does something and looks again, both ways. Answers which demands were read again. */
  async function readAgainAfter(job: () => Promise<unknown>): Promise<readonly Id[]> {
    await job()
    const [kept, anew] = [await shelfAfter(cast.store.db, 'next', before), await shelfAfter(cast.store.db, 'next', null)]
    expect(kept.shelf).toEqual(anew.shelf)
    expect(kept.places).toEqual(anew.places)
    const again = [...kept.entries].filter(([id, entry]) => before.entries.get(id) !== entry).map(([id]) => id)
    before = kept
    return again
  }

  type Kind = 'record-event' | 'retract-event' | 'look-at-demand' | 'name-ally' | 'edit-demand' | 'publish-demand'
  const acts = (kind: Kind, body: object) => (
    async () => expectOk(await asking.union.founder.act(kind, body as never)))

  it('reads what an act was about, and nothing else', async () => {
    const event = eventBody(demand, 'answer', '2026-09', by.authority(asking.ministry))
    expect(await readAgainAfter(acts('record-event', event))).toEqual([demand])
    expect(await readAgainAfter(acts('retract-event', { demand, event: event.id, reason: 'Of another demand.' }))).toEqual([demand])
    const look = { demand: other, on: dayOf(cast.now()), source: null, witness: 'One of us' }
    expect(await readAgainAfter(acts('look-at-demand', look))).toEqual([other])
    expect(await readAgainAfter(acts('name-ally', { demand, ally: asking.circle.org, name: freshCode() }))).toEqual([demand])
    const body = demandBody(asking.union, [asking.ministry])
    expect(await readAgainAfter(acts('publish-demand', body))).toEqual([body.id])
    expect(await readAgainAfter(acts('edit-demand', { ...body, places: ['Port City', 'Old Town'] }))).toEqual([body.id])
    const ofCircle = eventBody(demand, 'check', '2026-09', by.raiser(asking.circle))
    expect(await readAgainAfter(async () => expectOk(await asking.circle.founder.act('record-event', ofCircle)))).toEqual([demand])
  })

  it('sees what a second person, or the steward, lets happen', async () => {
    const ana = asking.union.founder
    const olga = await joins(cast, asking.union, 'Olga', 'organiser')
    const token = await hashOf(subtle, fromBase64url(toBase64url(chance(32)))!)
    const verdict = eventBody(demand, 'verdict', '2026-10', by.raiser(asking.union))
    const signed = await ana.sign('give-verdict', { event: verdict, of: await wordsOf(cast, demand), token })
    expect(await readAgainAfter(() => cast.post(signed.envelope))).toEqual([])
    const seconds = async () => expectOk(await olga.act('cosign', { of: signed.id, hash: signed.hash, entrySig: null }))
    expect(await readAgainAfter(seconds)).toEqual([demand])
    const late = await olga.sign('record-event', eventBody(other, 'answer', '2026-08', by.authority(asking.ministry)))
    expectOk(await enters(cast, ana, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: olga.member } }))
    expect(await readAgainAfter(() => cast.post(late.envelope))).toEqual([])
    expect(await readAgainAfter(async () => expectOk(await ana.act('admit-late-act', { of: late.id, hash: late.hash })))).toEqual([other])
  })

  it('has a new organisation, with nothing read again', async () => {
    expect(await readAgainAfter(() => cast.organisation('Third'))).toEqual([])
    expect(before.shelf.organisations.map(({ name }) => name)).toContain('Third')
  })
})

// Verdicts through the door, on both databases: given by a raiser, standing only when a second member or a witness has signed.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { EventKind } from '#domain/event.ts'
import { standingOf } from '#domain/standing.ts'
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, expectRefused, kept, openCast, subtle, waits } from '#tests/cast.ts'
import type { Cast, CastOrganisation, Person, Signed } from '#tests/cast.ts'
import { askedByBoth, by, demandBody, eventBody, whoAsks, wordsOf } from '#tests/demand-cast.ts'
import { joins, stranger } from '#tests/joining.ts'
import { publicRecord } from '../store/public-record.ts'

type EventBody = BodyOf<'record-event'>
type Given = { readonly signed: Signed; readonly token: string }

eachDatabase('a verdict', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let circle: CastOrganisation
  let ana: Person
  let demand: Id

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    const asking = await whoAsks(cast)
    union = asking.union
    circle = asking.circle
    ana = union.founder
    demand = await askedByBoth(cast, asking)
  })
  afterAll(() => cast.close())

  async function found() {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === demand)!
  }

  const event = (kind: EventKind, on: string, more: object = {}) => eventBody(demand, kind, on, by.raiser(union), more)

  /** Ana gives it; answers her act and the token of the QR that she shows. */
  async function given(more: object = {}): Promise<Given> {
    const { token, hash } = await tokenOf()
    const of = await wordsOf(cast, demand)
    const signed = await ana.sign('give-verdict', { event: event('verdict', '2026-10', more), of, token: hash })
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    return { signed, token }
  }

  async function witness({ signed, token }: Given, more: Partial<BodyOf<'witness'>> = {}) {
    const passerBy = await stranger(cast, union, 'Wati')
    const key = passerBy.keyring.keys.act
    return passerBy.act('witness', { of: signed.id, hash: signed.hash, name: 'Wati', key, token, ...more })
  }

  it('waits, and stands when a second member has signed', async () => {
    const organiser = await joins(cast, union, 'Olga', 'organiser')
    const { signed } = await given({ witness: 'Nobody at all' })
    expect((await found()).events).toEqual([])
    await expectRefused(cast, 'same-person', () => ana.act('cosign', { of: signed.id, hash: signed.hash, entrySig: null }))
    expect(await organiser.act('cosign', { of: signed.id, hash: signed.hash, entrySig: null })).toMatchObject(kept)
    expect((await found()).events).toMatchObject([{ kind: 'verdict', witness: '', recorded: { by: union.org } }])
    const { demand: asked, events } = await found()
    expect(standingOf(asked, events, dayOf(cast.now())).standing).toBe('met')
  })

  it('stands when a witness without membership has signed, by her name', async () => {
    const verdict = await given()
    expect(await witness(verdict)).toMatchObject(kept)
    expect((await found()).events).toMatchObject([{ kind: 'verdict', witness: 'Wati' }])
    await expectRefused(cast, 'nothing-waits', () => witness(verdict))
  })

  it('is witnessed over these bytes, by who was shown the link, and not by who gave it', async () => {
    const verdict = await given()
    await expectRefused(cast, 'not-your-link', () => witness(verdict, { token: toBase64url(chance(32)) }))
    await expectRefused(cast, 'not-the-same-bytes', () => witness(verdict, { hash: toBase64url(chance(32)) as Hash }))
    const { signed, token } = verdict
    const herself = { of: signed.id, hash: signed.hash, name: 'Ana', key: ana.keyring.keys.act, token }
    await expectRefused(cast, 'same-person', () => ana.act('witness', herself))
    await expectRefused(cast, 'not-signed', () => witness(verdict, { key: ana.keyring.keys.act }))
  })

  it('nothing but a verdict has a witness', async () => {
    await joins(cast, union, 'Bea', 'steward')
    const { head } = expectOk(await ana.act('list-hotlines', { hotlines: [] }))
    const signed = await ana.sign('restored-from', { seq: 1, head: head!, lost: '' })
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    await expectRefused(cast, 'no-witness-here', () => witness({ signed, token: toBase64url(chance(32)) }))
  })

  it('expires, and is decided again when it is witnessed', async () => {
    const first = await given()
    cast.pass(14 * oneDay)
    await expectRefused(cast, 'proposal-expired', () => witness(first))
    const second = await given()
    expectOk(await ana.act('record-event', event('closing', '2026-09')))
    await expectRefused(cast, 'demand-closed', () => witness(second))
  })

  it('is given and witnessed over the words that stand: after an edit nobody signs for those of before', async () => {
    const before = await wordsOf(cast, demand)
    const verdict = await given()
    const { demand: asked } = await found()
    const { id, code, addressees } = asked
    const raisers = asked.raisers.map(({ signed: _, ...raiser }) => raiser)
    const body = demandBody(union, [...addressees], { id, code, raisers, title: { text: 'Half a day off', lang: 'en' } })
    expectOk(await ana.act('edit-demand', body))
    await expectRefused(cast, 'demand-changed', () => witness(verdict))
    const token = (await tokenOf()).hash
    await expectRefused(cast, 'demand-changed', () => ana.act('give-verdict', { event: event('verdict', '2026-10'), of: before, token }))
    expect(await witness(await given())).toMatchObject(kept)
  })

  it.each<[string, () => EventBody]>([
    ['nobody-counted', () => event('verdict', '2026-10', { count: { met: 0, partly: 0, notMet: 0, worse: 0 } })],
    ['not-your-organisation', () => eventBody(demand, 'verdict', '2026-10', by.raiser(circle))],
    ['not-a-raiser', () => eventBody(demand, 'verdict', '2026-10', by.nobody)],
    ['effect-does-not-fit', () => event('check', '2026-10')],
  ])('does not even wait: %s', async (refusal, body) => {
    const [of, token] = [await wordsOf(cast, demand), (await tokenOf()).hash]
    await expectRefused(cast, refusal, () => ana.act('give-verdict', { event: body(), of, token }))
  })
})

async function tokenOf(): Promise<{ readonly token: string; readonly hash: Hash }> {
  const bytes = chance(32)
  return { token: toBase64url(bytes), hash: await hashOf(subtle, bytes) }
}

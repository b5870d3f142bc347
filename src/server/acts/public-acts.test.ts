// The version of the public record, on both databases: another after each act that changes what everybody can read, the same after others.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { hashOf } from '#wire/hash.ts'
import { chance, expectOk, openCast, subtle, waits, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { askedByBoth, authorityBody, by, demandBody, eventBody, freshCode, whoAsks, wordsOf, type WhoAsks } from '#tests/demand-cast.ts'
import { enters, joins, stranger } from '#tests/joining.ts'
import { noteBy, opensRound, speaks, withdraws } from '#tests/lived-in.ts'
import { sampleBodies } from '#tests/sample-bodies.ts'
import { publicRecord } from '../store/public-record.ts'
import { closeAllDays } from './close-days.ts'

eachDatabase('the version of the public record', (open) => {
  let cast: Cast
  let asking: WhoAsks
  let union: CastOrganisation
  let ana: Person
  let demand: Id

  beforeAll(async () => {
    cast = await openCast(await open())
    asking = await whoAsks(cast)
    union = asking.union
    ana = union.founder
    demand = await askedByBoth(cast, asking)
  })
  afterAll(() => cast.close())

  /** Whether what everybody can read became another by it, and whether the version did. */
  async function changedBy(job: () => Promise<unknown>) {
    const before = await publicRecord(cast.store.db)
    await job()
    const after = await publicRecord(cast.store.db)
    const contents = ({ version: _, ...rest }: typeof after) => JSON.stringify(rest)
    return { record: contents(before) !== contents(after), version: before.version !== after.version }
  }
  const both = { record: true, version: true }
  const neither = { record: false, version: false }

  async function verdict() {
    const token = toBase64url(chance(32))
    const event = eventBody(demand, 'verdict', '2026-10', by.raiser(union))
    const of = await wordsOf(cast, demand)
    const signed = await ana.sign('give-verdict', { event, of, token: await hashOf(subtle, fromBase64url(token)!) })
    return { signed, token }
  }

  it('becomes another with every act that everybody can read', async () => {
    expect(await changedBy(() => cast.organisation('Third'))).toEqual(both)
    const description = { ...sampleBodies['describe-organisation'], name: 'New name' }
    expect(await changedBy(async () => expectOk(await asking.circle.founder.act('describe-organisation', description)))).toEqual(both)
    const authority = authorityBody()
    expect(await changedBy(async () => expectOk(await ana.act('keep-authority', authority)))).toEqual(both)
    const changed = { ...authority, name: 'Another name' }
    expect(await changedBy(async () => expectOk(await ana.act('keep-authority', changed)))).toEqual(both)
    const body = demandBody(union, [authority.id])
    expect(await changedBy(async () => expectOk(await ana.act('publish-demand', body)))).toEqual(both)
    const edited = { ...body, title: { ...body.title, text: 'Another title' } }
    expect(await changedBy(async () => expectOk(await ana.act('edit-demand', edited)))).toEqual(both)
    const event = eventBody(demand, 'answer', '2026-09', by.authority(asking.ministry))
    expect(await changedBy(async () => expectOk(await ana.act('record-event', event)))).toEqual(both)
    const retraction = { demand, event: event.id, reason: 'It was another demand.' }
    expect(await changedBy(async () => expectOk(await ana.act('retract-event', retraction)))).toEqual(both)
    const look = { demand, on: dayOf(cast.now()), source: null, witness: 'One of us' }
    expect(await changedBy(async () => expectOk(await ana.act('look-at-demand', look)))).toEqual(both)
    const ally = { demand, ally: asking.circle.org, name: freshCode() }
    expect(await changedBy(async () => expectOk(await ana.act('name-ally', ally)))).toEqual(both)
  })

  it('waits for the second person of a verdict, a member or a witness', async () => {
    const olga = await joins(cast, union, 'Olga', 'organiser')
    const first = await verdict()
    expect(await changedBy(async () => expect(await cast.post(first.signed.envelope)).toMatchObject(waits))).toEqual(neither)
    const { id, hash } = first.signed
    expect(await changedBy(async () => expectOk(await olga.act('cosign', { of: id, hash, entrySig: null })))).toEqual(both)
    const second = await verdict()
    expectOk(await cast.post(second.signed.envelope))
    const passerBy = await stranger(cast, union, 'Wati')
    const of = { of: second.signed.id, hash: second.signed.hash, name: 'Wati', key: passerBy.keyring.keys.act, token: second.token }
    expect(await changedBy(async () => expectOk(await passerBy.act('witness', of)))).toEqual(both)
  })

  it('waits for the steward who admits what came late', async () => {
    const rina = await joins(cast, union, 'Rina', 'organiser')
    const late = await rina.sign('record-event', eventBody(demand, 'answer', '2026-08', by.authority(asking.ministry)))
    const removal = { kind: 'remove-member', body: { day: dayOf(cast.now()), member: rina.member } } as const
    expect(await changedBy(async () => expectOk(await enters(cast, ana, removal)))).toEqual(neither)
    expect(await changedBy(async () => expectOk(await cast.post(late.envelope)))).toEqual(neither)
    const { id: of, hash } = late
    expect(await changedBy(async () => expectOk(await ana.act('admit-late-act', { of, hash })))).toEqual(both)
  })

  it('stays the same whatever is entrusted, and whoever comes and goes', async () => {
    const stays = async (job: () => Promise<unknown>) => expect(await changedBy(job)).toEqual(neither)
    const speaking = await opensRound(union)
    await stays(() => opensRound(union))
    await stays(() => speaks(cast, speaking))
    const voice = await speaks(cast, speaking)
    await stays(() => withdraws(cast, union, voice))
    const read = await speaks(cast, speaking)
    await stays(async () => expectOk(await ana.act('acknowledge-voices', { records: [read.record] })))
    const note = await noteBy(cast, ana, union.listening, [read.record])
    await stays(async () => expectOk(await ana.act('keep-record', note.body, { beside: note.beside })))
    await stays(async () => expectOk(await ana.act('close-round', { round: speaking.round.round })))
    await stays(() => joins(cast, union, 'Sari', 'reader'))
    cast.pass(oneDay)
    await stays(() => closeAllDays(cast.house, dayOf(cast.now())))
  })
})

// Late acts through the door, on both databases: what comes from a key that has ended waits, whatever time it claims.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { beforeFirstRow, firstBrokenRow } from '#wire/chain.ts'
import { ok } from '#values/result.ts'
import { dayOf, later, oneDay } from '#values/moment.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, kept, openCast, refused, subtle } from '#tests/cast.ts'
import type { Cast, CastOrganisation, Person } from '#tests/cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { rowsAfter } from '../store/chains.ts'
import { hotlinesOf } from '../store/rounds.ts'
import { addLateAct, lateActs } from '../store/waiting.ts'
import { mostLate } from './late-acts.ts'

const shelter = { id: freshId(), name: 'Shelter', place: 'Port City', contact: '1', hours: {}, languages: ['en'] }
const quarantined = { ok: true, outcome: 'quarantined' } as const

eachDatabase('late acts', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let ana: Person
  let olga: Person

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    union = await cast.organisation()
    ana = union.founder
    olga = await joins(cast, union, 'Olga', 'organiser')
    expectOk(await enters(cast, ana, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: olga.member } }))
  })
  afterAll(() => cast.close())

  const waitingOf = ({ org, key }: Person) => (
    { org, actId: freshId(), actHash: beforeFirstRow, kind: 'list-hotlines', byKey: key, act: '{}', sigs: '[]', beside: '[]' })
  const hotlines = () => hotlinesOf(cast.store.db, union.org)

  it('an act of a removed key waits, however early it says it was made', async () => {
    const late = await olga.sign('list-hotlines', { hotlines: [shelter] }, { at: later(cast.now(), -30 * oneDay) })
    expect(await cast.post(late.envelope)).toMatchObject(quarantined)
    expect(await hotlines()).toEqual([])
    expect(await cast.post(late.envelope)).toMatchObject({ ...quarantined, again: true })
    expect(await lateActs(cast.store.db, union.org)).toHaveLength(1)
  })

  it('a steward admits it: it is performed then, once', async () => {
    const late = await olga.sign('list-hotlines', { hotlines: [shelter] })
    expectOk(await cast.post(late.envelope))
    expect(await ana.act('admit-late-act', { of: late.id, hash: late.hash })).toMatchObject(kept)
    expect(await hotlines()).toEqual([shelter])
    await expectRefused(cast, 'nothing-waits', () => ana.act('admit-late-act', { of: late.id, hash: late.hash }))
  })

  it('a steward discards it with a reason, and then it is over', async () => {
    const late = await olga.sign('list-hotlines', { hotlines: [shelter] })
    expectOk(await cast.post(late.envelope))
    expect(await ana.act('discard-late-act', { of: late.id, hash: late.hash, reason: 'The phone was stolen.' })).toMatchObject(kept)
    expect(await hotlines()).toEqual([])
    await expectRefused(cast, 'nothing-waits', () => ana.act('admit-late-act', { of: late.id, hash: late.hash }))
  })

  it('so many of one key wait and no more, until a steward has looked at one', async () => {
    const late = await olga.sign('list-hotlines', { hotlines: [shelter] })
    expectOk(await cast.post(late.envelope))
    const more = Array.from({ length: mostLate.acts - 1 }, () => waitingOf(olga))
    await cast.store.write(async (db) => ok(await Promise.all(more.map((one) => addLateAct(db, one)))))
    await expectRefused(cast, 'too-many-late', () => olga.act('list-hotlines', { hotlines: [] }))
    expect(await cast.post(late.envelope)).toMatchObject({ ...quarantined, again: true })
    expectOk(await ana.act('discard-late-act', { of: late.id, hash: late.hash, reason: 'She said it again.' }))
    expect(await olga.act('list-hotlines', { hotlines: [] })).toMatchObject(quarantined)
  })

  it('so many bytes of one key wait and no more, and another key has its own', async () => {
    const rina = await joins(cast, union, 'Rina', 'organiser')
    expectOk(await enters(cast, ana, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: rina.member } }))
    const heavy = { ...waitingOf(olga), beside: JSON.stringify(['A'.repeat(mostLate.bytes)]) }
    await cast.store.write(async (db) => ok(await addLateAct(db, heavy)))
    await expectRefused(cast, 'too-many-late', () => olga.act('list-hotlines', { hotlines: [] }))
    expect(await rina.act('list-hotlines', { hotlines: [] })).toMatchObject(quarantined)
  })

  it('nobody but a steward lets it in, and only these bytes', async () => {
    const rina = await joins(cast, union, 'Rina', 'organiser')
    const late = await olga.sign('list-hotlines', { hotlines: [shelter] })
    expectOk(await cast.post(late.envelope))
    await expectRefused(cast, 'not-your-role', () => rina.act('admit-late-act', { of: late.id, hash: late.hash }))
    await expectRefused(cast, 'nothing-waits', () => ana.act('admit-late-act', { of: late.id, hash: beforeFirstRow }))
  })

  it('what gives power is never admitted', async () => {
    for (const late of [
      await olga.sign('end-sessions', { member: ana.member }),
      await olga.sign('withdraw-invite', { invite: union.org }),
      await olga.sign('cosign', { of: union.org, hash: beforeFirstRow, entrySig: null }),
    ]) {
      expect(await cast.post(late.envelope)).toMatchObject(quarantined)
      await expectRefused(cast, 'cannot-be-admitted', () => ana.act('admit-late-act', { of: late.id, hash: late.hash }))
    }
  })

  it('what the rule refuses now is refused, and waits on', async () => {
    const late = await olga.sign('look-at-demand', { demand: union.org, on: dayOf(cast.now()), source: null, witness: 'One of us' })
    expectOk(await cast.post(late.envelope))
    expect(await ana.act('admit-late-act', { of: late.id, hash: late.hash })).toMatchObject(refused('unknown-demand'))
    expect(await lateActs(cast.store.db, union.org)).toHaveLength(1)
  })

  it('waiting and admitting stand in the chain, which holds', async () => {
    const late = await olga.sign('list-hotlines', { hotlines: [shelter] })
    expectOk(await cast.post(late.envelope))
    expectOk(await ana.act('admit-late-act', { of: late.id, hash: late.hash }))
    const rows = await rowsAfter(cast.store.db, union.org, 0, 500)
    expect(rows.slice(-2).map(({ kind, result }) => [kind, result])).toEqual([['list-hotlines', 'quarantined'], ['admit-late-act', 'kept']])
    expect(await firstBrokenRow(subtle, { seq: 0, head: beforeFirstRow }, rows)).toBe(null)
  })
})

// Acts of a key that has ended, which say that they were made before: judged by where they arrive, never by what they claim. A door that
// judged by the day they claim would perform them.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { rosterOf } from '#server/acts/rosters.ts'
import { hotlinesOf } from '#server/store/rounds.ts'
import { lateActs } from '#server/store/waiting.ts'
import type { Roster, RosterChange } from '#domain/roster.ts'
import { memberKeys, newRoot } from '#sealing/member-keys.ts'
import { addDays } from '#values/day.ts'
import { dayOf, later, oneDay } from '#values/moment.ts'
import type { DoorReply } from '#wire/envelope.ts'
import { chance, expectOk, expectRefused, freshId, kept, openCast, subtle } from '#tests/cast.ts'
import type { Cast, CastOrganisation, Person } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { entryBy, entrySigOf, enters, joins } from '#tests/joining.ts'
import { without } from './without.ts'

vi.mock(import('#server/acts/rosters.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const trap = { id: freshId(), name: 'Call us', place: 'Port City', contact: '666', hours: {}, languages: ['en'] }
const quarantined = { ok: true, outcome: 'quarantined' } as const

eachDatabase('an act of a key that has ended', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let bea: Person
  let before: Roster

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    union = await cast.organisation()
    bea = await joins(cast, union, 'Bea', 'steward')
    before = (await now())!
  })
  afterAll(() => cast.close())

  const now = () => rosterOf(cast.store.db, subtle, union.org)
  const today = () => dayOf(cast.now())

  async function removed(): Promise<void> {
    expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: today(), member: bea.member } }))
  }

  /** Two of two sign that Bea has other keys from now on; answers herself with the old ones, as a thief of her phone has them. */
  async function renewed(): Promise<void> {
    const { keys } = await memberKeys(subtle, newRoot(chance))
    const change: RosterChange = { kind: 'renew-keys', body: { day: today(), member: bea.member, keys } }
    const entry = await entryBy(cast, union.org, change, [union.founder])
    const proposed = await union.founder.sign('enter-roster', { entry, keys: [] })
    expectOk(await cast.post(proposed.envelope))
    expectOk(await bea.act('cosign', { of: proposed.id, hash: proposed.hash, entrySig: await entrySigOf(bea, entry) }))
  }

  /** The door asks who was who on the day that the act claims, when Bea was a steward. */
  const asOfThen = <T>(job: () => Promise<T>) => without(rosterOf, (real) => async (db, hashing, org) => {
    const found = await real(db, hashing, org)
    return found && org === union.org ? { ...found, members: before.members, endedKeys: [] } : found
  }, job)

  const endings = [['removed', () => removed()], ['renewed', () => renewed()]] as const
  it.each(endings)('that was %s waits, whatever day it claims', async (_, ended) => {
    await ended()
    const act = () => bea.act('list-hotlines', { hotlines: [trap] }, { at: later(cast.now(), -30 * oneDay) })
    expect(await act()).toMatchObject(quarantined)
    expect(await hotlinesOf(cast.store.db, union.org)).toEqual([])
    expect(await asOfThen(act)).toMatchObject(kept)
    expect(await hotlinesOf(cast.store.db, union.org)).toEqual([trap])
  })

  it('that opened the doors: an entry of the roster by a steward who was removed is never performed, and cannot be let in', async () => {
    await removed()
    const change: RosterChange = { kind: 'freeze-member', body: { day: addDays(today(), -1), member: union.founder.member } }
    const entry = await entryBy(cast, union.org, change, [bea])
    const sends = async (): Promise<DoorReply> => bea.act('enter-roster', { entry, keys: [] }, { at: later(cast.now(), -oneDay) })
    expect(await sends()).toMatchObject(quarantined)
    const [late] = await lateActs(cast.store.db, union.org)
    const letIn = () => union.founder.act('admit-late-act', { of: late!.actId, hash: late!.actHash })
    await expectRefused(cast, 'cannot-be-admitted', letIn)
    expect((await now())!.members.every(({ frozen }) => !frozen)).toBe(true)
    expect(await asOfThen(sends)).toMatchObject(kept)
  })

  it('that seconds what waits is quarantined too, and what waits goes on waiting', async () => {
    const restored = { seq: 1, head: expectOk(await union.founder.act('list-hotlines', { hotlines: [] })).head!, lost: '' }
    const carla = await joins(cast, union, 'Carla', 'steward')
    const proposed = await carla.sign('restored-from', restored)
    expectOk(await cast.post(proposed.envelope))
    const gone = await entryBy(cast, union.org, { kind: 'remove-member', body: { day: today(), member: bea.member } }, [union.founder])
    const leaving = await union.founder.sign('enter-roster', { entry: gone, keys: [] })
    expectOk(await cast.post(leaving.envelope))
    expectOk(await carla.act('cosign', { of: leaving.id, hash: leaving.hash, entrySig: await entrySigOf(carla, gone) }))
    before = { ...before, members: [...(await now())!.members, before.members.find(({ id }) => id === bea.member)!] }
    const seconds = () => bea.act('cosign', { of: proposed.id, hash: proposed.hash, entrySig: null })
    expect(await seconds()).toMatchObject(quarantined)
    expect(await asOfThen(seconds)).toMatchObject(kept)
  })
})

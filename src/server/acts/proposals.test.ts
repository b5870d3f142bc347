// Two people through the door, on both databases: entries of the roster that wait, the second signature, and who cannot give it.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { RosterChange } from '#domain/roster.ts'
import { oneDay, dayOf } from '#values/moment.ts'
import type { DoorReply } from '#wire/envelope.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, kept, openCast, subtle, waits } from '#tests/cast.ts'
import type { Cast, CastOrganisation, Person, Signed } from '#tests/cast.ts'
import { entryBy, entrySigOf, enters, joins } from '#tests/joining.ts'
import { proposal } from '../store/waiting.ts'
import { rosterOf } from './rosters.ts'

eachDatabase('two people', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let ana: Person
  let bea: Person
  let rina: Person

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    union = await cast.organisation()
    ana = union.founder
    bea = await joins(cast, union, 'Bea', 'steward')
    rina = await joins(cast, union, 'Rina', 'reader')
  })
  afterAll(() => cast.close())

  async function roleOf({ member }: Person) {
    return (await rosterOf(cast.store.db, subtle, union.org))!.members.find(({ id }) => id === member)?.role ?? null
  }

  function toRole(person: Person, role: 'organiser' | 'reader' | 'steward'): RosterChange {
    return { kind: 'change-role', body: { day: dayOf(cast.now()), member: person.member, role, teams: [union.everyone.team] } }
  }

  /** Ana proposes an entry; answers what Bea signs to second it. */
  async function proposed(change: RosterChange): Promise<{ signed: Signed; second: (by?: Person) => Promise<DoorReply> }> {
    const entry = await entryBy(cast, union.org, change, [ana])
    const signed = await ana.sign('enter-roster', { entry, keys: [] })
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    return { signed, second: async (by = bea) => cosign(by, signed, await entrySigOf(by, entry)) }
  }

  async function cosign(by: Person, signed: Pick<Signed, 'id' | 'hash'>, entrySig: string | null = null): Promise<DoorReply> {
    return by.act('cosign', { of: signed.id, hash: signed.hash, entrySig })
  }

  it('an entry that needs two waits, and takes effect when the second has signed', async () => {
    const { second, signed } = await proposed(toRole(rina, 'organiser'))
    expect(await roleOf(rina)).toBe('reader')
    await expectRefused(cast, 'not-your-role', () => rina.act('list-hotlines', { hotlines: [] }))
    expect(await second()).toMatchObject(kept)
    expect(await roleOf(rina)).toBe('organiser')
    expect(await rina.act('list-hotlines', { hotlines: [] })).toMatchObject(kept)
    expect(await proposal(cast.store.db, union.org, signed.id)).toMatchObject({ state: 'done', beside: '[]' })
  })

  it('the same person is not two, and a reader is not the second', async () => {
    const { second } = await proposed(toRole(rina, 'organiser'))
    await expectRefused(cast, 'same-person', () => second(ana))
    await expectRefused(cast, 'not-your-role', () => second(rina))
  })

  it('the second signs the same bytes, and the entry itself', async () => {
    const { signed } = await proposed(toRole(rina, 'organiser'))
    const other = await ana.sign('list-hotlines', { hotlines: [] })
    await expectRefused(cast, 'not-the-same-bytes', () => cosign(bea, { id: signed.id, hash: other.hash }))
    await expectRefused(cast, 'second-steward-needed', () => cosign(bea, signed))
    await expectRefused(cast, 'nothing-waits', () => cosign(bea, other))
  })

  it('takes effect once', async () => {
    const { second } = await proposed(toRole(rina, 'organiser'))
    expectOk(await second())
    await expectRefused(cast, 'nothing-waits', second)
  })

  it('expires after fourteen days', async () => {
    const { second } = await proposed(toRole(rina, 'organiser'))
    cast.pass(14 * oneDay)
    await expectRefused(cast, 'proposal-expired', second)
  })

  it('is withdrawn by who proposed it or by a steward, not by anybody else', async () => {
    const { second, signed } = await proposed(toRole(rina, 'organiser'))
    await expectRefused(cast, 'not-your-role', () => rina.act('withdraw-proposal', { of: signed.id }))
    expectOk(await ana.act('withdraw-proposal', { of: signed.id }))
    await expectRefused(cast, 'nothing-waits', second)
    await expectRefused(cast, 'nothing-waits', () => ana.act('withdraw-proposal', { of: signed.id }))
  })

  it('is decided again when the second signs: what came in between counts', async () => {
    const { second } = await proposed(toRole(rina, 'organiser'))
    expectOk(await enters(cast, bea, toRole(bea, 'steward')))
    await expectRefused(cast, 'not-next-entry', second)
  })

  it('does not outlive the role of who proposed it', async () => {
    const carla = await joins(cast, union, 'Carla', 'steward')
    const restored = { seq: 1, head: (await headOf())!, lost: '' }
    const signed = await carla.sign('restored-from', restored)
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    expectOk(await (await proposed(toRole(carla, 'reader'))).second())
    await expectRefused(cast, 'not-your-role', () => cosign(bea, signed))
  })

  it('nobody counts on her own removal', async () => {
    const carla = await joins(cast, union, 'Carla', 'steward')
    const remove: RosterChange = { kind: 'remove-member', body: { day: dayOf(cast.now()), member: bea.member } }
    const { second } = await proposed(remove)
    await expectRefused(cast, 'second-steward-needed', () => second(bea))
    expect(await second(carla)).toMatchObject(kept)
    expect(await roleOf(bea)).toBe(null)
  })

  async function headOf() {
    const { head } = expectOk(await ana.act('list-hotlines', { hotlines: [] }))
    return head
  }
})

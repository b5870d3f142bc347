// The successor of an organisation that ends, through the door, on both databases: named by two, and then signing in its place.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { keeperOf } from '#domain/demand-rules.ts'
import type { Id } from '#values/id.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import { expectOk, expectRefused, freshId, kept, openCast, waits, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import type { Signed } from '#tests/cast.ts'
import { claimBody } from '#tests/claim-cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { authorityBody, demandBody, wordsOf } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { demandLog } from '../store/demand-log.ts'
import { publicRecord } from '../store/public-record.ts'

const anything = 'A'.repeat(43) as Hash

eachDatabase('a successor', (open) => {
  let cast: Cast
  let circle: CastOrganisation
  let carla: Person
  let ministry: BodyOf<'keep-authority'>
  let [old, heir]: CastOrganisation[] = []
  let second: Person
  let theirs: BodyOf<'publish-demand'>
  const names = (who: Person, successor: Id) => who.sign('name-successor', { successor })
  const succeeds = async (who: Person) => who.act('succeed', { demand: theirs.id, raiser: old!.org, of: await wordsOf(cast, theirs.id) })

  beforeAll(async () => {
    cast = await openCast(await open())
    circle = await cast.organisation('Circle')
    carla = circle.founder
    ministry = authorityBody()
    expectOk(await carla.act('keep-authority', ministry))
  })
  afterAll(() => cast.close())

  async function onRecord() {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === theirs.id)!.demand
  }

  const seconds = ({ id, hash }: Signed, who: Person) => who.act('cosign', { of: id, hash, entrySig: null })

  beforeEach(async () => {
    old = await cast.organisation('Old')
    heir = await cast.organisation('Heir')
    second = await joins(cast, old, 'Sari', 'steward')
    theirs = demandBody(old, [ministry.id])
    expectOk(await old.founder.act('publish-demand', theirs))
  })

  it('is named by two stewards, and then takes the place and the words by its own signature', async () => {
    await expectRefused(cast, 'not-the-successor', () => succeeds(heir!.founder))
    const proposal = await names(old!.founder, heir!.org)
    expect(await cast.post(proposal.envelope)).toMatchObject(waits)
    await expectRefused(cast, 'not-the-successor', () => succeeds(heir!.founder))
    await expectRefused(cast, 'same-person', () => seconds(proposal, old!.founder))
    const before = await publicRecord(cast.store.db)
    expect(await seconds(proposal, second)).toMatchObject(kept)
    const named = await publicRecord(cast.store.db)
    expect([before.successions, named.successions]).toEqual([
      expect.not.arrayContaining([expect.objectContaining({ org: old!.org })]),
      expect.arrayContaining([{ org: old!.org, successor: heir!.org, on: expect.any(String) }]),
    ])
    expect(named.version).not.toBe(before.version)
    await expectRefused(cast, 'not-the-successor', () => succeeds(carla))
    await expectRefused(cast, 'demand-changed', () => heir!.founder.act('succeed', { demand: theirs.id, raiser: old!.org, of: anything }))
    expect(await succeeds(heir!.founder)).toMatchObject(kept)
    const now = await onRecord()
    expect(now.raisers).toMatchObject([{ name: 'Heir', organisation: heir!.org, took: { after: 'Old', by: old!.org } }])
    expect(keeperOf(now)).toBe(heir!.org)
    const again = { ...theirs, title: { text: 'No', lang: 'en' } }
    await expectRefused(cast, 'not-your-organisation', () => old!.founder.act('edit-demand', again))
    await expectRefused(cast, 'not-the-successor', () => succeeds(heir!.founder))
    const log = await demandLog(cast.store.db, theirs.id)
    expect(log.find(({ act }) => act.kind === 'succeed')).toMatchObject({ by: heir!.org })
  })

  it('is another organisation that is here, named once', async () => {
    await expectRefused(cast, 'own-successor', () => old!.founder.act('name-successor', { successor: old!.org }))
    await expectRefused(cast, 'unknown-organisation', () => old!.founder.act('name-successor', { successor: freshId() }))
    const proposals = [await names(old!.founder, heir!.org), await names(old!.founder, circle.org)] as const
    for (const one of proposals) expect(await cast.post(one.envelope)).toMatchObject(waits)
    expect(await seconds(proposals[0], second)).toMatchObject(kept)
    await expectRefused(cast, 'successor-named', () => seconds(proposals[1], second))
  })

  it('of an organisation with keys is nobody by a claim', async () => {
    const of = await wordsOf(cast, theirs.id)
    const body = claimBody(theirs, of, { raiser: old!.org, as: 'successor' })
    await expectRefused(cast, 'place-taken', () => carla.act('claim-demand', body))
  })
})

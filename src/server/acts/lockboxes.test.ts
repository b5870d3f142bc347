// Lockboxes and sessions through the door, on both databases: a change of passphrase is whole, the last box stays, sessions end at once.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hour, later, minute, second, dayOf } from '#values/moment.ts'
import { toBase64url } from '#values/encoding.ts'
import { ok } from '#values/result.ts'
import type { Hash } from '#wire/hash.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { enters, joins, lockboxFor } from '#tests/joining.ts'
import { addSession, countSessions, mostSessions, lockboxAt, lockboxesOf, sessionOf } from '../store/sessions.ts'
import { makeNonce } from './login.ts'

eachDatabase('lockboxes and sessions', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let rina: Person

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    union = await cast.organisation()
    rina = await joins(cast, union, 'Rina', 'reader')
  })
  afterAll(() => cast.close())

  async function boxesOf({ member }: Person): Promise<readonly Hash[]> {
    return (await lockboxesOf(cast.store.db, union.org, member)).map(({ locator }) => locator)
  }

  describe('a lockbox', () => {
    it('is kept beside another, or in its place', async () => {
      const [first] = await boxesOf(rina)
      const [second, third] = [await lockboxFor(rina, 'recovery'), await lockboxFor(rina)]
      expect(await rina.act('keep-lockbox', { lockbox: second.entry, replaces: null }, { beside: [second.bytes] })).toMatchObject(kept)
      expect(await rina.act('keep-lockbox', { lockbox: third.entry, replaces: first! }, { beside: [third.bytes] })).toMatchObject(kept)
      expect((await boxesOf(rina)).toSorted()).toEqual([second.entry.locator, third.entry.locator].toSorted())
      const found = await lockboxAt(cast.store.db, third.entry.locator)
      expect(new Uint8Array(found!.bytes)).toEqual(third.bytes)
    })

    it('in place of one that is not hers is not kept at all', async () => {
      const [founders] = await boxesOf(union.founder)
      const box = await lockboxFor(rina)
      const send = () => rina.act('keep-lockbox', { lockbox: box.entry, replaces: founders! }, { beside: [box.bytes] })
      await expectRefused(cast, 'unknown-lockbox', send)
    })

    it('comes with its bytes, and to a place of its own', async () => {
      const [box, [hers]] = [await lockboxFor(rina), await boxesOf(rina)]
      await expectRefused(cast, 'bytes-missing', () => rina.act('keep-lockbox', { lockbox: box.entry, replaces: null }))
      const lockbox = { ...box.entry, locator: hers! }
      await expectRefused(cast, 'lockbox-taken', () => rina.act('keep-lockbox', { lockbox, replaces: null }, { beside: [box.bytes] }))
    })

    it('is dropped by its owner, unless it is the last', async () => {
      const [first] = await boxesOf(rina)
      await expectRefused(cast, 'last-lockbox', () => rina.act('drop-lockbox', { locator: first! }))
      const box = await lockboxFor(rina, 'recovery')
      expectOk(await rina.act('keep-lockbox', { lockbox: box.entry, replaces: null }, { beside: [box.bytes] }))
      await expectRefused(cast, 'unknown-lockbox', () => union.founder.act('drop-lockbox', { locator: first! }))
      expect(await rina.act('drop-lockbox', { locator: first! })).toMatchObject(kept)
      expect(await boxesOf(rina)).toEqual([box.entry.locator])
    })

    it('goes when its owner is removed', async () => {
      expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: rina.member } }))
      expect(await boxesOf(rina)).toEqual([])
    })
  })

  describe('nonces', () => {
    it('are asked for by anybody, and none is kept longer than it serves', async () => {
      for (let more = 0; more < 5; more += 1) await makeNonce(cast.house)
      cast.pass(minute + second)
      await makeNonce(cast.house)
      expect(await cast.counts()).toMatchObject({ nonces: 1 })
    })
  })

  describe('sessions', () => {
    const sessions = ({ member }: Person) => countSessions(cast.store.db, union.org, member, cast.now())

    beforeEach(async () => {
      for (const person of [rina, rina, union.founder]) await logIn(person)
    })

    async function logIn({ member, key }: Person): Promise<Hash> {
      const session = { org: union.org, member, key, expires: later(cast.now(), hour) }
      const token = toBase64url(chance(32)) as Hash
      await cast.store.write(async (db) => ok(await addSession(db, token, session)))
      return token
    }

    it('end all at once, for herself', async () => {
      expect(await sessions(rina)).toBe(2)
      expect(await rina.act('end-sessions', { member: rina.member })).toMatchObject(kept)
      expect([await sessions(rina), await sessions(union.founder)]).toEqual([0, 1])
    })

    it('end by a steward for somebody who lost her phone, and by nobody else', async () => {
      await expectRefused(cast, 'not-your-role', () => rina.act('end-sessions', { member: union.founder.member }))
      await expectRefused(cast, 'unknown-member', () => union.founder.act('end-sessions', { member: freshId() }))
      expect(await union.founder.act('end-sessions', { member: rina.member })).toMatchObject(kept)
      expect(await sessions(rina)).toBe(0)
    })

    it('are twenty at the most: who logs in once more ends the oldest, and nobody else’s', async () => {
      cast.pass(minute)
      const tokens: Hash[] = []
      for (let more = 0; more < mostSessions; more += 1) tokens.push(await logIn(rina))
      expect([await sessions(rina), await sessions(union.founder)]).toEqual([mostSessions, 1])
      const found = await Promise.all(tokens.map((token) => sessionOf(cast.store.db, token, cast.now())))
      expect(found).not.toContain(null)
    })

    it.each(['remove-member', 'freeze-member'] as const)('end with %s', async (kind) => {
      expectOk(await enters(cast, union.founder, { kind, body: { day: dayOf(cast.now()), member: rina.member } }))
      expect(await sessions(rina)).toBe(0)
    })
  })
})

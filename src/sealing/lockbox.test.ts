// Lockboxes: the right passphrase, code or passkey opens one, anything else finds another place or nothing, and all look alike.
import { hkdfSync, scryptSync } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import { reveal, secret } from '#values/secret.ts'
import type { Canonical } from '#wire/canonical.ts'
import { hashOf } from '#wire/hash.ts'
import { orgIdOf } from '#wire/roster-entry.ts'
import { seededChance } from '#tests/chance.ts'
import { sealDocument } from './document.ts'
import { lockboxKeys, openLockbox, sealLockbox, stretchForLockbox, type LockboxContents, type LockboxKeys } from './lockbox.ts'
import { newRoot } from './member-keys.ts'
import { newOrganisationRoot } from './organisation-root.ts'
import { stretch } from './stretch.ts'

const { subtle } = crypto
const chance = seededChance('lockboxes')
const organisation = await newOrganisationRoot(subtle, chance)
const passkey = await lockboxKeys(subtle, secret(chance(32)))
const contents: LockboxContents = {
  member: idOf(chance(16)), org: await orgIdOf(subtle, organisation.root), root: organisation.root,
  memberRoot: newRoot(chance), orgRootPrivate: organisation.seed,
}

describe('by passphrase', () => {
  const passphrase = 'market river kite basil lantern goose 07'
  let keys: LockboxKeys
  const heard: number[] = []
  beforeAll(async () => {
    keys = await lockboxKeys(subtle, await stretchForLockbox(passphrase, (share) => heard.push(share)))
  })

  test('its locator is what OpenSSL makes of it', () => {
    const stretched = scryptSync(passphrase, 'samasama/1/lockbox', 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 })
    expect(keys.locator).toBe(Buffer.from(hkdfSync('sha256', stretched, '', 'samasama/1/lockbox/locator', 32)).toString('base64url'))
  })

  test('it opens what it sealed, and tells how far it is', async () => {
    const opened = await openLockbox(subtle, keys, await sealLockbox(keys, contents))
    expect(opened).toMatchObject({ ok: true, value: { member: contents.member } })
    expect(heard.length).toBeGreaterThan(3)
    expect([...heard].sort((a, b) => a - b)).toEqual(heard)
    expect(heard.at(-1)).toBe(1)
  })

  test('one digit more leads to another place, and does not open this box', async () => {
    const other = await lockboxKeys(subtle, await stretchForLockbox('market river kite basil lantern goose 08'))
    expect(other.locator).not.toBe(keys.locator)
    expect(await openLockbox(subtle, other, await sealLockbox(keys, contents))).toEqual({ ok: false, refusal: 'cannot-open' })
  })
})

test('the server keeps the hash of the locator, from which nobody finds the locator', async () => {
  expect(passkey.locatorHash).toBe(await hashOf(subtle, Buffer.from(passkey.locator, 'base64url') as Uint8Array<ArrayBuffer>))
  expect(passkey.locatorHash).not.toBe(passkey.locator)
})

test('a passkey opens with its 32 bytes as they are; other lengths are a bug', async () => {
  const opened = await openLockbox(subtle, passkey, await sealLockbox(passkey, contents))
  expect(opened.ok && [opened.value.memberRoot, opened.value.orgRootPrivate].map((one) => toBase64url(reveal(one!)))).toEqual(
    [contents.memberRoot, organisation.seed].map((one) => toBase64url(reveal(one))),
  )
  await expect(lockboxKeys(subtle, secret(chance(31)))).rejects.toThrow(RangeError)
})

test('the box of a founder is as long as any other', async () => {
  const [founder, member] = [await sealLockbox(passkey, contents), await sealLockbox(passkey, { ...contents, orgRootPrivate: null })]
  expect(founder.length).toBe(member.length)
  const opened = await openLockbox(subtle, passkey, member)
  expect(opened).toMatchObject({ ok: true, value: { orgRootPrivate: null } })
})

describe('not understood', () => {
  const right = {
    v: 1, kind: 'lockbox', member: contents.member, org: contents.org, root: contents.root,
    memberRoot: toBase64url(reveal(contents.memberRoot)), orgRootPrivate: null,
  }
  test.each<[string, Canonical]>([
    ['an organisation that is not the one of its root', { org: idOf(chance(16)) }],
    ['a private half that belongs to another root', { orgRootPrivate: toBase64url(chance(32)) }],
    ['a root of 31 bytes', { memberRoot: toBase64url(chance(31)) }],
    ['a team key', { kind: 'team-key' }],
    ['a field too many', { role: 'steward' }],
  ])('%s', async (_, changed) => {
    const file = await sealDocument([passkey.key.recipient], { ...right, ...(changed as object) })
    expect(await openLockbox(subtle, passkey, file.ok ? file.value : new Uint8Array())).toEqual({ ok: false, refusal: 'not-understood' })
  })

  test('right as it stands, it opens', async () => {
    const file = await sealDocument([passkey.key.recipient], right)
    expect((await openLockbox(subtle, passkey, file.ok ? file.value : new Uint8Array())).ok).toBe(true)
  })
})

test('stretching is scrypt of RFC 7914 at our cost', async () => {
  const stretched = await stretch(utf8('pleaseletmein'), utf8('SodiumChloride'))
  const wanted = scryptSync('pleaseletmein', 'SodiumChloride', 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 })
  expect(toBase64url(reveal(stretched))).toBe(wanted.toString('base64url'))
})

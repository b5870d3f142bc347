// Invites: the fragment holds the secret and pins the organisation; what the other writes counts only with the invite's own code.
import { hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { reveal } from '#values/secret.ts'
import { orgIdOf } from '#wire/roster-entry.ts'
import { seededChance } from '#tests/chance.ts'
import { inviteFragment, isVouched, newInvite, pinsRoot, readInvite, vouch } from './invite.ts'

const { subtle } = crypto
const chance = seededChance('invites')
const root = Buffer.from(chance(32)).toString('base64url')
const invite = await newInvite(subtle, chance, root)
const fragment = inviteFragment(invite)

test('the fragment is 52 letters, and reads back, also in capitals or in groups', async () => {
  expect(fragment).toMatch(/^[a-z2-7]{52}$/)
  const copies = [fragment, `#${fragment}`, fragment.toUpperCase(), fragment.replace(/.{4}/g, '$& '), fragment.replace(/.{13}/g, '$&-')]
  for (const copy of copies) {
    const read = await readInvite(subtle, copy)
    expect([read?.invite, read?.org, read && reveal(read.secret)]).toEqual([invite.invite, invite.org, reveal(invite.secret)])
  }
})

test('it pins its organisation, and no other', async () => {
  expect(invite.org).toBe(await orgIdOf(subtle, root))
  expect(await pinsRoot(subtle, invite, root)).toBe(true)
  expect(await pinsRoot(subtle, invite, Buffer.from(chance(32)).toString('base64url'))).toBe(false)
  for (const strange of ['', 'x', root.slice(4)]) expect(await pinsRoot(subtle, invite, strange)).toBe(false)
})

test('its id says nothing of the secret, and is what OpenSSL makes of it', () => {
  const id = Buffer.from(hkdfSync('sha256', reveal(invite.secret), '', 'samasama/1/invite/id', 16))
  expect(invite.invite).toBe(idOf(id))
})

test('anything else is no invite', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[a-z2-7]{0,60}$/)), async (text) => {
    const read = await readInvite(subtle, text)
    expect(read === null || inviteFragment(read) === text.toLowerCase().replace(/[\s#-]/g, '')).toBe(true)
  }))
  expect(await readInvite(subtle, fragment.slice(1))).toBe(null)
  expect(await readInvite(subtle, `${fragment.slice(0, -1)}b`)).toBe(null)
})

describe('vouching', () => {
  const message = { member: 'ana', keys: { act: 'a' }, commitment: 'c' }
  test('counts with the invite itself', async () => {
    const mac = await vouch(subtle, invite, 'newcomer', message)
    expect(await isVouched(subtle, invite, 'newcomer', message, mac)).toBe(true)
    expect(await isVouched(subtle, (await readInvite(subtle, fragment))!, 'newcomer', message, mac)).toBe(true)
  })

  test('not for other keys, another invite, another side or a mended code: a server cannot put its keys in', async () => {
    const mac = await vouch(subtle, invite, 'newcomer', message)
    expect(await isVouched(subtle, invite, 'newcomer', { ...message, keys: { act: 'b' } }, mac)).toBe(false)
    expect(await isVouched(subtle, await newInvite(subtle, chance, root), 'newcomer', message, mac)).toBe(false)
    expect(await isVouched(subtle, invite, 'terms', message, mac)).toBe(false)
    for (const strange of ['', 'x', `${mac.slice(0, -4)}AAAA`, mac.slice(0, 20)]) {
      expect(await isVouched(subtle, invite, 'newcomer', message, strange)).toBe(false)
    }
  })

  test('without that check the server\'s keys would be taken: nothing else in the message tells them apart', async () => {
    const servers = { ...message, keys: { act: 'server' } }
    const knowing = await readInvite(subtle, fragment)
    expect(await isVouched(subtle, invite, 'newcomer', servers, await vouch(subtle, knowing!, 'newcomer', servers))).toBe(true)
  })
})

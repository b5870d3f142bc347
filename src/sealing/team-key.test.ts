// Team keys: they reach the member they are sealed to, and no key of another team, epoch or maker passes for them.
import { expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { reveal } from '#values/secret.ts'
import { seededChance } from '#tests/chance.ts'
import { hybridKey, x25519Key } from './age-keys.ts'
import { sealDocument } from './document.ts'
import { recipientId } from './key-id.ts'
import { newTeamKey, openTeamKey, sealTeamKey, type TeamKey } from './team-key.ts'

const { subtle } = crypto
const chance = seededChance('team keys')
const member = await hybridKey(chance(32))
const key = await newTeamKey(subtle, chance, idOf(chance(16)), 2)

async function sealedTo(recipient: string, team: TeamKey = key): Promise<Uint8Array> {
  const sealed = await sealTeamKey(team, recipient)
  if (!sealed.ok) throw new Error(sealed.refusal)
  return sealed.value
}

test('it opens for the member, as what the roster says', async () => {
  const opened = await openTeamKey(subtle, await sealedTo(member.recipient), member.identity, key)
  const keyId = await recipientId(subtle, key.recipient)
  expect(opened).toMatchObject({ ok: true, value: { team: key.team, epoch: 2, recipient: key.recipient, keyId } })
  expect(opened.ok && reveal(opened.value.identity)).toBe(reveal(key.identity))
})

test('another member does not open it', async () => {
  const other = await hybridKey(chance(32))
  expect(await openTeamKey(subtle, await sealedTo(other.recipient), member.identity, key)).toEqual({ ok: false, refusal: 'cannot-open' })
})

test.each([
  ['another-team', { team: idOf(chance(16)) }],
  ['another-epoch', { epoch: 1 }],
])('%s', async (refusal, changed) => {
  const file = await sealedTo(member.recipient, { ...key, ...changed })
  expect(await openTeamKey(subtle, file, member.identity, key)).toEqual({ ok: false, refusal })
})

test('a key that the server made for the team is not the one in the roster; without that check it would be used', async () => {
  const ghost = await newTeamKey(subtle, chance, key.team, key.epoch)
  const file = await sealedTo(member.recipient, ghost)
  expect(await openTeamKey(subtle, file, member.identity, key)).toEqual({ ok: false, refusal: 'another-key' })
  expect((await openTeamKey(subtle, file, member.identity, { ...key, recipient: ghost.recipient })).ok).toBe(true)
})

test.each([
  ['another kind', { kind: 'lockbox' }],
  ['a version of tomorrow', { v: 2 }],
  ['a field too many', { role: 'steward' }],
  ['an X25519 key', { identity: reveal((await x25519Key(chance(32))).identity) }],
  ['an epoch that is text', { epoch: '2' }],
])('%s is not understood', async (_, changed) => {
  const right = { v: 1, kind: 'team-key', team: key.team, epoch: key.epoch, identity: reveal(key.identity) }
  const sealed = await sealDocument([member.recipient], { ...right, ...changed })
  const file = sealed.ok ? sealed.value : new Uint8Array()
  expect(await openTeamKey(subtle, file, member.identity, key)).toEqual({ ok: false, refusal: 'not-understood' })
})

test('it is never sealed to a key that is not post-quantum', async () => {
  const { recipient } = await x25519Key(chance(32))
  expect(await sealTeamKey(key, recipient)).toEqual({ ok: false, refusal: 'not-a-recipient' })
})

// One browser, several windows and several members: what one of them locks is locked, and nothing ends in the name of another.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { deviceOf, unlockedDevice } from '#tests/device-cast.ts'
import { joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { minute } from '#values/moment.ts'
import { reveal } from '#values/secret.ts'
import { idleMinutes } from '../vault/vault.ts'
import { lockTogether } from './lock-together.ts'
import { freshFor, performAs } from './perform-as.ts'

const folder = folders()
let cast: Cast
let of: CastOrganisation

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  of = await cast.organisation()
})
afterAll(() => cast.close())

test('a lock by hand in one window locks the others, once; one by idleness does not', async () => {
  const windows = [await unlockedDevice(cast, of.founder), await unlockedDevice(cast, of.founder), await unlockedDevice(cast, of.founder)]
  const channels = windows.map(() => new BroadcastChannel('windows of this test'))
  windows.forEach(({ vault }, at) => lockTogether(vault, channels[at]!))
  const [first, second, third] = windows.map(({ vault }) => vault)
  cast.pass(idleMinutes * minute)
  third!.lockIfIdle()
  const locked = new Promise<void>((resolve) => second!.subscribe(() => second!.state().is === 'locked' && resolve()))
  expect([first!.state().is, second!.state().is]).toEqual(['open', 'open'])
  first!.lock({ code: 'left', detail: null })
  await locked
  expect(second!.state()).toMatchObject({ is: 'locked', why: { code: 'left' } })
  expect([first!.locks(), second!.locks(), third!.locks()]).toEqual([1, 1, 1])
  for (const channel of channels) channel.close()
})

test('what one member began is not done in the name of the next who unlocks', async () => {
  const siti = await joins(cast, of, 'Siti', 'steward')
  const { vault, outbox, held, from } = await unlockedDevice(cast, of.founder)
  const perform = performAs({ vault, outbox, now: from.now }, held)
  expect(await perform('list-hotlines', { hotlines: [] })).toMatchObject({ state: 'done' })
  vault.lock({ code: 'left', detail: null })
  expect(await vault.enter((await deviceOf(cast, siti)).held)).toMatchObject({ ok: true })
  expect(await perform('list-hotlines', { hotlines: [] })).toMatchObject({ state: 'refused', refusal: { code: 'locked' } })
  expect(freshFor(vault, held)).toBe(null)
})

test('a lock wipes the roots, and lets go of what was typed on the screen for unlocking', async () => {
  const { vault, held } = await unlockedDevice(cast, of.founder)
  expect(reveal(held.contents.memberRoot).some((byte) => byte !== 0)).toBe(true)
  vault.lock(null)
  expect(reveal(held.contents.memberRoot).every((byte) => byte === 0)).toBe(true)
  const before = vault.locks()
  cast.pass(idleMinutes * minute)
  vault.lockIfIdle()
  vault.lockIfIdle()
  expect(vault.locks()).toBe(before + 1)
})

test('a clock that is set back keeps nothing open for longer than fifteen minutes', async () => {
  const device = await unlockedDevice(cast, of.founder)
  device.ahead = -60 * minute
  device.vault.lockIfIdle()
  cast.pass(idleMinutes * minute)
  device.vault.lockIfIdle()
  expect(device.vault.state()).toMatchObject({ is: 'locked', why: { code: 'idle' } })
})

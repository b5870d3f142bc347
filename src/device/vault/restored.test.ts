import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { deviceOf, unlockedDevice, type Device } from '#tests/device-cast.ts'
import { joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import type { Hash } from '#wire/hash.ts'
import { forThisVisit } from './memory.ts'

const folder = folders()
let cast: Cast
let of: CastOrganisation
let siti: Person

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  of = await cast.organisation()
  siti = await joins(cast, of, 'Siti', 'steward')
})
afterAll(() => cast.close())

/** A device that remembers a chain which the server, restored from a backup, no longer has. */
async function deviceThatSawMore(person: Person): Promise<Device> {
  const memory = forThisVisit()
  await unlockedDevice(cast, person, { memory })
  const heads = (await memory.heads(of.org))!
  await memory.keepHeads({ ...heads, chain: { seq: heads.chain.seq + 3, head: 'B'.repeat(42) + 'A' as Hash } }, 'whatever')
  return deviceOf(cast, person, { memory })
}

test('a log that is shorter is refused, with what stewards have signed about it: nothing yet', async () => {
  const device = await deviceThatSawMore(siti)
  const entered = await device.vault.enter(device.held)
  const restored = { signedOn: null, isSteward: true, lost: 3 }
  expect(entered).toMatchObject({ ok: false, refusal: { code: 'chain-rolled-back', restored } })
})

test('one of two stewards is not enough; with the second everybody is shown the day, and may go on', async () => {
  const device = await deviceThatSawMore(of.founder)
  expect(await device.vault.enter(device.held, true)).toMatchObject({ ok: true })
  const state = device.vault.state()
  if (state.is !== 'open') throw new Error('it is locked')
  const said = await device.outbox.perform('restored-from', { ...state.followed.chain, lost: 'Tuesday' })
  expect(said).toMatchObject({ state: 'done', outcome: 'waiting' })
  const before = await deviceThatSawMore(siti)
  expect(await before.vault.enter(before.held)).toMatchObject({ ok: false, refusal: { restored: { signedOn: null } } })
  const second = await unlockedDevice(cast, siti)
  const waiting = await cast.store.db.selectFrom('proposals').selectAll().where('kind', '=', 'restored-from').executeTakeFirstOrThrow()
  const signed = await second.outbox.perform('cosign', { of: waiting.act_id as never, hash: waiting.act_hash as never, entrySig: null })
  expect(signed).toMatchObject({ state: 'done', outcome: 'kept' })
  const after = await deviceThatSawMore(siti)
  expect(await after.vault.enter(after.held)).toMatchObject({ ok: false, refusal: { restored: { signedOn: '2026-11-23' } } })
  expect(await after.vault.enter(after.held, true)).toMatchObject({ ok: true })
  expect(await after.vault.enter(after.held)).toMatchObject({ ok: true })
})

// Somebody who was removed and kept all her keys: what is sealed from the new epoch on she cannot open, though she has the bytes.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { enteringNewEpoch } from '#device/vault/roster-changes.ts'
import { sealForTeam } from '#device/vault/seal-record.ts'
import { epochInUse } from '#device/vault/team-keys.ts'
import type { Open } from '#device/vault/vault.ts'
import { openFile } from '#sealing/age-file.ts'
import { dayOf } from '#values/moment.ts'
import { expectOk, openCast, subtle, type Cast } from '#tests/cast.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#device/vault/team-keys.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const openOf = ({ vault }: Device) => vault.state() as Open & ReturnType<typeof vault.state>
let cast: Cast
let steward: Device
let gone: Device
/** Every key that she ever held. */
let hers: Parameters<typeof openFile>[0][]

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  const union = await cast.organisation()
  const bea = await joins(cast, union, 'Bea', 'case-worker')
  gone = await unlockedDevice(cast, bea)
  hers = [gone.held.keyring.identity, ...[...openOf(gone).followed.teamKeys.values()].map(({ identity }) => identity)]
  expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: bea.member } }))
  steward = await unlockedDevice(cast, union.founder)
  const entering = await enteringNewEpoch(subtle, steward.from.chance, openOf(steward), union.listening.team)
  const entered = await steward.outbox.perform('enter-roster', entering.body, entering.beside)
  if (entered.state !== 'done') throw new Error(JSON.stringify(entered))
})
afterAll(() => cast.close())

/** How many of so many notes one of these keys opens. */
async function opened(notes: number, keys: typeof hers): Promise<number> {
  let count = 0
  for (let at = 0; at < notes; at += 1) {
    const draft = { kind: 'note', to: 'listening', of: [], content: { v: 1, note: `${at}` } } as const
    const sealed = await sealForTeam(steward.from, openOf(steward), draft)
    if (!sealed.ok) throw new Error(sealed.refusal)
    const tries = await Promise.all(keys.map((key) => openFile(key, sealed.value.wrap, 10_000)))
    if (tries.some(({ ok }) => ok)) count += 1
  }
  return count
}

test('who was removed opens none of it, and those who stay open all; with the old epoch in use she opens all, too', async () => {
  const theirs = [...openOf(steward).followed.teamKeys.values()].map(({ identity }) => identity)
  expect([await opened(50, hers), await opened(5, theirs)]).toEqual([0, 5])
  const oldEpoch: typeof epochInUse = ({ epochs }) => epochs[0]!
  expect(await without(epochInUse, () => oldEpoch, () => opened(5, hers))).toBe(5)
})

// Days that never were: a steward who dates an entry of the roster far ahead, so that nobody's can follow, and a server that has her do so.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { performAs } from '#device/desk/perform-as.ts'
import { enteringNewEpoch } from '#device/vault/roster-changes.ts'
import { datedAhead, daysApart } from '#domain/roster-days.ts'
import { addDays, type Day } from '#values/day.ts'
import { dayOf } from '#values/moment.ts'
import { chance, expectRefused, kept, openCast, subtle, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { unlockedDevice } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#domain/roster-days.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const lastDay = '9999-12-31' as Day
let cast: Cast
let union: CastOrganisation

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
})
beforeEach(async () => {
  union = await cast.organisation()
})
afterAll(() => cast.close())

const never = () => () => false

test('an entry from a day that has not come is refused; without that, no honest one could ever follow it', async () => {
  const rina = await joins(cast, union, 'Rina', 'reader')
  const freezes = (day: Day) => enters(cast, union.founder, { kind: 'freeze-member', body: { day, member: rina.member } })
  const today = dayOf(cast.now())
  await expectRefused(cast, 'clock-ahead', () => freezes(lastDay))
  await expectRefused(cast, 'clock-ahead', () => freezes(addDays(today, 2)))
  expect(await freezes(addDays(today, 1))).toMatchObject(kept)
  expect(await without(datedAhead, never, () => freezes(lastDay))).toMatchObject(kept)
  await expectRefused(cast, 'back-dated', () => freezes(today))
})

test.each([
  ['far ahead', lastDay], ['early, when one signature was enough', '2026-11-10' as Day],
])('a server that names a day %s gets no signature of a steward for it', async (_, today) => {
  const { from, network, vault, outbox, held } = await unlockedDevice(cast, union.founder)
  network.lie = (path, answer) => (path === '/desk/me' ? { ...(answer as object), today } : answer)
  await vault.refresh()
  const state = vault.state()
  if (state.is !== 'open') throw new Error('it is locked')
  const { body, beside } = await enteringNewEpoch(subtle, chance, state, union.listening.team)
  const perform = performAs({ vault, outbox, now: from.now }, held)
  const tries = () => perform('enter-roster', body, beside)
  expect(await tries()).toEqual({ state: 'refused', refusal: { code: 'days-apart', detail: null } })
  expect(network.asked).not.toContain('/acts')
  await without(daysApart, never, tries)
  expect(network.asked).toContain('/acts')
})

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCast, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { exampleRound } from '#tests/example-round.ts'
import type { Day } from '#values/day.ts'
import { toBase32 } from '#values/encoding.ts'
import { oneDay } from '#values/moment.ts'
import { newId } from '../vault/new-id.ts'
import { queueForThisVisit, whereDiskIsFull } from './queue.ts'

const folder = folders()
let cast: Cast
let of: CastOrganisation

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  of = await cast.organisation()
})
afterAll(() => cast.close())

function roundBody({ from }: Device, more: object = {}) {
  const questions = exampleRound.questions.map((one) => ({ ...one, choices: [...one.choices] }))
  const { languages } = exampleRound
  const place = { round: newId(from.chance), code: toBase32(from.chance(5)), team: of.listening.team }
  return { ...exampleRound, questions, languages: [...languages], ...place, ...more }
}

test('an act goes out at once and the device follows the chain behind it', async () => {
  const device = await unlockedDevice(cast, of.founder)
  const before = device.vault.state()
  const done = await device.outbox.perform('list-hotlines', { hotlines: [] })
  expect(done).toMatchObject({ state: 'done', outcome: 'kept' })
  const after = device.vault.state()
  if (before.is !== 'open' || after.is !== 'open' || done.state !== 'done') throw new Error('it was locked')
  expect(after.followed.chain.seq).toBe(before.followed.chain.seq + 1)
  expect(after.followed.lastAct).toBe(done.id)
  expect(device.outbox.sent().map(({ id }) => id)).toEqual([done.id])
  expect(device.outbox.seen()).toEqual([])
})

test('without a network acts wait in order, and go out in order when it is back', async () => {
  const device = await unlockedDevice(cast, of.founder)
  const body = roundBody(device)
  device.network.isCut = true
  expect(await device.outbox.perform('open-round', body)).toMatchObject({ state: 'on-this-device' })
  expect(await device.outbox.perform('close-round', { round: body.round })).toMatchObject({ state: 'on-this-device' })
  expect(device.outbox.seen().map(({ act }) => act.kind)).toEqual(['open-round', 'close-round'])
  expect(await device.outbox.waiting()).toEqual(device.outbox.seen())
  device.network.isCut = false
  await device.outbox.send()
  expect(device.outbox.seen()).toEqual([])
  expect(device.outbox.sent().map(({ kind }) => kind)).toEqual(['open-round', 'close-round'])
  expect(await device.outbox.waiting()).toEqual([])
})

test('an answer that was lost does no harm: the same act is sent again and stands once', async () => {
  const device = await unlockedDevice(cast, of.founder)
  const { acts } = await cast.counts()
  device.network.losesAnswers = 1
  expect(await device.outbox.perform('list-hotlines', { hotlines: [] })).toMatchObject({ state: 'on-this-device' })
  await device.outbox.send()
  expect(await device.outbox.waiting()).toEqual([])
  expect((await cast.counts())['acts']).toBe(acts! + 1)
})

test('what was refused later keeps what depends on it waiting, lets the rest go, and can be taken back', async () => {
  const device = await unlockedDevice(cast, of.founder)
  const body = roundBody(device, { until: '2026-01-01' as Day })
  device.network.isCut = true
  await device.outbox.perform('open-round', body)
  await device.outbox.perform('close-round', { round: body.round })
  await device.outbox.perform('list-hotlines', { hotlines: [] })
  device.network.isCut = false
  await device.outbox.send()
  const waiting = await device.outbox.waiting()
  expect(waiting.map(({ act, refused }) => [act.kind, refused?.code])).toEqual([['open-round', 'until-past'], ['close-round', undefined]])
  for (const one of waiting) await device.outbox.discard(one)
  expect(await device.outbox.waiting()).toEqual([])
})

test('what is refused at once is not kept: whoever asked is told and still has it before her', async () => {
  const device = await unlockedDevice(cast, of.founder)
  const answer = await device.outbox.perform('open-round', roundBody(device, { until: '2026-01-01' as Day }))
  expect(answer).toEqual({ state: 'refused', refusal: { code: 'until-past', detail: null } })
  expect(await device.outbox.waiting()).toEqual([])
})

test('a clock that is two days ahead: the act is dated anew under a new id that says what it replaces', async () => {
  const device = await unlockedDevice(cast, of.founder)
  device.ahead = 2 * oneDay
  const { acts } = await cast.counts()
  expect(await device.outbox.perform('list-hotlines', { hotlines: [] })).toMatchObject({ state: 'done' })
  expect((await cast.counts())['acts']).toBe(acts! + 1)
  const newest = cast.store.db.selectFrom('acts').select('act').where('org', '=', of.org).orderBy('seq', 'desc')
  const last = await newest.executeTakeFirstOrThrow()
  const { at, replaces } = JSON.parse(last.act) as { at: number; replaces: string | null }
  expect(Math.abs(at - cast.now())).toBeLessThan(1_001)
  expect(replaces).not.toBeNull()
})

test('a server that calls a good clock ahead gets no act dated into the time to come', async () => {
  const device = await unlockedDevice(cast, of.founder)
  device.ahead = -2 * oneDay
  device.network.lie = (path, answer) => (path === '/acts' ? { ok: false, refusal: 'clock-ahead', detail: null } : answer)
  const asked = device.network.asked.length
  const answer = await device.outbox.perform('list-hotlines', { hotlines: [] })
  expect(answer).toEqual({ state: 'refused', refusal: { code: 'clock-ahead', detail: null } })
  expect(device.network.asked.slice(asked)).toEqual(['/acts'])
})

test('a phone whose disk is full sends what it can, and keeps the rest while the page is open', async () => {
  const full = () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError'))
  const queue = whereDiskIsFull({ ...queueForThisVisit(), lasts: true, add: full, put: full })
  const device = await unlockedDevice(cast, of.founder, { queue })
  expect(await device.outbox.perform('list-hotlines', { hotlines: [] })).toMatchObject({ state: 'done' })
  const body = roundBody(device, { until: '2026-01-01' as Day })
  device.network.isCut = true
  await device.outbox.perform('open-round', body)
  await device.outbox.perform('close-round', { round: body.round })
  device.network.isCut = false
  await device.outbox.send()
  const waiting = await device.outbox.waiting()
  expect(waiting.map(({ act, refused }) => [act.kind, refused?.code])).toEqual([['open-round', 'until-past'], ['close-round', undefined]])
  expect(device.outbox.lasts).toBe(false)
  for (const one of waiting) await device.outbox.discard(one)
  expect(await queue.everybodys()).toEqual([])
})

test('what is on the disk and cannot be changed there is changed in memory, and stands once', async () => {
  const disk = queueForThisVisit()
  const device = await unlockedDevice(cast, of.founder, { queue: disk })
  device.network.isCut = true
  await device.outbox.perform('list-hotlines', { hotlines: [] })
  const queue = whereDiskIsFull({ ...disk, put: () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError')) })
  const [kept] = await queue.everybodys()
  await queue.put({ ...kept!, remade: 2 })
  expect((await queue.everybodys()).map(({ order, remade }) => [order, remade])).toEqual([[kept!.order, 2]])
  await queue.remove(kept!.order)
  expect(await queue.everybodys()).toEqual([])
})

test('what waits goes out when the network is back, also while nobody is unlocked', async () => {
  const queue = queueForThisVisit()
  const device = await unlockedDevice(cast, of.founder, { queue })
  device.network.isCut = true
  await device.outbox.perform('list-hotlines', { hotlines: [] })
  device.vault.lock(null)
  device.network.isCut = false
  await device.outbox.send()
  expect(await queue.everybodys()).toEqual([])
})

test('what must be signed anew waits for its maker, and nobody else signs it', async () => {
  const queue = queueForThisVisit()
  const device = await unlockedDevice(cast, of.founder, { queue })
  device.network.isCut = true
  device.ahead = 2 * oneDay
  await device.outbox.perform('list-hotlines', { hotlines: [] })
  device.vault.lock(null)
  device.network.isCut = false
  await device.outbox.send()
  const siti = await joins(cast, of, 'Siti', 'organiser')
  const hers = await unlockedDevice(cast, siti, { queue })
  await hers.outbox.send()
  expect(await queue.all(of.founder.key)).toHaveLength(1)
  const again = await unlockedDevice(cast, of.founder, { queue })
  await again.outbox.send()
  expect(await queue.everybodys()).toEqual([])
})

test('what somebody did offline who was removed meanwhile arrives late, for a steward to look at, and is not lost', async () => {
  const ana = await joins(cast, of, 'Ana', 'organiser')
  const device = await unlockedDevice(cast, ana)
  device.network.isCut = true
  await device.outbox.perform('list-hotlines', { hotlines: [] })
  const body = { day: '2026-11-23' as Day, member: ana.member } as const
  expect(await enters(cast, of.founder, { kind: 'remove-member', body })).toMatchObject({ ok: true })
  device.network.isCut = false
  await device.vault.refresh()
  expect(device.vault.state().is).toBe('locked')
  await device.outbox.send()
  const late = await cast.store.db.selectFrom('late_acts').selectAll().where('by_key', '=', ana.key).execute()
  expect(late.map(({ kind, state }) => [kind, state])).toEqual([['list-hotlines', 'waiting']])
})

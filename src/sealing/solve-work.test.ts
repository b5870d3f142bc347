import { expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { hour, later, type Moment } from '#values/moment.ts'
import { hashOf } from '#wire/hash.ts'
import { mostWorkBits, setChallenge, usualWorkBits, workHolds } from '#wire/work.ts'
import { solveWork } from './solve-work.ts'

const { subtle } = globalThis.crypto
const key = new Uint8Array(32).fill(7)
const round = idOf(new Uint8Array(16).fill(1))
const record = idOf(new Uint8Array(16).fill(2))
const payload = await hashOf(subtle, new Uint8Array([3]))
const now = (1_000_000 * hour) as Moment

test('solved work holds for its record, its payload, its round and two hours', async () => {
  const work = solveWork(await setChallenge(subtle, key, round, now, usualWorkBits), record, payload)
  if (!work.ok) throw new Error(work.refusal)
  const of = { round, record, payload, now }
  expect(await workHolds(subtle, key, work.value, of)).toBe(true)
  expect(await workHolds(subtle, key, work.value, { ...of, record: round })).toBe(false)
  expect(await workHolds(subtle, key, work.value, { ...of, payload: await hashOf(subtle, key) })).toBe(false)
  expect(await workHolds(subtle, key, work.value, { ...of, round: record })).toBe(false)
  expect(await workHolds(subtle, key, work.value, { ...of, now: later(now, 2 * hour) })).toBe(false)
})

test('no server can ask for more than the ceiling', () => {
  expect(solveWork(`${mostWorkBits + 1}.1.x`, record, payload)).toEqual({ ok: false, refusal: 'too-much-work' })
  expect(solveWork('1e9.1.x', record, payload).ok).toBe(false)
  expect(solveWork('soon', record, payload).ok).toBe(false)
  expect(solveWork('', record, payload).ok).toBe(true)
})

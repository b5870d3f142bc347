import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import type { Hash } from '#wire/hash.ts'
import { chainContinues, remember, rosterContinues, type Heads } from './heads.ts'

const org = 'org' as Id
const now = 1_000 as Moment
const hash = (text: string) => text as Hash
const chain = { seq: 9, head: hash('c9') }
const seen: Heads = { org, roster: { seq: 1, head: hash('r1') }, chain, firstSeen: {}, lastActs: {} }

test('a device that has seen nothing takes what it is shown, and dates none of it', () => {
  expect(rosterContinues(null, [hash('r0'), hash('r1')])).toEqual({ ok: true, value: { seq: 1, head: 'r1' } })
  expect(remember(null, { org, hashes: [hash('r0'), hash('r1')], chain, lastActs: {} }, now).firstSeen).toEqual({})
})

test('a roster that is shorter, or other at the place that was seen, is refused', () => {
  expect(rosterContinues(seen, [hash('r0')])).toEqual({ ok: false, refusal: 'roster-rolled-back' })
  expect(rosterContinues(seen, [hash('r0'), hash('other')])).toEqual({ ok: false, refusal: 'roster-forked' })
  expect(rosterContinues(seen, [hash('r0'), hash('r1'), hash('r2')])).toMatchObject({ ok: true })
})

test('a chain that is shorter, or ends otherwise at the same place, is refused', () => {
  expect(chainContinues(seen, { seq: 8, head: hash('c8') })).toEqual({ ok: false, refusal: 'chain-rolled-back' })
  expect(chainContinues(seen, { seq: 9, head: hash('other') })).toEqual({ ok: false, refusal: 'chain-forked' })
  expect(chainContinues(seen, chain)).toEqual({ ok: true, value: 'same' })
  expect(chainContinues(seen, { seq: 10, head: hash('c10') })).toEqual({ ok: true, value: 'longer' })
})

test('what is new since the last visit is dated now, and what was dated before keeps its date', () => {
  const first = remember(seen, { org, hashes: [hash('r0'), hash('r1'), hash('r2')], chain, lastActs: {} }, now)
  expect(first.firstSeen).toEqual({ r2: now })
  const second = remember(first, { org, hashes: ['r0', 'r1', 'r2', 'r3'].map(hash), chain, lastActs: {} }, 2_000 as Moment)
  expect(second.firstSeen).toEqual({ r2: now, r3: 2_000 })
})

test('whatever was remembered of a roster, no prefix of it and no other one is taken for it', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 12 }), fc.nat(), (names, cut) => {
    const hashes = names.map(hash)
    const heads = remember(null, { org, hashes, chain, lastActs: {} }, now)
    const shorter = hashes.slice(0, 1 + (cut % (hashes.length - 1)))
    expect(rosterContinues(heads, shorter).ok).toBe(false)
    expect(rosterContinues(heads, [...hashes.slice(0, -1), hash('another')]).ok).toBe(hashes.at(-1) === 'another')
    expect(rosterContinues(heads, hashes).ok).toBe(true)
  }))
})

// What stands inside the small sealed files: the right one comes back, anything else is nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { seededChance } from '#tests/chance.ts'
import { readLockbox, readRecordDocument, readTeamKey, readWrap } from './inside-seals.ts'

const chance = seededChance('inside')
const [id, other] = [idOf(chance(16)), idOf(chance(16))]
const bytes = Buffer.from(chance(32)).toString('base64url')
const shapes: [string, (value: unknown) => unknown, Record<string, unknown>][] = [
  ['a wrap', readWrap, { v: 1, recordId: id, keyId: other, recordKey: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` }],
  ['a team key', readTeamKey, { v: 1, kind: 'team-key', team: id, epoch: 0, identity: `AGE-SECRET-KEY-PQ-1${'Q'.repeat(58)}` }],
  ['a lockbox', readLockbox, { v: 1, kind: 'lockbox', member: id, org: other, root: bytes, memberRoot: bytes, orgRootPrivate: null }],
  ['a record', readRecordDocument, { content: null, manifest: {} }],
]

describe.each(shapes)('%s', (_, read, right) => {
  test('comes back as it is', () => {
    expect(read(right)).toEqual(right)
  })

  test('without one of its fields, with one more, or with one of another type is nothing', () => {
    for (const name of Object.keys(right)) {
      expect(read(Object.fromEntries(Object.entries(right).filter(([one]) => one !== name)))).toBe(null)
    }
    expect(read({ ...right, more: 1 })).toBe(null)
    const typed = Object.keys(right).filter((name) => !['content', 'manifest'].includes(name))
    for (const name of typed) expect(read({ ...right, [name]: [] })).toBe(null)
  })

  test('anything else is nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(read(value)).toBe(null)
    }))
  })
})

test('the kinds are not taken for one another', () => {
  for (const [name, read] of shapes) {
    const taken = shapes.filter(([, , value]) => read(value) !== null).map(([one]) => one)
    expect(taken).toEqual([name])
  }
})

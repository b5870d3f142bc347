// Whatever is in the lists, no part is longer than it may be unless one thing alone is, and together they are what was there.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inParts, whatFits } from './parts-by-weight.ts'

const things = fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 })
const most = 100
const weight = (all: readonly unknown[]) => all.reduce((sum: number, one) => sum + JSON.stringify(one).length, 0)

test('parts together are the lists, in their order, and each is light or holds one thing', () => {
  fc.assert(fc.property(fc.record({ a: things, b: things }), (lists) => {
    const parts = inParts(lists, most)
    expect({ a: parts.flatMap(({ a }) => a), b: parts.flatMap(({ b }) => b) }).toEqual(lists)
    expect(parts.every(({ a, b }) => weight([...a, ...b]) <= most || a.length + b.length === 1)).toBe(true)
  }))
})

test('what fits is the beginning, at least one, and the next would be too much', () => {
  fc.assert(fc.property(things, (all) => {
    const found = whatFits(all, most)
    expect(found).toEqual(all.slice(0, found.length))
    expect(found.length >= Math.min(1, all.length) && (found.length <= 1 || weight(found) <= most)).toBe(true)
    expect(found.length === all.length || weight(all.slice(0, found.length + 1)) > most).toBe(true)
  }))
})

// Padding: Padmé's lengths as published, their bounds, and what is padded is still there.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { padmeLength, padTo } from './padding.ts'

test.each([
  [0, 0], [1, 1], [2, 2], [8, 8], [9, 10], [10, 10], [100, 104], [1_000, 1_024], [2_000, 2_048], [2_049, 2_176], [1_048_577, 1_081_344],
])('%i bytes become %i', (length, padded) => {
  expect(padmeLength(length)).toBe(padded)
})

test('is never shorter, at most 12 % longer, keeps the order, and does nothing twice', () => {
  fc.assert(fc.property(fc.nat(2 ** 31), fc.nat(1_000), (length, more) => {
    const padded = padmeLength(length)
    expect(padded).toBeGreaterThanOrEqual(length)
    expect(padded).toBeLessThanOrEqual(length * 1.12 + 1)
    expect(padmeLength(length + more)).toBeGreaterThanOrEqual(padded)
    expect(padmeLength(padded)).toBe(padded)
  }))
})

test('up to a mebibyte there are few lengths, so that a length tells little', () => {
  const lengths = new Set(Array.from({ length: 1_048_577 }, (_, length) => padmeLength(length)))
  expect(lengths.size).toBeLessThan(400)
})

test('fills up behind the bytes, and cannot cut', () => {
  expect(padTo(Uint8Array.of(1, 2), 4, 32)).toEqual(Uint8Array.of(1, 2, 32, 32))
  expect(() => padTo(Uint8Array.of(1, 2), 1, 32)).toThrow(RangeError)
})

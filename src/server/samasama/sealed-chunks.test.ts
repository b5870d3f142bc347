import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#values/day.ts'
import { fileKey, openChunk, sealChunk } from './sealed-chunks.ts'

const key = { day: '2026-11-23' as Day, key: new Uint8Array(32).fill(7) }
const salt = new Uint8Array(32).fill(9)
const of = fileKey(key, salt)

test('a chunk opens as it was sealed, whatever is in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.boolean(), (text, place, isLast) => {
    expect(openChunk(of, place, isLast, sealChunk(of, place, isLast, text))).toBe(text)
  }))
})

test('a chunk opens at its own place only, in its own file, with its own key', () => {
  const sealed = sealChunk(of, 3, false, 'a wrap')
  expect(openChunk(of, 3, false, sealed)).toBe('a wrap')
  expect(openChunk(of, 4, false, sealed)).toBe(null)
  expect(openChunk(of, 3, true, sealed)).toBe(null)
  expect(openChunk(fileKey(key, new Uint8Array(32)), 3, false, sealed)).toBe(null)
  expect(openChunk(fileKey({ ...key, key: new Uint8Array(32) }, salt), 3, false, sealed)).toBe(null)
})

test('a chunk with any bit changed, or cut short, does not open', () => {
  const sealed = sealChunk(of, 0, true, 'a wrap')
  fc.assert(fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
    const changed = new Uint8Array(sealed)
    changed[at]! ^= 1 << bit
    expect(openChunk(of, 0, true, changed)).toBe(null)
    expect(openChunk(of, 0, true, sealed.subarray(0, at))).toBe(null)
  }))
})

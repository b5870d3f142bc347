// One value, one text: what is written is read back, nothing else is read as it, and no bytes keep a reader busy.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#values/encoding.ts'
import { canonicalBytes, canonicalText, readCanonical, type Canonical } from './canonical.ts'

const words = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().normalize('NFC'))
const { value: values } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 }, fc.constant(null), fc.boolean(), fc.maxSafeInteger(), words, fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(words, tie('value')), { maxLength: 4 }).map((fields) => Object.fromEntries(fields)),
  ),
}))
const roomy = { bytes: 1_048_576, depth: 12 }

describe('canonical bytes', () => {
  test('are read back as what was written', () => {
    fc.assert(fc.property(values, (value) => {
      expect(readCanonical(canonicalBytes(value), roomy)).toEqual({ ok: true, value })
    }))
  })

  test('are the only bytes that are read as this value: one sign more, less or other is refused or means something else', () => {
    fc.assert(fc.property(values, fc.nat(), fc.constantFrom(' ', '', '0', '"', '\\', ','), (value, at, sign) => {
      const text = canonicalText(value)
      const place = at % (text.length + 1)
      const changed = (text.slice(0, place) + sign + text.slice(sign === '' ? place + 1 : place)).toWellFormed()
      const read = readCanonical(utf8(changed), roomy)
      expect(read.ok && canonicalText(read.value)).toBe(read.ok && changed)
    }))
  })

  test('no bytes at all make the reader throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = readCanonical(bytes, roomy)
      expect(read.ok || ['not-utf8', 'not-json', 'not-canonical', 'too-deep'].includes(read.refusal)).toBe(true)
    }))
  })

  test('brackets count only outside of texts, whatever the texts hold', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', ']') }), fc.integer({ min: 1, max: 8 }), (text, depth) => {
      const nested = '['.repeat(depth) + canonicalText(text) + ']'.repeat(depth)
      expect(readCanonical(utf8(nested), { bytes: 4_000, depth }).ok).toBe(true)
      expect(readCanonical(utf8(nested), { bytes: 4_000, depth: depth - 1 })).toEqual({ ok: false, refusal: 'too-deep' })
    }))
  })

  test('a megabyte of quotation marks that belong to nobody is refused in one look', () => {
    expect(readCanonical(utf8('"' + '\\"'.repeat(500_000)), roomy)).toEqual({ ok: false, refusal: 'not-json' })
    expect(readCanonical(utf8('['.repeat(1_000_000)), roomy)).toEqual({ ok: false, refusal: 'too-deep' })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concat, fromBase32, fromBase64url, isBase64url, sameBytes, toBase32, toBase64url, utf8 } from './encoding.ts'

const bytes = fc.uint8Array({ maxLength: 70 })

test('bytes come back from their text, and base64url is what everybody else writes', () => {
  fc.assert(fc.property(bytes, (given) => {
    expect(fromBase64url(toBase64url(given))).toEqual(given)
    expect(fromBase32(toBase32(given))).toEqual(given)
    expect(toBase64url(given)).toBe(Buffer.from(given).toString('base64url'))
  }))
})

// RFC 4648, section 10, in lower case and without padding.
test.each([['', ''], ['f', 'my'], ['fo', 'mzxq'], ['foo', 'mzxw6'], ['foob', 'mzxw6yq'], ['fooba', 'mzxw6ytb'], ['foobar', 'mzxw6ytboi']])(
  'base32 of %j is %j',
  (text, base32) => {
    expect(toBase32(utf8(text))).toBe(base32)
  },
)

test('a text has one reading or none', () => {
  const foreign = ['A', 'AB', 'AAAAB', 'AA==', 'A+', 'A/', 'Aé', 'A\u{1f600}', 'A\u0141', 'A A', 'AA\n']
  for (const text of foreign) expect([text, fromBase64url(text)]).toEqual([text, null])
  for (const text of ['a', 'my======', 'MY', 'mz', 'm1', 'mzx', 'mé']) expect([text, fromBase32(text)]).toEqual([text, null])
  fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => {
    const read = fromBase64url(text)
    expect(read === null || toBase64url(read) === text).toBe(true)
    expect(isBase64url(text)).toBe(read !== null)
  }))
  const letters = fc.string({ unit: fc.constantFrom(...'ABCQgwz09-_+'), maxLength: 9 })
  fc.assert(fc.property(letters, (text) => {
    expect(isBase64url(text)).toBe(fromBase64url(text) !== null)
  }))
})

test('bytes are joined and compared whole', () => {
  fc.assert(fc.property(bytes, bytes, (a, b) => {
    expect(Buffer.from(concat(a, b))).toEqual(Buffer.concat([a, b]))
    expect(sameBytes(a, b)).toBe(Buffer.from(a).equals(b))
  }))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { utf8 } from '#values/encoding.ts'
import { canonicalText } from './canonical.ts'
import { jointFileText, mostFileLetters, readJointFile, readRosterFile, rosterFile, type OrganisationFile } from './joint-files.ts'

const id = idOf(new Uint8Array(16).fill(1))
const sig = 'A'.repeat(86)
const entries = [{ entry: '{"seq":0}', sigs: [{ by: id, sig }] }]
const file: OrganisationFile = {
  v: 1, is: 'samasama-organisation', about: 'Who we are', organisation: id, name: 'Choir', address: 'https://choir.example', entries,
}
const refusalOf = (text: string) => {
  const read = readJointFile(text)
  return read.ok ? null : read.refusal
}

describe('a file', () => {
  test('is read as it was written', () => {
    expect(readJointFile(jointFileText(file))).toEqual({ ok: true, value: file })
  })

  test.each([
    ['nothing', '', 'not-such-a-file'],
    ['half of it', jointFileText(file).slice(0, 90), 'not-such-a-file'],
    ['another program’s', '{"type":"FeatureCollection"}', 'not-such-a-file'],
    ['one field more', JSON.stringify({ ...file, more: 1 }), 'not-such-a-file'],
    ['no name', JSON.stringify({ ...file, name: '' }), 'not-such-a-file'],
    ['an address that is none', JSON.stringify({ ...file, address: 'javascript:alert(1)' }), 'not-such-a-file'],
    ['an address with a path', JSON.stringify({ ...file, address: 'https://choir.example/x' }), 'not-such-a-file'],
    ['a name that turns the writing', JSON.stringify({ ...file, name: 'a\u202eb' }), 'not-such-a-file'],
    ['a roster without entries', JSON.stringify({ ...file, entries: [] }), 'not-such-a-file'],
    ['a later version', JSON.stringify({ ...file, v: 2 }), 'file-too-new'],
    ['a kind of a later version', JSON.stringify({ v: 3, is: 'samasama-ballot' }), 'file-too-new'],
    ['too much', ' '.repeat(mostFileLetters + 1), 'file-too-large'],
  ])('with %s is refused', (_, text, refusal) => {
    expect(refusalOf(text)).toBe(refusal)
  })

  test('of whatever bytes is read or refused, never thrown at', () => {
    const whole = jointFileText(file)
    const changed = fc.tuple(fc.nat(whole.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, length, more]) => whole.slice(0, at) + more + whole.slice(at + length))
    const other = fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 6 }), changed)
    fc.assert(fc.property(other, (text) => typeof readJointFile(text).ok === 'boolean'), { numRuns: 1_000 })
  })
})

describe('a roster beside an act', () => {
  test('has canonical bytes and is read from no others', () => {
    expect(readRosterFile(rosterFile(entries))).toEqual(entries)
    expect(readRosterFile(utf8(` ${canonicalText(entries)}`))).toBe(null)
    expect(readRosterFile(utf8('[]'))).toBe(null)
    expect(readRosterFile(utf8('{"entries":[]}'))).toBe(null)
    expect(readRosterFile(new Uint8Array([0xff, 0xfe]))).toBe(null)
  })

  test('of whatever bytes is read or refused', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map(utf8)), (bytes) => {
      const read = readRosterFile(bytes)
      return read === null || read.length > 0
    }))
  })
})

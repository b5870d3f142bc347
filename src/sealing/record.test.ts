// Sealing a record: what it gives away, how long it is, that it opens again, and what is refused before it is sealed.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { reveal, secret } from '#values/secret.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { age, withAge } from '#tests/age-tool.ts'
import { expectedOf, sealed, sealingCast, story, storyOf, subtle } from '#tests/sealing-cast.ts'
import { openFile } from './age-file.ts'
import { hybridKey } from './age-keys.ts'
import { openDocument } from './document.ts'
import { openRecord } from './open-record.ts'
import { padmeLength } from './padding.ts'
import { newRecordKey, sealRecord, wrapRecordKey, type Author, type SealedRecord } from './record.ts'

const cast = await sealingCast('record')
const most = 1_048_576

function open(record: SealedRecord, draft = cast.draft, author: Author | null = cast.author, signers = cast.signers) {
  return openRecord(subtle, record, expectedOf(record, draft, author, cast.team), cast.team.identity, signers)
}

test('a record opens for its team, with its author', async () => {
  const record = await sealed(cast)
  const opened = await open(record)
  expect(opened).toMatchObject({ ok: true, value: { content: cast.draft.content, verified: { author: cast.author.id } } })
})

test('a voice through an open link opens as of unverified origin', async () => {
  const record = await sealed(cast, cast.draft, null)
  const opened = await open(record, cast.draft, null)
  expect(opened).toMatchObject({ ok: true, value: { verified: 'unverified-origin', manifest: { author: null, signature: null } } })
})

test('an author whom the roster does not know is of unverified origin, however well she signed', async () => {
  const record = await sealed(cast)
  const nobody = { ...cast.signers, manifestKeyOf: () => null }
  const opened = await open(record, cast.draft, cast.author, nobody)
  expect(opened).toMatchObject({ ok: true, value: { verified: 'unverified-origin' } })
})

test('what the act says of it is what it is', async () => {
  const { named, payload, wrap } = await sealed(cast)
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url')
  expect(named).toEqual({
    record: cast.draft.id, key: cast.team.keyId, attachments: [],
    payload: { sha256: sha256(payload), length: payload.length }, wrap: { sha256: sha256(wrap), length: wrap.length },
  })
})

test('nothing of what was said stands in the sealed bytes, in any of the usual disguises; where it is planted, it is found', async () => {
  const { payload, wrap } = await sealed(cast)
  const plain = Buffer.from(canonicalText(cast.draft.content))
  expect(disguises(story).filter((form) => Buffer.concat([payload, wrap]).includes(form))).toEqual([])
  const planted = Buffer.concat([payload, plain, Buffer.from(plain.toString('hex')), Buffer.from(plain.toString('base64')), wrap])
  expect(disguises(story).filter((form) => planted.includes(form)).length).toBeGreaterThanOrEqual(3)
})

describe('lengths', () => {
  test('a voice of 2 kB is sealed in about 4 kB, and every wrap is as long as every other', async () => {
    const long = { ...cast.draft, content: { answers: { pay: 1200 }, story: 'x'.repeat(1_900) } }
    const [one, other] = [await sealed(cast, long), await sealed(cast)]
    expect(one.payload.length + one.wrap.length).toBeLessThan(4_700)
    expect(one.wrap.length).toBe(other.wrap.length)
  })

  test('what is inside has a Padmé length, so the sealed length tells only that', async () => {
    const lengths = new Set<number>()
    for (let letters = 1_000; letters < 1_060; letters += 5) {
      const record = await sealed(cast, { ...cast.draft, content: { story: 'x'.repeat(letters) } })
      lengths.add(record.payload.length)
      const inside = await insideOf(record)
      expect(inside.length).toBe(padmeLength(inside.trimEnd().length))
    }
    expect(lengths.size).toBeLessThanOrEqual(2)
  })

  test('without padding each letter would show', async () => {
    const lengths = [1_000, 1_005, 1_010].map((letters) => canonicalText({ story: 'x'.repeat(letters) }).length)
    expect(new Set(lengths).size).toBe(3)
  })
})

test('whatever is said comes back, in NFC', async () => {
  await fc.assert(fc.asyncProperty(contents(), async (content) => {
    const draft = { ...cast.draft, content }
    const record = await sealed(cast, draft)
    const opened = await open(record, draft)
    expect(opened.ok && opened.value.content).toEqual(normal(content))
  }), { numRuns: 40 })
})

test('letters that a keyboard left in two pieces do not lose the story', async () => {
  const draft = { ...cast.draft, content: { story: 'cafe\u0301 \ud83d' } }
  const record = await sealed(cast, draft)
  const opened = await open(record, draft)
  expect(opened.ok && storyOf(opened.value.content)).toBe('café \ufffd')
})

describe('refused before it is sealed', () => {
  const deep: Canonical = Array.from({ length: 20 }).reduce<Canonical>((inner) => [inner], 'a')
  test.each<[string, Canonical]>([
    ['a mebibyte and more', Array.from({ length: 12 }, () => 'x'.repeat(100_000))],
    ['one endless text', 'x'.repeat(200_001)],
    ['nested without end', deep],
    ['a name that means something to a program', JSON.parse('{"__proto__": {"isSteward": true}}') as Canonical],
  ])('%s', async (_, content) => {
    const key = await newRecordKey(cast.chance)
    const refused = await sealRecord(subtle, { ...cast.draft, content }, cast.team.recipient, key, null)
    expect(refused).toEqual({ ok: false, refusal: 'beyond-limits' })
  })

  test('a recipient that is not post-quantum, or none at all', async () => {
    const key = await newRecordKey(cast.chance)
    for (const recipient of [key.recipient, 'age1pq1abc', '']) {
      expect(await sealRecord(subtle, cast.draft, recipient, key, null)).toEqual({ ok: false, refusal: 'not-a-recipient' })
    }
  })

  test('a number that is not whole is a bug', async () => {
    const key = await newRecordKey(cast.chance)
    await expect(sealRecord(subtle, { ...cast.draft, content: { pay: 0.5 } }, cast.team.recipient, key, null)).rejects.toThrow(TypeError)
  })
})

test('a record wrapped again opens for those others, with the key id of their recipient', async () => {
  const record = await sealed(cast)
  const expected = expectedOf(record, cast.draft, cast.author, cast.team)
  const opened = await openRecord(subtle, record, expected, cast.team.identity, cast.signers)
  const shelter = await hybridKey(cast.chance(32))
  const wrap = opened.ok && await wrapRecordKey(subtle, cast.draft.id, { identity: opened.value.recordKey }, shelter.recipient)
  if (!wrap || !wrap.ok) throw new Error('not wrapped')
  const keyId = createHash('sha256').update(shelter.recipient).digest().subarray(0, 16)
  const theirs = { ...expected, wrap: null, keyId: idOf(keyId) }
  const again = await openRecord(subtle, { wrap: wrap.value, payload: record.payload }, theirs, shelter.identity, cast.signers)
  expect(again).toMatchObject({ ok: true, value: { content: cast.draft.content } })
})

withAge('the command line tool and any JSON reader', () => {
  test('open a payload, whose record key is X25519', async () => {
    const key = await newRecordKey(cast.chance)
    const record = await sealRecord(subtle, cast.draft, cast.team.recipient, key, cast.author)
    if (!record.ok) throw new Error(record.refusal)
    const folder = mkdtempSync(join(tmpdir(), 'samasama-record-'))
    writeFileSync(join(folder, 'key'), reveal(key.identity), { mode: 0o600 })
    const opened = age(['-d', '-i', join(folder, 'key')], record.value.payload)
    rmSync(folder, { recursive: true })
    expect(JSON.parse(opened.toString('utf8'))).toMatchObject({ content: cast.draft.content, manifest: { id: cast.draft.id } })
  })
})

async function insideOf(record: SealedRecord): Promise<string> {
  const wrap = await openDocument(cast.team.identity, record.wrap, { bytes: 4_096, depth: 2 })
  const { recordKey } = (wrap.ok ? wrap.value : {}) as { recordKey: string }
  const payload = await openFile(secret(recordKey), record.payload, most)
  return new TextDecoder().decode(payload.ok ? payload.value : new Uint8Array())
}

/** A text as a searching eye might look for it: UTF-8, UTF-16 both ways, hex, URL, and base64 from each of its three beginnings. */
function disguises(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const utf16 = Buffer.from(text, 'utf16le')
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3)).toString('base64'))
  const texts = [bytes.toString('hex'), encodeURIComponent(text), ...shifted]
  return [bytes, utf16, Buffer.from(utf16).swap16(), ...texts.map((form) => Buffer.from(form))]
}

/** Anything canonical: texts in any form, whole numbers, lists and objects a few levels deep. */
function contents(): fc.Arbitrary<Canonical> {
  const traps = ['__proto__', 'constructor', 'prototype']
  const name = fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).filter((text) => !traps.includes(text))
  const leaf = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null))
  return fc.letrec<{ value: Canonical }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(name, tie('value'), { maxKeys: 4 })),
  })).value
}

function normal(value: Canonical): unknown {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.normalize('NFC') : part)))
}

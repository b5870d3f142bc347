// The manifest's parser: the right one comes back, every other shape is not understood, and what is signed covers all of it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { seededChance } from '#tests/chance.ts'
import { hashOf } from './hash.ts'
import { manifestBytes, readManifest, type Manifest } from './manifest.ts'

const { subtle } = crypto
const chance = seededChance('manifests')
const base64url = (bytes: number) => Buffer.from(chance(bytes)).toString('base64url')
const right: Manifest = {
  v: 1, kind: 'voice', id: idOf(chance(16)), revision: 1, parents: [idOf(chance(16))], round: await hashOf(subtle, chance(4)),
  head: await hashOf(subtle, chance(4)), team: idOf(chance(16)), epoch: 0,
  attachments: [{ sha256: await hashOf(subtle, chance(4)), length: 70_000 }],
  receipt: { locator: await hashOf(subtle, chance(4)), withdraw: base64url(32), returnTo: `age1${'q'.repeat(58)}` },
  counter: 12, author: idOf(chance(16)), signature: base64url(64),
}

test('the right one comes back', () => {
  expect(readManifest(right)).toEqual({ ok: true, value: right })
  expect(readManifest({ ...right, round: null, receipt: null, counter: null, author: null, signature: null }).ok).toBe(true)
})

describe('not understood', () => {
  test.each(Object.keys(right))('without %s', (name) => {
    expect(readManifest({ ...right, [name]: undefined }).ok).toBe(false)
    expect(readManifest(Object.fromEntries(Object.entries(right).filter(([one]) => one !== name))).ok).toBe(false)
  })

  test.each<[string, unknown]>([
    ['v', 2], ['v', '1'], ['kind', ''], ['kind', 'Voice'], ['kind', 'a'.repeat(200)], ['id', 'x'], ['revision', 0], ['revision', 1.5],
    ['parents', 'x'], ['parents', ['x']], ['round', 'x'], ['head', null], ['team', null], ['epoch', -1], ['epoch', 2 ** 53],
    ['attachments', [{ sha256: right.head }]], ['attachments', Array.from({ length: 21 }, () => right.attachments[0])],
    ['receipt', {}], ['receipt', { ...right.receipt, more: 1 }], ['receipt', { ...right.receipt, returnTo: `age1pq1${'q'.repeat(1_900)}` }],
    ['counter', 0], ['author', null], ['signature', null], ['signature', base64url(63)], ['more', 1],
  ])('%s: %j', (name, value) => {
    expect(readManifest({ ...right, [name]: value })).toEqual({ ok: false, refusal: 'not-understood' })
  })

  test('a counter without an author', () => {
    expect(readManifest({ ...right, author: null, signature: null }).ok).toBe(false)
  })

  test('anything else', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(readManifest(value)).toEqual({ ok: false, refusal: 'not-understood' })
    }))
  })
})

describe('what is signed', () => {
  const content = { story: 'x' }
  test('is another for every change of the manifest or of the content, but not of the signature', async () => {
    const signed = Buffer.from(await manifestBytes(subtle, right, content)).toString()
    const changes: Partial<Manifest>[] = [
      { kind: 'note' }, { id: right.team }, { revision: 2 }, { parents: [] }, { round: null }, { head: right.round! },
      { team: right.id }, { epoch: 1 }, { attachments: [] }, { receipt: null }, { counter: 13 }, { author: right.id },
    ]
    const others = await Promise.all(changes.map((change) => manifestBytes(subtle, { ...right, ...change }, content)))
    const texts = [...others, await manifestBytes(subtle, right, { story: 'y' })].map((bytes) => Buffer.from(bytes).toString())
    expect(new Set([signed, ...texts]).size).toBe(changes.length + 2)
    const { signature: _, ...unsigned } = right
    expect(Buffer.from(await manifestBytes(subtle, unsigned, content)).toString()).toBe(signed)
  })

  test('holds the content only as its hash', async () => {
    expect(Buffer.from(await manifestBytes(subtle, right, { story: 'my passport' })).includes('passport')).toBe(false)
  })
})

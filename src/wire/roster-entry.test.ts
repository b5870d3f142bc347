// The parser of roster entries: the whole grammar from the first day, each kind just as it is written and no other way.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import { anyJson, canonicalOr, changedAt, foreignNames, isObject, places, valueAt, withField, withoutField } from '#tests/changed-json.ts'
import type { Json } from '#tests/changed-json.ts'
import { sampleKeys } from '#tests/sample-bodies.ts'
import type { RosterChange } from '#domain/roster.ts'
import { canonicalText, type Canonical } from './canonical.ts'
import { readRosterEntry } from './roster-entry.ts'

const id = idOf(new Uint8Array(16).fill(1))
const hash = toBase64url(new Uint8Array(32).fill(3))
const { recipient } = sampleKeys
const day = '2026-11-23'

const bodies: { readonly [K in RosterChange['kind']]: Json } = {
  genesis: {
    day, root: hash, founder: id, keys: sampleKeys, rootHeldByFounder: true, teams: [{ team: id, purpose: 'everyone', recipient }],
  },
  'admit-member': { day, member: id, keys: sampleKeys, role: 'reader', teams: [id], invite: id },
  'remove-member': { day, member: id },
  'change-role': { day, member: id, role: 'steward', teams: [id] },
  'renew-keys': { day, member: id, keys: sampleKeys },
  'add-device': { day, device: id, act: hash, manifest: hash, until: day },
  'remove-device': { day, device: id },
  'add-team': { day, team: id, purpose: 'listening', recipient, members: [id] },
  'new-epoch': { day, team: id, epoch: 1, recipient },
  'pin-partner': { day, org: id, root: hash, recipient },
  'unpin-partner': { day, org: id },
  'commit-trustees': { day, needed: 2, shares: [hash, hash], secret: hash },
  'release-root': { day },
  'freeze-member': { day, member: id },
  'thaw-member': { day, member: id },
}
const kinds = Object.keys(bodies) as RosterChange['kind'][]
const notUnderstood = { ok: false, refusal: 'entry-not-understood' } as const

function entryOf(kind: RosterChange['kind'], body: Json = bodies[kind]): { readonly [name: string]: Json } {
  return { v: 1, org: id, seq: 1, prev: hash, kind, body }
}

function read(value: Json) {
  return readRosterEntry(utf8(canonicalText(value as Canonical)))
}

describe('an entry', () => {
  it.each(kinds)('%s is read as it was written', (kind) => {
    expect(read(entryOf(kind))).toEqual({ ok: true, value: entryOf(kind) })
  })

  it.each(kinds)('%s has no field more and no field less, at any depth', (kind) => {
    const entry = entryOf(kind)
    for (const at of places(entry).filter((place) => isObject(valueAt(entry, place)))) {
      for (const name of foreignNames) expect([at, name, read(withField(entry, at, name))]).toEqual([at, name, notUnderstood])
      for (const name of Object.keys(valueAt(entry, at) as object)) {
        expect([at, name, read(withoutField(entry, at, name))]).toEqual([at, name, notUnderstood])
      }
    }
  })

  it('has the body of its kind', () => {
    const shapes = new Map(kinds.map((kind) => [kind, Object.keys(bodies[kind] as object).toSorted().join()]))
    for (const kind of kinds) {
      for (const other of kinds.filter((each) => shapes.get(each) !== shapes.get(kind))) {
        expect([kind, other, read(entryOf(kind, bodies[other]))]).toEqual([kind, other, notUnderstood])
      }
    }
  })

  it('with anything in any place is read just as it is, or refused, and never throws', () => {
    const anyEntry = fc.constantFrom(...kinds).map((kind) => entryOf(kind))
    const changed = anyEntry.chain((entry) => fc.tuple(fc.constant(entry), fc.constantFrom(...places(entry)), anyJson))
    fc.assert(fc.property(changed, ([entry, at, value]) => {
      const text = canonicalOr(changedAt(entry, at, () => value))
      const answer = readRosterEntry(utf8(text))
      return !answer.ok || canonicalText(answer.value as unknown as Canonical) === text
    }), { numRuns: 200 })
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => !readRosterEntry(bytes).ok))
  })

  it.each<[string, Json]>([
    ['a place before the first', { ...entryOf('release-root'), seq: -1 }],
    ['a place that is no number', { ...entryOf('release-root'), seq: '1' }],
    ['another version', { ...entryOf('release-root'), v: 2 }],
    ['a kind that nobody knows', { ...entryOf('release-root'), kind: 'toString' }],
    ['a role that nobody has', entryOf('change-role', { ...(bodies['change-role'] as object), role: 'king' } as Json)],
    ['a recipient that is not post-quantum', entryOf('new-epoch', { ...(bodies['new-epoch'] as object), recipient: 'age1qqq' } as Json)],
    ['one share', entryOf('commit-trustees', { ...(bodies['commit-trustees'] as object), shares: [hash] } as Json)],
    ['trustees of whom one is enough', entryOf('commit-trustees', { ...(bodies['commit-trustees'] as object), needed: 1 } as Json)],
    ['a key of half the length', entryOf('add-device', { ...(bodies['add-device'] as object), act: hash.slice(0, 22) } as Json)],
  ])('does not have %s', (_, value) => {
    expect(read(value)).toEqual(notUnderstood)
  })
})

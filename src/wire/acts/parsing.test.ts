// The parser of acts: every kind is read just as it was written, and a field more, a field less or a value beside the point is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effects, eventKinds } from '#domain/event.ts'
import { toBase64url } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import { anyJson, canonicalOr, changedAt, foreignNames, isObject, places, valueAt, withField, withoutField } from '#tests/changed-json.ts'
import type { Json } from '#tests/changed-json.ts'
import { sampleBodies, sampleEvent } from '#tests/sample-bodies.ts'
import { actKinds, readAct, readActText, stampOf, type ActKind } from '../act.ts'
import { canonicalText, type Canonical } from '../canonical.ts'

const id = idOf(new Uint8Array(16).fill(7))
const hash = toBase64url(new Uint8Array(32).fill(7))

/** A whole act around a body, with the stamp that its kind wants. */
function actOf(kind: ActKind, body: Json = sampleBodies[kind]): { readonly [name: string]: Json } {
  const frame = { v: 1, org: id, id, kind, body }
  const stamp = stampOf(kind)
  if (stamp === 'none') return frame
  const [at, day] = stamp === 'at' ? [1_795_000_000_000, null] : [null, '2026-11-23']
  return { ...frame, by: id, previous: id, head: hash, replaces: id, at, day }
}

function read(value: Json) {
  return readActText(canonicalText(value as Canonical))
}

function withBody(kind: ActKind, more: object) {
  return read(actOf(kind, { ...(sampleBodies[kind] as object), ...more } as Json))
}

const nobody = { met: 0, partly: 0, notMet: 0, worse: 0 }
const notUnderstood = { ok: false, refusal: 'act-not-understood' } as const
const anyKind = fc.constantFrom(...actKinds)

describe('an act', () => {
  it.each(actKinds)('%s is read as it was written', (kind) => {
    expect(read(actOf(kind))).toEqual({ ok: true, value: actOf(kind) })
  })

  it.each(actKinds)('%s has no field more, at any depth, whatever it is called', (kind) => {
    const act = actOf(kind)
    for (const at of places(act).filter((place) => isObject(valueAt(act, place)))) {
      for (const name of foreignNames) expect([at, name, read(withField(act, at, name))]).toEqual([at, name, notUnderstood])
    }
  })

  it.each(actKinds)('%s has no field less, at any depth', (kind) => {
    const act = actOf(kind)
    for (const at of places(act).filter((place) => isObject(valueAt(act, place)))) {
      // A text in several languages may do without any of them.
      for (const name of Object.keys(valueAt(act, at) as object).filter((each) => each !== 'en')) {
        expect([at, name, read(withoutField(act, at, name)).ok]).toEqual([at, name, false])
      }
    }
  })

  it('with anything in any place is read just as it is, or refused, and never throws', () => {
    const changed = anyKind.chain((kind) => fc.tuple(fc.constant(actOf(kind)), fc.constantFrom(...places(actOf(kind))), anyJson))
    fc.assert(fc.property(changed, ([act, at, value]) => {
      const text = canonicalOr(changedAt(act, at, () => value))
      const answer = readActText(text)
      return !answer.ok || canonicalText(answer.value as unknown as Canonical) === text
    }), { numRuns: 200 })
  })

  it('is nothing that anybody may send', () => {
    fc.assert(fc.property(anyJson, (value) => !readActText(canonicalOr(value)).ok))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => !readAct(bytes).ok))
    fc.assert(fc.property(fc.string(), (text) => !readActText(text).ok))
    expect(readActText('null')).toEqual({ ok: false, refusal: 'unknown-kind' })
  })

  it('carries the stamp of its kind and no other', () => {
    for (const kind of actKinds.filter((each) => stampOf(each) !== 'none')) {
      const stamps = [[null, null], [1, '2026-11-23'], stampOf(kind) === 'at' ? [null, '2026-11-23'] : [1, null]] as const
      for (const [at, day] of stamps) expect([kind, read({ ...actOf(kind), at, day })]).toEqual([kind, notUnderstood])
    }
    for (const kind of actKinds.filter((each) => stampOf(each) === 'none')) {
      expect(read({ ...actOf(kind), by: id, previous: null, head: null, replaces: null, at: 1, day: null })).toEqual(notUnderstood)
    }
  })

  it('is of a kind that is known', () => {
    for (const kind of ['', 'toString', 'constructor', '__proto__', 'voices-of-day', 'Cosign']) {
      expect(read({ ...actOf('cosign'), kind })).toEqual({ ok: false, refusal: 'unknown-kind' })
    }
  })
})

describe('limits', () => {
  it.each<[string, ActKind, object]>([
    ['text too long', 'name-ally', { name: 'a'.repeat(201) }],
    ['text that is empty', 'name-ally', { name: '' }],
    ['text with spaces around it', 'name-ally', { name: ' Shelter' }],
    ['text with a control character', 'name-ally', { name: 'Shel\u0007ter' }],
    ['text that turns its direction', 'name-ally', { name: 'Shel\u202eter' }],
    ['a list too long', 'acknowledge-voices', { records: Array.from({ length: 501 }, () => id) }],
    ['a list that is empty', 'acknowledge-voices', { records: [] }],
    ['a link to a program', 'describe-organisation', { website: 'javascript:alert(1)' }],
    ['a link with a password in it', 'describe-organisation', { website: 'https://me:secret@union.example/' }],
    ['a day that does not exist', 'look-at-demand', { on: '2026-02-30' }],
    ['a language that is none', 'keep-authority', { lang: 'English' }],
    ['texts that are a list', 'describe-organisation', { about: [] }],
    ['texts in a language that is none', 'describe-organisation', { about: { English: 'Here' } }],
    ['a code with spaces', 'keep-authority', { code: 'hk labour' }],
    ['a code that climbs out', 'keep-authority', { code: '../labour' }],
    ['an objective that there is not', 'publish-demand', { objectives: [24] }],
    ['an article that the convention does not have', 'publish-demand', { frameworks: ['c189-28'] }],
    ['an objective told as a code', 'publish-demand', { frameworks: ['gcm-6'] }],
    ['a sum with a comma', 'record-event', { amounts: [{ amount: '4,500', currency: 'HKD', unit: 'month', of: '' }] }],
    ['a sum below nothing', 'record-event', { amounts: [{ amount: '-1', currency: 'HKD', unit: 'month', of: '' }] }],
    ['a currency by its sign', 'record-event', { amounts: [{ amount: '1', currency: '$', unit: 'month', of: '' }] }],
    ['no raiser', 'publish-demand', { raisers: [] }],
    ['no addressee', 'publish-demand', { addressees: [] }],
    ['a term of no days', 'keep-authority', { termToAnswer: { days: 0, source: 'The law' } }],
    ['more counted than can be', 'give-verdict', { event: { ...sampleEvent('verdict'), count: { ...nobody, met: 10_000_001 } } }],
    ['fewer counted than nobody', 'give-verdict', { event: { ...sampleEvent('verdict'), count: { ...nobody, met: -1 } } }],
    ['a month written as a day', 'record-event', { when: { date: '2026-11', precision: 'day' } }],
    ['a hash with a letter too many', 'join-demand', { of: `${hash}A` }],
    ['an id in capitals', 'join-demand', { demand: id.toUpperCase() }],
  ])('%s is not understood', (_, kind, more) => {
    expect(withBody(kind, more)).toEqual(notUnderstood)
  })

  it('a whole act weighs no more than its limit', () => {
    expect(readAct(new Uint8Array(262_145))).toEqual({ ok: false, refusal: 'too-large' })
    expect(readActText(`${'['.repeat(20)}${']'.repeat(20)}`)).toEqual({ ok: false, refusal: 'too-deep' })
  })
})

describe('an event', () => {
  it.each(eventKinds)('%s has its own effects and no others', (kind) => {
    const every = [...new Set(eventKinds.flatMap((each) => [...effects[each]]))]
    const understood = every.filter((effect) => read(actOf('record-event', { ...sampleEvent(kind), effect })).ok)
    expect(understood.toSorted()).toEqual(effects[kind].toSorted())
  })

  it.each(eventKinds)('%s has its own fields and no others', (kind) => {
    for (const other of eventKinds) {
      const body = { ...sampleEvent(other), ...sampleEvent(kind) }
      const same = Object.keys(body).toSorted().join() === Object.keys(sampleEvent(kind)).toSorted().join()
      expect([other, read(actOf('record-event', body)).ok]).toEqual([other, same])
    }
  })
})

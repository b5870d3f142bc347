// What was sent about a page: who may put it there and take it back, and what stands on which day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, demandWith, history, ministry, union } from '#tests/history.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse } from '#values/result.ts'
import { recordableCorrection, retractableCorrection, standingBeside } from './correction.ts'
import type { AboutHere, Correction, KeptCorrection } from './correction.ts'

const today = day('2026-11-23')
const publisher = 'org' as Id
const signed = [{ id: union, name: 'Union', organisation: union, signed: today }]
const demand = demandWith({ raisers: signed })
const events = history('2020-01-01 Union asks / 2021 Ministry refuses')
const sent: Correction = {
  id: 'sent' as Id, about: { demand: demand.id, event: null }, sentBy: { name: 'A. Clerk', office: 'Labour' }, text: 'No', lang: 'en',
  receivedOn: today, how: 'letter', confirmed: '', source: null,
}
const here: AboutHere = { demand, events, authority: null, organisation: publisher, today }
const onEvent = (event: string): Correction => ({ ...sent, about: { demand: demand.id, event: event as Id } })
const onAuthority: Correction = { ...sent, about: { authority: ministry } }
const kept: KeptCorrection = { ...sent, recorded: { order: 1, on: today, by: union }, retracted: null }

describe('a correction', () => {
  it.each<[string, Correction, AboutHere]>([
    ['by the publisher', sent, here],
    ['by a raiser who signed', sent, { ...here, organisation: union }],
    ['on an event', onEvent('event-1'), here],
    ['on an authority by who wrote it down', onAuthority, { ...here, demand: null, events: [], authority: { organisation: publisher } }],
  ])('is recorded %s', (_, correction, where) => {
    expect(recordableCorrection(correction, where)).toEqual(ok(correction))
  })

  it.each<[string, Correction, AboutHere]>([
    ['unknown-demand', sent, { ...here, demand: null, events: [] }],
    ['not-your-organisation', sent, { ...here, organisation: 'stranger' as Id }],
    ['unknown-event', onEvent('event-9'), here],
    ['not-yet-happened', { ...sent, receivedOn: day('2026-11-24') }, here],
    ['unknown-authority', onAuthority, here],
    ['not-your-organisation', onAuthority, { ...here, authority: { organisation: union } }],
  ])('is refused: %s', (refusal, correction, where) => {
    expect(recordableCorrection(correction, where)).toEqual(refuse(refusal))
  })

  it('is taken back once, by who recorded it', () => {
    expect(retractableCorrection(kept, union)).toEqual(ok(kept))
    expect(retractableCorrection(kept, publisher)).toEqual(refuse('not-your-organisation'))
    expect(retractableCorrection(null, union)).toEqual(refuse('unknown-correction'))
    const retracted = { reason: 'An error', on: today }
    expect(retractableCorrection({ ...kept, retracted }, union)).toEqual(refuse('already-retracted'))
  })
})

const anyDay = fc.integer({ min: 10, max: 28 }).map((n) => day(`2026-10-${n}`))
const corrections = fc.array(fc.record({ receivedOn: anyDay, order: fc.nat(50), back: fc.boolean() }), { maxLength: 12 }).map((all) => {
  return all.map(({ receivedOn, order, back }): KeptCorrection => {
    return { ...kept, receivedOn, recorded: { ...kept.recorded, order }, retracted: back ? { reason: 'An error', on: today } : null }
  })
})

describe('beside a page', () => {
  it('stands what had come by that day and was not taken back, the newest first', () => {
    fc.assert(fc.property(corrections, anyDay, (all, on) => {
      const beside = standingBeside(all, on)
      expect(beside.every(({ receivedOn, retracted }) => receivedOn <= on && retracted === null)).toBe(true)
      expect(beside).toHaveLength(all.filter(({ receivedOn, retracted }) => receivedOn <= on && retracted === null).length)
      expect(beside.map(({ receivedOn }) => receivedOn)).toEqual(beside.map(({ receivedOn }) => receivedOn).toSorted().toReversed())
    }))
  })
})

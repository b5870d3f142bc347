// What another source says otherwise: who may put it beside an event and take it back, and which sums can stand against which.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, demandWith, history, union } from '#tests/history.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse } from '#values/result.ts'
import { disputedIn, recordableConflict, retractableConflict } from './conflict.ts'
import type { Conflict, Disputing, KeptConflict } from './conflict.ts'
import type { Amount, Recorded } from './event.ts'
import { standingOf } from './standing.ts'

const today = day('2026-11-23')
const publisher = 'org' as Id
const monthly = (amount: string, of = '', currency = 'HKD'): Amount => ({ amount, currency, unit: 'month', of })
const demand = demandWith({ raisers: [{ id: union, name: 'Union', organisation: union, signed: today }] })
const [asked, taken] = history('2020-01-01 Union asks / 2021 Ministry refuses, retracted') as [Recorded, Recorded]
const events = [{ ...asked, amounts: [monthly('6016', 'AMCB'), monthly('6228', 'FADWU')] }, taken]
const source = { publisher: 'Press', title: '', date: null, lang: 'en', link: 'https://press.example', accessed: null, archive: null }
const said: Conflict = {
  id: 'said' as Id, demand: demand.id, event: asked.id, text: '', lang: 'en', amounts: [monthly('6106', 'AMCB')], source,
}
const kept: KeptConflict = { ...said, recorded: { order: 1, on: today, by: union }, retracted: null }
const here: Disputing = { demand, events, conflicts: [], organisation: publisher }

describe('a conflict', () => {
  it.each<[string, Conflict, Disputing]>([
    ['by the publisher', said, here],
    ['by a raiser who signed', said, { ...here, organisation: union }],
    ['in words alone', { ...said, amounts: [], text: 'It was in July' }, here],
  ])('is recorded %s', (_, conflict, where) => {
    expect(recordableConflict(conflict, where)).toEqual(ok(conflict))
  })

  it.each<[string, Conflict, Disputing]>([
    ['unknown-demand', said, { ...here, demand: null }],
    ['not-your-organisation', said, { ...here, organisation: 'stranger' as Id }],
    ['conflict-taken', said, { ...here, conflicts: [kept] }],
    ['unknown-event', { ...said, event: 'event-9' as Id }, here],
    ['already-retracted', { ...said, event: taken.id }, here],
    ['conflict-empty', { ...said, amounts: [] }, here],
    ['sum-not-there', { ...said, amounts: [monthly('6106')] }, here],
    ['sum-not-there', { ...said, amounts: [monthly('6106', 'AMCB', 'USD')] }, here],
    ['sources-agree', { ...said, amounts: [monthly('6016.00', 'AMCB')] }, here],
  ])('is refused: %s', (refusal, conflict, where) => {
    expect(recordableConflict(conflict, where)).toEqual(refuse(refusal))
  })

  it('is taken back once, by who recorded it or who keeps the page, and stands no more', () => {
    const on = { ...here, conflicts: [kept] }
    expect(retractableConflict(kept.id, on)).toEqual(ok(kept))
    expect(retractableConflict(kept.id, { ...on, organisation: union })).toEqual(ok(kept))
    expect(retractableConflict(kept.id, { ...on, organisation: 'stranger' as Id })).toEqual(refuse('not-your-organisation'))
    expect(retractableConflict('other' as Id, on)).toEqual(refuse('unknown-conflict'))
    expect(retractableConflict(kept.id, { ...on, demand: null })).toEqual(refuse('unknown-demand'))
    const back = { ...kept, retracted: { reason: 'An error', on: today } }
    expect(retractableConflict(kept.id, { ...on, conflicts: [back] })).toEqual(refuse('already-retracted'))
    expect(disputedIn([kept, back], asked.id)).toEqual([kept])
    expect(disputedIn([kept], taken.id)).toEqual([])
  })

  it('never says the same as the event, whatever sums are given, and changes no event and no standing', () => {
    const sum = fc.record({ amount: fc.integer({ min: 1, max: 9_999 }).map(String), of: fc.constantFrom('AMCB', 'FADWU', '') })
    fc.assert(fc.property(fc.array(sum, { minLength: 1, maxLength: 4 }), (sums) => {
      const amounts = sums.map(({ amount, of }) => monthly(amount, of))
      const before = JSON.stringify([events, standingOf(demand, events, today)])
      const result = recordableConflict({ ...said, amounts }, here)
      const own = (of: string) => events[0]!.amounts.find((each) => each.of === of)?.amount
      const fits = amounts.every(({ amount, of }) => own(of) !== undefined && own(of) !== amount)
      expect(result.ok).toBe(fits)
      expect(JSON.stringify([events, standingOf(demand, events, today)])).toBe(before)
    }))
  })
})

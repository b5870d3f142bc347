import { describe, expect, test } from 'vitest'
import { idOf, type Id } from '#values/id.ts'
import type { Day } from '#values/day.ts'
import type { Demand } from '../demand.ts'
import type { Recorded } from '../event.ts'
import { addablePiece, isTakenBack, mostImported, staysBecause, undoableImport, type KnownImport, type Since } from './import-rules.ts'

const [id, other] = [1, 2].map((number) => idOf(new Uint8Array(16).fill(number))) as [Id, Id]
const file = { name: 'Report', sha256: 'a' }
const known: KnownImport = { id, file, undone: null }
const undone = { on: '2026-12-01' as Day, reason: 'The wrong file' }
const piece = { file, demands: 1, kinds: ['answer'], areCompiled: true } as const
const none = { demands: 0, events: 0 }

describe('a piece of a list', () => {
  test.each([
    ['begins a list', null, piece, none, null],
    ['goes on with one', known, piece, none, null],
    ['of one that was taken away', { ...known, undone }, piece, none, 'import-undone'],
    ['of another file', known, { ...piece, file: { ...file, sha256: 'b' } }, none, 'import-of-another-file'],
    ['of another name', known, { ...piece, file: { ...file, name: 'Other' } }, none, 'import-of-another-file'],
    ['with the migrants’ own word', known, { ...piece, kinds: ['check'] }, none, 'not-from-a-list'],
    ['with demands that are no compilation', known, { ...piece, areCompiled: false }, none, 'not-from-a-list'],
    ['up to the most', known, piece, { demands: mostImported.demands - 1, events: mostImported.events - 1 }, null],
    ['beyond the most demands', known, piece, { demands: mostImported.demands, events: 0 }, 'too-many-imported'],
    ['beyond the most events', known, piece, { demands: 0, events: mostImported.events }, 'too-many-imported'],
  ] as const)('%s', (_, before, what, held, refusal) => {
    const may = addablePiece(before, what, held)
    expect(may.ok ? null : may.refusal).toBe(refusal)
  })

  test('of a list that is not here, or was taken away, cannot be undone', () => {
    expect([null, { ...known, undone }, known].map(undoableImport).map((may) => (may.ok ? 'may' : may.refusal))).toEqual(
      ['unknown-import', 'import-undone', 'may'])
  })
})

const raiser = { id, name: 'Nepal', organisation: null, signed: null }
const demand = { raisers: [raiser], allies: [], lookedOn: null } as unknown as Demand
const event = (kind: string, order: number, of: Id = id, more: object = {}) =>
  ({ id: of, kind, retracted: null, recorded: { order }, ...more }) as unknown as Recorded
const since: Since = {
  demand, events: [event('answer', 1)], ofList: new Set([id]), corrections: 0, conflicts: 0, claims: 0, translations: 0,
  isEdited: false, isNamed: false,
}

test.each([
  ['nobody', {}, null],
  ['a signature', { demand: { ...demand, raisers: [{ ...raiser, signed: '2026-12-01' }] } }, 'signed'],
  ['a raiser that is here', { demand: { ...demand, raisers: [{ ...raiser, organisation: other }] } }, 'claimed'],
  ['a check', { events: [event('answer', 1), event('check', 2, other)] }, 'checked'],
  ['a look', { demand: { ...demand, lookedOn: '2026-12-01' } }, 'checked'],
  ['an event by hand', { events: [event('answer', 1), event('law', 2, other)] }, 'recorded-on'],
  ['a source that says otherwise', { conflicts: 1 }, 'recorded-on'],
  ['an ally', { demand: { ...demand, allies: [{ id, name: 'Shelter', namedBy: id }] } }, 'ally-named'],
  ['what was sent about it', { corrections: 1 }, 'sent-about'],
  ['a translation', { translations: 1 }, 'translated'],
  ['an edit', { isEdited: true }, 'edited'],
  ['somebody who said that it is theirs', { claims: 1 }, 'claimed'],
  ['a demand that it replaces', { isNamed: true }, 'replaces-another'],
])('a demand of a list that is taken away stays for %s', (_, more, why) => expect(staysBecause({ ...since, ...more } as Since)).toBe(why))

test('an event that a list put on another demand is taken back, unless a migrants’ word came after it or it is back already', () => {
  const answer = event('answer', 2)
  expect(isTakenBack(answer, [event('check', 1, other), answer])).toBe(true)
  expect(isTakenBack(answer, [answer, event('check', 3, other)])).toBe(false)
  expect(isTakenBack(answer, [answer, event('check', 3, other, { retracted: undone })])).toBe(true)
  expect(isTakenBack({ ...answer, retracted: undone } as Recorded, [answer])).toBe(false)
})

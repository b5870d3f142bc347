// What is to be mended where another source says otherwise, and the conflict that comes of it: always one that the door understands.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day, history } from '#tests/history.ts'
import { idOf } from '#values/id.ts'
import type { Recorded } from '#domain/event.ts'
import { actBytes, readAct, type AnyAct } from '#wire/act.ts'
import { conflictFrom, emptyConflict, problemsInConflict, type ConflictForm } from './conflict-form.ts'

const id = idOf(new Uint8Array(16).fill(5))
const monthly = (amount: string, of: string) => ({ amount, currency: 'HKD', unit: 'month' as const, of })
const [told] = history('2020-01-01 Union asks') as [Recorded]
const event: Recorded = { ...told, id, demand: id, amounts: [monthly('6016', 'AMCB'), monthly('6228', 'FADWU')] }
const about = { id, event, events: [event], today: day('2026-11-23') }
const filled: ConflictForm = { ...emptyConflict('en', event), link: 'press.example/1', sums: ['6,106', ''] }

it('comes out with the sum set against the one it disputes, and the publisher from the link', () => {
  expect(conflictFrom(filled, about)).toEqual({
    id, demand: id, event: id, text: '', lang: 'en', amounts: [monthly('6106', 'AMCB')],
    source: {
      publisher: 'press.example', title: '', date: null, lang: 'en', link: 'https://press.example/1', accessed: '2026-11-23', archive: null,
    },
  })
})

it.each<[string, string, Partial<ConflictForm>]>([
  ['conflict-link-missing', 'link', { link: '' }], ['conflict-link-missing', 'link', { link: 'no link' }],
  ['conflict-sum-wrong', 'sum-0', { sums: ['a lot', ''] }], ['conflict-sum-wrong', 'sum-1', { sums: ['', '0'] }],
  ['conflict-says-missing', 'text', { sums: ['', ' '] }],
])('is to be mended: %s at %s', (code, field, change) => {
  expect(problemsInConflict({ ...filled, ...change })).toEqual([{ field, code }])
  expect(conflictFrom({ ...filled, ...change }, about)).toBeNull()
})

it('is understood at the door whatever is typed, or something is to be mended', () => {
  const typed = fc.record({
    link: fc.oneof(fc.webUrl(), fc.string()), publisher: fc.string({ maxLength: 200 }), text: fc.string({ maxLength: 600 }),
    lang: fc.constant('en'), sums: fc.tuple(fc.oneof(fc.string(), fc.nat().map(String)), fc.string()),
  })
  fc.assert(fc.property(typed, (form) => {
    const conflict = conflictFrom(form, about)
    expect(conflict === null).toBe(problemsInConflict(form).length > 0)
    if (conflict === null) return
    const place = { by: id, previous: null, head: null, replaces: null, at: 1, day: null }
    const act = { v: 1, org: id, id, kind: 'record-conflict', ...place, body: conflict } as unknown as AnyAct
    expect(readAct(actBytes(act)).ok).toBe(true)
  }))
})

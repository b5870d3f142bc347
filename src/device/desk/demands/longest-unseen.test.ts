// Whose turn it is: whatever was looked at when, those unseen the longest come first, and only what is ours and open.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day, demandWith, history } from '#tests/history.ts'
import { addDays } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { longestUnseen } from './longest-unseen.ts'
import type { DeskRecord } from './with-waiting.ts'

const today = day('2026-11-23')
const ours = 'org' as Id
const looks = fc.array(fc.record({
  days: fc.option(fc.integer({ min: -1, max: 2_000 })), mine: fc.boolean(), closed: fc.boolean(),
}), { maxLength: 12 })

function record(all: readonly { readonly days: number | null; readonly mine: boolean; readonly closed: boolean }[]): DeskRecord {
  const demands = all.map(({ days, mine, closed }, at) => ({
    demand: demandWith({
      id: `d${at}` as Id, code: `D${at}`, organisation: mine ? ours : ('other' as Id),
      lookedOn: days === null ? null : addDays(today, -days),
    }),
    events: history(closed ? '2020-01-01 Union closes given-up' : '2020-01-01 Union asks'), actHash: null,
  }))
  return { demands, authorities: [], organisations: [], waiting: new Set() }
}

it('puts first what nobody ever saw, then the longest unseen; nothing of others, nothing closed', () => {
  fc.assert(fc.property(looks, (all) => {
    const found = longestUnseen(record(all), ours, today).map(({ days }) => days)
    const expected = all.filter(({ mine, closed }) => mine && !closed).map(({ days }) => (days === null ? null : Math.max(0, days)))
    const never = expected.filter((days) => days === null)
    expect(found).toEqual([...never, ...expected.filter((days) => days !== null).toSorted((a, b) => b - a)])
  }))
})

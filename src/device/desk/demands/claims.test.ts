// Claims on the desk with what waits on this device: said at once, taken back at once, and decided by nobody alone.
import { expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import type { Claims } from '#wire/claim-replies.ts'
import { withWaitingClaims } from './claims.ts'

const here = { organisation: 'union' as Id, today: '2026-12-01' as Day }
const body = { id: 'k', demand: 'd', raiser: 'r', of: 'hash', as: 'itself', proof: 'Our paper' }
const one = { claim: body, by: 'union', state: 'open', madeOn: '2026-11-30', decidedOn: null, reason: null }
const none = { made: [], toDecide: [], successor: null, succeeds: [] } as unknown as Claims
const after = (claims: object, ...acts: object[]) => withWaitingClaims({ ...none, ...claims } as Claims, acts as MembersAct[], here)

it('what was said here waits here, and is said once', () => {
  const says = { kind: 'claim-demand', body }
  expect(after({}, says).made).toMatchObject([{ claim: body, by: 'union', state: 'open', isHere: true }])
  expect(after({ made: [one] }, says).made).toMatchObject([{ isHere: false }])
})

it('what is said anew over other words takes the place of what waited', () => {
  const made = after({ made: [one] }, { kind: 'claim-demand', body: { ...body, id: 'again' } }).made
  expect(made.map(({ claim, state }) => [claim.id, state])).toEqual([['again', 'open'], ['k', 'withdrawn']])
})

it('is taken back, or declined, at once', () => {
  expect(after({ made: [one] }, { kind: 'withdraw-claim', body: { claim: 'k' } }).made).toMatchObject([{ state: 'withdrawn' }])
  expect(after({ toDecide: [one] }, { kind: 'decline-claim', body: { claim: 'k' } }).toDecide).toEqual([])
})

it('is not confirmed before a second has signed', () => {
  expect(after({ toDecide: [one] }, { kind: 'confirm-claim', body: { claim: 'k' } }).toDecide).toMatchObject([{ state: 'open' }])
})

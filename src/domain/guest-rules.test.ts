import { expect, test } from 'vitest'
import { idOf, type Id } from '#values/id.ts'
import type { JointDraft } from './joint-draft.ts'
import { bringable, guestLimits, keepableGuest } from './guest-rules.ts'

const [host, guest, other, one, two] = [1, 2, 3, 4, 5].map((byte) => idOf(new Uint8Array(16).fill(byte))) as [Id, Id, Id, Id, Id]
const joint: JointDraft = {
  id: idOf(new Uint8Array(16).fill(9)), organisation: host, state: 'open', versions: [],
  parties: [host, guest].map((organisation) => ({ organisation, answer: null })),
}
const fresh = { isHere: false, guests: 0, before: null }

test('a guest is written down where it is not at home, and its roster only grows', () => {
  const cases: readonly (readonly [seq: number, on: Parameters<typeof keepableGuest>[1], refusal: string | null])[] = [
    [3, fresh, null],
    [3, { ...fresh, isHere: true }, 'guest-is-here'],
    [3, { ...fresh, guests: guestLimits.guests }, 'too-many-guests'],
    [3, { ...fresh, guests: guestLimits.guests, before: { seq: 3 } }, null],
    [4, { ...fresh, before: { seq: 3 } }, null],
    [2, { ...fresh, before: { seq: 3 } }, 'roster-goes-back'],
  ]
  for (const [seq, on, refusal] of cases) {
    const may = keepableGuest({ seq }, on)
    expect([seq, on, may.ok ? null : may.refusal]).toEqual([seq, on, refusal])
  }
})

test('what a guest has sent is brought by who proposed, once, and in the order in which it was made', () => {
  const first = { guest, act: { id: one, previous: null }, brought: [] }
  const next = { guest, act: { id: two, previous: one }, brought: [one] }
  const cases: readonly (readonly [JointDraft | null, Parameters<typeof bringable>[1], Id, string | null])[] = [
    [joint, first, host, null],
    [joint, next, host, null],
    [null, first, host, 'unknown-joint'],
    [joint, first, other, 'unknown-joint'],
    [joint, first, guest, 'not-your-organisation'],
    [joint, { ...first, guest: other }, host, 'not-a-party'],
    [joint, { ...first, brought: [one] }, host, 'already-brought'],
    [joint, { ...next, brought: [] }, host, 'not-next-from-guest'],
    [joint, { ...next, act: { id: two, previous: null } }, host, 'not-next-from-guest'],
    [joint, { ...next, brought: [...Array<Id>(guestLimits.brought - 1).fill(other), one] }, host, 'too-many-versions'],
  ]
  for (const [on, bringing, by, refusal] of cases) {
    const may = bringable(on, bringing, by)
    expect([bringing, by, may.ok ? null : may.refusal]).toEqual([bringing, by, refusal])
  }
})

// The fragment of a round's link: one for each organisation and round, and forgiving about how it was copied from paper.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { seededChance } from '#tests/chance.ts'
import { pinsRound, roundFragment } from './round-link.ts'

const { subtle } = crypto
const chance = seededChance('round links')
const root = Buffer.from(chance(32)).toString('base64url')
const roundBytes = chance(16)
const round = idOf(roundBytes)
const fragment = await roundFragment(subtle, root, round)

test('it is 80 bits in sixteen letters, of the root and the round', () => {
  const bytes = Buffer.concat([Buffer.from(root, 'base64url'), roundBytes])
  const bits = Array.from(createHash('sha256').update(bytes).digest(), (byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = bits.match(/.{5}/g)!.map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)])
  expect(fragment).toBe(letters.slice(0, 16).join(''))
})

test('copied from paper it still pins', async () => {
  for (const copy of [fragment, `#${fragment}`, fragment.toUpperCase(), `${fragment.slice(0, 8)}-${fragment.slice(8)}`, ` ${fragment} `]) {
    expect(await pinsRound(subtle, copy, root, round)).toBe(true)
  }
})

test('another root, another round, a part of it or nothing do not pin', async () => {
  const other = Buffer.from(chance(32)).toString('base64url')
  expect(await pinsRound(subtle, fragment, other, round)).toBe(false)
  expect(await pinsRound(subtle, fragment, root, idOf(chance(16)))).toBe(false)
  for (const part of ['', '#', fragment.slice(0, 15), `${fragment}a`]) expect(await pinsRound(subtle, part, root, round)).toBe(false)
})

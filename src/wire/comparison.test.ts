// The digits of a comparison: twelve, from everything that could be changed on the way; typed as people type; and the commitment binds.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { seededChance } from '#tests/chance.ts'
import {
  commitmentOf, comparisonDigits, digitsOf, keepsCommitment, sameDigits, showDigits, type Joiner, type Transcript,
} from './comparison.ts'

const { subtle } = crypto
const chance = seededChance('comparisons')
const bytes = () => Buffer.from(chance(32)).toString('base64url')
const joiner = (): Joiner => ({
  member: idOf(chance(16)),
  keys: { act: bytes(), manifest: bytes(), roster: bytes(), login: bytes(), edition: bytes(), recipient: `age1pq1${bytes()}` },
})
const [one, other, third] = [idOf(chance(16)), idOf(chance(16)), idOf(chance(16))].sort()
const transcript: Transcript = {
  root: bytes(), head: bytes(), invite: idOf(chance(16)), role: 'reader', teams: [one!, other!],
  steward: { ...joiner(), nonce: bytes() }, newcomer: { ...joiner(), nonce: bytes() },
}
const digits = await comparisonDigits(subtle, transcript)

test('they are twelve and shown in three groups', () => {
  expect(digits).toMatch(/^\d{12}$/)
  expect(showDigits(digits)).toMatch(/^\d{4} \d{4} \d{4}$/)
})

test('each part of what the two agree on changes them', async () => {
  const changes = [...parts(transcript)].filter((changed) => JSON.stringify(changed) !== JSON.stringify(transcript))
  const all = await Promise.all(changes.map((changed) => comparisonDigits(subtle, changed)))
  expect(changes.length).toBe(5 + 2 * (1 + 6 + 1))
  expect(new Set([digits, ...all]).size).toBe(changes.length + 1)
})

test('the order in which the teams were named does not', async () => {
  expect(await comparisonDigits(subtle, { ...transcript, teams: [other!, one!] })).toBe(digits)
})

test('who is steward and who is newcomer does', async () => {
  expect(await comparisonDigits(subtle, { ...transcript, steward: transcript.newcomer, newcomer: transcript.steward })).not.toBe(digits)
})

test.each([
  ['ffffffffffffffff', '709551615'.padStart(12, '3')],
  ['0000000000000007', '000000000007'],
  ['000000e8d4a51000', '000000000000'],
])('%s gives %s', (hex, wanted) => {
  const hash = Uint8Array.from(Buffer.from(hex.padEnd(64, '0'), 'hex'))
  expect(digitsOf(hash, 12).slice(-9)).toBe(wanted.slice(-9))
  expect(digitsOf(hash, 12)).toBe(String(BigInt(`0x${hex}`) % 10n ** 12n).padStart(12, '0'))
})

describe('typed by the steward', () => {
  test('with or without groups, on any keyboard', () => {
    const all = [digits, showDigits(digits), ` ${digits} `, digits.replace(/\d{4}(?!$)/g, '$&-')]
    for (const typed of all) expect(sameDigits(typed, digits)).toBe(true)
  })

  test('a digit less, more or other is not the same', () => {
    const wrong = [digits.slice(1), `${digits}0`, '', 'same', digits.replace(/^./, (digit) => String((Number(digit) + 1) % 10))]
    for (const typed of wrong) expect(sameDigits(typed, digits)).toBe(false)
  })
})

describe('the commitment', () => {
  const newcomer = joiner()
  const nonce = bytes()
  test('is the SHA-256 of the nonce and of the hash of who she is', async () => {
    const { act, edition, login, manifest, recipient, roster } = newcomer.keys
    const keys = JSON.stringify({ act, edition, login, manifest, recipient, roster })
    const who = createHash('sha256').update(`{"keys":${keys},"member":"${newcomer.member}"}`).digest()
    const wanted = createHash('sha256').update(Buffer.from(nonce, 'base64url')).update(who).digest('base64url')
    expect(await commitmentOf(subtle, nonce, newcomer)).toBe(wanted)
  })

  test('is kept by that nonce with those keys, and by no other', async () => {
    const commitment = await commitmentOf(subtle, nonce, newcomer)
    expect(await keepsCommitment(subtle, commitment, nonce, newcomer)).toBe(true)
    expect(await keepsCommitment(subtle, commitment, bytes(), newcomer)).toBe(false)
    expect(await keepsCommitment(subtle, commitment, nonce, { ...newcomer, member: third! })).toBe(false)
    expect(await keepsCommitment(subtle, commitment, nonce, { ...newcomer, keys: joiner().keys })).toBe(false)
    for (const strange of ['', 'x', nonce.slice(4)]) expect(await keepsCommitment(subtle, commitment, strange, newcomer)).toBe(false)
  })
})

/** The transcript with each of its parts changed in turn. */
function* parts(whole: Transcript): Generator<Transcript> {
  yield { ...whole, root: bytes() }
  yield { ...whole, head: bytes() }
  yield { ...whole, invite: third! }
  yield { ...whole, role: 'steward' }
  yield { ...whole, teams: [...whole.teams, third!] }
  for (const side of ['steward', 'newcomer'] as const) {
    yield { ...whole, [side]: { ...whole[side], member: third! } }
    yield { ...whole, [side]: { ...whole[side], nonce: bytes() } }
    const { keys } = whole[side]
    for (const key of Object.keys(keys)) yield { ...whole, [side]: { ...whole[side], keys: { ...keys, [key]: bytes() } } }
  }
}

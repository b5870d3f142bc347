// Withdrawals: the signature of a receipt's key counts for one record, one nonce, one address and one organisation.
import { expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { seededChance } from '#tests/chance.ts'
import { bytesToSign } from './bytes-to-sign.ts'
import { withdrawalBytes, withdrawalVerifies, type Withdrawal } from './withdrawal.ts'

const { subtle } = crypto
const chance = seededChance('withdrawals')
const root = chance(32)
const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify'])
const publicKey = Buffer.from(await subtle.exportKey('raw', pair.publicKey)).toString('base64url')
const nonce = Buffer.from(chance(32)).toString('base64url')
const withdrawal: Withdrawal = { record: idOf(chance(16)), nonce, origin: 'https://example.org' }
const message = await bytesToSign(subtle, 'withdrawal', root, withdrawalBytes(withdrawal))
const signature = Buffer.from(await subtle.sign('Ed25519', pair.privateKey, message)).toString('base64url')

test('it verifies as it was signed', async () => {
  expect(await withdrawalVerifies(subtle, root, withdrawal, publicKey, signature)).toBe(true)
})

test.each<[string, Partial<Withdrawal>]>([
  ['another record', { record: idOf(chance(16)) }],
  ['a nonce of yesterday', { nonce: Buffer.from(chance(32)).toString('base64url') }],
  ['another address', { origin: 'https://example.com' }],
])('it does not count for %s', async (_, changed) => {
  expect(await withdrawalVerifies(subtle, root, { ...withdrawal, ...changed }, publicKey, signature)).toBe(false)
})

test('it does not count for another organisation', async () => {
  expect(await withdrawalVerifies(subtle, chance(32), withdrawal, publicKey, signature)).toBe(false)
})

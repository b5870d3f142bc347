// Receipts: the digits lead to the same keys each time in their round, which find and withdraw a voice and never open it.
import { hkdfSync, scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { utf8 } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import { reveal } from '#values/secret.ts'
import { hashOf } from '#wire/hash.ts'
import { purposes } from '#wire/bytes-to-sign.ts'
import { verifies } from '#wire/signature.ts'
import { withdrawalBytes, withdrawalVerifies } from '#wire/withdrawal.ts'
import { seededChance } from '#tests/chance.ts'
import { expectedOf, sealed, sealingCast } from '#tests/sealing-cast.ts'
import { openFile } from './age-file.ts'
import { openRecord } from './open-record.ts'
import { newReceipt, receiptKeyring, stretchReceipt } from './receipt.ts'
import { openSlip, sealSlip } from './slip.ts'

const { subtle } = crypto
const chance = seededChance('receipts')
const round = await hashOf(subtle, utf8('round'))
const digits = newReceipt(chance)
const receipt = await receiptKeyring(subtle, await stretchReceipt(digits, round))

test('sixteen digits, other ones each time', () => {
  const made = Array.from({ length: 300 }, () => newReceipt(chance))
  expect(made.every((one) => /^\d{16}$/.test(one))).toBe(true)
  expect(new Set(made).size).toBe(300)
})

test('the locator is what OpenSSL makes of digits and round', () => {
  const stretched = scryptSync(digits, Buffer.from(round, 'base64url'), 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 })
  const locator = Buffer.from(hkdfSync('sha256', stretched, '', 'samasama/1/receipt/locator', 32)).toString('base64url')
  expect(receipt.keys.locator).toBe(locator)
  expect(receipt.keys.returnTo).toMatch(/^age1[a-z0-9]{58}$/)
})

test('the same digits in another round are other keys', async () => {
  const other = await receiptKeyring(subtle, await stretchReceipt(digits, await hashOf(subtle, utf8('another round'))))
  expect(Object.values(other.keys).filter((key) => Object.values<string>(receipt.keys).includes(key))).toEqual([])
})

test('it withdraws: one record, and with that purpose only', async () => {
  const root = chance(32)
  const withdrawal = { record: idOf(chance(16)), nonce: Buffer.from(chance(32)).toString('base64url'), origin: 'https://example.org' }
  const signature = await receipt.withdraw(root, withdrawal)
  expect(await withdrawalVerifies(subtle, root, withdrawal, receipt.keys.withdraw, signature)).toBe(true)
  const bytes = withdrawalBytes(withdrawal)
  const good = await Promise.all(purposes.map((purpose) => verifies(subtle, { purpose, root, bytes }, receipt.keys.withdraw, signature)))
  expect(purposes.filter((_, at) => good[at])).toEqual(['withdrawal'])
})

test('it never opens the voice, whose manifest carries only its public halves', async () => {
  const cast = await sealingCast('receipt')
  const draft = { ...cast.draft, receipt: receipt.keys }
  const record = await sealed(cast, draft, null)
  for (const file of [record.payload, record.wrap]) {
    expect(await openFile(receipt.returnIdentity, file, 1_048_576)).toEqual({ ok: false, refusal: 'cannot-open' })
  }
  const opened = await openRecord(subtle, record, expectedOf(record, draft, null, cast.team), cast.team.identity, cast.signers)
  expect(opened).toMatchObject({ ok: true, value: { manifest: { receipt: receipt.keys } } })
})

test('a slip of the team reaches her, and every slip is as long as every other', async () => {
  const [long, short] = [await sealSlip(receipt.keys.returnTo, { became: ['counted', 'asked'] }), await sealSlip(receipt.keys.returnTo, {})]
  if (!long.ok || !short.ok) throw new Error('not sealed')
  expect(long.value.length).toBe(short.value.length)
  expect(await openSlip(receipt.returnIdentity, long.value)).toEqual({ ok: true, value: { became: ['counted', 'asked'] } })
  const other = await receiptKeyring(subtle, await stretchReceipt(newReceipt(chance), round))
  expect(await openSlip(other.returnIdentity, long.value)).toEqual({ ok: false, refusal: 'cannot-open' })
})

test('a slip goes to the return key of a receipt and nowhere else, and fits', async () => {
  const { team } = await sealingCast('receipt')
  expect(await sealSlip(team.recipient, {})).toEqual({ ok: false, refusal: 'not-a-recipient' })
  await expect(sealSlip(receipt.keys.returnTo, { became: 'x'.repeat(3_000) })).rejects.toThrow(RangeError)
  expect(reveal(receipt.returnIdentity)).toMatch(/^AGE-SECRET-KEY-1/)
})

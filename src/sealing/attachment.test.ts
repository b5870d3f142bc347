// Attachments: padded, sealed with their record's key, and only the bytes that the manifest names open.
import { expect, test } from 'vitest'
import { seededChance } from '#tests/chance.ts'
import { hashOf } from '#wire/hash.ts'
import { openAttachment, sealAttachment } from './attachment.ts'
import { padmeLength } from './padding.ts'
import { newRecordKey } from './record.ts'

const { subtle } = crypto
const chance = seededChance('attachments')
const key = await newRecordKey(chance)

async function sealed(length: number) {
  const bytes = chance(length)
  const attachment = await sealAttachment(subtle, key, bytes)
  if (!attachment.ok) throw new Error(attachment.refusal)
  return { bytes, ...attachment.value }
}

test.each([0, 1, 70_000, 300_001])('%i bytes come back', async (length) => {
  const { bytes, file, ...named } = await sealed(length)
  expect(named.sha256).toBe(await hashOf(subtle, file))
  const opened = await openAttachment(subtle, key.identity, file, named)
  expect(opened.ok && Buffer.from(opened.value).equals(bytes)).toBe(true)
})

test('recordings of nearly the same duration are as long as each other', async () => {
  const lengths = [300_001, 301_000, 302_500].map(sealed)
  expect(new Set((await Promise.all(lengths)).map(({ file }) => file.length)).size).toBe(1)
  expect(new Set([300_001, 301_000, 302_500].map(padmeLength)).size).toBe(1)
})

test('another attachment of the same record is refused', async () => {
  const [one, other] = [await sealed(1_000), await sealed(1_000)]
  expect(await openAttachment(subtle, key.identity, other.file, one)).toEqual({ ok: false, refusal: 'swapped-attachment' })
})

test('without the hash the other one would be played', async () => {
  const [one, other] = [await sealed(1_000), await sealed(1_000)]
  expect((await openAttachment(subtle, key.identity, other.file, { ...one, sha256: other.sha256 })).ok).toBe(true)
})

test('another key does not open it, and a length that cannot be is not understood', async () => {
  const one = await sealed(1_000)
  expect(await openAttachment(subtle, (await newRecordKey(chance)).identity, one.file, one)).toEqual({ ok: false, refusal: 'cannot-open' })
  expect(await openAttachment(subtle, key.identity, one.file, { ...one, length: 2_000 })).toEqual({ ok: false, refusal: 'not-understood' })
})

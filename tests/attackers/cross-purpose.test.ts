// A signature made for one purpose, shown as one for another: 6 purposes by 6, in two organisations, all with one and the same key.
import { describe, expect, test, vi } from 'vitest'
import { memberKeys, memberPurposes, newRoot } from '#sealing/member-keys.ts'
import { receiptKeyring } from '#sealing/receipt.ts'
import { sign, signingKey } from '#sealing/signing.ts'
import { concat, utf8 } from '#values/encoding.ts'
import { secret } from '#values/secret.ts'
import { sha256 } from '#wire/hash.ts'
import { bytesToSign, purposes, type Purpose } from '#wire/bytes-to-sign.ts'
import { verifies } from '#wire/signature.ts'
import { seededChance } from '#tests/chance.ts'
import { without } from './without.ts'

vi.mock(import('#wire/bytes-to-sign.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const { subtle } = crypto
const chance = seededChance('cross-purpose')
/** One key for everything, which our own people never have: so only what is signed can tell the purposes apart. */
const { key, publicKey } = await signingKey(subtle, chance(32))
const bytes = utf8('{"an act":"or what looks like one"}')
const organisations = [chance(32), chance(32)]
const places = organisations.flatMap((root) => purposes.map((purpose) => ({ root, purpose })))

/** For each place where a signature was made: the places in which it is believed. */
async function believed(): Promise<readonly (readonly number[])[]> {
  const signatures = await Promise.all(places.map(({ purpose, root }) => sign(subtle, key, purpose, root, bytes)))
  return Promise.all(signatures.map(async (signature) => {
    const holds = await Promise.all(places.map(({ purpose, root }) => verifies(subtle, { purpose, root, bytes }, publicKey, signature)))
    return places.map((_, at) => at).filter((at) => holds[at])
  }))
}

describe('twelve signatures shown in twelve places', () => {
  test('are believed where they were made, and nowhere else', async () => {
    expect(await believed()).toEqual(places.map((_, at) => [at]))
  })

  test('with the purpose left out of what is signed, each is believed for all six purposes of its organisation', async () => {
    const wrong = await without(bytesToSign, () => async (_, _purpose, root, signed) => (
      concat(utf8('samasama/1/'), root, await sha256(subtle, signed))), believed)
    expect(wrong).toEqual(places.map((_, at) => [0, 1, 2, 3, 4, 5].map((purpose) => purpose + (at < 6 ? 0 : 6))))
  })

  test('with the root left out, each is believed in both organisations', async () => {
    const wrong = await without(bytesToSign, () => async (_, purpose, _root, signed) => (
      concat(utf8(`samasama/1/${purpose}`), await sha256(subtle, signed))), believed)
    expect(wrong).toEqual(places.map((_, at) => [at % 6, (at % 6) + 6]))
  })
})

test('nor has anybody one key for two purposes: what a member signs with one is believed under no other of hers', async () => {
  const { keys, signers } = await memberKeys(subtle, newRoot(chance))
  const receipt = await receiptKeyring(subtle, secret(chance(32)))
  expect(new Set([...memberPurposes.map((purpose) => keys[purpose]), receipt.keys.withdraw]).size).toBe(6)
  for (const made of memberPurposes) {
    const signature = await signers[made].sign(organisations[0]!, bytes)
    const under = await Promise.all(memberPurposes.map((purpose: Purpose & keyof typeof signers) => (
      verifies(subtle, { purpose, root: organisations[0]!, bytes }, keys[purpose], signature))))
    expect(memberPurposes.filter((_, at) => under[at])).toEqual([made])
  }
})

// Keys from a root: the same each time, each for its purpose only, made as another implementation would make them, and never shown.
import { createPrivateKey, createPublicKey, hkdfSync, sign as signWithNode } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { fromBase64url, utf8 } from '#values/encoding.ts'
import { reveal, secret } from '#values/secret.ts'
import { bytesToSign, purposes } from '#wire/bytes-to-sign.ts'
import { verifies } from '#wire/signature.ts'
import { seededChance } from '#tests/chance.ts'
import { openFile, sealFile } from './age-file.ts'
import { deviceKeys, memberKeys, memberPurposes, newRoot } from './member-keys.ts'
import { newOrganisationRoot, rootOf, signGenesis } from './organisation-root.ts'
import { signingKey } from './signing.ts'

const { subtle } = crypto
const chance = seededChance('member keys')
const root = newRoot(chance)
const ana = await memberKeys(subtle, root)
const organisations = [chance(32), chance(32)]

test('the same root gives the same keys, another root none of them', async () => {
  expect((await memberKeys(subtle, root)).keys).toEqual(ana.keys)
  const other = (await memberKeys(subtle, newRoot(chance))).keys
  expect(Object.values(other).filter((key) => Object.values<string>(ana.keys).includes(key))).toEqual([])
  expect(new Set(Object.values(ana.keys)).size).toBe(6)
})

test.each(memberPurposes)('the key for %s is what OpenSSL makes of the same root', async (purpose) => {
  const seed = Buffer.from(hkdfSync('sha256', reveal(root), '', `samasama/1/${purpose}`, 32))
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  expect(createPublicKey(key).export({ format: 'jwk' }).x).toBe(ana.keys[purpose])
  const message = await bytesToSign(subtle, purpose, organisations[0]!, utf8('words'))
  expect(await ana.signers[purpose].sign(organisations[0]!, utf8('words'))).toBe(signWithNode(null, message, key).toString('base64url'))
})

test('of 5 keys x 6 purposes x 2 organisations, a signature counts for its own and no other', async () => {
  const bytes = utf8('the same words each time')
  const counted: string[] = []
  for (const signing of memberPurposes) {
    const signature = await ana.signers[signing].sign(organisations[0]!, bytes)
    for (const purpose of purposes) {
      for (const organisation of organisations) {
        for (const key of memberPurposes) {
          const good = await verifies(subtle, { purpose, root: organisation, bytes }, ana.keys[key], signature)
          if (good) counted.push(`${signing} ${purpose} ${key} ${organisations.indexOf(organisation)}`)
        }
      }
    }
  }
  expect(counted).toEqual(memberPurposes.map((purpose) => `${purpose} ${purpose} ${purpose} 0`))
})

test('a phone that writes has two keys and opens nothing', async () => {
  const phone = await deviceKeys(subtle, root)
  expect(phone.keys).toEqual({ act: ana.keys.act, manifest: ana.keys.manifest })
  expect(Object.keys(phone)).toEqual(['keys', 'signers'])
  expect(Object.keys(phone.signers)).toEqual(['act', 'manifest'])
})

test('the recipient is post-quantum, and its identity opens what is sealed to it', async () => {
  expect(ana.keys.recipient).toMatch(/^age1pq1[a-z0-9]{1900,2000}$/)
  const file = await sealFile([ana.keys.recipient], utf8('for Ana'))
  expect(await openFile(ana.identity, file.ok ? file.value : new Uint8Array(), 10_000)).toEqual({ ok: true, value: utf8('for Ana') })
})

test('no private part shows, and no signing key can be taken out again', async () => {
  const { key } = await signingKey(subtle, chance(32))
  const shown = inspect([ana, root, key, await newOrganisationRoot(subtle, chance)], { depth: 9 }) + JSON.stringify([ana, root, key])
  expect(shown).not.toContain('AGE-SECRET-KEY')
  expect(shown).not.toContain(Buffer.from(reveal(root)).toString('hex'))
  expect(reveal(key).extractable).toBe(false)
  for (const format of ['jwk', 'pkcs8'] as const) await expect(subtle.exportKey(format, reveal(key))).rejects.toThrow('not extractable')
})

test('the root of an organisation signs its first entry, as a roster entry and as nothing else', async () => {
  const organisation = await newOrganisationRoot(subtle, chance)
  const rootBytes = fromBase64url(organisation.root)!
  const entry = utf8('{"kind":"genesis"}')
  const signature = await signGenesis(subtle, organisation, entry)
  const good = await Promise.all(purposes.map((purpose) => {
    return verifies(subtle, { purpose, root: rootBytes, bytes: entry }, organisation.root, signature)
  }))
  expect(purposes.filter((_, at) => good[at])).toEqual(['roster'])
  expect(await rootOf(subtle, organisation.seed)).toBe(organisation.root)
})

test('a seed or a root of another length is a bug', async () => {
  await expect(signingKey(subtle, new Uint8Array(31))).rejects.toThrow(RangeError)
  await expect(memberKeys(subtle, secret(new Uint8Array(0)))).rejects.toThrow(RangeError)
  await expect(deviceKeys(subtle, secret(new Uint8Array(33)))).rejects.toThrow(RangeError)
})

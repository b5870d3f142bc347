import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quickSubtle } from './quick-subtle.ts'

const [quick, { subtle }] = [quickSubtle(), webcrypto]
const data = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes))

test('hashes as the platform does', async () => {
  await fc.assert(fc.asyncProperty(data, async (bytes) => {
    expect(new Uint8Array(await quick.digest('SHA-256', bytes))).toEqual(new Uint8Array(await subtle.digest('SHA-256', bytes)))
    expect(await quick.digest('SHA-256', bytes.buffer)).toEqual(await subtle.digest('SHA-256', bytes.buffer))
  }))
})

test('makes the same codes with the same keys', async () => {
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 80 }), data, async (key, bytes) => {
    const made = async (by: Pick<SubtleCrypto, 'importKey' | 'sign'>) => (
      new Uint8Array(await by.sign('HMAC', await by.importKey('raw', new Uint8Array(key), hmac, false, ['sign']), bytes)))
    expect(await made(quick)).toEqual(await made(subtle as SubtleCrypto))
  }))
})

test('checks signatures, and refuses what is none', async () => {
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
  const raw = await subtle.exportKey('raw', pair.publicKey)
  const [bytes, key] = [new Uint8Array([1, 2, 3]), await quick.importKey('raw', raw, 'Ed25519', false, ['verify'])]
  const signature = await subtle.sign('Ed25519', pair.privateKey, bytes)
  expect(await quick.verify('Ed25519', key, signature, bytes)).toBe(true)
  expect(await quick.verify('Ed25519', key, signature, new Uint8Array([1, 2, 4]))).toBe(false)
})

import { webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { toBase64url } from '#values/encoding.ts'
import { secret } from '#values/secret.ts'
import { ownChance } from './own-chance.ts'

const subtle = webcrypto.subtle as SubtleCrypto
const root = secret(new Uint8Array(32).fill(7))
const other = secret(new Uint8Array(32).fill(8))

async function drawn(of: typeof root, use: 'invite' | 'joining', about: string): Promise<string> {
  return toBase64url((await ownChance(subtle, of, use, about))(32))
}

test('the same member draws the same again; another member, use or matter draws something else', async () => {
  const first = await drawn(root, 'joining', 'a')
  expect(await drawn(root, 'joining', 'a')).toBe(first)
  const others = [await drawn(other, 'joining', 'a'), await drawn(root, 'invite', 'a'), await drawn(root, 'joining', 'b')]
  expect(new Set([first, ...others]).size).toBe(4)
})

test('it serves once, so that it cannot stand in for chance in a loop', async () => {
  const chance = await ownChance(subtle, root, 'invite', 'a')
  expect(chance(16)).toHaveLength(16)
  expect(() => chance(16)).toThrow('serves once')
})

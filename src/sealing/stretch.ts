// The slow step: scrypt, so that guessing costs. It runs in a worker and tells how far it is; its cost is a constant.
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { secret, type Secret } from '#values/secret.ts'
import type { Bytes } from './derive.ts'

/** 128 MiB of memory; about half a second on a desk, ten times that on an old phone. RFC 7914. */
const cost = { N: 2 ** 17, r: 8, p: 1, dkLen: 32 } as const

/** 32 bytes of scrypt (N = 2^17, r = 8, p = 1). `onProgress` hears a share from 0 to 1. */
export async function stretch(text: Bytes, salt: Bytes, onProgress?: (share: number) => void): Promise<Secret<Bytes>> {
  const stretched = await scryptAsync(text, salt, { ...cost, ...(onProgress ? { onProgress } : {}) })
  return secret(new Uint8Array(stretched))
}

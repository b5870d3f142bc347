// Web Crypto with its small steps done at once: a hash of two kilobytes costs less than the way to another thread and back.
import { createHmac, createSecretKey, hash, webcrypto, type KeyObject } from 'node:crypto'
import type { Platform } from './acts/house.ts'

type Bytes = ArrayBuffer | Uint8Array

/**
 * As the platform's `subtle` for what acts use of it. SHA-256 and its HMAC are done here and now; signatures are checked on another thread.
 * A key for HMAC is made once for the bytes that it is given, which must not change afterwards.
 */
export function quickSubtle(): Platform {
  const { subtle } = webcrypto
  const macKeys = new WeakMap<Bytes, KeyObject>()
  const macKey = (bytes: Bytes) => {
    const known = macKeys.get(bytes) ?? createSecretKey(viewOf(bytes))
    macKeys.set(bytes, known)
    return known
  }
  const quick = {
    digest: async (algorithm: 'SHA-256', data: Bytes) => whole(hash(algorithm, viewOf(data), 'buffer')),
    importKey: async (format: 'raw', data: Bytes, algorithm: string | { readonly name: 'HMAC' }, ...rest: [boolean, KeyUsage[]]) => (
      typeof algorithm === 'string' ? subtle.importKey(format, data as BufferSource, algorithm, ...rest) : macKey(data)),
    sign: async (_: 'HMAC', key: KeyObject, data: Bytes) => whole(createHmac('sha256', key).update(viewOf(data)).digest()),
    verify: subtle.verify.bind(subtle),
  }
  return quick as unknown as Platform
}

function viewOf(data: Bytes): Uint8Array {
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

/** A small buffer is a part of a larger one that it shares; what is handed on is its own. */
function whole(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}

// One age file: sealed to recipients of one family only, opened with one identity. The only place that seals and opens bytes.
import { Decrypter, Encrypter, type Stanza } from 'age-encryption'
import { ok, refuse, type Result } from '#values/result.ts'
import { reveal } from '#values/secret.ts'
import type { Identity } from './age-keys.ts'
import type { Bytes } from './derive.ts'

export type SealRefusal = 'no-recipient' | 'not-a-recipient' | 'mixed-recipients'
export type OpenRefusal = 'too-large' | 'cannot-open'

const stanzaOf = { hybrid: 'mlkem768x25519', x25519: 'X25519' } as const
type Family = keyof typeof stanzaOf

/**
 * Seals bytes to one or more recipients. Refuses none at all, one that is no key (it may come from a roster somebody tampered with), and
 * hybrid beside X25519: whoever breaks the weaker lock would read the whole file.
 */
export async function sealFile(recipients: readonly string[], bytes: Uint8Array): Promise<Result<Bytes, SealRefusal>> {
  const families = new Set(recipients.map(familyOfRecipient))
  if (families.size === 0) return refuse('no-recipient')
  if (families.has(null)) return refuse('not-a-recipient')
  if (families.size > 1) return refuse('mixed-recipients')
  try {
    const encrypter = new Encrypter()
    for (const recipient of recipients) encrypter.addRecipient(recipient)
    return ok(new Uint8Array(await encrypter.encrypt(bytes)))
  } catch {
    return refuse('not-a-recipient')
  }
}

/**
 * Opens a file of ours of at most `most` bytes. Refuses (`cannot-open`) whatever another key sealed, whatever was changed or cut, and files
 * with a lock of another family beside ours.
 */
export async function openFile(identity: Identity, file: Uint8Array, most: number): Promise<Result<Bytes, OpenRefusal>> {
  return opened(identity, file, most, [oneFamily(familyOfIdentity(reveal(identity)))])
}

/** Opens any age file that this identity opens, as the format allows it: for bringing in what somebody else sealed. */
export async function openForeignFile(identity: Identity, file: Uint8Array, most: number): Promise<Result<Bytes, OpenRefusal>> {
  return opened(identity, file, most, [])
}

type Guard = { unwrapFileKey(stanzas: Stanza[]): null }

async function opened(identity: Identity, file: Uint8Array, most: number, guards: readonly Guard[]): Promise<Result<Bytes, OpenRefusal>> {
  if (file.length > most) return refuse('too-large')
  try {
    const decrypter = new Decrypter()
    for (const guard of guards) decrypter.addIdentity(guard)
    decrypter.addIdentity(reveal(identity))
    return ok(new Uint8Array(await decrypter.decrypt(file)))
  } catch {
    return refuse('cannot-open')
  }
}

/** Stands before the identity and opens nothing: it stops the opening when a lock of another family is on the file. */
function oneFamily(family: Family): Guard {
  return {
    unwrapFileKey(stanzas) {
      if (stanzas.some((stanza) => stanza.args[0] !== stanzaOf[family])) throw new Error('a lock of another family')
      return null
    },
  }
}

function familyOfRecipient(recipient: string): Family | null {
  if (/^age1pq1[a-z0-9]+$/.test(recipient)) return 'hybrid'
  return /^age1[a-z0-9]{58}$/.test(recipient) ? 'x25519' : null
}

function familyOfIdentity(identity: string): Family {
  return identity.startsWith('AGE-SECRET-KEY-PQ-1') ? 'hybrid' : 'x25519'
}

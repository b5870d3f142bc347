// What the page of a round asks of the server: the round with everything that proves it, the work to be done, and what the receipt finds.
import * as v from 'valibot'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { roundCode } from './acts/voices.ts'
import type { Hash } from './hash.ts'
import { signature, signedEntry, type Signature, type SignedEntry } from './roster-entry.ts'
import { hash, id, list, publicKey } from './shapes.ts'
import type { Challenge } from './work.ts'

/** As the server tells it. Nothing in it is believed before ./check-round.ts has followed it from the organisation's root. */
export type RoundPage = {
  readonly org: Id
  readonly code: string
  readonly state: 'open' | 'closed'
  /** The whole roster, oldest first. */
  readonly entries: readonly SignedEntry[]
  /** Canonical text of the act that last set the round, and the signatures over it. */
  readonly act: string
  readonly sigs: readonly Signature[]
  /** Of the canonical text of the round itself: what every voice is bound to. */
  readonly hash: Hash
  /** The act that last set the places that help, and the signatures over it; null where there is none. */
  readonly help: { readonly act: string; readonly sigs: readonly Signature[] } | null
  /** The origin under which the server is reached. */
  readonly address: string
}
export type SetWork = { readonly challenge: Challenge; readonly bits: number }

/** What a locator finds. `nonce` (base64url, 32 bytes) is for one withdrawal. */
export type ReceiptReply =
  | { readonly state: 'received' | 'read'; readonly org: Id; readonly root: string; readonly record: Id; readonly nonce: string }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'unknown' }

const signedAct = { act: v.pipe(v.string(), v.maxLength(262_144)), sigs: list(signature, 4, 1) }
const roundPage = v.object({
  org: id, code: roundCode, state: v.picklist(['open', 'closed']), entries: list(signedEntry, 20_000, 1),
  ...signedAct, hash, help: v.nullable(v.object(signedAct)),
  address: v.pipe(v.string(), v.maxLength(300)),
})
const setWork = v.object({ challenge: v.pipe(v.string(), v.maxLength(120)), bits: v.number() })
const receiptReply = v.variant('state', [
  v.object({ state: v.picklist(['received', 'read']), org: id, root: publicKey, record: id, nonce: publicKey }),
  v.object({ state: v.picklist(['withdrawn', 'unknown']) }),
])

export const readRoundPage: (value: unknown) => Result<RoundPage, 'not-understood'> = readerOf(roundPage)
export const readSetWork: (value: unknown) => Result<SetWork, 'not-understood'> = readerOf(setWork)
export const readReceiptReply = readerOf(receiptReply) as (value: unknown) => Result<ReceiptReply, 'not-understood'>

function readerOf<S extends v.GenericSchema>(shape: S): (value: unknown) => Result<v.InferOutput<S>, 'not-understood'> {
  return (value) => {
    const read = v.safeParse(shape, value)
    return read.success ? ok(read.output) : refuse('not-understood')
  }
}

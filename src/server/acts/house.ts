// What the acts are handed: the store, the clock, the platform's cryptography, the log. Only main makes one.
import type { Moment } from '#values/moment.ts'
import type { Store } from '../store/store.ts'

/** One line of the log: never an address, never contents, never a token. */
export type LogLine = {
  readonly what: string
  readonly act?: string
  readonly kind?: string
  readonly refusal?: string
  readonly bug?: string
  readonly count?: number
}

/** What acts use of Web Crypto: they hash and verify, and have no key to open anything. */
export type Platform = Pick<SubtleCrypto, 'digest' | 'importKey' | 'sign' | 'verify'>

export type House = {
  readonly store: Store
  readonly subtle: Platform
  readonly now: () => Moment
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>
  /** The origin under which people reach it: 'https://example.org'. Signatures are bound to it. */
  readonly address: string
  /** Under which the work for open links is set; kept in the data folder. */
  readonly workKey: Uint8Array<ArrayBuffer>
  readonly log: (line: LogLine) => void
}

// What the vault is handed by the entry: chance, clock, cryptography, the server, the slow step, and the memory of this device.
import type { Chance } from '#sealing/chance.ts'
import type { Bytes } from '#sealing/derive.ts'
import type { Moment } from '#values/moment.ts'
import type { Secret } from '#values/secret.ts'
import type { Ask } from './ask.ts'
import type { Memory } from './memory.ts'

export type Surroundings = {
  readonly subtle: SubtleCrypto
  readonly chance: Chance
  readonly now: () => Moment
  readonly ask: Ask
  /** The address that the person sees: signatures of logging in are bound to it. */
  readonly origin: string
  /** scrypt in a worker; `onShare` hears how far it is, from 0 to 1. */
  readonly stretch: (text: string, onShare: (share: number) => void) => Promise<Secret<Bytes>>
  readonly memory: Memory
}

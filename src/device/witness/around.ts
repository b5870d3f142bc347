// What the witness's page is handed by its entry: cryptography (null without https), chance, clock, the server, and the link.
import type { Chance } from '#sealing/chance.ts'
import type { Moment } from '#values/moment.ts'
import type { WitnessLink } from '#wire/verdict-page.ts'
import type { Ask } from '../vault/ask.ts'

export type Around = {
  readonly subtle: SubtleCrypto | null
  readonly chance: Chance
  readonly now: () => Moment
  readonly ask: Ask
  /** Null when the address held none, or one that was cut off. */
  readonly link: WitnessLink | null
  readonly wishes: readonly string[]
}

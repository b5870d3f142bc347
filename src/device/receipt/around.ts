// What surrounds the receipt's page, handed in by its entry.
import type { Chance } from '#sealing/chance.ts'
import type { Labour } from '../outbox/speaker-labour.ts'
import type { Ask } from '../vault/ask.ts'

export type Around = {
  /** Where the page was opened without protection on the way, browsers hide their ciphers, and nothing is asked. */
  readonly isSecure: boolean
  readonly subtle: SubtleCrypto
  readonly ask: Ask
  readonly chance: Chance
  readonly labour: () => Labour
  /** The address that the person sees: a withdrawal is signed for it alone. */
  readonly origin: string
  readonly wishes: readonly string[]
  readonly leave: () => void
}

// What surrounds the speaking page, handed in by its entry: the server, the worker, what is kept, the link, the way out.
import type { PutPiece } from '../outbox/speaker-files.ts'
import type { Labour } from '../outbox/speaker-labour.ts'
import type { Queue } from '../outbox/speaker-queue.ts'
import type { Ask } from '../vault/ask.ts'

export type Around = {
  /** Null where the page was opened without protection on the way: browsers then hide their ciphers. */
  readonly subtle: SubtleCrypto | null
  readonly ask: Ask
  readonly put: PutPiece
  readonly labour: () => Labour
  readonly queue: Queue
  readonly code: string
  /** What stood after `#`, already taken out of the address; null where there was nothing. */
  readonly pin: string | null
  /** The browser's languages, the best first. */
  readonly wishes: readonly string[]
  /** Where a receipt is used, as people type it. */
  readonly receiptAddress: string
  readonly leave: () => void
}

// One thing that waits for somebody: a sentence with its date, and where it is done.
import type { Waits } from '../share-text.ts'

export type Item = {
  readonly key: string
  readonly sentence: string
  /** Where it is done; null where there is nothing to do but to know it. */
  readonly href: string | null
  readonly grave: boolean
  /** What kind of thing waits, where others may be told of it. */
  readonly waits?: Waits
}

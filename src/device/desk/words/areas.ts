// The areas of the words of the desk: the English ones before it is unlocked and after, and what another language holds.
import type { demanding } from '#words/en/demanding.ts'
import { desk } from '#words/en/desk.ts'
import type { finding } from '#words/en/finding.ts'
import type { frameworks } from '#words/en/frameworks.ts'
import type { listening } from '#words/en/listening.ts'
import type { objectives } from '#words/en/objectives.ts'
import { opening } from '#words/en/opening.ts'
import type { organisation } from '#words/en/organisation.ts'
import { refusals } from '#words/en/refusals.ts'
import type { Translated } from '#words/say.ts'

export const outside = { desk, opening, refusals }
type Inside = {
  readonly demanding: typeof demanding
  readonly finding: typeof finding
  readonly frameworks: typeof frameworks
  readonly listening: typeof listening
  readonly objectives: typeof objectives
  readonly organisation: typeof organisation
}
export type Areas = typeof outside & Inside
export type Area = keyof Areas
/** What is here now: the rest comes with the screens that say it. */
export type Known = typeof outside & Partial<Inside>
export type Translation = { readonly [A in Area]: Translated<Areas[A]> }

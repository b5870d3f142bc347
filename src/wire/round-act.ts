// Acts about a round, as its page reads them: who opened or edited it, and who named places that help.
import { utf8 } from '#values/encoding.ts'
import type { Result } from '#values/result.ts'
import type { Act } from './act.ts'
import { readActOf, type ActRefusal } from './act-frame.ts'
import { roundBodies } from './acts/voices.ts'

export type RoundAct = Act<keyof typeof roundBodies>

/** Refusals as in act-frame.ts; any other kind is unknown here. */
export function readRoundAct(text: string): Result<RoundAct, ActRefusal> {
  return readActOf(roundBodies, () => 'at', utf8(text)) as Result<RoundAct, ActRefusal>
}

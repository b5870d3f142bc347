// All that the desk says in Tagalog, in one piece: fetched by those who chose it.
import { demanding } from '#words/tl/demanding.ts'
import { desk } from '#words/tl/desk.ts'
import { finding } from '#words/tl/finding.ts'
import { frameworks } from '#words/tl/frameworks.ts'
import { listening } from '#words/tl/listening.ts'
import { objectives } from '#words/tl/objectives.ts'
import { opening } from '#words/tl/opening.ts'
import { organisation } from '#words/tl/organisation.ts'
import { refusals } from '#words/tl/refusals.ts'
import type { Translation } from './areas.ts'

export const words: Translation = { desk, opening, refusals, demanding, finding, frameworks, listening, objectives, organisation }

// All that the desk says in Indonesian, in one piece: fetched by those who chose it.
import { demanding } from '#words/id/demanding.ts'
import { desk } from '#words/id/desk.ts'
import { finding } from '#words/id/finding.ts'
import { frameworks } from '#words/id/frameworks.ts'
import { listening } from '#words/id/listening.ts'
import { objectives } from '#words/id/objectives.ts'
import { opening } from '#words/id/opening.ts'
import { organisation } from '#words/id/organisation.ts'
import { refusals } from '#words/id/refusals.ts'
import type { Translation } from './areas.ts'

export const words: Translation = { desk, opening, refusals, demanding, finding, frameworks, listening, objectives, organisation }

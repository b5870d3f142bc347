// Every English word of the unlocked desk: it comes with it, and stands in for what another language lacks.
import { demanding } from '#words/en/demanding.ts'
import { finding } from '#words/en/finding.ts'
import { frameworks } from '#words/en/frameworks.ts'
import { listening } from '#words/en/listening.ts'
import { objectives } from '#words/en/objectives.ts'
import { organisation } from '#words/en/organisation.ts'
import { outside, type Areas } from './areas.ts'

export const inside: Areas = { ...outside, demanding, finding, frameworks, listening, objectives, organisation }

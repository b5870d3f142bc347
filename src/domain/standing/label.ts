// The labels that stand beside a standing.
import type { Overdue } from '../silence.ts'
import { closingOf, winRefused, type Decision, type Sides } from './decide.ts'
import type { Label } from './outcome.ts'

export function labelsOf(sides: Sides, decision: Decision, overdue: Overdue | null): Label[] {
  const { theirs, ours } = sides
  const { standing } = decision
  const closed = closingOf(sides)?.effect
  const raisersSay = new Set(ours.words.filter((word) => !word.isAlly).map((word) => word.says))
  const fits: Record<Label, boolean> = {
    'given-up': closed === 'given-up',
    replaced: closed === 'replaced',
    done: closed === 'done',
    noted: theirs.note !== null && ['unanswered', 'refused', 'promised'].includes(standing),
    'won-in-court': standing === 'refused' && winRefused(sides) !== undefined,
    'in-part': standing === 'promised' && ['accepts-in-part', 'in-part'].includes(decision.event?.effect ?? ''),
    lapsed: theirs.lapsed !== null,
    overdue: overdue !== null,
    worse: ours.words.some((word) => word.isWorse),
    divided: ours.isDivided,
    'asked-again': ours.isAskedAgain,
    'raisers-disagree': raisersSay.size > 1,
    'ally-says-met': ours.words.some((word) => word.isAlly && word.says === 'met'),
  }
  return (Object.keys(fits) as Label[]).filter((label) => fits[label])
}

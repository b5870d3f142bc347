// Which mark stands beside which event.
import type { Recorded } from '#domain/event.ts'
import { outcomeOf, type Outcome } from '#domain/verdict.ts'
import type { MarkName } from '#ui/mark.tsx'

const answers = {
  refuses: 'refused', notes: 'unanswered', promises: 'promised', 'accepts-in-part': 'promised', accepts: 'promised',
} as const
const deeds = { for: 'acted-on', 'in-part': 'partly-met', against: 'refused' } as const
const seen: Readonly<Record<Outcome, MarkName>> = {
  met: 'met', partly: 'partly-met', 'not-met': 'contested', worse: 'contested', divided: 'beside',
}

export function markOfEvent(event: Recorded): MarkName {
  switch (event.kind) {
    case 'demand':
      return 'asked'
    case 'answer':
      return answers[event.effect]
    case 'commitment':
      return 'promised'
    case 'law':
    case 'court':
    case 'implementation':
      return deeds[event.effect]
    case 'reversal':
      return 'taken-back'
    case 'check':
      return seen[event.effect]
    case 'verdict':
      return seen[outcomeOf(event.count)]
    case 'closing':
      return 'closed'
    default:
      return 'beside'
  }
}

export function markOfOutcome(outcome: Outcome): MarkName {
  return seen[outcome]
}

// What is to be mended in a demand before it can be published, in words, and the summary above its form.
import { ErrorSummary, type Problem } from '#ui/error-summary.tsx'
import { useSay } from '../words.tsx'
import type { DemandProblem } from './demand-form.ts'
import { useDemanding } from './words.ts'

export function useProblems(found: readonly DemandProblem[]): readonly Problem[] {
  const say = useDemanding()
  return found.map(({ field, code }) => ({ field, text: say(`mend-${code}`) }))
}

export function Summary({ problems }: { readonly problems: readonly Problem[] }) {
  const desk = useSay('desk')
  return <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
}

// An event in words: what kind it is, and what it does.
import type { Event } from '#domain/event.ts'
import type { FoldKey } from '#words/fold-keys.ts'
import { useFold } from './words.ts'

type Deed = Extract<FoldKey, `does-${string}`>

/** 'Answer: refuses'. */
export function useDoes(): (event: Pick<Event, 'kind' | 'effect'>) => string {
  const fold = useFold()
  return ({ kind, effect }) => `${fold(`kind-${kind}`)}: ${fold(`does-${kind}-${effect}` as Deed)}`
}

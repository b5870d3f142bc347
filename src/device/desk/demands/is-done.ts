// Whether what was asked for is on its way or done, so that its form has nothing more to ask.
import type { Performed } from '../../outbox/outbox.ts'
import { isIn, type Progress } from '../outcome.tsx'

export function isDone(progress: Progress): progress is Performed {
  return progress !== undefined && progress !== 'busy' && isIn(progress)
}

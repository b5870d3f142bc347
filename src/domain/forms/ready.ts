// A form made ready to be answered: its expressions as functions, and what must be worked out again when an answer changes, in its order.
import type { Compiled } from './expression/compile.ts'
import type { FormGround, PartShape } from './ground-of.ts'
import type { Choice, Form } from './form.ts'

export type Logic = {
  readonly relevant: Compiled | null
  readonly calculation: Compiled | null
  readonly count: Compiled | null
  readonly constraint: Compiled | null
  readonly required: Compiled | null
  readonly readOnly: Compiled | null
  readonly filter: Compiled | null
  /** A default that is an expression. */
  readonly beginning: Compiled | null
}

/** One thing to work out: whether a place applies, what it comes to, how many there are, whether a choice is still offered. */
export type Task = { readonly shape: PartShape; readonly what: 'relevant' | 'calculation' | 'count' | 'offer'; readonly run: Compiled }

export type ReadyForm = {
  readonly form: Form
  readonly ground: FormGround
  readonly logic: ReadonlyMap<PartShape, Logic>
  /** Each after all that it looks at. */
  readonly tasks: readonly Task[]
  /** The places of tasks that look at a place, or at something above it that may hide it. */
  readonly after: ReadonlyMap<PartShape, readonly number[]>
  /** The places of tasks that have to look again when a place begins or ends to apply: of all beneath it, too. */
  readonly afterRelevance: ReadonlyMap<PartShape, readonly number[]>
  /** The place of the task that says whether an answer is still offered. */
  readonly offers: ReadonlyMap<PartShape, readonly number[]>
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, Choice>>
}

// A demand while it is being written: what the team's sealed drafts hold, with its parser. Half-filled fields are as good as whole ones.
import * as v from 'valibot'
import { demand, authority } from './acts/demands.ts'
import { id, lang, list } from './shapes.ts'

const anyText = (most: number) => v.pipe(v.string(), v.maxLength(most))
const written = (most: number) => v.strictObject({ text: anyText(most), lang })

const draft = v.strictObject({
  v: v.literal(1),
  about: v.literal('demand'),
  /** The id and the code that the demand will have: a draft keeps them through all its versions. */
  id,
  code: demand.entries.code,
  title: written(300),
  text: written(6_000),
  howItCanBeDone: written(6_000),
  raisers: list(v.strictObject({ id, name: anyText(200), organisation: v.nullable(id) }), 60),
  addressees: list(id, 60),
  /** Authorities that nobody has written down yet; they become public together with the demand, not before. */
  authorities: list(authority, 60),
  asks: list(v.strictObject({ id, title: written(300) }), 30),
  places: list(anyText(120), 20),
  objectives: demand.entries.objectives,
  frameworks: demand.entries.frameworks,
  fromPublicSources: v.boolean(),
})

export type DraftOfDemand = v.InferOutput<typeof draft>

/** Null for what is no draft of a demand, or of a form that this version does not know. */
export function readDraftOfDemand(content: unknown): DraftOfDemand | null {
  const read = v.safeParse(draft, content)
  return read.success ? read.output : null
}

// A joint draft as it is being written: its words are the form without raisers, since those who sign are its raisers.
import type { JointContent } from '#wire/joint-words.ts'
import type { Written } from '../../../vault/together-acts.ts'
import { draftFrom, problemsIn, type DemandForm, type DemandProblem } from '../demand-form.ts'

export function writtenFrom(form: DemandForm): Written {
  const { raisers: _, ...words } = draftFrom({ ...form, raisers: [] }, null)
  return { words: { ...words, translations: [], notes: [], fromPublicSources: false }, authorities: form.authorities }
}

export function formFrom({ words, authorities }: Pick<JointContent, 'words' | 'authorities'>): DemandForm {
  const { translations: _, notes: __, ...form } = words
  return { v: 1, about: 'demand', ...form, raisers: [], authorities }
}

export function jointProblemsIn(form: DemandForm): readonly DemandProblem[] {
  return problemsIn(form).filter(({ field }) => field !== 'raisers')
}

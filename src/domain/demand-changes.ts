// What an edit of a demand changed, part by part, with the words that stood there before.
import type { DemandDraft } from './demand-rules.ts'

export const demandParts = [
  'title', 'text', 'how', 'asks', 'addressees', 'raisers', 'places', 'frameworks', 'notes', 'translations', 'origin',
] as const
export type DemandPart = (typeof demandParts)[number]
/** `before` are the words that stood there, for the parts that are one text; null for the others. */
export type Changed = { readonly part: DemandPart; readonly before: { readonly text: string; readonly lang: string } | null }

/** In the order of `demandParts`. The order in which authorities, places and frameworks are named says nothing. */
export function changedParts(before: DemandDraft, after: DemandDraft): readonly Changed[] {
  return demandParts
    .filter((part) => JSON.stringify(valueOf(part, before)) !== JSON.stringify(valueOf(part, after)))
    .map((part) => ({ part, before: part === 'title' || part === 'text' ? before[part] : part === 'how' ? before.howItCanBeDone : null }))
}

function valueOf(part: DemandPart, draft: DemandDraft): unknown {
  switch (part) {
    case 'title': case 'text': return [draft[part].text, draft[part].lang]
    case 'how': return [draft.howItCanBeDone.text, draft.howItCanBeDone.lang]
    case 'asks': return draft.asks.map(({ id, title }) => [id, title.text, title.lang])
    case 'addressees': case 'places': return draft[part].toSorted()
    case 'raisers': return draft.raisers.map(({ id, name, organisation }) => [id, name, organisation])
    case 'frameworks': return [draft.objectives.toSorted((a, b) => a - b), draft.frameworks.toSorted()]
    case 'notes': return draft.notes.map(({ text, lang, sources }) => [text, lang, sources.map(({ link }) => link)])
    case 'translations': return draft.translations.map(({ of, lang, text, state, by }) => [of, lang, text, state, by]).toSorted()
    case 'origin': return draft.fromPublicSources
  }
}

// A paper: what a document for a word processor says, as plain data; numbered paragraphs, and notes at the foot of the page.
import type { SiteLanguage } from '#words/languages.ts'

/** Some words of a paragraph, in one language; the empty tag where nobody noted it, as with names. */
export type Run = { readonly text: string; readonly lang: string; readonly look?: 'bold' | 'italic'; readonly link?: string }
export type Kind = 'title' | 'heading' | 'numbered' | 'plain' | 'quote' | 'small'
export type Block = {
  readonly kind: Kind
  /** The language that says which way the paragraph runs. */
  readonly lang: string
  readonly runs: readonly Run[]
  readonly notes: readonly (readonly Run[])[]
}
export type Paper = { readonly lang: SiteLanguage; readonly title: string; readonly blocks: readonly Block[] }

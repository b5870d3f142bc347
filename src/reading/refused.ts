// Every reason for which a file that somebody brought is not read, and what a reader answers with one: where in it, when that can be said.

export type ReadRefusal =
  // Packed files.
  | 'not-packed' | 'packed-damaged' | 'packed-locked' | 'packed-too-many' | 'packed-too-large' | 'packed-in-parts' | 'packed-otherwise'
  | 'packed-names-twice' | 'part-missing'
  // Markup.
  | 'markup-broken' | 'markup-declares' | 'markup-too-deep' | 'markup-too-large' | 'markup-unknown-letters'
  // Kinds of files that look like what is read, and are not.
  | 'is-empty' | 'is-old-workbook' | 'is-old-document' | 'is-open-document' | 'is-numbers' | 'is-pages' | 'is-web-page'
  | 'is-binary-workbook' | 'is-xml-table' | 'is-locked' | 'is-rich-text' | 'is-pdf' | 'is-picture'
  | 'is-document' | 'is-workbook' | 'is-presentation'
  | 'is-unknown'
  // What is in them.
  | 'no-sheet' | 'too-many-sheets' | 'too-many-rows' | 'too-many-cells' | 'cell-too-long' | 'cell-misplaced' | 'too-many-paragraphs'
  | 'quote-open'

/** `at` is where: a line and column of a part, counted from 1; null when the whole is meant. */
export type Unread = {
  readonly why: ReadRefusal
  readonly at: { readonly part: string; readonly line: number; readonly column: number } | null
}

export function unread(why: ReadRefusal, at: Unread['at'] = null): { readonly ok: false; readonly refusal: Unread } {
  return { ok: false, refusal: { why, at } }
}

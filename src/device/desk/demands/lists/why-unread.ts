// Why a file was not read, as one sentence that says what to do.
import type { ReadRefusal, Unread } from '#reading/refused.ts'
import type { Demanding } from '../words.ts'

type Why =
  | 'damaged' | 'locked' | 'too-large' | 'empty' | 'old-workbook' | 'old-document' | 'open-document' | 'numbers' | 'web-page' | 'other'

const whys: Readonly<Record<Exclude<ReadRefusal, 'quote-open'>, Why>> = {
  'not-packed': 'damaged', 'packed-damaged': 'damaged', 'packed-locked': 'locked', 'packed-too-many': 'too-large',
  'packed-too-large': 'too-large', 'packed-in-parts': 'damaged', 'packed-otherwise': 'damaged', 'packed-names-twice': 'damaged',
  'part-missing': 'damaged', 'markup-broken': 'damaged', 'markup-declares': 'damaged', 'markup-too-deep': 'damaged',
  'markup-too-large': 'too-large', 'markup-unknown-letters': 'damaged', 'is-empty': 'empty', 'is-old-workbook': 'old-workbook',
  'is-old-document': 'old-document', 'is-open-document': 'open-document', 'is-numbers': 'numbers', 'is-pages': 'numbers',
  'is-web-page': 'web-page', 'is-binary-workbook': 'old-workbook', 'is-xml-table': 'old-workbook', 'is-locked': 'locked',
  'is-rich-text': 'old-document', 'is-pdf': 'other', 'is-picture': 'other', 'is-document': 'other', 'is-workbook': 'other',
  'is-presentation': 'other', 'is-unknown': 'other', 'no-sheet': 'empty', 'too-many-sheets': 'too-large', 'too-many-rows': 'too-large',
  'too-many-cells': 'too-large', 'cell-too-long': 'too-large', 'cell-misplaced': 'damaged', 'too-many-paragraphs': 'too-large',
}

export function whyUnread(say: Demanding, { why, at }: Unread): string {
  return why === 'quote-open' ? say('unread-quote-open', { row: String(at?.line ?? 1) }) : say(`unread-${whys[why]}`)
}

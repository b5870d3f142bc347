// A form: questions in groups and repeats, lists of choices, the words of each in several languages, and what hangs on what.

/** A text in the languages of a form: the name of a language -> text. What is said in no language of its own stands under ''. */
export type Words = Readonly<Record<string, string>>
/** `code` is the tag in brackets of 'French (fr)', or null. */
export type Language = { readonly name: string; readonly code: string | null }

export const saidKinds = ['label', 'hint', 'guidance', 'image', 'audio', 'video'] as const
export type SaidKind = (typeof saidKinds)[number]
/** What is said and shown with a question, a group or a choice; of pictures and sounds, the names of their files. */
export type Said = { readonly [K in SaidKind]: Words }

export const askedTypes = [
  'text', 'integer', 'decimal', 'range', 'date', 'time', 'dateTime', 'select_one', 'select_multiple', 'rank', 'acknowledge',
  'audio', 'image', 'video', 'file', 'geopoint', 'barcode',
] as const
/** `note` is only read; `calculate` and `hidden` are never seen; `start`, `end` and `today` fill in themselves; `unasked` stays empty. */
export const questionTypes = [...askedTypes, 'note', 'calculate', 'hidden', 'start', 'end', 'today', 'unasked'] as const
export type AskedType = (typeof askedTypes)[number]
export type QuestionType = (typeof questionTypes)[number]

type Common = {
  readonly name: string
  readonly said: Said
  /** An expression, or null where it always applies. */
  readonly relevant: string | null
  readonly appearance: readonly string[]
  /** The row of the sheet that it was read from; 0 for what was made otherwise. */
  readonly row: number
}
export type Question = Common & {
  readonly kind: 'question'
  readonly type: QuestionType
  /** The type as it was written, which for what is never asked here says what it was. */
  readonly typed: string
  readonly list: string | null
  /** Expressions, or null. */
  readonly filter: string | null
  readonly constraint: string | null
  readonly required: string | null
  readonly readOnly: string | null
  readonly calculation: string | null
  /** An expression, or a plain answer: `isDynamic` in defaults.ts tells them apart. */
  readonly default: string
  readonly constraintMessage: Words
  readonly requiredMessage: Words
  readonly parameters: Readonly<Record<string, string>>
}
export type Group = Common & { readonly kind: 'group'; readonly parts: readonly Part[] }
/** `count` is an expression for how many there are; null where people say so themselves. */
export type Repeat = Common & { readonly kind: 'repeat'; readonly count: string | null; readonly parts: readonly Part[] }
export type Part = Question | Group | Repeat

export type Choice = {
  readonly name: string
  readonly said: Said
  /** Further columns, which choice filters look at. */
  readonly more: Readonly<Record<string, string>>
  readonly row: number
}
export type List = { readonly name: string; readonly columns: readonly string[]; readonly choices: readonly Choice[] }

export type Form = {
  readonly title: string
  readonly id: string
  readonly version: string
  readonly languages: readonly Language[]
  /** The name of one of them; '' for a form that names none. */
  readonly language: string
  readonly instanceName: string | null
  readonly parts: readonly Part[]
  readonly lists: readonly List[]
}

export const nothingSaid: Said = { label: {}, hint: {}, guidance: {}, image: {}, audio: {}, video: {} }

/** All parts in the order in which they stand, groups before what is in them. */
export function partsIn(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === 'question' ? [part] : [part, ...partsIn(part.parts)]))
}

export function questionsIn(form: Form): readonly Question[] {
  return partsIn(form.parts).filter((part) => part.kind === 'question')
}

/** In a language, or in what is said where that is missing. */
export function wordsIn(words: Words, language: string, form: Form): string {
  return words[language] ?? words[''] ?? words[form.language] ?? Object.values(words)[0] ?? ''
}

export function listColumns(list: List): readonly string[] {
  return ['name', 'label', 'itextId', ...list.columns]
}

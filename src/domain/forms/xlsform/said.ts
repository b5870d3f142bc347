// What is said of a spreadsheet that was read as a form: faults, all at once, and notices of what is done otherwise than it asks.
import type { ExpressionFaultCode } from '../expression/fault.ts'

export const structureFaults = [
  'survey-missing', 'survey-empty', 'column-missing', 'column-twice', 'type-missing', 'type-unknown', 'name-missing', 'name-bad',
    'name-twice',
  'name-reserved', 'list-missing', 'list-not-there', 'group-not-closed', 'group-not-open', 'group-closed-otherwise', 'groups-too-deep',
  'choice-name-missing', 'choice-name-twice', 'choice-name-spaced', 'choice-list-missing', 'other-with-filter', 'parameter-bad',
  'questions-too-many', 'choices-too-many', 'languages-too-many', 'text-too-long', 'circle', 'logic-too-long',
] as const
export type StructureFaultCode = (typeof structureFaults)[number]
export type FaultCode = StructureFaultCode | ExpressionFaultCode

export const noticeCodes = [
  'sheet-ignored', 'column-ignored', 'setting-ignored', 'entities-ignored', 'appearance-ignored', 'parameter-ignored', 'type-not-asked',
  'choices-in-file', 'function-left-empty', 'other-added', 'label-missing', 'choice-label-missing', 'words-missing', 'name-like-another',
  'language-like-another', 'name-not-quoted', 'default-not-answer', 'group-empty', 'place-on-purpose', 'row-switched-off',
] as const
export type NoticeCode = (typeof noticeCodes)[number]

/** `column` is the heading as it was typed, '' where the whole row is meant; `row` is 0 where the whole sheet is. */
export type Where = { readonly sheet: string; readonly row: number; readonly column: string }
/** `what` is what it is about, `near` what was probably meant, or a further thing to name; both '' where there is none. */
export type Fault = Where & { readonly code: FaultCode; readonly what: string; readonly near: string }
export type Notice = Where & { readonly code: NoticeCode; readonly what: string; readonly n: number }

/** Where what is said is gathered, with limits: a sheet of a hundred thousand faults is told of by its first. */
export type Saying = { readonly faults: Fault[]; readonly notices: Notice[] }

const mostSaid = 500

export function addFault({ faults }: Saying, code: FaultCode, where: Where, what = '', near = ''): void {
  if (faults.length < mostSaid) faults.push({ ...where, code, what: shortened(what), near: shortened(near) })
}

export function addNotice({ notices }: Saying, code: NoticeCode, where: Where, what = '', n = 1): void {
  if (notices.length < mostSaid) notices.push({ ...where, code, what: shortened(what), n })
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119).toWellFormed().replaceAll('\ufffd', '')}…`
}

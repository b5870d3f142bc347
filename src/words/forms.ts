// Says what is to be said of a form that was read: each fault and notice as a sentence, where it is, and what was probably meant.
import type { Fault, Notice, Where } from '#domain/forms/xlsform/said.ts'
import { formFaults as faultsEn } from './en/forms/faults.ts'
import { formNotices as noticesEn } from './en/forms/notices.ts'
import { formSaying as sayingEn } from './en/forms/saying.ts'
import { formFaults as faultsId } from './id/forms/faults.ts'
import { formNotices as noticesId } from './id/forms/notices.ts'
import { formSaying as sayingId } from './id/forms/saying.ts'
import { formFaults as faultsTl } from './tl/forms/faults.ts'
import { formNotices as noticesTl } from './tl/forms/notices.ts'
import { formSaying as sayingTl } from './tl/forms/saying.ts'
import type { Language } from './languages.ts'
import { sayIn, type Catalogue, type Say } from './say.ts'

const faults = { en: undefined, id: faultsId, tl: faultsTl }
const notices = { en: undefined, id: noticesId, tl: noticesTl }
const sayings = { en: undefined, id: sayingId, tl: sayingTl }

/** Faults after which `near` is what was probably meant; after others it is a number or a name that the sentence itself says. */
const guessed: readonly Fault['code'][] = [
  'type-unknown', 'list-not-there', 'function-unknown', 'question-unknown', 'path-leads-nowhere', 'column-unknown', 'list-unknown',
  'bare-name-unknown',
]

export function sayOfForms(lang: Language): Say<typeof sayingEn> {
  return sayIn(lang, sayingEn, sayings[lang])
}

export function faultSentence(lang: Language, { code, what, near }: Fault): string {
  const sentence = sayAny(lang, faultsEn, faults[lang])(code, { what, near })
  return near !== '' && guessed.includes(code) ? `${sentence} ${sayOfForms(lang)('meant', { near })}` : sentence
}

export function noticeSentence(lang: Language, { code, what, n }: Notice): string {
  return sayAny(lang, noticesEn, notices[lang])(code, { what, n })
}

/** 'survey, row 12, relevant: ...' */
export function withPlace(lang: Language, { sheet, row, column }: Where, message: string): string {
  const say = sayOfForms(lang)
  if (sheet === '') return message
  if (row === 0) return say('at-sheet', { sheet, message })
  return column === '' ? say('at-row', { sheet, row: String(row), message }) : say('at-cell', { sheet, row: String(row), column, message })
}

/** The words of "other" in the language of a form, by its tag; English for one that is not here. */
export function otherWords(code: string | null): { readonly other: string; readonly specify: string } {
  const say = sayOfForms(code === 'id' || code === 'tl' ? code : 'en')
  return { other: say('other'), specify: say('specify') }
}

/** For keys that are only known when it is said: each has the slots that it needs, and may leave some out. */
function sayAny<C extends Catalogue>(lang: string, english: C, translated: Catalogue | undefined) {
  return sayIn(lang, english as Catalogue, translated) as (key: string, slots: Readonly<Record<string, string | number>>) => string
}

// A listening round: what is asked, in which languages, by whom, under what consent, until when.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'

/** One text in several languages: language tag -> text. */
export type Texts = { readonly [lang: string]: string }

export const questionTypes = ['one', 'several', 'number', 'date', 'text', 'story'] as const
export type QuestionType = (typeof questionTypes)[number]

export type Choice = { readonly id: string; readonly label: Texts }
export type Question = {
  readonly id: string
  readonly type: QuestionType
  readonly label: Texts
  readonly hint: Texts
  readonly choices: readonly Choice[]
}

export type Round = {
  readonly round: Id
  /** Eight letters and digits that stand in the link. */
  readonly code: string
  /** The team to whom voices are sealed. */
  readonly team: Id
  readonly title: Texts
  /** Who asks, and where to find them in person. */
  readonly who: Texts
  readonly where: Texts
  readonly languages: readonly string[]
  readonly consent: Texts
  readonly questions: readonly Question[]
  readonly until: Day
}

/** A telephone or place that helps now: the organisation's own list. */
export type Hotline = {
  readonly id: Id
  readonly name: string
  readonly place: string
  readonly contact: string
  readonly hours: Texts
  readonly languages: readonly string[]
}

/** Languages in which a text that the round promises is missing: [language, what is missing]. */
export function missingTexts(
  round: Round,
): readonly {
  readonly lang: string
  readonly what: 'title' | 'who' | 'where' | 'consent' | 'question'
  readonly question: string | null
}[] {
  return round.languages.flatMap((lang) => [
    ...(['title', 'who', 'where', 'consent'] as const)
      .filter((what) => !round[what][lang])
      .map((what) => ({ lang, what, question: null })),
    ...round.questions.filter((one) => lacks(one, lang)).map((one) => ({ lang, what: 'question' as const, question: one.id })),
  ])
}

function lacks(question: Question, lang: string): boolean {
  return !question.label[lang] || question.choices.some((choice) => !choice.label[lang])
}

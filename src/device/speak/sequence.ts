// Which screens a speaker meets, one after another, and how far she is.
import type { Question, Round } from '#domain/round.ts'

/** `number` counts what is asked of her, from 1; the other screens only tell or let her choose. */
export type Screen =
  | { readonly is: 'unchecked' | 'language' | 'who' | 'consent' | 'review' | 'receipt' }
  | { readonly is: 'question'; readonly question: Question; readonly number: number }
  | { readonly is: 'count' | 'quote' | 'contact'; readonly number: number }

const closing = ['count', 'quote', 'contact'] as const

/** Who asks stands before everything that is asked; reading over stands before sealing. One language needs no choice. */
export function screensOf(round: Pick<Round, 'languages' | 'questions'>, pinned: boolean): readonly Screen[] {
  const asked = round.questions.map((question, at) => ({ is: 'question' as const, question, number: at + 1 }))
  const closed = closing.map((is, at) => ({ is, number: asked.length + at + 1 }))
  return [
    ...(round.languages.length > 1 ? [{ is: 'language' } as const] : []),
    ...(pinned ? [] : [{ is: 'unchecked' } as const]),
    { is: 'who' }, { is: 'consent' }, ...asked, ...closed, { is: 'review' }, { is: 'receipt' },
  ]
}

/** How many things are asked of her in all. */
export function countAsked(round: Pick<Round, 'questions'>): number {
  return round.questions.length + closing.length
}

/** Where a screen stands; -1 for a question that is not in this round. */
export function placeOf(screens: readonly Screen[], is: Screen['is'], question?: string): number {
  return screens.findIndex((screen) => screen.is === is && (screen.is !== 'question' || screen.question.id === question))
}

/** After mending an answer she returns to where she reads over; else on to the next. */
export function placeAfter(screens: readonly Screen[], place: number, mending: boolean): number {
  return mending ? placeOf(screens, 'review') : Math.min(place + 1, screens.length - 1)
}

/** The languages of a round, those that the browser wishes for first. */
export function languagesFor(round: Pick<Round, 'languages'>, wishes: readonly string[]): readonly string[] {
  const first = wishes.flatMap((wish) => round.languages.filter((lang) => primary(lang) === primary(wish)))
  return [...new Set([...first, ...round.languages])]
}

function primary(lang: string): string {
  const [tag = ''] = lang.toLowerCase().split('-')
  if (tag === 'fil') return 'tl'
  return tag === 'in' ? 'id' : tag
}

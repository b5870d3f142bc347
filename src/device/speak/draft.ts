// What a speaker has typed so far, in memory only, and what becomes of it when it is to be sealed.
import type { Question, Round } from '#domain/round.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { plain, type Private } from '#values/sealed.ts'
import {
  mostLetters, tidyText, withinBounds, type Answer, type Contact, type RecordingType, type VoiceContent,
} from '#wire/voice-content.ts'
import { answerFrom, type AnswerRefusal, type Typed } from './typed-answer.ts'

export type Draft = Private & {
  readonly lang: string
  readonly answers: { readonly [question: string]: Typed }
  readonly recorded: { readonly [question: string]: readonly Recorded[] }
  readonly count: boolean | null
  readonly quote: boolean | null
  /** Whether a helper may contact her, and what she wrote for it. */
  readonly mayContact: boolean | null
  readonly how: string
  readonly when: string
}

/** A recording as the browser made it, in memory only. */
export type Recorded = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: RecordingType; readonly seconds: number }
/** What is sealed: what she said, and the recordings that it names by their places. */
export type Saying = { readonly content: VoiceContent; readonly files: readonly Uint8Array[] }

export type ContactRefusal = 'way-missing' | 'too-long'
/** What is to be mended before it can be sealed, and on which screen. */
export type Mending = { readonly question: string | 'contact' | 'all'; readonly refusal: AnswerRefusal | ContactRefusal }

export function emptyDraft(lang: string): Draft {
  return { lang, answers: {}, recorded: {}, count: null, quote: null, mayContact: null, how: '', when: '' } as unknown as Draft
}

/** The draft with some parts changed. */
export function changed(draft: Draft, change: Partial<Omit<Draft, keyof Private>>): Draft {
  return { ...draft, ...change }
}

export function withTyped(draft: Draft, question: string, typed: Typed): Draft {
  return changed(draft, { answers: { ...draft.answers, [question]: typed } })
}

export function withRecorded(draft: Draft, question: string, recorded: readonly Recorded[]): Draft {
  return changed(draft, { recorded: { ...draft.recorded, [question]: recorded } })
}

export function recordedFor(draft: Draft, question: Pick<Question, 'id'>): readonly Recorded[] {
  return draft.recorded[question.id] ?? []
}

export function typedFor(draft: Draft, question: Question): Typed {
  return draft.answers[question.id] ?? []
}

/** The way to reach her, null where no helper may; refuses a yes without a way. */
export function contactFrom(draft: Draft): Result<Contact | null, ContactRefusal> {
  if (draft.mayContact !== true) return ok(null)
  const [how, when] = [tidyText(draft.how), tidyText(draft.when)]
  if (plain(how) === '') return refuse('way-missing')
  const long = plain(how).length > mostLetters.contact || plain(when).length > mostLetters.contact
  return long ? refuse('too-long') : ok({ how, when })
}

/** What is sealed, or everything that is to be mended first. Whatever it answers with is read by `readVoiceContent`. */
export function contentFrom(draft: Draft, round: Round): Result<Saying, readonly Mending[]> {
  const mendings: Mending[] = []
  const answers: Record<string, Answer> = {}
  for (const question of round.questions) {
    const answer = answerFrom(question, typedFor(draft, question))
    if (!answer.ok) mendings.push({ question: question.id, refusal: answer.refusal })
    else if (answer.value !== null) answers[question.id] = answer.value
  }
  const contact = contactFrom(draft)
  if (!contact.ok) mendings.push({ question: 'contact', refusal: contact.refusal })
  if (mendings.length > 0 || !contact.ok) return refuse(mendings)
  const { lang, count, quote } = draft
  const content = { v: 1, lang, answers, count, quote, contact: contact.value }
  const saying = withRecordings(content, draft, round)
  return withinBounds(saying.content) ? ok(saying) : refuse([{ question: 'all', refusal: 'too-long' }])
}

function withRecordings(content: object, draft: Draft, round: Round): Saying {
  const stories = round.questions.filter(({ type }) => type === 'story')
  const all = stories.flatMap((question) => recordedFor(draft, question).map((recorded) => ({ question: question.id, ...recorded })))
  const recordings = all.map(({ question, type, seconds }, place) => ({ question, place, type, seconds }))
  const whole = all.length === 0 ? content : { ...content, v: 2, recordings }
  return { content: whole as unknown as VoiceContent, files: all.map(({ bytes }) => bytes) }
}

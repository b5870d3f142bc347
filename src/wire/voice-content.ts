// What a speaker said, as it stands inside the seal: her language, her answers, what she allows. One parser for the phone and for the desk.
import * as v from 'valibot'
import { periodOf } from '#values/day.ts'
import { utf8 } from '#values/encoding.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { plain, type Private } from '#values/sealed.ts'
import type { Question, Round } from '#domain/round.ts'
import type { Canonical } from './canonical.ts'
import { lang, list, text, whole } from './shapes.ts'

/**
 * By the question's type: `one` the id of a choice, `several` ids, each once, `number` a decimal text ('-3', '12.50'; canonical bytes
 * know no fractions), `date` 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', `text` and `story` her words.
 */
export type Answer = Private | readonly Private[]
/** How a helper may reach her, and when it is safe. */
export type Contact = { readonly how: Private; readonly when: Private }

/** What a browser records; which one, it says itself. */
export const recordingTypes = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const
export type RecordingType = (typeof recordingTypes)[number]
/** `place` counts the files beside the voice from 0, as its manifest lists them. */
export type Recording = { readonly question: string; readonly place: number; readonly type: RecordingType; readonly seconds: number }

/**
 * A question without an answer is absent: no answer is an answer. `count` and `quote` are null where she did not say. Of version 2 is what
 * has recordings beside it.
 */
export type VoiceContent = Private & {
  readonly v: 1 | 2
  /** The language of the round in which she answered. */
  readonly lang: string
  readonly answers: { readonly [question: string]: Answer }
  /** May what she said be counted; may she be asked later whether she may be quoted. Only `true` allows it. */
  readonly count: boolean | null
  readonly quote: boolean | null
  readonly contact: Contact | null
  readonly recordings?: readonly Recording[]
}

/** Letters that one answer may have (UTF-16 units), and bytes that all of them together may have. */
export const mostLetters = { text: 4_000, story: 40_000, contact: 300 } as const
export const mostContentBytes = 500_000
/** Recordings beside one voice, in all its questions together. */
export const mostRecordings = 20

const questionId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/))
const answer = v.union([text(mostLetters.story), list(questionId, 60, 1)])
const permission = v.nullable(v.boolean())
const whatWasSaid = {
  lang, count: permission, quote: permission,
  answers: v.pipe(v.custom<object>(holdsNoTrap, 'trap'), v.record(questionId, answer)),
  contact: v.nullable(v.strictObject({ how: text(mostLetters.contact), when: text(mostLetters.contact, 0) })),
}
const recording = v.strictObject({
  question: questionId, place: v.pipe(whole, v.maxValue(mostRecordings - 1)), type: v.picklist(recordingTypes), seconds: whole,
})
const content = v.variant('v', [
  v.strictObject({ v: v.literal(1), ...whatWasSaid }),
  v.strictObject({ v: v.literal(2), ...whatWasSaid, recordings: list(recording, mostRecordings, 1) }),
])

/**
 * Reads what an opened voice holds, against the round it answers. Refuses fields too many or too few, a language or question that the
 * round does not have, a choice that was not offered or was named twice, numbers and dates that are none, text too long or with hidden
 * controls, a recording where none is asked for, two at one place.
 */
export function readVoiceContent(value: unknown, round: Pick<Round, 'languages' | 'questions'>): Result<VoiceContent, 'not-understood'> {
  const read = v.safeParse(content, value)
  if (!read.success || !round.languages.includes(read.output.lang)) return refuse('not-understood')
  const fits = Object.entries(read.output.answers).every(([id, said]) => {
    const question = round.questions.find((one) => one.id === id)
    return question !== undefined && answers(question, said)
  })
  const recordings = 'recordings' in read.output ? read.output.recordings : []
  const areHeard = recordings.every(({ question }) => round.questions.find(({ id }) => id === question)?.type === 'story')
  const areApart = new Set(recordings.map(({ place }) => place)).size === recordings.length
  return fits && areHeard && areApart && withinBounds(read.output) ? ok(read.output as unknown as VoiceContent) : refuse('not-understood')
}

/** The value that is sealed. */
export function voiceDocument(said: VoiceContent): Canonical {
  return said as unknown as Canonical
}

/**
 * Text as people type it, brought to the form that is kept: NFC, line breaks as one sign, no controls, no signs that turn the direction of
 * writing unseen, nothing before or after. Joiners that scripts need stay.
 */
export function tidyText(typed: string): Private {
  const lines = typed.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ')
  const without = lines.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
  // Last of all: what stood apart because of a control may belong together now.
  return without.normalize('NFC').trim() as unknown as Private
}

/** A decimal number as it is kept: up to twelve digits before and six behind the point. */
export function isDecimal(typed: string): boolean {
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(typed)
}

/** Whether everything together can still be sealed and sent. */
export function withinBounds(said: unknown): boolean {
  return utf8(JSON.stringify(said)).length <= mostContentBytes
}

/** The text of an answer, for the screen of whoever may read it: one text, or one for each choice. */
export function plainAnswer(said: Answer): readonly string[] {
  return Array.isArray(said) ? (said as readonly Private[]).map(plain) : [plain(said as Private)]
}

/** Names that mean something to a program are refused, since the record's parser would only leave them out. */
function holdsNoTrap(said: unknown): boolean {
  return typeof said === 'object' && said !== null && !['__proto__', 'constructor', 'prototype'].some((name) => Object.hasOwn(said, name))
}

function answers(question: Question, said: string | readonly string[]): boolean {
  if (typeof said !== 'string') return question.type === 'several' && areChoices(question, said)
  switch (question.type) {
    case 'one': return areChoices(question, [said])
    case 'several': return false
    case 'number': return isDecimal(said)
    case 'date': return periodOf(said) !== null
    case 'text': return said.length <= mostLetters.text
    case 'story': return true
  }
}

function areChoices(question: Question, said: readonly string[]): boolean {
  return new Set(said).size === said.length && said.every((id) => question.choices.some((choice) => choice.id === id))
}

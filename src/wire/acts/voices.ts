// Acts around voices: opening a round, speaking, reading, what is kept beside a voice, withdrawing it.
import * as v from 'valibot'
import { questionTypes, type Round } from '#domain/round.ts'
import { beside, day, hash, id, lang, list, publicKey, signatureBytes, text, texts } from '../shapes.ts'

const questionId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/))
/** Eight letters of base32: what stands in a link and on paper. */
export const roundCode = v.pipe(v.string(), v.regex(/^[a-z2-7]{8}$/))

export function isRoundCode(text: string): boolean {
  return v.is(roundCode, text)
}

const choice = v.strictObject({ id: questionId, label: texts(300) })
const question = v.strictObject({
  id: questionId,
  type: v.picklist(questionTypes),
  label: texts(600),
  hint: texts(600),
  choices: list(choice, 60),
})

export const round = v.strictObject({
  round: id,
  code: roundCode,
  team: id,
  title: texts(160),
  who: texts(300),
  where: texts(400),
  languages: list(lang, 20, 1),
  consent: texts(4_000),
  questions: list(question, 80, 1),
  until: day,
}) satisfies v.GenericSchema<Round>

export const hotline = v.strictObject({
  id,
  name: text(160),
  place: text(120),
  contact: text(160),
  hours: texts(160),
  languages: list(lang, 30),
})

/** What binds a sealed record to the act that brings it; the key is the recipient to whom the record key is wrapped. */
export const sealedRecord = v.strictObject({ record: id, key: id, payload: beside, wrap: beside, attachments: list(beside, 20) })
/** Public halves made from a speaker's receipt: where to find the voice, who may withdraw it, to whom an answer is sealed. */
export const receipt = v.strictObject({ locator: hash, withdraw: publicKey, returnTo: v.pipe(v.string(), v.regex(/^age1[a-z0-9]{58}$/)) })

/** What the page of a round reads: these and no others come with it. */
export const roundBodies = {
  'open-round': round,
  'edit-round': round,
  'list-hotlines': v.strictObject({ hotlines: list(hotline, 60) }),
} as const

export const voiceBodies = {
  ...roundBodies,
  'close-round': v.strictObject({ round: id }),
  'send-voice': v.strictObject({ round: id, sealed: sealedRecord, receipt: v.nullable(receipt) }),
  'acknowledge-voices': v.strictObject({ records: list(id, 500, 1) }),
  /** A theme, a note, a name, a draft: sealed by a member; `of` are the records it is about. */
  'keep-record': v.strictObject({
    kind: v.picklist(['theme', 'note', 'name', 'draft', 'vouch']),
    of: list(id, 500),
    sealed: sealedRecord,
    replaces: v.nullable(id),
  }),
  'shred-record': v.strictObject({ record: id }),
  'withdraw-voice': v.strictObject({ record: id, locator: hash, nonce: publicKey, origin: text(300), sig: signatureBytes }),
} as const

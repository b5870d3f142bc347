// Acts on joint drafts: proposing, amending, answering, publishing when all have answered, closing, and taking no invitations.
import * as v from 'valibot'
import { jointAnswers, reasonsToClose } from '#domain/joint-draft.ts'
import { jointLimits } from '#domain/joint-rules.ts'
import { signature } from '../roster-entry.ts'
import { beside, hash, id, lang, list, text } from '../shapes.ts'
import { authority, demand } from './demands.ts'

/** One sealed thing that every party can open: the contents once, and the record's key for the team `everyone` of each. */
export const sealedForParties = v.strictObject({
  record: id,
  payload: beside,
  wraps: list(v.strictObject({ party: id, key: id, wrap: beside }), jointLimits.parties, 1),
})

/** What a party wants read beside the demand, in the open; `salt` are 32 bytes without which its hash would let the server guess. */
export const dissent = v.strictObject({ party: id, text: text(2_000), lang, salt: hash })

/** The demand as it is from now on, with the authorities that are new and what stands beside it. */
export const publishedTogether = v.strictObject({
  joint: id, version: id, salt: hash, demand, authorities: list(authority, 60), dissents: list(dissent, jointLimits.parties),
})

/** The origin of a server, as a browser shows it. */
export const serverAddress = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s/?#@]+$/))
/** What a guest may send: a change of the words, or its answer to them. */
export const guestKinds = ['amend-together', 'answer-together'] as const

const joint = id
const version = id

export const togetherBodies = {
  'propose-together': v.strictObject({ joint, parties: list(id, jointLimits.parties, 2), words: hash, sealed: sealedForParties }),
  /** A new version on top of those that it names. */
  'amend-together': v.strictObject({ joint, parents: list(id, jointLimits.parties, 1), words: hash, sealed: sealedForParties }),
  /** `words` is the hash of the words that were shown; `name` that under which the organisation stands as a raiser. */
  'answer-together': v.strictObject({
    joint, version, words: hash, says: v.picklist(jointAnswers), name: text(200),
    dissent: v.nullable(v.strictObject({ hash, sealed: sealedForParties })),
  }),
  'publish-together': publishedTogether,
  'close-together': v.strictObject({ joint, why: v.picklist(reasonsToClose) }),
  /** Takes no invitations from that organisation any more, or takes them again. */
  'mute-together': v.strictObject({ organisation: id, muted: v.boolean() }),
  /** An organisation of another server; its roster stands beside the act, as canonical JSON of its entries. */
  'keep-guest': v.strictObject({ organisation: id, name: text(200), address: serverAddress, roster: beside }),
  /**
   * What a guest's member has signed, as it came in a file: one of `guestKinds`, with the sealed bytes that it names. `roster` where that
   * has grown since.
   */
  'bring-together': v.strictObject({
    joint, guest: id, act: v.pipe(v.string(), v.maxLength(60_000)), sigs: list(signature, 4, 1), roster: v.nullable(beside),
    beside: list(beside, 2 + jointLimits.parties),
  }),
} as const

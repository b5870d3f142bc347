// What the desk is told of joint drafts: sealed versions, signed answers, and the rosters of all who take part, with its parser.
import * as v from 'valibot'
import { jointLimits } from '#domain/joint-rules.ts'
import { readerOf } from './desk-replies.ts'
import { signature, signedEntry } from './roster-entry.ts'
import { day, hash, id, list } from './shapes.ts'

const bytes = v.pipe(v.string(), v.maxLength(400_000))
const answerAct = v.object({ act: v.pipe(v.string(), v.maxLength(262_144)), sigs: list(signature, 4), on: day })
/** `authorKey` is the key for which the author's own organisation can open it: it tells the team and epoch that stand inside the seal. */
const record = v.object({
  record: id, kind: v.picklist(['version', 'dissent']), org: id, byKey: id, authorKey: v.nullable(id),
  parents: list(id, jointLimits.parties), words: hash,
  payloadHash: hash, keptOn: day, key: v.nullable(id), wrapHash: v.nullable(hash), wrap: v.nullable(bytes),
  payload: v.nullable(bytes),
})
const joint = v.object({
  joint: id, organisation: id, openedOn: day,
  parties: list(v.object({ organisation: id, answer: v.nullable(answerAct) }), jointLimits.parties),
  records: list(record, 500),
})
export const jointReply = v.object({
  joints: list(joint, 200),
  /** Of every party, from its genesis: its id is made from its root, so that none can stand in the place of another. */
  rosters: list(v.object({ org: id, entries: list(signedEntry, 20_000, 1) }), 4_000),
  muted: list(id, 20_000),
})

export type TogetherReply = v.InferOutput<typeof jointReply>
export type JointOnServer = TogetherReply['joints'][number]
export type SealedInJoint = JointOnServer['records'][number]
export const readTogether = readerOf(jointReply)
/** The roster of another organisation on this server, empty where there is none. */
export const readRoster = readerOf(v.object({ entries: list(signedEntry, 20_000) }))

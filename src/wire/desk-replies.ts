// What the server answers to the desk, each with its parser: nothing in it is believed before the device has checked it.
import * as v from 'valibot'
import { roles } from '#domain/roster.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { description, lockbox } from './acts/organisation.ts'
import { hotline } from './acts/voices.ts'
import { rowResults } from './chain.ts'
import { doorReply } from './envelope.ts'
import { memberKeys, signature, signedEntry } from './roster-entry.ts'
import { day, hash, id, list, moment, publicKey, whole } from './shapes.ts'

const actText = v.pipe(v.string(), v.maxLength(262_144))
const bytes = v.pipe(v.string(), v.maxLength(1_400_000))
/** Signatures come as a list, or as the text of one. */
const signatures = v.union([list(signature, 4), v.pipe(v.string(), v.maxLength(4_000), v.transform(parsed), list(signature, 4))])
const entries = list(signedEntry, 20_000, 1)

const me = v.object({
  org: id, member: id, role: v.picklist(roles), entries,
  keys: list(v.object({ team: id, epoch: whole, sha256: hash, bytes }), 20_000),
  lockboxes: list(v.object({ locator: hash, way: lockbox.entries.way }), 20),
  sessions: whole, description, chain: v.object({ seq: whole, head: hash }), today: day,
})
const row = v.object({
  seq: whole, id, kind: v.string(), byKey: v.nullable(id), act: actText, sigs: signatures, actHash: hash,
  result: v.picklist(rowResults), rowHash: hash, receivedOn: day,
})
const waitingAct = { actId: id, actHash: hash, kind: v.string(), byKey: id, act: actText, sigs: signatures }
const newcomer = v.object({ member: id, keys: memberKeys, commitment: hash, mac: hash })
const inviteState = v.picklist(['open', 'asked', 'answered', 'revealed', 'used', 'withdrawn'])
const invite = v.object({
  invite: id, role: v.picklist(roles), teams: list(id, 20), mac: hash, until: day, state: inviteState,
  newcomer: v.nullable(newcomer), steward: v.nullable(id), stewardNonce: v.nullable(publicKey), newcomerNonce: v.nullable(publicKey),
})
const waiting = v.object({
  proposals: list(v.object({ ...waitingAct, expires: moment }), 2_000),
  late: list(v.object(waitingAct), 20_000),
  invites: list(invite, 2_000),
})
const rounds = v.object({
  rounds: list(v.object({
    round: id, act: actText, sigs: signatures, hash, state: v.picklist(['open', 'closed']), voices: v.object({ all: whole, read: whole }),
  }), 5_000),
  hotlines: list(hotline, 60),
})
const sealed = {
  record: id, key: id, payloadHash: hash, payloadLength: whole, wrapHash: hash, wrap: v.nullable(bytes), payload: v.nullable(bytes),
}
/** As far as the server has it: the first `arrived` of `length` sealed bytes. */
const besideVoice = v.object({ sha256: hash, length: whole, arrived: whole, isWhole: v.boolean() })
const voicesPage = v.object({
  voices: list(v.object({
    ...sealed, actHash: hash, receivedOn: day, readOn: v.nullable(day), hasReceipt: v.boolean(), attachments: list(besideVoice, 20),
  }), 1_000),
  done: v.boolean(),
})
const recordsPage = v.object({
  records: list(v.object({ ...sealed, kind: v.string(), of: list(id, 500), byKey: id, keptOn: day }), 1_000), done: v.boolean(),
})
const forNewcomer = v.object({
  org: id, entries, description, steward: v.nullable(id), stewardNonce: v.nullable(publicKey), newcomer: v.nullable(id),
  invite: v.object({ role: v.picklist(roles), teams: list(id, 20), until: day, mac: hash, state: inviteState }),
})

export type Me = v.InferOutput<typeof me>
export type Row = v.InferOutput<typeof row>
export type WaitingThings = v.InferOutput<typeof waiting>
export type KeptRounds = v.InferOutput<typeof rounds>
export type SealedVoice = v.InferOutput<typeof voicesPage>['voices'][number]
export type SealedByMember = v.InferOutput<typeof recordsPage>['records'][number]
export type InviteForNewcomer = v.InferOutput<typeof forNewcomer>
/** A reader of an answer: its value, or `not-understood`. */
export type Reader<T> = (value: unknown) => Result<T, 'not-understood'>

export const readMe = readerOf(me)
export const readChainPage = readerOf(v.object({ rows: list(row, 2_000) }))
export const readWaiting = readerOf(waiting)
export const readRounds = readerOf(rounds)
export const readVoicesPage = readerOf(voicesPage)
export const readRecordsPage = readerOf(recordsPage)
export const readInviteForNewcomer = readerOf(forNewcomer)
export const readNonce = readerOf(v.object({ nonce: publicKey, expires: moment }))
export const readSession = readerOf(v.object({ token: publicKey, expires: moment }))
export const readDoorReply = readerOf(doorReply)
export const readLockboxReply = readerOf(v.object({ bytes, org: id }))

export function readerOf<S extends v.GenericSchema>(shape: S): Reader<v.InferOutput<S>> {
  return (value) => {
    const read = v.safeParse(shape, value)
    return read.success ? ok(read.output) : refuse('not-understood')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

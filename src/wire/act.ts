// An act: the one signed message by which anything changes. Its frame, its bytes, its parser; the bodies stand in acts/.
import * as v from 'valibot'
import { utf8 } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { demandBodies } from './acts/demands.ts'
import { importBodies } from './acts/imports.ts'
import { joiningBodies, organisationBodies } from './acts/organisation.ts'
import { togetherBodies } from './acts/together.ts'
import { voiceBodies } from './acts/voices.ts'
import { canonicalBytes, readCanonical, type Canonical, type CanonicalRefusal } from './canonical.ts'
import type { Hash } from './hash.ts'
import { anyObject, atFirst, day, hash, id, moment } from './shapes.ts'

export const bodies = {
  ...organisationBodies, ...joiningBodies, ...voiceBodies, ...demandBodies, ...togetherBodies, ...importBodies,
}
export type ActKind = keyof typeof bodies
export type BodyOf<K extends ActKind> = v.InferOutput<(typeof bodies)[K]>
export const actKinds = Object.keys(bodies) as readonly ActKind[]

/**
 * What an act says of its time. `at`: public kinds carry the moment. `day`: kinds around sealed things carry the day only.
 * `none`: speakers' acts, which carry neither a time nor a maker, and stand in no chain of their maker.
 */
export type Stamp = 'at' | 'day' | 'none'
const daily: readonly ActKind[] = [
  'keep-record',
  'shred-record',
  'acknowledge-voices',
  'keep-lockbox',
  'drop-lockbox',
  'end-sessions',
  'ask-to-join',
  'answer-newcomer',
  'reveal-nonce',
  'witness',
  'propose-together',
  'amend-together',
  'answer-together',
  'close-together',
  'mute-together',
]
const speaking: readonly ActKind[] = ['send-voice', 'withdraw-voice']

export function stampOf(kind: ActKind): Stamp {
  if (speaking.includes(kind)) return 'none'
  return daily.includes(kind) ? 'day' : 'at'
}

type Frame<K extends ActKind> = { readonly v: 1; readonly org: Id; readonly id: Id; readonly kind: K; readonly body: BodyOf<K> }
type Made = {
  /** The key id under which the maker signs; her own last act; and the head of the chain that she has seen. */
  readonly by: Id
  readonly previous: Id | null
  readonly head: Hash | null
  /** The act that this one is made anew from, when a clock had to be set right. */
  readonly replaces: Id | null
  readonly at: Moment | null
  readonly day: Day | null
}
type SpeakersKind = 'send-voice' | 'withdraw-voice'
export type Act<K extends ActKind = ActKind> = K extends SpeakersKind ? Frame<K> : Frame<K> & Made
export type MembersAct = { [K in Exclude<ActKind, SpeakersKind>]: Frame<K> & Made }[Exclude<ActKind, SpeakersKind>]
export type SpeakersAct = { [K in SpeakersKind]: Frame<K> }[SpeakersKind]
export type AnyAct = MembersAct | SpeakersAct

export type ActRefusal = CanonicalRefusal | 'unknown-kind' | 'act-not-understood'

const frame = { v: v.literal(1), org: id, id, body: anyObject }
const speakers = v.strictObject({ ...frame, kind: v.picklist(speaking) })
const members = v.strictObject({
  ...frame,
  kind: v.picklist(actKinds),
  by: id,
  previous: v.nullable(id),
  head: v.nullable(hash),
  replaces: v.nullable(id),
  at: v.nullable(moment),
  day: v.nullable(day),
})

export function actBytes(act: AnyAct): Uint8Array<ArrayBuffer> {
  return canonicalBytes(act as unknown as Canonical)
}

/**
 * Reads the bytes of an act. Refuses what is not canonical, not of a known kind, has a field too many or too few, or carries the
 * wrong stamp.
 */
export function readAct(bytes: Uint8Array): Result<AnyAct, ActRefusal> {
  const read = readCanonical(bytes, { bytes: 262_144, depth: 16 })
  if (!read.ok) return read
  const kind = (read.value as { kind?: unknown } | null)?.kind
  if (typeof kind !== 'string' || !actKinds.includes(kind as ActKind)) return refuse('unknown-kind')
  const stamp = stampOf(kind as ActKind)
  const framed = v.safeParse(stamp === 'none' ? speakers : members, read.value, atFirst)
  if (!framed.success || !stampFits(framed.output, stamp)) return refuse('act-not-understood')
  const body = v.safeParse(bodies[kind as ActKind], framed.output.body, atFirst)
  return body.success ? ok({ ...framed.output, body: body.output } as unknown as AnyAct) : refuse('act-not-understood')
}

export function readActText(text: string): Result<AnyAct, ActRefusal> {
  return readAct(utf8(text))
}

function stampFits(act: object, stamp: Stamp): boolean {
  if (stamp === 'none') return true
  const { at, day } = act as { at: unknown; day: unknown }
  return (at !== null) === (stamp === 'at') && (day !== null) === (stamp === 'day')
}

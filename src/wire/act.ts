// An act: the one signed message by which anything changes. All kinds with their bodies; how one is read stands in act-frame.ts.
import type * as v from 'valibot'
import { utf8 } from '#values/encoding.ts'
import type { Result } from '#values/result.ts'
import { canonicalAct, readActOf, type ActRefusal, type Frame, type MadeFrame, type Stamp } from './act-frame.ts'
import { demandBodies } from './acts/demands.ts'
import { importBodies } from './acts/imports.ts'
import { joiningBodies, organisationBodies } from './acts/organisation.ts'
import { togetherBodies } from './acts/together.ts'
import { voiceBodies } from './acts/voices.ts'

export const bodies = {
  ...organisationBodies, ...joiningBodies, ...voiceBodies, ...demandBodies, ...togetherBodies, ...importBodies,
}
export type ActKind = keyof typeof bodies
export type BodyOf<K extends ActKind> = v.InferOutput<(typeof bodies)[K]>
export const actKinds = Object.keys(bodies) as readonly ActKind[]

const daily: readonly ActKind[] = [
  'keep-record', 'shred-record', 'acknowledge-voices', 'keep-lockbox', 'drop-lockbox', 'end-sessions', 'ask-to-join', 'answer-newcomer',
  'reveal-nonce', 'witness', 'propose-together', 'amend-together', 'answer-together', 'close-together', 'mute-together',
  'keep-guest', 'bring-together',
]
const speaking: readonly ActKind[] = ['send-voice', 'withdraw-voice']

export function stampOf(kind: ActKind): Stamp {
  if (speaking.includes(kind)) return 'none'
  return daily.includes(kind) ? 'day' : 'at'
}

type SpeakersKind = 'send-voice' | 'withdraw-voice'
type Framed<K extends ActKind> = Frame<K, BodyOf<K>>
export type Act<K extends ActKind = ActKind> = K extends SpeakersKind ? Framed<K> : Framed<K> & MadeFrame
export type MembersAct = { [K in Exclude<ActKind, SpeakersKind>]: Framed<K> & MadeFrame }[Exclude<ActKind, SpeakersKind>]
export type SpeakersAct = { [K in SpeakersKind]: Framed<K> }[SpeakersKind]
export type AnyAct = MembersAct | SpeakersAct

export function actBytes(act: AnyAct): Uint8Array<ArrayBuffer> {
  return canonicalAct(act)
}

/** Reads the bytes of an act of any kind; refusals as in act-frame.ts. */
export function readAct(bytes: Uint8Array): Result<AnyAct, ActRefusal> {
  return readActOf(bodies, stampOf, bytes) as Result<AnyAct, ActRefusal>
}

export function readActText(text: string): Result<AnyAct, ActRefusal> {
  return readAct(utf8(text))
}

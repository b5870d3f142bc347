// The work that an open link asks of whoever sends a voice: little for one person, much for a flood. Nothing about it is stored.
import { concat, fromBase64url, sameBytes, toBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { hour, type Moment } from '#values/moment.ts'
import { sha256, type Hash, type Subtle } from './hash.ts'

/** Leading zero bits asked for on a quiet day, and the most that may ever be asked: a constant, so that no server can burden a phone. */
export const usualWorkBits = 14
export const mostWorkBits = 17

/** What the server sets: '<bits>.<hour since 1970>.<base64url of its MAC over round, hour and bits>'. */
export type Challenge = string

type Hmac = Pick<SubtleCrypto, 'importKey' | 'sign'>

export async function setChallenge(subtle: Hmac, key: Uint8Array<ArrayBuffer>, round: Id, now: Moment, bits: number): Promise<Challenge> {
  const turn = Math.floor(now / hour)
  return `${bits}.${turn}.${await macOf(subtle, key, round, turn, bits)}`
}

/** From so many voices of a day on, nothing more is asked. */
export const mostVoicesCounted = 5_000

/** Bits that are asked when so many voices of a round came today: more under a flood, never above the ceiling. */
export function bitsFor(voicesToday: number): number {
  if (voicesToday < 500) return usualWorkBits
  return voicesToday < mostVoicesCounted ? usualWorkBits + 2 : mostWorkBits
}

/** What is hashed together with a counter: bound to the record, so that one piece of work sends one voice. */
export function workBytes(challenge: Challenge, record: Id, payload: Hash): Uint8Array<ArrayBuffer> {
  return utf8(`samasama/1/work ${challenge} ${record} ${payload} `)
}

export function readBits(challenge: Challenge): number | null {
  const bits = Number(challenge.split('.')[0])
  return Number.isInteger(bits) && bits >= 0 && bits <= mostWorkBits ? bits : null
}

export function leadingZeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0)
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]!) - 24
}

/** Whether `work` ('<challenge>.<counter>') was set here for this round within the last two hours and is solved for this record. */
export async function workHolds(
  subtle: Hmac & Subtle,
  key: Uint8Array<ArrayBuffer>,
  work: string,
  of: { readonly round: Id; readonly record: Id; readonly payload: Hash; readonly now: Moment },
): Promise<boolean> {
  const [bitsText, turnText, mac, counter] = work.split('.')
  const bits = Number(bitsText)
  const turn = Number(turnText)
  if (!Number.isInteger(bits) || bits < usualWorkBits || counter === undefined || !/^\d{1,10}$/.test(counter)) return false
  const age = Math.floor(of.now / hour) - turn
  if (age < 0 || age > 1 || !(await sameMac(subtle, key, of.round, turn, bits, mac ?? ''))) return false
  const hashed = await sha256(subtle, concat(workBytes(`${bitsText}.${turnText}.${mac}`, of.record, of.payload), utf8(counter)))
  return leadingZeroBits(hashed) >= bits
}

async function sameMac(subtle: Hmac, key: Uint8Array<ArrayBuffer>, round: Id, turn: number, bits: number, mac: string): Promise<boolean> {
  const claimed = fromBase64url(mac)
  return claimed !== null && sameBytes(claimed, fromBase64url(await macOf(subtle, key, round, turn, bits))!)
}

async function macOf(subtle: Hmac, key: Uint8Array<ArrayBuffer>, round: Id, turn: number, bits: number): Promise<string> {
  const imported = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return toBase64url(new Uint8Array(await subtle.sign('HMAC', imported, utf8(`${round} ${turn} ${bits}`))))
}

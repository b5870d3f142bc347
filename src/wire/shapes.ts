// The small shapes of which every message is made: ids, hashes, days, texts with a length, links. Whatever does not fit is refused.
import * as v from 'valibot'
import { isDay, isPeriod, type Day, type Period } from '#values/day.ts'
import { fromBase64url } from '#values/encoding.ts'
import { isId, type Id } from '#values/id.ts'
import { isMoment, type Moment } from '#values/moment.ts'
import { isHash, type Hash } from './hash.ts'

/** What anybody may post is read up to its first fault: a note for each of a million would cost more than all that is right. */
export const atFirst = { abortEarly: true } as const

export const id = v.custom<Id>(isId, 'id')
export const hash = v.custom<Hash>(isHash, 'hash')
export const day = v.custom<Day>(isDay, 'day')
export const moment = v.custom<Moment>(isMoment, 'moment')
export const publicKey = bytesOf(32)
export const signatureBytes = bytesOf(64)
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A language tag as in BCP 47, as far as people write them: 'en', 'zh-Hans', 'es-419'. */
export const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/))
/** A post-quantum age recipient; its bytes are checked when it is used. */
export const recipient = v.pipe(v.string(), v.regex(/^age1pq1[a-z0-9]{1000,2500}$/))
export const link = v.pipe(v.string(), v.maxLength(2_000), v.check(isWebLink, 'link'))

export const period = v.pipe(
  v.strictObject({ date: v.string(), precision: v.picklist(['day', 'month', 'year']) }),
  v.check(isPeriod, 'period'),
) as unknown as v.GenericSchema<Period>

/** Text for people: trimmed, NFC, without control characters other than line breaks, up to `most` characters. */
export function text(most: number, least = 1) {
  return v.pipe(v.string(), v.minLength(least), v.maxLength(most), v.check(isTidy, 'text'))
}

/**
 * An object just as it came, whose fields somebody else checks. The library's own loose objects and records leave out `constructor`,
 * `prototype` and `__proto__` without a word, and a field that nobody knows is to be refused.
 */
export const anyObject = v.custom<object>(isObject, 'object')

/** One text in several languages: {"en": "...", "id": "..."}. */
export function texts(most: number) {
  return v.pipe(
    v.custom<{ [lang: string]: string }>((value) => isObject(value) && Object.keys(value).every((name) => v.is(lang, name)), 'languages'),
    v.record(lang, text(most)),
    v.check((value) => Object.keys(value).length <= 40, 'languages'),
  )
}

export function textIn(most: number, least = 1) {
  return v.strictObject({ text: text(most, least), lang })
}

export function list<T extends v.GenericSchema>(of: T, most: number, least = 0) {
  return v.pipe(v.array(of), v.minLength(least), v.maxLength(most))
}

/** Bytes that stand beside an act, named by their hash and length. */
export const beside = v.strictObject({ sha256: hash, length: v.pipe(whole, v.minValue(1)) })

function bytesOf(length: number) {
  return v.custom<string>((value) => typeof value === 'string' && fromBase64url(value)?.length === length, 'bytes')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTidy(value: string): boolean {
  return value === value.trim() && !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(value)
}

function isWebLink(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
}

// The frame of an act and how it is read, apart from the bodies: a page that reads a few kinds carries no words of the others.
import * as v from 'valibot'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { canonicalBytes, readCanonical, type Canonical, type CanonicalRefusal } from './canonical.ts'
import type { Hash } from './hash.ts'
import { anyObject, atFirst, day, hash, id, moment } from './shapes.ts'

/**
 * What an act says of its time. `at`: public kinds carry the moment. `day`: kinds around sealed things carry the day only.
 * `none`: speakers' acts, which carry neither a time nor a maker, and stand in no chain of their maker.
 */
export type Stamp = 'at' | 'day' | 'none'

/** What every act has; those of members also `MadeFrame`. */
export type Frame<K extends string, Body> = {
  readonly v: 1; readonly org: Id; readonly id: Id; readonly kind: K; readonly body: Body
}
export type MadeFrame = {
  /** The key id under which the maker signs; her own last act; and the head of the chain that she has seen. */
  readonly by: Id
  readonly previous: Id | null
  readonly head: Hash | null
  /** The act that this one is made anew from, when a clock had to be set right. */
  readonly replaces: Id | null
  readonly at: Moment | null
  readonly day: Day | null
}
export type ActRefusal = CanonicalRefusal | 'unknown-kind' | 'act-not-understood'

type Bodies = Readonly<Record<string, v.GenericSchema>>
type Of<B extends Bodies> = { [K in keyof B & string]: Frame<K, v.InferOutput<B[K]>> & MadeFrame }[keyof B & string]

const frame = { v: v.literal(1), org: id, id, kind: v.string(), body: anyObject }
const speakers = v.strictObject(frame)
const members = v.strictObject({
  ...frame, by: id, previous: v.nullable(id), head: v.nullable(hash), replaces: v.nullable(id), at: v.nullable(moment),
  day: v.nullable(day),
})

export function canonicalAct(act: object): Uint8Array<ArrayBuffer> {
  return canonicalBytes(act as unknown as Canonical)
}

/**
 * Reads the bytes of an act of one of these kinds. Refuses what is not canonical, not of such a kind, has a field too many or too few, or
 * carries the wrong stamp.
 */
export function readActOf<B extends Bodies>(
  bodies: B, stampOf: (kind: keyof B & string) => Stamp, bytes: Uint8Array,
): Result<Of<B>, ActRefusal> {
  const read = readCanonical(bytes, { bytes: 262_144, depth: 16 })
  if (!read.ok) return read
  const kind = (read.value as { kind?: unknown } | null)?.kind
  if (typeof kind !== 'string' || !Object.hasOwn(bodies, kind)) return refuse('unknown-kind')
  const stamp = stampOf(kind)
  const framed = v.safeParse(stamp === 'none' ? speakers : members, read.value, atFirst)
  if (!framed.success || !stampFits(framed.output, stamp)) return refuse('act-not-understood')
  const body = v.safeParse(bodies[kind]!, framed.output.body, atFirst)
  return body.success ? ok({ ...framed.output, body: body.output } as unknown as Of<B>) : refuse('act-not-understood')
}

function stampFits(act: object, stamp: Stamp): boolean {
  if (stamp === 'none') return true
  const { at, day } = act as { at: unknown; day: unknown }
  return (at !== null) === (stamp === 'at') && (day !== null) === (stamp === 'day')
}

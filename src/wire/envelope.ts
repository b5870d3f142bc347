// What is posted to the door: an act's exact bytes, the signatures over them, the sealed bytes that stand beside it; and what comes back.
import * as v from 'valibot'
import type { Sendable } from '#values/sealed.ts'
import { isBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Hash } from './hash.ts'
import { signature, type Signature } from './roster-entry.ts'
import { atFirst, list } from './shapes.ts'

/** The most that one posting may weigh; the attachments of a voice travel by another way. */
export const mostEnvelopeBytes = 2_000_000

export type Envelope = {
  /** Canonical bytes of the act, as text. */
  readonly act: string
  readonly sigs: readonly Signature[]
  /** Sealed bytes (base64url) that the act names by hash. */
  readonly beside: readonly string[]
  /** The one-time secret that opens an organisation. */
  readonly opening: string | null
  /** The solution of the work that an open link asks for. */
  readonly work: string | null
}

const envelope = v.strictObject({
  act: v.pipe(v.string(), v.maxLength(262_144)),
  sigs: list(signature, 4),
  beside: list(
    v.pipe(
      v.string(),
      v.maxLength(1_400_000),
      v.check(isBase64url),
    ),
    2_010,
  ),
  opening: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  work: v.nullable(v.pipe(v.string(), v.maxLength(200))),
}) satisfies v.GenericSchema<Envelope>

export type Outcome = 'kept' | 'waiting' | 'quarantined' | 'held'
/** `kept` stands; `waiting` waits for the second person; `quarantined` waits for a steward; `held` is a voice in the day's table. */
export type DoorReply =
  | {
      readonly ok: true
      readonly id: Id
      readonly outcome: Outcome
      readonly again: boolean
      readonly seq: number | null
      readonly head: Hash | null
    }
  | { readonly ok: false; readonly refusal: string; readonly detail: string | null }

export const doorReply = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    id: v.string(),
    outcome: v.picklist(['kept', 'waiting', 'quarantined', 'held']),
    again: v.boolean(),
    seq: v.nullable(v.number()),
    head: v.nullable(v.string()),
  }),
  v.object({ ok: v.literal(false), refusal: v.string(), detail: v.nullable(v.string()) }),
])

export function envelopeText(of: Sendable<Envelope>): string {
  return JSON.stringify(of)
}

export function readEnvelope(body: string): Result<Envelope, 'not-json' | 'envelope-not-understood'> {
  const value = parsed(body)
  if (value === undefined) return refuse('not-json')
  const read = v.safeParse(envelope, value, atFirst)
  return read.success ? ok(read.output) : refuse('envelope-not-understood')
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

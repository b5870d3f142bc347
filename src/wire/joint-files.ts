// Files by which organisations of two servers raise a demand together: what one tells of itself, a draft for it, and its answer.
import * as v from 'valibot'
import { guestLimits } from '#domain/guest-rules.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { authority } from './acts/demands.ts'
import { serverAddress } from './acts/together.ts'
import { canonicalBytes, readCanonical, type Canonical } from './canonical.ts'
import { readerOf } from './desk-replies.ts'
import { signature, signedEntry, type SignedEntry } from './roster-entry.ts'
import { id, list, text } from './shapes.ts'
import { jointReply } from './together-replies.ts'

/** A draft of a hundred versions, each with its wraps, fits; nothing larger is looked at. */
export const mostFileLetters = 24_000_000

const entries = list(signedEntry, 5_000, 1)
const bytes = v.pipe(v.string(), v.maxLength(400_000))
const organisation = v.strictObject({
  v: v.literal(1), is: v.literal('samasama-organisation'), about: text(400), organisation: id, name: text(200), address: serverAddress,
  entries,
})
/** `last` is the act of the guest that was brought last; `authorities` are those that the words name, as its server knows them. */
const draft = v.strictObject({
  v: v.literal(1), is: v.literal('samasama-draft'), about: text(400), guest: id, address: serverAddress, last: v.nullable(id),
  authorities: list(authority, 400), reply: jointReply,
})
const answer = v.strictObject({
  v: v.literal(1), is: v.literal('samasama-answer'), about: text(400), guest: id, joint: id, entries,
  act: v.pipe(v.string(), v.maxLength(60_000)), sigs: list(signature, 4, 1), beside: list(bytes, 22),
})
const file = v.variant('is', [organisation, draft, answer])

/** `about` says in plain words what the file is, for whoever opens it in another program. */
export type JointFile = v.InferOutput<typeof file>
export type OrganisationFile = v.InferOutput<typeof organisation>
export type DraftFile = v.InferOutput<typeof draft>
export type AnswerFile = v.InferOutput<typeof answer>

/** Refuses what is too large, no such file, or of a later version of this program. */
export function readJointFile(written: string): Result<JointFile, 'file-too-large' | 'not-such-a-file' | 'file-too-new'> {
  if (written.length > mostFileLetters) return refuse('file-too-large')
  const value = parsed(written)
  const read = v.safeParse(file, value, { abortEarly: true })
  if (read.success) return ok(read.output)
  const { v: version, is } = (value ?? {}) as { readonly v?: unknown; readonly is?: unknown }
  const isOurs = typeof is === 'string' && is.startsWith('samasama-') && typeof version === 'number' && version > 1
  return refuse(isOurs ? 'file-too-new' : 'not-such-a-file')
}

export function jointFileText(of: JointFile): string {
  return JSON.stringify(of)
}

const guests = v.object({ guests: list(v.object({ organisation: id, name: text(200), address: serverAddress, entries }), 100) })
const elsewhere = v.object({ last: v.nullable(id), reply: jointReply })
/** What the desk is told of the guests of its organisation, and of a draft as one of them shall see it. */
export const readGuests = readerOf(guests)
export const readElsewhere = readerOf(elsewhere)

/** A roster as it stands beside an act. */
export function rosterFile(of: readonly SignedEntry[]): Uint8Array<ArrayBuffer> {
  return canonicalBytes(of as unknown as Canonical)
}

/** Null for bytes that are not canonical, or no entries. What follows from them, whoever follows them finds out. */
export function readRosterFile(of: Uint8Array): readonly SignedEntry[] | null {
  const value = readCanonical(of, { bytes: guestLimits.roster, depth: 6 })
  if (!value.ok) return null
  const read = v.safeParse(entries, value.value, { abortEarly: true })
  return read.success ? read.output : null
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown
  } catch {
    return undefined
  }
}

// What the page of a verdict's witness asks of the server: the verdict that waits, with everything that proves who proposed it.
import * as v from 'valibot'
import { fromBase64url } from '#values/encoding.ts'
import { isId, type Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Hash } from './hash.ts'
import { signature, signedEntry, type Signature, type SignedEntry } from './roster-entry.ts'
import { hash, list, moment } from './shapes.ts'

/** As the server tells it. Nothing in it is believed before ./check-verdict.ts has followed it from the organisation's root. */
export type VerdictPage = {
  /** Canonical text of the act that waits, its hash, and the signatures over it. */
  readonly act: string
  readonly actHash: Hash
  readonly sigs: readonly Signature[]
  readonly expires: Moment
  /** The whole roster of the organisation, oldest first. */
  readonly entries: readonly SignedEntry[]
  /** Canonical text of the act whose words are judged: the verdict names it by its hash. */
  readonly demand: string
}
/** What stands after `#` in a witness's link: the organisation, the act that waits, and the token (base64url of 32 bytes). */
export type WitnessLink = { readonly org: Id; readonly act: Id; readonly token: string }

const actText = v.pipe(v.string(), v.maxLength(262_144))
const verdictPage = v.object({
  act: actText, actHash: hash, sigs: list(signature, 4, 1), expires: moment,
  entries: list(signedEntry, 20_000, 1), demand: actText,
})

export function readVerdictPage(value: unknown): Result<VerdictPage, 'not-understood'> {
  const read = v.safeParse(verdictPage, value)
  return read.success ? ok(read.output) : refuse('not-understood')
}

const fragment = v.pipe(v.string(), v.regex(/^#?[a-z2-7]{26}\.[a-z2-7]{26}\.[A-Za-z0-9_-]{43}$/))

export function witnessFragment({ org, act, token }: WitnessLink): string {
  return `${org}.${act}.${token}`
}

/** Null when the link was cut off, or is none of ours. */
export function readWitnessFragment(text: string): WitnessLink | null {
  const read = v.safeParse(fragment, text)
  if (!read.success) return null
  const [org, act, token] = read.output.replace('#', '').split('.')
  return isId(org) && isId(act) && fromBase64url(token!)?.length === 32 ? { org, act, token: token! } : null
}

// Whether a party of a joint draft has answered as the server says: its own act, signed by a member of its own roster.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { MemberKeys, Roster } from '#domain/roster.ts'
import { readActText, type Act } from './act.ts'
import type { Subtle } from './hash.ts'
import type { Signature } from './roster-entry.ts'
import { verifies } from './signature.ts'

export type AnswerRefusal = 'answer-not-understood' | 'another-party' | 'another-joint' | 'answer-not-signed'
/** Each rule has a name, so that the tests can show what wins without it. */
export type AnswerRule = 'party' | 'joint' | 'signature'
export type SignedAnswer = { readonly act: string; readonly sigs: readonly Signature[] }

const nothing: ReadonlySet<AnswerRule> = new Set()

/** The answer of the organisation whose roster it is, to this draft: by a member, or by one who left or has another role since. */
export async function checkAnswer(
  subtle: Subtle, { act: text, sigs }: SignedAnswer, roster: Roster, joint: Id, off = nothing,
): Promise<Result<Act<'answer-together'>, AnswerRefusal>> {
  const read = readActText(text)
  if (!read.ok || read.value.kind !== 'answer-together') return refuse('answer-not-understood')
  const act = read.value
  if (!off.has('party') && act.org !== roster.org) return refuse('another-party')
  if (!off.has('joint') && act.body.joint !== joint) return refuse('another-joint')
  return off.has('signature') || (await signedBy(subtle, roster, act.by, text, sigs)) ? ok(act) : refuse('answer-not-signed')
}

async function signedBy(subtle: Subtle, roster: Roster, by: Id, text: string, sigs: readonly Signature[]): Promise<boolean> {
  const key = keysOf(roster, by)?.act
  if (key === undefined) return false
  const signed = { purpose: 'act', root: fromBase64url(roster.root)!, bytes: utf8(text) } as const
  const good = await Promise.all(sigs.filter((one) => one.by === by).map(({ sig }) => verifies(subtle, signed, key, sig)))
  return good.includes(true)
}

function keysOf({ members, endedKeys }: Roster, by: Id): MemberKeys | null {
  return [...members, ...endedKeys].find(({ key }) => key === by)?.keys ?? null
}

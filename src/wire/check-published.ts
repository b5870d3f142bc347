// Follows a published demand back to whoever signed it, before a second organisation signs the same words.
import * as v from 'valibot'
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { asksTheSame } from '#domain/demand-rules.ts'
import type { Demand } from '#domain/demand.ts'
import type { Roster } from '#domain/roster.ts'
import { readActText, type Act, type AnyAct } from './act.ts'
import { readerOf } from './desk-replies.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { followRoster } from './roster-chain.ts'
import { signature, signedEntry, type Signature, type SignedEntry } from './roster-entry.ts'
import { hash, list } from './shapes.ts'
import { verifies } from './signature.ts'

/** The act that last set the demand, the signatures over it, and the roster of the organisation that published it. */
export type Published = {
  readonly act: string; readonly actHash: Hash; readonly sigs: readonly Signature[]; readonly entries: readonly SignedEntry[]
}
export type PublishedRefusal = 'roster-broken' | 'another-demand' | 'words-changed' | 'not-signed'

const published = v.object({
  act: v.pipe(v.string(), v.maxLength(262_144)), actHash: hash, sigs: list(signature, 4, 1), entries: list(signedEntry, 20_000, 1),
})
export const readPublished = readerOf(v.object({ published: v.nullable(published) }))

/**
 * Whether these bytes have the hash that will be signed, ask word for word what is shown, and were signed by a member of the publisher
 * (of today, or under a key that has ended since). Refusals as in its type.
 */
export async function checkPublished(
  subtle: Subtle, { act: text, sigs, entries }: Published, shown: { readonly demand: Demand; readonly actHash: Hash },
): Promise<Result<null, PublishedRefusal>> {
  const { demand } = shown
  const roster = await followRoster(subtle, entries, demand.organisation)
  if (!roster.ok) return refuse('roster-broken')
  const act = readActText(text)
  if (!act.ok || !setsWords(act.value)) return refuse('another-demand')
  const words = wordsIn(act.value, demand.id)
  if (act.value.org !== demand.organisation || words === undefined) return refuse('another-demand')
  if ((await hashOf(subtle, utf8(text))) !== shown.actHash || !asksTheSame(words, demand)) return refuse('words-changed')
  return (await signedByMember(subtle, roster.value, act.value, text, sigs)) ? ok(null) : refuse('not-signed')
}

type Setting = Act<'publish-demand' | 'edit-demand' | 'import-demands'>

function setsWords(act: AnyAct): act is Setting {
  return act.kind === 'publish-demand' || act.kind === 'edit-demand' || act.kind === 'import-demands'
}

/** A piece of a list sets the words of many. */
function wordsIn(act: Setting, demand: Id) {
  return (act.kind === 'import-demands' ? act.body.demands : [act.body]).find(({ id }) => id === demand)
}

async function signedByMember(
  subtle: Subtle, { members, endedKeys, root }: Roster, { by }: Setting, text: string, sigs: readonly Signature[],
): Promise<boolean> {
  const key = [...members, ...endedKeys].find((one) => one.key === by)?.keys.act
  if (key === undefined) return false
  const signed = { purpose: 'act', root: fromBase64url(root)!, bytes: utf8(text) } as const
  const good = await Promise.all(sigs.filter((one) => one.by === by).map(({ sig }) => verifies(subtle, signed, key, sig)))
  return good.includes(true)
}

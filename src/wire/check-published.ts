// Follows a published demand back to whoever signed it, before a second organisation signs the same words.
import * as v from 'valibot'
import { utf8 } from '#values/encoding.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { asksTheSame, keeperOf } from '#domain/demand-rules.ts'
import type { Demand } from '#domain/demand.ts'
import { readActText } from './act.ts'
import { checkHandOver, handOver, signedIn, wholeRoster, type HandOver, type Whole } from './check-hand-over.ts'
import { demandSetBy } from './demand-touched.ts'
import { readerOf } from './desk-replies.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { signature, signedEntry, type Signature, type SignedEntry } from './roster-entry.ts'
import { hash, list } from './shapes.ts'

/**
 * The act that last set the demand, the signatures over it, the roster of the organisation that published it, and every hand-over of the
 * words since, the oldest first.
 */
export type Published = {
  readonly act: string; readonly actHash: Hash; readonly sigs: readonly Signature[]; readonly entries: readonly SignedEntry[]
  readonly handed: readonly HandOver[]
}
export type PublishedRefusal = 'roster-broken' | 'another-demand' | 'words-changed' | 'not-signed' | 'hand-over-unproven'

const published = v.object({
  act: v.pipe(v.string(), v.maxLength(262_144)), actHash: hash, sigs: list(signature, 4, 1), entries: list(signedEntry, 20_000, 1),
  handed: list(handOver, 200),
})
export const readPublished = readerOf(v.object({ published: v.nullable(published) }))

/**
 * Whether these bytes have the hash that will be signed, ask word for word what is shown, and were signed by a member (of today, or under a
 * key that has ended since) of the publisher, or of who took the words over: each hand-over is proven by two stewards of the keeper of
 * before. A server that holds back the newest act, hand-over and all, is not found out here. Refusals as in its type.
 */
export async function checkPublished(
  subtle: Subtle, { act: text, sigs, entries, handed }: Published, shown: { readonly demand: Demand; readonly actHash: Hash },
): Promise<Result<null, PublishedRefusal>> {
  const { demand } = shown
  const publisher = await wholeRoster(subtle, entries, demand.organisation)
  if (publisher === null) return refuse('roster-broken')
  const keepers = await keepersOf(subtle, publisher, demand, handed)
  if (keepers === null || keepers.at(-1)!.roster.org !== keeperOf(demand)) return refuse('hand-over-unproven')
  const act = readActText(text)
  const set = act.ok ? demandSetBy(act.value, demand.id) : null
  if (!act.ok || set === null) return refuse('another-demand')
  const { org } = act.value
  const keeper = keepers.find(({ roster }) => roster.org === org)
  if (keeper === undefined) return refuse('another-demand')
  if ((await hashOf(subtle, utf8(text))) !== shown.actHash || !asksTheSame(set, demand)) return refuse('words-changed')
  return (await signedIn(subtle, keeper.roster, { act: text, sigs })) === null ? refuse('not-signed') : ok(null)
}

/** The publisher, and all who kept the words after it; null where one hand-over is not proven. */
async function keepersOf(
  subtle: Subtle, publisher: Whole, { id }: Demand, handed: readonly HandOver[],
): Promise<readonly [Whole, ...Whole[]] | null> {
  const keepers: [Whole, ...Whole[]] = [publisher]
  for (const step of handed) {
    const taken = await checkHandOver(subtle, keepers.at(-1)!, id, step)
    if (!taken.ok) return null
    keepers.push(taken.value)
  }
  return keepers
}

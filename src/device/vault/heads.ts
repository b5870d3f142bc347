// What this device has seen of an organisation and never lets go back: the highest place of its roster and of its chain of acts.
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Hash } from '#wire/hash.ts'

export type Place = { readonly seq: number; readonly head: Hash }
/** None of it is secret: places, hashes, ids. */
export type Heads = {
  readonly org: Id
  readonly roster: Place
  readonly chain: Place
  /** The hash of a roster's entry, and when this device first saw it. Empty for all that it was shown the first time. */
  readonly firstSeen: Readonly<Record<string, Moment>>
  /** The key id of a member, and her last act. */
  readonly lastActs: Readonly<Record<string, Id>>
}

export type HeadRefusal = 'roster-rolled-back' | 'roster-forked' | 'chain-rolled-back' | 'chain-forked'

/** Whether a roster continues the one seen before. `hashes` are those of all its entries, oldest first. */
export function rosterContinues(seen: Heads | null, hashes: readonly Hash[]): Result<Place, HeadRefusal> {
  const last = { seq: hashes.length - 1, head: hashes.at(-1)! }
  if (seen === null) return ok(last)
  if (hashes.length <= seen.roster.seq) return refuse('roster-rolled-back')
  return hashes[seen.roster.seq] === seen.roster.head ? ok(last) : refuse('roster-forked')
}

/** Whether a chain that ends here can continue the one seen before; the rows between are checked by themselves. */
export function chainContinues(seen: Heads | null, shown: Place): Result<'same' | 'longer', HeadRefusal> {
  if (seen === null) return ok('longer')
  if (shown.seq < seen.chain.seq) return refuse('chain-rolled-back')
  if (shown.seq > seen.chain.seq) return ok('longer')
  return shown.head === seen.chain.head ? ok('same') : refuse('chain-forked')
}

type Shown = Pick<Heads, 'org' | 'chain' | 'lastActs'> & { readonly hashes: readonly Hash[] }

/** The memory after a visit that was all in order. What a device is shown on its first visit has no notice: it has seen nothing else. */
export function remember(seen: Heads | null, shown: Shown, now: Moment): Heads {
  const roster = { seq: shown.hashes.length - 1, head: shown.hashes.at(-1)! }
  const fresh = seen === null ? [] : shown.hashes.slice(seen.roster.seq + 1)
  const firstSeen = { ...seen?.firstSeen, ...Object.fromEntries(fresh.map((hash) => [hash, now])) }
  return { org: shown.org, roster, chain: shown.chain, firstSeen, lastActs: { ...seen?.lastActs, ...shown.lastActs } }
}

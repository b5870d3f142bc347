// Texts that say the same, or nearly: within a list that is brought in, and against what is on the record already.
import { folded, shingles } from './folded.ts'

export type Told = { readonly key: string; readonly text: string }
/** `of` is the one that was there before: on the record, or further up in the list. `share` is how much both have in common, up to 1. */
export type Duplicate = { readonly key: string; readonly of: string; readonly how: 'exact' | 'near'; readonly share: number }

/** From this share on two texts are shown side by side. */
export const nearShare = 0.6
/** Of each text so many hashes are looked up to find who may be near; who shares none of them shares little. */
const looked = 16
/** What more texts than this have in common tells none of them apart. */
const common = 60

type Prepared = { readonly key: string; readonly whole: string; readonly set: ReadonlySet<number>; readonly low: readonly number[] }

/** For each of `list` that has one, the nearest before it; an exact one before a near one. */
export function duplicatesIn(list: readonly Told[], record: readonly Told[]): readonly Duplicate[] {
  const index = duplicateIndex()
  for (const told of record) index.add(prepared(told))
  return list.flatMap((told) => {
    const one = prepared(told)
    const found = index.nearest(one)
    index.add(one)
    return found === null ? [] : [{ key: told.key, ...found }]
  })
}

function duplicateIndex() {
  const exact = new Map<string, string>()
  const posted = new Map<number, Prepared[]>()
  return {
    add(one: Prepared): void {
      if (!exact.has(one.whole)) exact.set(one.whole, one.key)
      for (const hash of one.low) {
        const others = posted.get(hash)
        if (others === undefined) posted.set(hash, [one])
        else if (others.length < common) others.push(one)
      }
    },
    nearest({ whole, set, low }: Prepared): Omit<Duplicate, 'key'> | null {
      const same = exact.get(whole)
      if (same !== undefined) return { of: same, how: 'exact', share: 1 }
      let best: Omit<Duplicate, 'key'> | null = null
      for (const other of new Set(low.flatMap((hash) => posted.get(hash) ?? []))) {
        const share = shared(set, other.set)
        if (share >= nearShare && share > (best?.share ?? 0)) best = { of: other.key, how: 'near', share }
      }
      return best
    },
  }
}

/** The lowest hashes of two sets are the same as often as the sets are. */
function prepared({ key, text }: Told): Prepared {
  const whole = folded(text)
  const set = shingles(whole)
  return { key, whole, set, low: [...set].toSorted((a, b) => a - b).slice(0, looked) }
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (Math.min(one.size, other.size) < nearShare * Math.max(one.size, other.size)) return 0
  let both = 0
  for (const hash of one) if (other.has(hash)) both += 1
  return both / (one.size + other.size - both)
}

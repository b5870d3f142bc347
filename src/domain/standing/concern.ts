// Whom an event concerns, and lists of what concerns some and, after a while, no longer all of them.
import type { Id } from '#values/id.ts'
import type { Recorded } from '../event.ts'

/** Something that holds for some addressees since a place in the order. */
export type Held = { readonly at: number; readonly whom: readonly Id[] }

/**
 * Which of these addressees an event concerns: those it names; else, for words of an authority, the one who speaks; else all.
 * An answer that no authority gave concerns nobody.
 */
export function concerned(event: Recorded, addressees: readonly Id[]): readonly Id[] {
  const named = event.concerns.length > 0 ? event.concerns : null
  if (!isWord(event)) return addressees.filter((id) => named === null || named.includes(id))
  if (event.actor.as.role !== 'authority') return []
  const spokenFor = named ?? [event.actor.as.authority]
  return addressees.filter((id) => spokenFor.includes(id))
}

export function isWord(event: Recorded): event is Extract<Recorded, { kind: 'answer' | 'commitment' }> {
  return event.kind === 'answer' || event.kind === 'commitment'
}

export function concerns(held: Held, whom: readonly Id[]): boolean {
  return held.whom.some((id) => whom.includes(id))
}

/** What holds for one addressee: the latest of the list. */
export function latestFor<T extends Held>(list: readonly T[], addressee: Id): T | undefined {
  return list.findLast((held) => held.whom.includes(addressee))
}

/** The list after some of it holds no longer for `whom`; what holds for nobody is gone. */
export function release<T extends Held>(list: readonly T[], whom: readonly Id[], which: (held: T) => boolean = () => true): T[] {
  return list
    .map((held) => (which(held) ? { ...held, whom: held.whom.filter((id) => !whom.includes(id)) } : held))
    .filter((held) => held.whom.length > 0)
}

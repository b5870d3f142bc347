// What this device remembers between visits, in IndexedDB: heads seen, and which bytes it first saw for a voice. Nothing of it is secret.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Heads } from './heads.ts'

export type Memory = {
  /** False where the browser keeps nothing (some private windows): then a rollback between two visits cannot be seen. */
  readonly lasts: boolean
  readonly heads: (org: Id) => Promise<Heads | null>
  /**
   * Keeps them in the place of those that were `seen` when the look began (or of whatever is there). False, and nothing is kept, when
   * another window has looked meanwhile: what it saw must not go back.
   */
  readonly keepHeads: (heads: Heads, seen: Heads | null | 'whatever') => Promise<boolean>
  /** The payload hash first seen for each of these records; those seen for the first time are kept now. */
  readonly firstPayloads: (shown: readonly { readonly record: Id; readonly payload: Hash }[]) => Promise<ReadonlyMap<Id, Hash>>
}

interface Shape extends DBSchema {
  heads: { key: string; value: Heads }
  payloads: { key: string; value: { readonly record: Id; readonly payload: Hash } }
}

export async function openMemory(): Promise<Memory> {
  try {
    return whileItKeeps(inDatabase(await openDB<Shape>('samasama-vault', 1, {
      upgrade(db) {
        db.createObjectStore('heads', { keyPath: 'org' })
        db.createObjectStore('payloads', { keyPath: 'record' })
      },
    })))
  } catch {
    return forThisVisit()
  }
}

function inDatabase(db: IDBPDatabase<Shape>): Memory {
  return {
    lasts: true,
    heads: async (org) => (await db.get('heads', org)) ?? null,
    keepHeads: async (heads, seen) => {
      const transaction = db.transaction('heads', 'readwrite')
      const isSame = follows(seen, (await transaction.store.get(heads.org)) ?? null)
      if (isSame) await transaction.store.put(heads)
      await transaction.done
      return isSame
    },
    firstPayloads: async (shown) => {
      const transaction = db.transaction('payloads', 'readwrite')
      const first = await Promise.all(shown.map(async (one) => {
        const before = await transaction.store.get(one.record)
        if (!before) await transaction.store.put({ record: one.record, payload: one.payload })
        return [one.record, before?.payload ?? one.payload] as const
      }))
      await transaction.done
      return new Map(first)
    },
  }
}

/** From the first time that a full disk keeps nothing more, what is seen is remembered for as long as the page is open. */
export function whileItKeeps(lasting: Memory, instead: Memory = forThisVisit()): Memory {
  let keeps = lasting.lasts
  async function attempt<T>(job: (memory: Memory) => Promise<T>): Promise<T | undefined> {
    if (!keeps) return undefined
    try {
      return await job(lasting)
    } catch {
      keeps = false
      return undefined
    }
  }
  return {
    get lasts() {
      return keeps
    },
    heads: async (org) => (await instead.heads(org)) ?? (await lasting.heads(org).catch(() => null)),
    keepHeads: async (heads, seen) => (await attempt((memory) => memory.keepHeads(heads, seen))) ?? instead.keepHeads(heads, 'whatever'),
    firstPayloads: async (shown) => (await attempt((memory) => memory.firstPayloads(shown))) ?? instead.firstPayloads(shown),
  }
}

/** The same, for as long as the page is open. */
export function forThisVisit(): Memory {
  const heads = new Map<Id, Heads>()
  const payloads = new Map<Id, Hash>()
  return {
    lasts: false,
    heads: (org) => Promise.resolve(heads.get(org) ?? null),
    keepHeads: (one, seen) => {
      const isSame = follows(seen, heads.get(one.org) ?? null)
      if (isSame) heads.set(one.org, one)
      return Promise.resolve(isSame)
    },
    firstPayloads: (shown) => {
      for (const { record, payload } of shown) if (!payloads.has(record)) payloads.set(record, payload)
      return Promise.resolve(new Map(shown.map(({ record }) => [record, payloads.get(record)!])))
    },
  }
}

function follows(seen: Heads | null | 'whatever', kept: Heads | null): boolean {
  if (seen === 'whatever') return true
  return seen?.roster.head === kept?.roster.head && seen?.chain.head === kept?.chain.head
}

// Sealed voices that could not be sent yet, kept on this phone until there is a network. Only bytes that this phone itself cannot read.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Sendable } from '#values/sealed.ts'
import type { SealedVoice } from './speaker-tasks.ts'

interface Shape extends DBSchema {
  kept: { key: string; value: SealedVoice }
}
export type Queue = {
  /** False where this browser keeps nothing. */
  readonly keep: (voice: Sendable<SealedVoice>) => Promise<boolean>
  readonly kept: () => Promise<readonly SealedVoice[]>
  readonly drop: (voice: Pick<SealedVoice, 'id'>) => Promise<void>
}

/** A name that says nothing to somebody who looks through the phone. */
const name = 'kept'

/** What a page of before has kept had nothing that follows it. */
function whole(kept: SealedVoice): SealedVoice {
  return { ...withoutFiles, ...kept }
}

const withoutFiles = { files: [], isIn: false } as const

/** Nothing is opened or written before there is something to keep, and the last voice to go takes the database with it. */
export function speakersQueue(): Queue {
  return {
    keep: (voice) => within(async (db) => Boolean(await db.put('kept', voice as SealedVoice)), false),
    kept: async () => ((await exists()) ? within(async (db) => (await db.getAll('kept')).map(whole), []) : []),
    drop: async ({ id }) => {
      const left = await within(async (db) => {
        await db.delete('kept', id)
        return db.count('kept')
      }, 1)
      if (left === 0) await deleteDB(name).catch(() => {})
    },
  }
}

async function within<T>(use: (db: IDBPDatabase<Shape>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    const db = await openDB<Shape>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('kept', { keyPath: 'id' }) })
    try {
      return await use(db)
    } finally {
      db.close()
    }
  } catch {
    return otherwise
  }
}

/** Old browsers cannot list their databases: there, looking makes an empty one. */
async function exists(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((each) => each.name === name)
  } catch {
    return typeof indexedDB !== 'undefined'
  }
}

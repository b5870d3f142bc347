// Where acts wait on this device, in IndexedDB and in order. They are signed, and what is private in them is sealed.
import { openDB, type DBSchema } from 'idb'
import type { Id } from '#values/id.ts'
import type { Waiting } from './order.ts'

export type NewWaiting = Omit<Waiting, 'order'>
export type Queue = {
  /** False where the browser keeps nothing: then what waits is lost with the page, and the person is told so. */
  readonly lasts: boolean
  /** Those that a key made, earliest first. */
  readonly all: (by: Id) => Promise<readonly Waiting[]>
  /** Those of everybody who used this device: they are signed, so they go out whoever is there, or nobody. */
  readonly everybodys: () => Promise<readonly Waiting[]>
  readonly add: (waiting: NewWaiting) => Promise<Waiting>
  /** Puts a changed one in its old place. */
  readonly put: (waiting: Waiting) => Promise<void>
  readonly remove: (order: number) => Promise<void>
}

interface Shape extends DBSchema {
  waiting: { key: number; value: NewWaiting & { order?: number } }
}

export async function openQueue(): Promise<Queue> {
  try {
    const db = await openDB<Shape>('samasama-outbox', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('waiting', { keyPath: 'order', autoIncrement: true }),
    })
    return whereDiskIsFull({
      lasts: true,
      all: async (by) => ((await db.getAll('waiting')) as Waiting[]).filter(({ act }) => act.by === by),
      everybodys: async () => (await db.getAll('waiting')) as Waiting[],
      add: async (waiting) => ({ ...waiting, order: await db.add('waiting', { ...waiting }) }),
      put: async (waiting) => void (await db.put('waiting', { ...waiting })),
      remove: (order) => db.delete('waiting', order),
    })
  } catch {
    return queueForThisVisit()
  }
}

/** Larger than any place on the disk. */
const beyondDisk = 2 ** 52

/** Cheap phones are often full: what the disk does not take goes out all the same, and waits in memory for as long as the page is open. */
export function whereDiskIsFull(disk: Queue): Queue {
  const memory = queueForThisVisit(beyondDisk)
  let isFull = false
  const remembered = <T>(keeping: Promise<T>) => {
    isFull = true
    return keeping
  }
  const everybodys = async () => {
    const inMemory = await memory.everybodys()
    const onDisk = (await disk.everybodys()).filter(({ order }) => !inMemory.some((one) => one.order === order))
    return [...onDisk, ...inMemory].toSorted((a, b) => a.order - b.order)
  }
  return {
    get lasts() {
      return disk.lasts && !isFull
    },
    everybodys,
    all: async (by) => (await everybodys()).filter(({ act }) => act.by === by),
    add: (waiting) => disk.add(waiting).catch(() => remembered(memory.add(waiting))),
    put: async (waiting) => {
      if (waiting.order > beyondDisk) return memory.put(waiting)
      return disk.put(waiting).catch(() => remembered(memory.put(waiting)))
    },
    remove: async (order) => {
      await memory.remove(order)
      if (order <= beyondDisk) await disk.remove(order)
    },
  }
}

export function queueForThisVisit(after = 0): Queue {
  const waiting = new Map<number, Waiting>()
  let last = after
  const put = (one: Waiting) => Promise.resolve(void waiting.set(one.order, one))
  const inOrder = () => [...waiting.values()].toSorted((a, b) => a.order - b.order)
  return {
    lasts: false,
    all: (by) => Promise.resolve(inOrder().filter(({ act }) => act.by === by)),
    everybodys: () => Promise.resolve(inOrder()),
    add: (one) => {
      const kept = { ...one, order: ++last }
      return put(kept).then(() => kept)
    },
    put,
    remove: (order) => Promise.resolve(void waiting.delete(order)),
  }
}

// Has things made in a thread: one at a time, few waiting, none for ever; the thread comes with the first and goes when none is wanted.
import { Worker } from 'node:worker_threads'

export type Bytes = Uint8Array<ArrayBuffer>
/** Null when too many wait already, and when this one could not be made. */
export type Maker<Order> = (order: Order) => Promise<Bytes | null>
export type Limits = {
  readonly waiting: number
  /** Milliseconds after which one is given up, and after which a thread without work goes. */
  readonly within: number
  readonly idle: number
}

type Wanted<Order> = { readonly order: Order; readonly tell: (made: Bytes | null) => void }
type Thread<Order> = { readonly hand: (order: Order) => Promise<Bytes | null>; readonly end: () => void }

const usual: Limits = { waiting: 12, within: 10_000, idle: 30_000 }
const memory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 }

/** `file` is what runs in the thread: it answers each message with bytes. */
export function makerWith<Order>(file: string, failed: () => void, limits: Limits = usual): Maker<Order> {
  const queue: Wanted<Order>[] = []
  let thread: Thread<Order> | null = null
  let busy = false
  let idle: NodeJS.Timeout | undefined

  async function work(): Promise<void> {
    busy = true
    clearTimeout(idle)
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      thread ??= begin<Order>(file, limits.within)
      const made = await thread.hand(next.order)
      if (made === null) rest()
      if (made === null) failed()
      next.tell(made)
    }
    busy = false
    idle = setTimeout(rest, limits.idle).unref()
  }

  /** The next one gets a new thread. */
  function rest(): void {
    thread?.end()
    thread = null
  }

  return (order) => new Promise((tell) => {
    if (queue.length >= limits.waiting) return tell(null)
    queue.push({ order, tell })
    if (!busy) void work()
  })
}

/** What breaks its thread or takes for ever is null. The process may end while nothing is made. */
function begin<Order>(file: string, within: number): Thread<Order> {
  const worker = new Worker(file, { env: {}, execArgv: [], resourceLimits: memory })
  let told: (made: Bytes | null) => void = () => undefined
  worker.on('message', (made: Bytes) => told(made))
  worker.on('error', () => told(null))
  worker.on('exit', () => told(null))
  return {
    hand: async (order) => {
      worker.ref()
      const coming = new Promise<Bytes | null>((resolve) => (told = resolve))
      const late = setTimeout(() => told(null), within)
      worker.postMessage(order, [])
      const made = await coming
      clearTimeout(late)
      worker.unref()
      return made
    },
    end: () => void worker.terminate(),
  }
}

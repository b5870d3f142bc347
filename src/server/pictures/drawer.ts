// Has pictures drawn: one at a time, few waiting, none for ever; the thread that draws comes with the first and goes when none is wanted.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Picture } from './picture.ts'

export type Png = Uint8Array<ArrayBuffer>
/** Null when too many wait already, and when this one could not be drawn. */
export type Drawer = (picture: Picture) => Promise<Png | null>
export type Limits = {
  readonly waiting: number
  /** Milliseconds after which a picture is given up, and after which a thread without work goes. */
  readonly within: number
  readonly idle: number
}

type Order = { readonly picture: Picture; readonly tell: (png: Png | null) => void }
type Thread = { readonly hand: (picture: Picture) => Promise<Png | null>; readonly end: () => void }

const usual: Limits = { waiting: 12, within: 10_000, idle: 30_000 }
const memory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 }

export function drawerWith(failed: () => void, limits: Limits = usual): Drawer {
  const queue: Order[] = []
  let thread: Thread | null = null
  let busy = false
  let idle: NodeJS.Timeout | undefined

  async function work(): Promise<void> {
    busy = true
    clearTimeout(idle)
    for (let order = queue.shift(); order !== undefined; order = queue.shift()) {
      thread ??= begin(limits.within)
      const png = await thread.hand(order.picture)
      if (png === null) rest()
      if (png === null) failed()
      order.tell(png)
    }
    busy = false
    idle = setTimeout(rest, limits.idle).unref()
  }

  /** The next one gets a new thread. */
  function rest(): void {
    thread?.end()
    thread = null
  }

  return (picture) => new Promise((tell) => {
    if (queue.length >= limits.waiting) return tell(null)
    queue.push({ picture, tell })
    if (!busy) void work()
  })
}

/** A picture that breaks its thread or takes for ever is null. The process may end while nothing is drawn. */
function begin(within: number): Thread {
  const worker = new Worker(threadFile(), { env: {}, execArgv: [], resourceLimits: memory })
  let told: (png: Png | null) => void = () => undefined
  worker.on('message', (png: Png) => told(png))
  worker.on('error', () => told(null))
  worker.on('exit', () => told(null))
  return {
    hand: async (picture) => {
      worker.ref()
      const drawn = new Promise<Png | null>((resolve) => (told = resolve))
      const late = setTimeout(() => told(null), within)
      worker.postMessage(picture, [])
      const png = await drawn
      clearTimeout(late)
      worker.unref()
      return png
    },
    end: () => void worker.terminate(),
  }
}

/** Beside this file, in the sources as in the built server. */
function threadFile(): string {
  return join(import.meta.dirname, `drawing-thread${import.meta.filename.endsWith('.ts') ? '.ts' : '.js'}`)
}

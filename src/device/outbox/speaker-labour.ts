// The page's side of the speaker's worker: starts it early, so that it is there when the network is not, and hands it its orders.
import { refuse, type Result } from '#values/result.ts'
import type { Perform, TaskRefusal } from './speaker-tasks.ts'
import type { Order } from './speaker-worker.ts'

type Heard = { readonly order: number; readonly share?: number; readonly result?: Result<never, TaskRefusal> }
type Waiting = { readonly onShare: (share: number) => void; readonly settle: (result: Result<never, TaskRefusal>) => void }
export type Labour = {
  readonly perform: Perform
  /** Ends the worker and everything in its memory. */
  readonly end: () => void
}

/** Starts the worker at once. Where it cannot be loaded or stops, its tasks are refused with `cannot`; the next one starts another. */
export function startLabour(): Labour {
  let worker: Worker | null = started()
  let orders = 0
  const waiting = new Map<number, Waiting>()
  return { perform, end }

  function started(): Worker {
    const fresh = new Worker(new URL('./speaker-worker.ts', import.meta.url), { type: 'module' })
    fresh.addEventListener('message', ({ data }: MessageEvent<Heard>) => hear(data))
    fresh.addEventListener('error', end)
    return fresh
  }

  function perform(name: Order['name'], asked: Order['asked'], onShare: (share: number) => void): Promise<Result<never, TaskRefusal>> {
    worker ??= started()
    const order = ++orders
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a worker has one owner
    worker.postMessage({ order, name, asked })
    return new Promise((settle) => waiting.set(order, { onShare, settle }))
  }

  function hear({ order, share, result }: Heard): void {
    const task = waiting.get(order)
    if (share !== undefined) task?.onShare(share)
    if (result === undefined) return
    waiting.delete(order)
    task?.settle(result)
  }

  function end(): void {
    worker?.terminate()
    worker = null
    for (const { settle } of waiting.values()) settle(refuse('cannot'))
    waiting.clear()
  }
}

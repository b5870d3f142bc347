// The worker of a speaker's phone: whatever is slow or secret happens in it, and it ends with the page.
import { taskPerformer, type TaskName, type Tasks } from './speaker-tasks.ts'

export type Order<N extends TaskName = TaskName> = { readonly order: number; readonly name: N; readonly asked: Tasks[N]['asked'] }

const perform = taskPerformer(crypto.subtle, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)))

addEventListener('message', ({ data }: MessageEvent<Order>) => void obey(data))

async function obey({ order, name, asked }: Order): Promise<void> {
  let told = 0
  const result = await perform(name, asked, (share) => {
    if (share - told < 0.05) return
    told = share
    postMessage({ order, share })
  })
  postMessage({ order, result })
}

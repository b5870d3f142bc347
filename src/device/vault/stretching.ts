// Stretches a passphrase or code in a worker of its own, which ends with its task and takes the text with it.
import type { Bytes } from '#sealing/derive.ts'
import { secret, type Secret } from '#values/secret.ts'
import type { StretchMessage } from './stretch-worker.ts'

export function stretchInWorker(text: string, onShare: (share: number) => void): Promise<Secret<Bytes>> {
  const worker = new Worker(new URL('./stretch-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Secret<Bytes>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<StretchMessage>) => {
      if ('share' in data) return onShare(data.share)
      worker.terminate()
      resolve(secret(data.bytes))
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      reject(new Error('the worker that stretches stopped'))
    })
    worker.postMessage(text, { transfer: [] })
  })
}

// Hands a list to its worker: one for each task, which ends with it and takes the file with it.
import type { Answer, Task } from './list-worker.ts'

export function inWorker(task: Task): Promise<Answer> {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      reject(new Error('the worker that reads lists stopped'))
    })
    worker.postMessage(task, { transfer: [] })
  })
}

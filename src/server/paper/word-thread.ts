// Writes documents beside the server's own thread, one at a time: the library comes with the first, and goes with the thread.
import { parentPort } from 'node:worker_threads'
import type { Paper } from './paper.ts'
import { wordOf } from './word.ts'

parentPort?.on('message', (paper: Paper) => {
  void wordOf(paper).then((bytes) => parentPort?.postMessage(bytes, [bytes.buffer]))
})

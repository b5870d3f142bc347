// Measures pages: a demand's page from the server's cache beside the same bytes as a static file, and what every page weighs.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { load, type Load } from './load.ts'
import type { Measured } from './server.ts'

export type PageWeight = { readonly path: string; readonly plain: number; readonly gzip: number }
export type Rate = { readonly perSecond: number; readonly cpu: number | null; readonly clientsCores: number }

const packed = { 'Accept-Encoding': 'gzip' }

/** So many answers a second over eight connections, after a quarter of them for warming up; CPU in milliseconds each. */
export async function measurePath(server: Pick<Measured, 'address' | 'cpu'>, path: string, count: number): Promise<Rate> {
  const asked = (n: number): Promise<Load> => load(server.address, 8, Array.from({ length: n }, () => ({ path, headers: packed })))
  await asked(Math.ceil(count / 4))
  const before = server.cpu()
  const { good, perSecond, clientsCores } = await asked(count)
  if (good !== count) throw new Error(`of ${count} answers of ${path} only ${good} were good`)
  return { perSecond, clientsCores, cpu: before === null ? null : (((server.cpu() ?? 0) - before) * 1_000) / count }
}

export async function weigh(address: string, paths: readonly string[]): Promise<readonly PageWeight[]> {
  const weights: PageWeight[] = []
  for (const path of paths) {
    const text = await (await fetch(`${address}${path}`)).text()
    weights.push({ path, plain: Buffer.byteLength(text), gzip: gzipSync(text).length })
  }
  return weights
}

/** A server that sends these bytes and does nothing else, in a thread of its own. */
export function bareServer(text: string): Promise<{ readonly address: string; readonly stop: () => Promise<unknown> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { page: gzipSync(text) } })
  return new Promise((resolve, reject) => {
    worker.once('message', (port: number) => resolve({ address: `http://127.0.0.1:${port}`, stop: () => worker.terminate() }))
    worker.once('error', reject)
  })
}

function serveBare(page: Uint8Array): Server {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip', 'Content-Length': page.length }
  return createServer((_, answer) => answer.writeHead(200, headers).end(page)).listen(0, '127.0.0.1')
}

const given = workerData as { readonly page?: Uint8Array } | null
if (!isMainThread && given?.page !== undefined) {
  const server = serveBare(given.page)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  server.once('listening', () => parentPort?.postMessage((server.address() as AddressInfo).port))
}

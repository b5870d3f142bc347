// A real server on a real port, spoken to without a browser's good manners: paths as they are, any header, any body.
import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import type { LogLine } from '#server/acts/house.ts'
import type { Assets } from '#server/http/assets.ts'
import { serve, type Serving } from '#server/serve.ts'
import { openStore, type Store, type Target } from '#server/store/store.ts'
import type { Moment } from '#values/moment.ts'
import { chance } from './cast.ts'

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }
export type Asking = { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array }
export type Listening = {
  readonly serving: Serving
  readonly store: Store
  readonly log: LogLine[]
  readonly ask: (path: string, asking?: Asking) => Promise<Answer>
  /** Sends these bytes and nothing else, and answers all that came back until the server closed. */
  readonly say: (bytes: string) => Promise<string>
}

const assets: Assets = {
  entries: { site: { script: null, styles: ['/assets/site-1.css'], modules: [], all: ['/assets/site-1.css'], pieces: {} } },
  files: new Map([
    ['/assets/site-1.css', file('text/css; charset=utf-8', 'body{}')],
    ['/worker.js', file('text/javascript; charset=utf-8', '0')],
  ]),
}

export async function listening(target: Target, start = '2026-11-23T09:00:00Z'): Promise<Listening> {
  const store = await openStore(target)
  const log: LogLine[] = []
  const now = () => Date.parse(start) as Moment
  const keep = (line: LogLine) => log.push(line)
  const serving = await serve({ store, assets, host: '127.0.0.1', port: 0, address: null, workKey: chance(32), now, log: keep })
  return { serving, store, log, ask: (path, asking) => asked(serving.port, path, asking), say: (bytes) => said(serving.port, bytes) }
}

export function asked(port: number, path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

function said(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8').on('data', (part: string) => (text += part))
    socket.once('close', () => resolve(text))
    socket.once('error', (thrown: NodeJS.ErrnoException) => (thrown.code === 'ECONNRESET' ? resolve(text) : reject(thrown)))
  })
}

function file(type: string, text: string) {
  const plain = new TextEncoder().encode(text)
  return { type, plain, gzip: plain, brotli: plain }
}

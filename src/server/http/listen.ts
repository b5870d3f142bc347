// Opens the port, with limits against slow and endless requests, and hands the requests to the app.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { House } from '../acts/house.ts'
import { appFor } from './app.ts'
import type { Assets } from './assets.ts'

export type ListenOptions = { readonly host: string; readonly port: number; readonly address: string | null; readonly assets: Assets }

export type Listening = {
  readonly server: Server
  readonly house: House
  readonly port: number
  /** Makes the first page before anybody asks for it: with a long record that takes some seconds. */
  readonly warm: () => Promise<void>
}

const headersWithin = 10_000
/** The largest act has 2 MB, and a phone may have no more than 10 kB a second. */
const requestWithin = 300_000
const mostConnections = 2_000

export async function listenWith(
  options: ListenOptions,
  houseAt: (address: string) => House,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: headersWithin,
    requestTimeout: requestWithin,
    keepAliveTimeout: 15_000,
    maxHeaderSize: 16_384,
  })
  server.maxConnections = mostConnections
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const house = houseAt(options.address ?? `http://localhost:${port}`)
  const app = appFor(house, options.assets)
  server.on('request', getRequestListener(app.fetch))
  return { server, house, port, warm: async () => void (await app.request('/en/')) }
}

// Sends requests from several clients at once, each over one connection that it keeps, and says how long it took and what it cost here.
import { Agent, request, type IncomingMessage } from 'node:http'

export type Load = {
  readonly seconds: number
  readonly perSecond: number
  /** Of the answers, how many were good. */
  readonly good: number
  /** Milliseconds that half of the answers, and 99 of 100, took at the most. */
  readonly middle: number
  readonly slowest: number
  /** How many cores the clients themselves kept busy. */
  readonly clientsCores: number
}
export type Asked = { readonly path: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }

export async function load(address: string, clients: number, asked: readonly Asked[]): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const took: number[] = []
  let [next, good] = [0, 0]
  const client = async () => {
    for (let at = next++; at < asked.length; at = next++) {
      const start = performance.now()
      if (await isGood(agent, address, asked[at]!)) good += 1
      took.push(performance.now() - start)
    }
  }
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  agent.destroy()
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const clientsCores = (user + system) / 1e6 / seconds
  return { seconds, perSecond: asked.length / seconds, good, middle: at(0.5), slowest: at(0.99), clientsCores }
}

function isGood(agent: Agent, address: string, { path, body, headers = {} }: Asked): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const length = body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request(`${address}${path}`, { agent, method, headers: { ...headers, ...length } }, (answer: IncomingMessage) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode === 200))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

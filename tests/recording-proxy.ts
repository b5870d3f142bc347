// Stands on the wire between devices and a real server, hands everything on as it is, and keeps every byte of both directions.
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const wireParts = [
  'addresses of requests', 'headers of requests', 'bodies of requests', 'headers of answers', 'bodies of answers',
] as const
export type WirePart = (typeof wireParts)[number]
/** One request with its answer. */
export type Exchange = Readonly<Record<WirePart, Buffer>>
export type RecordingProxy = {
  readonly address: string
  readonly port: number
  readonly exchanges: readonly Exchange[]
  readonly close: () => Promise<void>
}

export async function recordingProxy(serverPort: number): Promise<RecordingProxy> {
  const exchanges: Exchange[] = []
  const server = createServer((asked, answer) => {
    passOn(serverPort, asked, answer, exchanges).catch(() => answer.destroy())
  })
  // Whoever asks is told how long the real server keeps a connection, and may believe it: this one ends none before.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port, exchanges, address: `http://localhost:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

async function passOn(port: number, asked: IncomingMessage, answer: ServerResponse, exchanges: Exchange[]): Promise<void> {
  const { method, url: path, headers } = asked
  const body = await bodyOf(asked)
  const given = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers, agent: false }, resolve).once('error', reject).end(body)
  })
  const told = await bodyOf(given)
  exchanges.push({
    'addresses of requests': Buffer.from(`${method} ${path}`, 'latin1'), 'headers of requests': headersOf(asked),
    'bodies of requests': body, 'headers of answers': headersOf(given), 'bodies of answers': told,
  })
  answer.writeHead(given.statusCode!, given.rawHeaders)
  answer.end(told)
}

function headersOf({ rawHeaders }: IncomingMessage): Buffer {
  return Buffer.from(rawHeaders.join('\n'), 'latin1')
}

function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((resolve) => message.on('data', (part: Buffer) => parts.push(part)).once('end', () => resolve(Buffer.concat(parts))))
}

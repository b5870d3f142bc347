// Asks one address once, as anybody could: with no cookie and a name, only where it may, for no longer and no more than told.
import { lookup as lookUp } from 'node:dns'
import { request as askPlainly, type IncomingMessage } from 'node:http'
import { request as askSafely } from 'node:https'
import type { LookupFunction } from 'node:net'

export type Question = {
  readonly url: URL
  readonly method: 'HEAD' | 'GET'
  readonly agent: string
  /** Asked of every address to which a name leads, when it is connected to and not before. */
  readonly mayAsk: (address: string) => boolean
  readonly patience: number
  /** Of the body no more than so much is read. */
  readonly mostBytes: number
  readonly stop: AbortSignal
}
/** Why there is no answer. */
export type Silent = 'local' | 'no-such-host' | 'refused' | 'timeout' | 'tls' | 'broken'
export type Answered =
  | { readonly status: number; readonly location: string | null; readonly body: Uint8Array }
  | { readonly silent: Silent }

class NotPublic extends Error {}

export function askOnce({ url, method, agent, mayAsk, patience, mostBytes, stop }: Question): Promise<Answered> {
  const ask = url.protocol === 'https:' ? askSafely : askPlainly
  const over = AbortSignal.any([stop, AbortSignal.timeout(patience)])
  const headers = { 'User-Agent': agent, Accept: '*/*', 'Accept-Encoding': 'identity', Connection: 'close' }
  return new Promise((resolve, reject) => {
    const fail = (thrown: unknown) => (stop.aborted ? reject(stop.reason as Error) : resolve({ silent: whyOf(thrown, over.aborted) }))
    const host = url.hostname.replace(/^\[|\]$/g, '')
    // A number is looked up by nobody, so it is asked about here.
    if (/^[\d.]+$|:/.test(host) && !mayAsk(host)) return resolve({ silent: 'local' })
    const asking = ask(url, { method, headers, agent: false, signal: over, lookup: lookupWithin(mayAsk) }, (answer) => {
      const { statusCode: status = 0, headers: { location = null } } = answer
      const whole = read(answer, method === 'HEAD' ? 0 : mostBytes).finally(() => asking.destroy())
      void whole.then((body) => resolve({ status, location, body })).catch(fail)
    })
    asking.on('error', fail)
    asking.end()
  })
}

/** Only addresses that may be asked are handed on: what a name leads to when it is looked up is what is connected to. */
function lookupWithin(mayAsk: (address: string) => boolean): LookupFunction {
  return (host, options, done) => lookUp(host, { ...options, all: true }, (fault, found) => {
    if (fault) return done(fault, '')
    const good = found.filter(({ address }) => mayAsk(address))
    if (good.length === 0) return done(new NotPublic(host), '')
    return options.all === true ? done(null, good) : done(null, good[0]!.address, good[0]!.family)
  })
}

async function read(answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let bytes = 0
  if (most === 0) return new Uint8Array()
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    parts.push(part)
    bytes += part.length
    if (bytes >= most) break
  }
  return Buffer.concat(parts).subarray(0, most)
}

const codes: Readonly<Record<string, Silent>> = {
  ENOTFOUND: 'no-such-host', EAI_AGAIN: 'no-such-host', EAI_NONAME: 'no-such-host', ECONNREFUSED: 'refused', EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused', ETIMEDOUT: 'timeout', EPROTO: 'tls',
}

function whyOf(thrown: unknown, isOver: boolean): Silent {
  if (thrown instanceof NotPublic) return 'local'
  if (isOver) return 'timeout'
  const code = (thrown as { readonly code?: unknown } | null)?.code
  if (typeof code !== 'string') return 'broken'
  return codes[code] ?? (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'broken')
}

// Asks the server, always the same one: a plain request out, a value or a refusal back, never a throw.
import type { Reader } from '#wire/desk-replies.ts'
import { refuse, type Result } from '#values/result.ts'
import type { Moment } from '#values/moment.ts'

export type Request = {
  readonly path: string; readonly method?: 'GET' | 'POST' | 'DELETE'; readonly body?: string; readonly token?: string
  /** How long it may take, in milliseconds, where that is more than usual. */
  readonly within?: number
}
/**
 * `status` is 0 without a network. `value` is what JSON says, or bytes where the answer is bytes.
 * `serverTime` is the server's clock as its answer says, to the second.
 */
export type Answer = { readonly status: number; readonly value: unknown; readonly serverTime: Moment | null }
export type Ask = (request: Request) => Promise<Answer>
/** A code of the door, or one of the way there: 'no-network', 'session-over', 'our-mistake', 'not-understood' ... */
export type AskRefusal = { readonly code: string; readonly detail: string | null }

const patience = 45_000

/** Asks by the platform's own fetch, with no cookie and nothing that tells where the person came from. */
export function askBy(fetching: typeof fetch): Ask {
  return async ({ path, method = 'GET', body, token, within = patience }) => {
    const headers: Record<string, string> = {}
    if (token !== undefined) headers['Authorization'] = `Bearer ${token}`
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    try {
      const response = await fetching(path, {
        method, headers, body: body ?? null, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error',
        signal: AbortSignal.timeout(within),
      })
      return { status: response.status, value: await valueOf(response), serverTime: timeOf(response) }
    } catch {
      return { status: 0, value: null, serverTime: null }
    }
  }
}

/** Asks and reads the answer with its parser. */
export async function askFor<T>(ask: Ask, request: Request, read: Reader<T>): Promise<Result<T, AskRefusal>> {
  const answer = await ask(request)
  if (answer.status === 0) return refuse({ code: 'no-network', detail: null })
  if (answer.status >= 400) return refuse(refusalIn(answer))
  const value = read(answer.value)
  return value.ok ? value : refuse({ code: 'not-understood', detail: null })
}

export function refusalIn({ status, value }: Answer): AskRefusal {
  const { refusal, detail } = (value ?? {}) as { refusal?: unknown; detail?: unknown }
  const code = typeof refusal === 'string' && refusal.length < 60 ? refusal : status >= 500 ? 'our-mistake' : 'not-understood'
  return { code, detail: typeof detail === 'string' ? detail.slice(0, 300) : null }
}

async function valueOf(response: Response): Promise<unknown> {
  if (response.status === 204) return null
  try {
    if (response.headers.get('Content-Type') === 'application/octet-stream') return new Uint8Array(await response.arrayBuffer())
    return await response.json() as unknown
  } catch {
    return null
  }
}

function timeOf(response: Response): Moment | null {
  const time = Date.parse(response.headers.get('Date') ?? '')
  return Number.isNaN(time) ? null : (time as Moment)
}

// Bodies of requests: limited in size before they are read, and null when they are not JSON.
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const mostSmallBytes = 16_384

export const smallBody = limitedBody(mostSmallBytes, { refusal: 'too-large', detail: null })

/**
 * Answers 413 with `tooLarge` for a body of more bytes. A length that was declared is believed, since not more than that is ever read of a
 * request; only where none was declared, the bytes are counted as they come. Answers 503 while so many large ones are on their way that
 * more would not fit into memory: whoever sent it tries again.
 */
export function limitedBody(maxSize: number, tooLarge: object): MiddlewareHandler {
  const onError = (context: Context) => context.json(tooLarge, 413, { Connection: 'close' })
  const counted = bodyLimit({ maxSize, onError })
  const room = roomForLarge()
  return async (context, next) => {
    const declared = context.req.header('Content-Length')
    const isDeclared = declared !== undefined && context.req.header('Transfer-Encoding') === undefined
    if (isDeclared && Number(declared) > maxSize) return onError(context)
    const weight = isDeclared ? Number(declared) : maxSize
    if (!room.take(weight)) return context.json(noRoom, 503, { Connection: 'close', 'Retry-After': '5' })
    try {
      return await (isDeclared ? next() : counted(context, next))
    } finally {
      room.give(weight)
    }
  }
}

/** Up to this size a body is always let in: a voice with its story, a note, an event. */
const smallEnough = 65_536
/** What the larger ones that are on their way may weigh together: each is in memory until it has come whole, and may come slowly. */
const mostOnTheWay = 48_000_000
const noRoom = { ok: false, refusal: 'our-mistake', detail: null }

function roomForLarge() {
  let taken = 0
  return {
    take: (weight: number) => {
      if (weight <= smallEnough) return true
      if (taken + weight > mostOnTheWay) return false
      taken += weight
      return true
    },
    give: (weight: number) => {
      if (weight > smallEnough) taken -= weight
    },
  }
}

export async function jsonOf(context: Context): Promise<unknown> {
  try {
    return JSON.parse(await context.req.text()) as unknown
  } catch {
    return null
  }
}

// Bodies of requests: limited in size before they are read, and null when they are not JSON.
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const mostSmallBytes = 16_384

export const smallBody = limitedBody(mostSmallBytes, { refusal: 'too-large', detail: null })

/**
 * Answers 413 with `tooLarge` for a body of more bytes. A length that was declared is believed, since not more than that is ever read of a
 * request; only where none was declared, the bytes are counted as they come.
 */
export function limitedBody(maxSize: number, tooLarge: object): MiddlewareHandler {
  const onError = (context: Context) => context.json(tooLarge, 413, { Connection: 'close' })
  const counted = bodyLimit({ maxSize, onError })
  return async (context, next) => {
    const declared = context.req.header('Content-Length')
    if (declared === undefined || context.req.header('Transfer-Encoding') !== undefined) return counted(context, next)
    return Number(declared) > maxSize ? onError(context) : next()
  }
}

export async function jsonOf(context: Context): Promise<unknown> {
  try {
    return JSON.parse(await context.req.text()) as unknown
  } catch {
    return null
  }
}

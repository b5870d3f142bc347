// The headers of every answer: nothing runs but our own files, nothing is asked of anybody else, nothing is remembered that need not be.
import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'X-Robots-Tag': 'noarchive',
}

/**
 * What is otherwise for some pages. What others may put into pages of theirs: a card is a frame and holds nothing to press but a way to its
 * page; a picture is only seen.
 */
const elsewhere: readonly (readonly [path: RegExp, headers: Readonly<Record<string, string | null>>])[] = [
  [/^\/[\w-]+\/demands\/[^/]+\/card$/, {
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
    'X-Frame-Options': null,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }],
  // Who speaks may do it aloud, and hears it again from the page itself; so do those who listen.
  [/^\/(r\/[^/]+|desk|open|join)$/, { 'Content-Security-Policy': `${policy}; media-src blob:` }],
  [/^\/r\/[^/]+$/, { 'Permissions-Policy': always['Permissions-Policy']!.replace('microphone=()', 'microphone=(self)') }],
  [/^\/[\w-]+(\/[^/]+\/[^/]+)?\/copy\.docx$/, { 'X-Robots-Tag': 'noarchive, noindex' }],
  [/^\/[\w-]+(\/[^/]+\/[^/]+)?\/picture\.png$/, { 'Cross-Origin-Resource-Policy': 'cross-origin' }],
]

export function safeHeaders(address: string): MiddlewareHandler {
  const headers = Object.entries(always)
  if (address.startsWith('https:')) headers.push(['Strict-Transport-Security', 'max-age=31536000'])
  return async (context, next) => {
    await next()
    for (const [name, value] of headers) context.res.headers.set(name, value)
    for (const [name, value] of forElsewhere(context.req.path, context.res.status)) {
      if (value === null) context.res.headers.delete(name)
      else context.res.headers.set(name, value)
    }
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store')
  }
}

/** "It is still the same" must say the same as what it speaks of: its headers take the place of the kept ones. */
function forElsewhere(path: string, status: number): [name: string, value: string | null][] {
  const found = status === 200 || status === 304 ? elsewhere.filter(([each]) => each.test(path)) : []
  return found.flatMap(([, headers]) => Object.entries(headers))
}

const changesNothing: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/** What changes something comes from our own pages, or from a program that sends no origin; never from another site's page. */
export function fromOwnPages(address: string): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('Origin')
    const site = context.req.header('Sec-Fetch-Site')
    const foreign = (origin !== undefined && origin !== address) || (site !== undefined && site !== 'same-origin' && site !== 'none')
    if (!changesNothing.includes(context.req.method) && foreign)
      return context.json({ refusal: 'another-address', detail: address }, 403)
    return next()
  }
}

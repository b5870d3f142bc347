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

export function safeHeaders(address: string): MiddlewareHandler {
  const headers = Object.entries(always)
  if (address.startsWith('https:')) headers.push(['Strict-Transport-Security', 'max-age=31536000'])
  return async (context, next) => {
    await next()
    for (const [name, value] of headers) context.res.headers.set(name, value)
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store')
  }
}

/** What changes something comes from our own pages, or from a program that sends no origin; never from another site's page. */
export function fromOwnPages(address: string): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('Origin')
    const site = context.req.header('Sec-Fetch-Site')
    const foreign = (origin !== undefined && origin !== address) || (site !== undefined && site !== 'same-origin' && site !== 'none')
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD' && foreign)
      return context.json({ refusal: 'another-address', detail: address }, 403)
    return next()
  }
}

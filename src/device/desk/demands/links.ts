// Links as people paste or type them, and who publishes what stands behind one.
import type { Recorded, Source } from '#domain/event.ts'

/** A web link, with https put before what was typed without; null for what is none. */
export function linkFrom(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)
  if (url === null || !url.hostname.includes('.') || url.username !== '' || url.password !== '') return null
  return ['https:', 'http:'].includes(url.protocol) && url.href.length <= 2_000 ? url.href : null
}

/** 'labour.gov.hk' of 'https://www.labour.gov.hk/eng/news.htm'. */
export function hostOf(link: string): string {
  return (URL.parse(link)?.hostname ?? '').replace(/^www\./, '')
}

/** The publisher of a link: as the record already calls whoever publishes under this host, else the host itself. */
export function publisherOf(link: string, events: readonly Recorded[]): string {
  const host = hostOf(link)
  const known = events.flatMap(({ sources }) => sources).findLast((source: Source) => hostOf(source.link) === host)
  return known?.publisher ?? host
}

// A feed as Atom (RFC 4287), and as JSON Feed 1.1.
import { licenceLink } from '../data/others.ts'
import type { Feed, FeedEntry } from './feed.ts'

const by = 'Samasama'

export function atomOf({ title, lang, page, updated, entries }: Feed, itself: string): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${inXml(lang)}">`,
    `<id>${inXml(itself)}</id>`,
    `<title>${inXml(title)}</title>`,
    `<updated>${momentOf(updated)}</updated>`,
    `<author><name>${by}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${inXml(itself)}"/>`,
    `<link rel="alternate" type="text/html" href="${inXml(page)}"/>`,
    `<link rel="license" href="${licenceLink}"/>`,
    ...entries.map(atomEntry),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function atomEntry({ id, updated, published, title, link, summary, lang }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${inXml(id)}</id>`,
    `<title>${inXml(title)}</title>`,
    `<updated>${momentOf(updated)}</updated>`,
    `<published>${momentOf(published)}</published>`,
    `<link rel="alternate" type="text/html" href="${inXml(link)}"/>`,
    `<summary xml:lang="${inXml(lang)}">${inXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

export function jsonFeedOf({ title, lang, page, entries }: Feed, itself: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title, language: lang, home_page_url: page, feed_url: itself,
    authors: [{ name: by }],
    _licence: licenceLink,
    items: entries.map((entry) => ({
      id: entry.id, url: entry.link, title: entry.title, content_text: entry.summary, language: entry.lang,
      date_published: momentOf(entry.published), date_modified: momentOf(entry.updated),
    })),
  }
}

/** Days are all that is known. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as XML 1.0 may hold it, in an element or an attribute; characters that it knows no way to write are left out. */
export function inXml(text: string): string {
  return text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (letter) => named[letter]!)
    .replaceAll('\r', '&#13;')
}

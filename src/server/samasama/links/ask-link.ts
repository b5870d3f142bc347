// What became of one link: asked for its head, and for itself where the head is not told; led on where it leads, and noted.
import { askOnce, type Answered, type Question, type Silent } from './ask-once.ts'

export type Asking = Omit<Question, 'url' | 'method'>
/** `last`: where it led in the end, when that is another address. */
export type Found = { readonly link: string; readonly status: number | Trouble; readonly last: string | null }
export type Trouble = Silent | 'too-many-redirects' | 'no-web-link'

const mostRedirects = 8
/** Servers that tell nothing of a head say so in many ways. */
const headRefused = (status: number) => status >= 400

export async function askLink(link: string, asking: Asking): Promise<Found> {
  const seen = new Set<string>()
  let url = webLink(link)
  while (url !== null) {
    if (seen.has(url.href) || seen.size > mostRedirects) return { link, status: 'too-many-redirects', last: lastOf(link, url) }
    seen.add(url.href)
    const answer = await headOrWhole(url, asking)
    if ('silent' in answer) return { link, status: answer.silent, last: lastOf(link, url) }
    const next = [301, 302, 303, 307, 308].includes(answer.status) && answer.location !== null ? webLink(answer.location, url) : undefined
    if (next === undefined) return { link, status: answer.status, last: lastOf(link, url) }
    if (next === null) return { link, status: 'no-web-link', last: lastOf(link, url) }
    url = next
  }
  return { link, status: 'no-web-link', last: null }
}

async function headOrWhole(url: URL, asking: Asking): Promise<Answered> {
  const head = await askOnce({ ...asking, url, method: 'HEAD' })
  const isRefused = 'silent' in head ? head.silent === 'broken' : headRefused(head.status)
  return isRefused ? askOnce({ ...asking, url, method: 'GET' }) : head
}

function webLink(text: string, base?: URL): URL | null {
  const url = URL.parse(text, base)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return null
  url.hash = ''
  return url
}

function lastOf(link: string, url: URL): string | null {
  const first = webLink(link)
  return first?.href === url.href ? null : url.href
}

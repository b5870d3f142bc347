// Opens a .docx as a word processor would: the parts of the zip, and their XML read by the letter, so that anything ill-formed throws.
import { inflateRawSync } from 'node:zlib'

export type Node = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: (Node | string)[] }

/** Name of each part -> its text. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(docx)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, string>()
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((each) => bytes.readUInt16LE(at + each)) as [number, number, number]
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const body = bytes.subarray(from, from + packed)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), (method === 0 ? body : inflateRawSync(body)).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

const token = /<\?xml[^<>]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
// oxlint-disable-next-line no-control-regex -- these are what is meant
const notOfXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

export function xmlOf(text: string): Node {
  if (notOfXml.test(text)) throw new Error('a character that XML has not')
  const root: Node = { name: '', attributes: {}, children: [] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const from = token.lastIndex
    const [whole, closes, opens, attributes = '', empty, words] = token.exec(text) ?? []
    if (whole === undefined) throw new Error(`not XML from ${text.slice(from, from + 40)}`)
    if (closes !== undefined && open.pop()?.name !== closes) throw new Error(`${closes} closes what is not open`)
    if (words !== undefined) open.at(-1)!.children.push(plain(words))
    if (opens === undefined) continue
    const each = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)] as const)
    const node = { name: opens, attributes: Object.fromEntries(each), children: [] }
    open.at(-1)!.children.push(node)
    if (empty === '') open.push(node)
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} stays open`)
  return root
}

export function every(node: Node, name: string): Node[] {
  const within = node.children.filter((child) => typeof child !== 'string')
  return within.flatMap((child) => [...(child.name === name ? [child] : []), ...every(child, name)])
}

export function wordsOf(node: Node): string {
  return every(node, 'w:t').map((each) => each.children.join('')).join('')
}

function plain(text: string): string {
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`an & that means nothing in ${text.slice(0, 40)}`)
  const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(\w+);/g, (whole, name: string) => known[name] ?? whole)
}

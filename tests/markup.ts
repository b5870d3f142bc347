// Reads markup as a browser would, strictly: what is not well formed throws. For tests of pages and parts.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' }
const token = /<!doctype html>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>|([^<]+)/y

export function markup(node: VNode): string {
  return renderToString(node)
}

/** The tree of a text of markup, under one root named '#'. */
export function treeOf(text: string): Element {
  const root = { name: '#', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const read = token.exec(text) ?? fail(`cannot be read: ${text.slice(at, at + 80)}`)
    const [whole, closing, name = '', attributes = '', alone, plain] = read
    const inside = open.at(-1)!
    if (plain !== undefined) inside.children.push(decoded(plain))
    else if (closing) {
      if (open.pop()!.name !== name) fail(`</${name}> closes something else`)
    } else if (whole !== '<!doctype html>') {
      const element = { name, attributes: attributesIn(attributes), children: [] }
      inside.children.push(element)
      if (!alone && !empty.has(name)) open.push(element)
    }
  }
  return open.length === 1 ? root : fail(`<${open.at(-1)!.name}> is never closed`)
}

/** Every element below, in the order of the text. */
export function all(root: Element, ...names: readonly string[]): Element[] {
  const found = root.children.filter((child) => typeof child !== 'string')
  return found.flatMap((child) => [...(names.length === 0 || names.includes(child.name) ? [child] : []), ...all(child, ...names)])
}

export function byId(root: Element, id: string): Element {
  return all(root).find(({ attributes }) => attributes['id'] === id) ?? fail(`nothing has the id ${id}`)
}

export function withClass(root: Element, name: string): Element[] {
  return all(root).filter(({ attributes }) => attributes['class']?.split(' ').includes(name))
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decoded(value)] as const)
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) fail(`an attribute stands twice: ${text}`)
  return Object.fromEntries(pairs)
}

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#13);/g, (_, name: string) => entities[name]!)
}

function fail(what: string): never {
  throw new Error(`markup: ${what}`)
}

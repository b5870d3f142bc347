// Reads the markup of office files piece by piece: elements, attributes and text as they come, with limits, and no tree of it is built.
import { ok, type Result } from '#values/result.ts'
import { lettersOf } from './letters.ts'
import { unread, type ReadRefusal, type Unread } from './refused.ts'

/** Names are without their prefix: who writes these files chooses prefixes freely. */
export type Attributes = ReadonlyMap<string, string>
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

export type XmlLimits = { readonly letters: number; readonly depth: number; readonly name: number; readonly attributes: number }
export const xmlLimits: XmlLimits = { letters: 40_000_000, depth: 200, name: 200, attributes: 200 }

/** What comes next: a piece, null at the end, or why it cannot be read on and where (from 0, in letters). */
type Next = Token | null | { readonly kind: 'broken'; readonly why: ReadRefusal; readonly at: number }

/**
 * Gives every piece to `take`, in order; an element without contents opens and closes. Refuses what is not well-formed, whatever
 * declares a document type or an entity, and what goes beyond the limits.
 */
export function readMarkup(
  bytes: Uint8Array, part: string, take: (token: Token) => ReadRefusal | void, limits: XmlLimits = xmlLimits,
): Result<null, Unread> {
  const text = markupLetters(bytes)
  if (text === null) return unread('markup-unknown-letters')
  if (text.length > limits.letters) return unread('markup-too-large')
  const next = markupReader(text, limits)
  for (;;) {
    const token = next()
    if (token === null) return ok(null)
    if (token.kind === 'broken') return unread(token.why, placeIn(text, token.at, part))
    const why = take(token)
    if (why !== undefined) return unread(why)
  }
}

/** A function that gives one piece after another. */
export function markupReader(text: string, limits: XmlLimits = xmlLimits): () => Next {
  const open: string[] = []
  let [at, hasRoot] = [0, false]
  let closing: string | null = null
  const broken = (why: ReadRefusal = 'markup-broken'): Next => ({ kind: 'broken', why, at })

  return function next(): Next {
    if (closing !== null) {
      const name = closing
      closing = null
      return { kind: 'close', name }
    }
    while (at < text.length) {
      if (text[at] !== '<') {
        const end = nextMark(text, at)
        const read = plain(text.slice(at, end))
        if (read === null || (open.length === 0 && read.trim() !== '')) return broken()
        at = end
        if (open.length > 0) return { kind: 'text', text: read }
        continue
      }
      const [from, passed] = [at, beyond(text, at)]
      if (passed === null) return element()
      if (typeof passed === 'string') return broken(passed)
      const isMarked = text.startsWith('<![CDATA[', from)
      if (isMarked && open.length === 0) return broken()
      at = passed
      if (isMarked) return { kind: 'text', text: lines(text.slice(from + 9, passed - 3)) }
    }
    return open.length === 0 && hasRoot ? null : broken()
  }

  function element(): Next {
    if (text[at + 1] === '/') return closes()
    nameOf.lastIndex = at + 1
    const name = nameOf.exec(text)?.[0]
    if (name === undefined || (open.length === 0 && hasRoot)) return broken()
    if (name.length > limits.name) return broken('markup-too-large')
    const read = attributesFrom(text, nameOf.lastIndex, limits)
    at = read.at
    if ('why' in read) return broken(read.why)
    const isEmpty = text.startsWith('/>', at)
    if (!isEmpty && text[at] !== '>') return broken()
    if (open.length >= limits.depth) return broken('markup-too-deep')
    hasRoot = true
    at += isEmpty ? 2 : 1
    if (isEmpty) closing = localName(name)
    else open.push(name)
    return { kind: 'open', name: localName(name), attributes: read.attributes }
  }

  function closes(): Next {
    const name = open.at(-1)
    const end = name === undefined ? null : closedAt(text, at + 2, name)
    if (name === undefined || end === null) return broken()
    open.pop()
    at = end
    return { kind: 'close', name: localName(name) }
  }
}

const nameOf = /[\p{L}_:][\p{L}\p{N}\p{M}_:.·-]*/uy
const attributeOf = /[ \t\r\n]+([\p{L}_:][\p{L}\p{N}\p{M}_:.·-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/uy

/** Up to `at`, or why not and where. */
function attributesFrom(
  text: string, from: number, limits: XmlLimits,
): { readonly at: number } & ({ readonly attributes: Attributes } | { readonly why: ReadRefusal }) {
  const seen = new Set<string>()
  const attributes = new Map<string, string>()
  for (let at = from; ;) {
    attributeOf.lastIndex = at
    const [whole, name, double, single] = attributeOf.exec(text) ?? []
    if (whole === undefined || name === undefined) return { at: afterSpace(text, at), attributes }
    const value = plain(double ?? single ?? '')
    if (value === null || seen.has(name)) return { at, why: 'markup-broken' }
    if (seen.size >= limits.attributes || name.length > limits.name) return { at, why: 'markup-too-large' }
    seen.add(name)
    if (!name.startsWith('xmlns')) attributes.set(localName(name), value)
    at = attributeOf.lastIndex
  }
}

function nextMark(text: string, at: number): number {
  const until = text.indexOf('<', at)
  return until === -1 ? text.length : until
}

function closedAt(text: string, at: number, name: string): number | null {
  const end = text.startsWith(name, at) ? afterSpace(text, at + name.length) : at
  return text[end] === '>' && end > at ? end + 1 : null
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text[at])) at += 1
  return at
}

/** Where a comment, an instruction or a marked section ends; null for an element. */
function beyond(text: string, at: number): number | ReadRefusal | null {
  const [mark, end] = text.startsWith('<!--', at) ? ['<!--', '-->'] : text.startsWith('<![CDATA[', at) ? ['<![CDATA[', ']]>']
    : text.startsWith('<?', at) ? ['<?', '?>'] : [null, '']
  if (mark === null) return text[at + 1] === '!' ? 'markup-declares' : null
  const until = text.indexOf(end, at + mark.length)
  return until === -1 ? 'markup-broken' : until + end.length
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Null where an & begins nothing that is known, or a number is no letter. */
function plain(text: string): string | null {
  const whole = lines(text)
  if (!whole.includes('&')) return whole
  let isWhole = true
  const read = whole.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));|&/g,
    (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null
    const letter = code === null ? (name !== undefined && Object.hasOwn(entities, name) ? entities[name]! : null) : letterOf(code)
    isWhole &&= letter !== null
    return letter ?? ''
  })
  return isWhole ? read : null
}

/** What XML calls a character: https://www.w3.org/TR/xml/#charsets */
function letterOf(code: number): string | null {
  const isOne = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe)
    || (code >= 0x10000 && code <= 0x10ffff)
  return isOne ? String.fromCodePoint(code) : null
}

/** As every reader of XML does with line ends that stand in it as they are. */
function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r'
}

/** UTF-8 and UTF-16 are all that office files are written in; another that is named is refused, and so are bytes that are not it. */
function markupLetters(bytes: Uint8Array): string | null {
  const text = lettersOf(bytes)
  const named = text === null ? null : /^<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1]
  return named === undefined || named === null || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(named) ? text : null
}

function placeIn(text: string, at: number, part: string): Unread['at'] {
  let line = 1
  let from = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) [line, from] = [line + 1, next + 1]
  return { part, line, column: at - from + 1 }
}

import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Token } from './xml.ts'
import { readMarkup, xmlLimits } from './xml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(text: string | Uint8Array, limits = xmlLimits): readonly string[] | { readonly why: string } {
  const found: string[] = []
  const take = (token: Token) => {
    if (token.kind === 'text') found.push(token.text)
    else found.push(token.kind === 'close' ? `/${token.name}`
      : [token.name, ...[...token.attributes].map(([key, value]) => `${key}=${value}`)].join(' '))
  }
  const result = readMarkup(typeof text === 'string' ? bytes(text) : text, 'part', take, limits)
  return result.ok ? found : { why: result.refusal.why, ...result.refusal.at }
}

describe('markup', () => {
  test('comes in pieces: elements without their prefixes, attributes, text', () => {
    expect(read(`<?xml version="1.0"?><!-- no --><x:a xmlns:x="u" r:id='1' b="&lt;&#65;&#x42;"><c/>one &amp; two<![CDATA[<&]]></x:a>\n`))
      .toEqual(['a id=1 b=<AB', 'c', '/c', 'one & two', '<&', '/a'])
  })

  test('may be in UTF-8 with a mark, and in UTF-16 of either order, with a mark or without', () => {
    const text = '<a>ą语</a>'
    const wide = (order: boolean, mark: string) => Uint8Array.from(`${mark}${text}`, (letter) => letter.charCodeAt(0)).length && (() => {
      const view = new DataView(new ArrayBuffer(2 * (mark.length + text.length)))
      ;[...mark + text].forEach((letter, at) => view.setUint16(2 * at, letter.charCodeAt(0), order))
      return new Uint8Array(view.buffer)
    })()
    for (const form of [bytes(text), bytes(`\ufeff${text}`), wide(true, '\ufeff'), wide(false, '\ufeff'), wide(true, ''),
      wide(false, '')]) {
      expect(read(form as Uint8Array)).toEqual(['a', 'ą语', '/a'])
    }
    expect(read('<?xml version="1.0" encoding="Shift_JIS"?><a/>')).toEqual({ why: 'markup-unknown-letters' })
    expect(read(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c))).toEqual({ why: 'markup-unknown-letters' })
  })

  test.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'markup-declares', 1, 1],
    ['<a>&b;</a>', 'markup-broken', 1, 4],
    ['<a>\n  <b></a>', 'markup-broken', 2, 6],
    ['<a b="1" b="2"/>', 'markup-broken', 1, 9],
    ['<a b=1/>', 'markup-broken', 1, 4],
    ['<a>', 'markup-broken', 1, 4],
    ['<a/><b/>', 'markup-broken', 1, 5],
    ['x<a/>', 'markup-broken', 1, 1],
    ['<a>&#0;</a>', 'markup-broken', 1, 4],
    ['<a><!-- </a>', 'markup-broken', 1, 4],
    ['', 'markup-broken', 1, 1],
  ])('that is broken is refused with its place: %s', (text, why, line, column) => {
    expect(read(text)).toEqual({ why, part: 'part', line, column })
  })

  test('has limits: of depth, of names and attributes, of letters', () => {
    expect(read('<a>'.repeat(300))).toMatchObject({ why: 'markup-too-deep' })
    expect(read(`<${'a'.repeat(300)}/>`)).toMatchObject({ why: 'markup-too-large' })
    expect(read(`<a ${Array.from({ length: 300 }, (_, at) => `b${at}="1"`).join(' ')}/>`)).toMatchObject({ why: 'markup-too-large' })
    expect(read('<a>bcd</a>', { ...xmlLimits, letters: 5 })).toMatchObject({ why: 'markup-too-large' })
  })

  test('of any letters is answered, never thrown at', () => {
    const pieces = fc.constantFrom('<a', '</a>', '>', '/>', '"', "'", '=', '&', '&amp;', ' ', '<!--', '-->', '<![CDATA[', ']]>', '<?',
      '?>', 'b', '\r\n', '<!DOCTYPE')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => read(parts.join('')) !== undefined))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => read(any) !== undefined))
  })

  test('that is very long and never ends is given up at once', () => {
    const began = process.cpuUsage()
    for (const text of [`<a ${' '.repeat(300_000)}`, `<${'a'.repeat(300_000)}`, `<a b="${'c'.repeat(300_000)}`, '<a>'.repeat(100_000),
      '<'.repeat(300_000)]) read(text)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1_000).toBeLessThan(1_500)
  })
})

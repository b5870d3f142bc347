import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titlesInScripts, type Title } from '#tests/titles-in-scripts.ts'
import { canvasOf, fill, steps, tones } from './canvas.ts'
import { compose, margin, type Item } from './compose.ts'
import { draw } from './draw.ts'
import { contoursOf, penned, stepsOf } from './outline.ts'
import { paint } from './paint.ts'
import { pictureHeight, pictureWidth, type Mark, type Picture, type Row } from './picture.ts'
import { fontPlace } from './places.ts'
import { openTypefaces } from './typefaces.ts'

const faces = openTypefaces(fontPlace)
const others = openTypefaces(fontPlace)
const circle = 'M6.4 0A6.4 6.4 0 0 1-6.4 0A6.4 6.4 0 0 1 6.4 0Z'
const mark: Mark = { strokes: [{ path: circle, filled: false, pen: 1.8, dashes: [2.9, 2.1] }], tone: 'warning' }

function pictureFor({ lang, text }: Title, given: Partial<Picture> = {}): Picture {
  const row = (weight: Row['weight'], most: number): Row => ({ mark: weight === 'bold' ? mark : null, words: { text, lang }, weight, most })
  const rows = [row('bold', 1), row('soft', 1), row('plain', 2)]
  return {
    lang,
    name: 'Samasama',
    kicker: 'D01 · Hong Kong · Indonesia',
    asOf: 'As of 23 November 2026',
    headlines: [{ text, lang }, { text: 'D01', lang: 'en' }],
    stands: row('bold', 1),
    columns: [{ heading: 'What they say', rows }, { heading: 'What we see', rows }],
    notes: text,
    address: 'samasama.example/en/demands/D01',
    ...given,
  }
}

const long = (text: string) => `${text} `.repeat(40)
const attack = '</text></svg><script>alert(1)</script><image href="http://elsewhere.example/x.png"/>&lt;&#x1F;]]>'
const fullPictures = [
  ...titlesInScripts.map(({ lang, text }) => pictureFor({ lang, text: long(text) })),
  pictureFor({ lang: 'en', text: attack }),
  pictureFor({ lang: 'en', text: 'x'.repeat(5_000) }),
  pictureFor({ lang: 'en', text: `Z${'\u0301\u0323'.repeat(200)}a` }),
]

const everyPicture = [...titlesInScripts.map((title) => pictureFor(title)), ...fullPictures]
const composed = everyPicture.map((picture, at) => ({ at, lang: picture.lang, items: compose(picture, faces) }))

describe('a picture', () => {
  it.each(titlesInScripts)('is a PNG of 1200 by 630, below 200 kB, the same twice ($lang)', (title) => {
    const [png, again] = [draw(pictureFor(title), faces), draw(pictureFor(title), others)]
    const view = new DataView(png.buffer)
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([1200, 630, 8, 3])
    expect(png.length).toBeLessThan(200_000)
    expect(png.length).toBeGreaterThan(15_000)
    expect(Buffer.compare(png, again)).toBe(0)
  })

  // The long ones fill every line that there is.
  it.each(composed.slice(titlesInScripts.length))('keeps all ink within its margins ($at, $lang)', ({ items }) => {
    const { points } = paint(items, faces)
    const beyond = (x: number, y: number) => x < margin - 8 || x >= pictureWidth - margin + 8 || y < 30 || y >= pictureHeight - 24
    let inked = 0
    for (let at = 0; at < points.length; at += 1) {
      if (points[at]! > 0 && beyond(at % pictureWidth, Math.floor(at / pictureWidth))) inked += 1
    }
    expect(inked).toBe(0)
  })

  it.each(composed)('lays no text over another ($at, $lang)', ({ items }) => {
    const boxes = items.flatMap((item) => (item.kind === 'text' ? [boxOf(item)] : []))
    const over = boxes.filter((one, at) => boxes.slice(at + 1).some((other) => (
      one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5 && one.left < other.right - 0.5 && other.left < one.right - 0.5)))
    expect(boxes.length).toBeGreaterThan(9)
    expect(over).toEqual([])
  })

  it.each(titlesInScripts)('holds a sentence whole that is twice as long, in letters that can still be read ($lang)', ({ lang, text }) => {
    const items = compose(pictureFor({ lang, text }, { headlines: [{ lang, text: `${text} ${text}` }] }), faces)
    const blocks = items.flatMap((item) => (item.kind === 'text' ? [item.block] : []))
    const headline = blocks.find(({ size, lines }) => size !== 38 && lines.length > 1)!
    expect([headline.whole, headline.size >= 22]).toEqual([true, true])
    // What stands beneath says still what was done.
    expect(items.filter((item) => item.kind === 'mark')).toHaveLength(3)
  })

  it('is drawn whatever anybody wrote, in whatever language she said it was', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
    const anyLanguage = fc.oneof(fc.constantFrom(...titlesInScripts.map(({ lang }) => lang)), fc.string({ maxLength: 12 }))
    fc.assert(fc.property(anything, anyLanguage, (text, lang) => {
      const items = compose(pictureFor({ text, lang }), faces)
      const bottom = Math.max(...items.map((item) => (item.kind === 'text' ? item.y + item.block.height : 0)))
      expect(bottom).toBeLessThanOrEqual(pictureHeight)
    }), { numRuns: 150 })
  })

  it('writes what looks like markup as the letters that it is', () => {
    const headline = headlineOf(compose(pictureFor({ lang: 'en', text: '</svg><script>' }), faces))
    expect(headline.block.lines[0]!.glyphs.length).toBe('</svg><script>'.length)
  })

  it('shows a headline whole where it can, in letters as large as that allows, and else an ellipsis', () => {
    const size = (text: string) => headlineOf(compose(pictureFor({ lang: 'en', text }), faces)).block
    const [short, medium, endless] = [size('Rest'), size(titlesInScripts[0]!.text), size(long(titlesInScripts[0]!.text))]
    expect([short.whole, medium.whole, endless.whole]).toEqual([true, true, false])
    expect(short.size).toBeGreaterThan(medium.size)
    expect(medium.size).toBeGreaterThan(endless.size)
  })

  it('begins at the right in a language that is written from there, and puts what they say at the right', () => {
    const at = (lang: string) => compose(pictureFor({ lang, text: titlesInScripts.find((title) => title.lang === lang)!.text }), faces)
    const [left, right] = [at('en'), at('ar')]
    expect([headlineOf(left).block.fromRight, headlineOf(right).block.fromRight]).toEqual([false, true])
    const marks = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'mark' ? [item.x] : []))
    expect(Math.max(...marks(left))).toBeLessThan(pictureWidth / 2 + 60)
    expect(Math.min(...marks(right))).toBeGreaterThan(pictureWidth / 2 - 60)
  })

  it('keeps a word beside its mark, whichever way each runs', () => {
    for (const [page, word] of [['ar', 'en'], ['en', 'ar'], ['ar', 'ar'], ['en', 'en']] as const) {
      const { text } = titlesInScripts.find(({ lang }) => lang === word)!
      const stands: Row = { mark, words: { text: text.slice(0, 12), lang: word }, weight: 'bold', most: 1 }
      const items = compose(pictureFor({ lang: page, text }, { stands, columns: [] }), faces)
      const at = items.findIndex(({ kind }) => kind === 'mark')
      const [beside, drawn] = [items[at - 1], items[at]] as [Extract<Item, { kind: 'text' }>, Extract<Item, { kind: 'mark' }>]
      const { left, right } = boxOf(beside)
      const gap = page === 'ar' ? drawn.x - right : left - drawn.x - drawn.size
      expect([page, word, gap > 0, gap < 20]).toEqual([page, word, true, true])
    }
  })

  it('takes the next headline where letters of the first cannot be drawn, and leaves out such a row', () => {
    const korean = { lang: 'ko', text: '매주 하루의 휴일' }
    const items = compose(pictureFor(korean, { headlines: [korean, { lang: 'en', text: 'D20' }] }), faces)
    expect(headlineOf(items).block.lines[0]!.glyphs.length).toBe(3)
    const lines = items.flatMap((item) => (item.kind === 'text' ? item.block.lines : []))
    expect(lines.flatMap(({ glyphs }) => glyphs).filter(({ glyph }) => glyph === 0)).toEqual([])
  })

  it('has the colours of paper and ink, and most of it is paper', () => {
    const png = Buffer.from(draw(pictureFor(titlesInScripts[0]!), faces))
    const at = (name: string) => png.indexOf(name) + 4
    expect([...png.subarray(at('PLTE'), at('PLTE') + 3)]).toEqual([0xfb, 0xf8, 0xf1])
    const rows = inflateSync(png.subarray(at('IDAT'), at('IEND') - 8))
    expect(rows.length).toBe((pictureWidth + 1) * pictureHeight)
    expect(rows.filter((point) => point === 0).length / rows.length).toBeGreaterThan(0.7)
  })
})

describe('ink', () => {
  const area = (contours: readonly (readonly number[])[]) => {
    const { points } = (() => {
      const canvas = canvasOf(100, 100)
      fill(canvas, contours, 'ink')
      return canvas
    })()
    return points.reduce((sum, point) => sum + (point === 0 ? 0 : ((point - 1) % steps + 1) / steps), 0)
  }
  const outline = (path: string) => contoursOf(stepsOf(path), 20).contours

  it.each([
    ['a box', 'M10 10H60V40H10Z', 1_500],
    ['a box that turns the other way', 'M10 10V40H60V10Z', 1_500],
    ['a box with soft edges', 'M10.5 10.5h50v30h-50z', 1_500],
    ['a circle', 'M80 50A30 30 0 0 1 20 50A30 30 0 0 1 80 50Z', Math.PI * 900],
    ['three quarters of one', 'M50 50V20A30 30 0 1 0 80 50z', Math.PI * 675],
    ['half a one, by the letters of the marks', 'M50 20A30 30 0 0 0 50 80z', Math.PI * 450],
    ['two boxes over each other', 'M10 10H60V40H10ZM30 20H80V60H30Z', 1_500 + 2_000 - 600],
    ['a ring, whose hole turns the other way', 'M10 10H60V60H10ZM20 20V50H50V20Z', 1_600],
    ['what hangs over the edge', 'M-50-50H50V50H-50Z', 2_500],
    ['a bow of one bend', 'M0 0Q50 100 100 0Z', (2 / 3) * 50 * 100],
  ])('covers %s', (_what, path, points) => {
    expect(Math.abs(area(outline(path)) - points)).toBeLessThan(points * 0.01)
  })

  it('of a pen is as wide as the pen, dashed where it is dashed, and a full ring leaves its middle free', () => {
    const { contours, closed } = contoursOf(stepsOf('M80 50A30 30 0 0 1 20 50A30 30 0 0 1 80 50Z'), 20)
    const ring = area(penned(contours[0]!, closed[0]!, 6, []))
    expect(Math.abs(ring - 2 * Math.PI * 30 * 6)).toBeLessThan(25)
    const dashed = area(penned(contours[0]!, closed[0]!, 6, [20, 20]))
    expect(dashed).toBeGreaterThan(ring * 0.5)
    expect(dashed).toBeLessThan(ring * 0.75)
  })

  it('has five tones whose steps fit into a palette', () => {
    expect(1 + tones.length * steps).toBeLessThanOrEqual(256)
  })
})

/** What stands under the masthead, largest: the sentence. */
function headlineOf(items: readonly Item[]): Extract<Item, { kind: 'text' }> {
  return items.flatMap((item) => (item.kind === 'text' && item.y > 130 ? [item] : [])).toSorted((a, b) => a.y - b.y)[0]!
}

function boxOf({ block, x, y, width }: Extract<Item, { kind: 'text' }>) {
  const widest = Math.max(...block.lines.map((line) => line.width)) * block.size
  const left = block.fromRight ? x + width - widest : x
  return { left, right: left + widest, top: y, bottom: y + block.height, size: block.size }
}

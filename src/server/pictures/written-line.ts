// One line as it is written: its parts in the order in which they are seen, each letter in the form that its neighbours ask for.
import bidiOf from 'bidi-js/dist/bidi.mjs'
import { directionOf } from '#words/languages.ts'
import type { FontName, Weight } from './font-files.ts'
import { runsOf, type Run } from './letters.ts'
import type { Typefaces } from './typefaces.ts'

/** A glyph of a font, where its origin stands from the line's left end, in parts of the letter size. */
export type Placed = { readonly font: FontName; readonly glyph: number; readonly x: number; readonly y: number }
/** Lengths in parts of the letter size; the ink reaches so far above and below the line. */
export type WrittenLine = {
  readonly glyphs: readonly Placed[]
  readonly width: number
  readonly above: number
  readonly below: number
}
export type Style = { readonly lang: string; readonly weight: Weight; readonly fromRight: boolean }

type Part = Run & { readonly level: number }

const bidi = bidiOf()

/** A text of a right-to-left language runs from the right; any other as its first strong letter does. */
export function runsFromRight(text: string, lang: string): boolean {
  return directionOf(lang) === 'rtl' || bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1
}

export function writtenLine(text: string, style: Style, faces: Typefaces): WrittenLine {
  const glyphs: Placed[] = []
  let [width, above, below] = [0, 0, 0]
  for (const part of inOrder(partsOf(text, style, faces))) {
    const face = faces.face(part.font, style.weight)
    for (const { glyph, advance, x, y } of face.shape(text, part.start, part.end, { fromRight: part.level % 2 === 1, lang: style.lang })) {
      glyphs.push({ font: part.font, glyph, x: width + x, y })
      const { top, bottom } = face.ink(glyph)
      above = Math.max(above, y + top)
      below = Math.max(below, -y - bottom)
      width += advance
    }
  }
  return { glyphs, width, above, below }
}

/** Cut where the font changes, and where the direction does. */
function partsOf(text: string, style: Style, faces: Typefaces): Part[] {
  const { levels } = bidi.getEmbeddingLevels(text, style.fromRight ? 'rtl' : 'ltr')
  const runs = runsOf(text, (font, codePoint) => faces.face(font, style.weight).has(codePoint))
  if (runs === null) throw new RangeError('a text was not looked through before it was written')
  return runs.flatMap(({ font, start, end }) => {
    const parts: Part[] = []
    for (let at = start; at < end; at += 1) {
      const last = parts.at(-1)
      if (last?.level === levels[at]) parts[parts.length - 1] = { ...last!, end: at + 1 }
      else parts.push({ font, start: at, end: at + 1, level: levels[at]! })
    }
    return parts
  })
}

/** Rule L2 of Unicode's bidirectional algorithm (https://www.unicode.org/reports/tr9/#L2), by parts: from the highest level down. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const order = [...parts]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if (order[from]!.level < level) continue
      let to = from
      while (to < order.length && order[to]!.level >= level) to += 1
      order.splice(from, to - from, ...order.slice(from, to).toReversed())
      from = to
    }
  }
  return order
}

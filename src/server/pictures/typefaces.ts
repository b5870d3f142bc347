// The fonts, opened when a letter first asks for one: which signs they have, which form a letter takes, and its outline.
import { readFileSync } from 'node:fs'
import { Blob, Buffer as Shaping, Direction, Face as FontFace, Font, shape } from 'harfbuzzjs'
import { fontFile, type FontName, type Weight } from './font-files.ts'
import { contoursOf, type Contour } from './outline.ts'

/** Lengths in parts of the letter size; y points upwards. Glyph 0 is the box that stands for a missing sign. */
export type Shaped = {
  readonly glyph: number
  /** Where in the text stands what it is drawn for. */
  readonly cluster: number
  readonly advance: number
  readonly x: number
  readonly y: number
}
export type Asked = { readonly fromRight: boolean; readonly lang: string }
export type Face = {
  readonly has: (codePoint: number) => boolean
  readonly shape: (text: string, start: number, end: number, asked: Asked) => Shaped[]
  readonly outline: (glyph: number) => readonly Contour[]
  /** How far the outline reaches above the line and, as a negative number, below it. */
  readonly ink: (glyph: number) => Ink
}
type Ink = { readonly top: number; readonly bottom: number }
export type Typefaces = { readonly face: (name: FontName, weight: Weight) => Face }

/** `place` says where the file of a font lies. */
export function openTypefaces(place: (file: string) => string): Typefaces {
  const open = new Map<string, Face>()
  return {
    face: (name, weight) => {
      const file = fontFile(name, weight)
      const known = open.get(file) ?? faceOf(readFileSync(place(file)))
      open.set(file, known)
      return known
    },
  }
}

function faceOf(bytes: Uint8Array): Face {
  const face = new FontFace(new Blob(bytes), 0)
  const font = new Font(face)
  const { upem } = face
  // 1/100 of the letter size is fine enough for letters of 60 points.
  const outline = remembered((glyph) => (
    contoursOf(font.glyphToJson(glyph), 100 / upem).contours.map((points) => points.map((one) => one / upem))))
  return {
    has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0,
    shape: (...given) => shaped(font, upem, ...given),
    outline,
    ink: remembered((glyph) => inkOf(outline(glyph))),
  }
}

function remembered<T>(make: (glyph: number) => T): (glyph: number) => T {
  const known = new Map<number, T>()
  return (glyph) => {
    const found = known.get(glyph) ?? make(glyph)
    known.set(glyph, found)
    return found
  }
}

function inkOf(contours: readonly Contour[]): Ink {
  let [top, bottom] = [0, 0]
  for (const contour of contours) {
    for (let at = 1; at < contour.length; at += 2) {
      top = Math.max(top, contour[at]!)
      bottom = Math.min(bottom, contour[at]!)
    }
  }
  return { top, bottom }
}

const buffer = new Shaping()

/** The text around the part is looked at too: a letter joins its neighbour though another font draws that. */
function shaped(font: Font, upem: number, text: string, start: number, end: number, { fromRight, lang }: Asked): Shaped[] {
  buffer.reset()
  buffer.addText(text, start, end - start)
  buffer.guessSegmentProperties()
  buffer.setDirection(fromRight ? Direction.RTL : Direction.LTR)
  buffer.setLanguage(lang)
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, at) => {
    const { xAdvance, xOffset, yOffset } = positions[at]!
    return { glyph: codepoint, cluster, advance: xAdvance / upem, x: xOffset / upem, y: yOffset / upem }
  })
}

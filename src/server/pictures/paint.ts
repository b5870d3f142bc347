// Lays what was composed on the canvas: each line of letters in one go, so that letters that join leave no seam.
import { canvasOf, fill, type Canvas } from './canvas.ts'
import { margin, type Item } from './compose.ts'
import { contoursOf, penned, stepsOf, type Contour } from './outline.ts'
import { pictureHeight, pictureWidth, type Mark } from './picture.ts'
import type { Typefaces } from './typefaces.ts'

/** Marks are drawn on a field so wide, around its middle. */
const markField = 18

export function paint(items: readonly Item[], faces: Typefaces): Canvas {
  const canvas = canvasOf(pictureWidth, pictureHeight)
  for (const item of items) {
    if (item.kind === 'rule') fill(canvas, [ruleAt(item.y, item.thick)], item.tone)
    else if (item.kind === 'mark') fill(canvas, markAt(item.mark, item.x, item.y, item.size), item.mark.tone)
    else for (const [at] of item.block.lines.entries()) fill(canvas, lineAt(item, at, faces), item.tone)
  }
  return canvas
}

function ruleAt(y: number, thick: number): Contour {
  const right = pictureWidth - margin
  return [margin, y, right, y, right, y + thick, margin, y + thick]
}

function lineAt({ block, x, y, width }: Extract<Item, { kind: 'text' }>, at: number, faces: Typefaces): Contour[] {
  const { glyphs, width: lineWidth } = block.lines[at]!
  const left = block.fromRight ? x + width - lineWidth * block.size : x
  const base = y + block.first + block.step * at
  return glyphs.flatMap((placed) => faces.face(placed.font, block.weight).outline(placed.glyph).map((contour) => (
    contour.map((value, place) => (place % 2 === 0 ? left + (placed.x + value) * block.size : base - (placed.y + value) * block.size)))))
}

function markAt({ strokes }: Mark, x: number, y: number, size: number): Contour[] {
  const scale = size / markField
  const put = (contour: Contour) => (
    contour.map((value, at) => (at % 2 === 0 ? x + size / 2 + value * scale : y + size / 2 + value * scale)))
  return strokes.flatMap(({ path, filled, pen, dashes }) => {
    const { contours, closed } = contoursOf(stepsOf(path), scale * 4)
    const lines = pen === 0 ? [] : contours.flatMap((contour, at) => penned(contour, closed[at]!, pen, dashes))
    return [...(filled ? contours.map(turned) : []), ...lines].map(put)
  })
}

/** What is filled turns the same way as what the pen leaves, so that together they cover and never cancel. */
function turned(contour: Contour): Contour {
  let area = 0
  for (let at = 0; at < contour.length; at += 2) {
    const next = (at + 2) % contour.length
    area += contour[at]! * contour[next + 1]! - contour[next]! * contour[at + 1]!
  }
  if (area >= 0) return contour
  return Array.from({ length: contour.length / 2 }, (_, at) => contour.slice(-2 * at - 2, contour.length - 2 * at)).flat()
}

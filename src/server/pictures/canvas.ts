// A sheet of paper of which each point knows its ink and how much of it: letters and marks are laid on it with soft edges.
import type { Contour } from './outline.ts'
import type { Tone } from './picture.ts'

/** So many steps lie between paper and ink; five inks of so many fit into the 256 colours of a picture. */
export const steps = 50
export const tones: readonly Tone[] = ['ink', 'soft', 'accent', 'warning', 'rule']

/** `points` holds 0 for paper, else 1 + tone * steps + step. */
export type Canvas = { readonly width: number; readonly height: number; readonly points: Uint8Array }

/** Each row of points is looked at along so many lines. */
const linesInRow = 6

export function canvasOf(width: number, height: number): Canvas {
  return { width, height, points: new Uint8Array(width * height) }
}

/** Fills what the contours go around, where two overlap too. Beside the paper nothing is drawn. */
export function fill(canvas: Canvas, contours: readonly Contour[], tone: Tone): void {
  const [top, bottom] = rowsOf(canvas, contours)
  const lines = crossings(contours, top, bottom)
  const ink = new Float32Array(canvas.width + 1)
  for (let row = top; row < bottom; row += 1) {
    ink.fill(0)
    for (let line = 0; line < linesInRow; line += 1) addSpans(ink, lines[(row - top) * linesInRow + line]!, canvas.width)
    layRow(canvas, row, ink, tone)
  }
}

type Crossing = { readonly x: number; readonly turn: 1 | -1 }

function rowsOf({ height }: Canvas, contours: readonly Contour[]): readonly [number, number] {
  let [top, bottom] = [height, 0]
  for (const contour of contours) {
    for (let at = 1; at < contour.length; at += 2) {
      top = Math.min(top, contour[at]!)
      bottom = Math.max(bottom, contour[at]!)
    }
  }
  return [Math.max(0, Math.floor(top)), Math.min(height, Math.ceil(bottom))]
}

/** Where the contours cross each line, and whether upwards or downwards. */
function crossings(contours: readonly Contour[], top: number, bottom: number): Crossing[][] {
  const lines = Array.from({ length: Math.max(0, bottom - top) * linesInRow }, (): Crossing[] => [])
  const lineAt = (y: number) => Math.ceil((y - top) * linesInRow - 0.5)
  for (const contour of contours) {
    for (let at = 0; at < contour.length; at += 2) {
      const next = (at + 2) % contour.length
      const [x, y, toX, toY] = [contour[at]!, contour[at + 1]!, contour[next]!, contour[next + 1]!]
      const turn = y < toY ? 1 : -1
      const last = Math.min(lines.length, lineAt(Math.max(y, toY)))
      for (let line = Math.max(0, lineAt(Math.min(y, toY))); line < last; line += 1) {
        const height = top + (line + 0.5) / linesInRow
        lines[line]!.push({ x: x + ((height - y) / (toY - y)) * (toX - x), turn })
      }
    }
  }
  return lines
}

function addSpans(ink: Float32Array, line: Crossing[], width: number): void {
  line.sort((a, b) => a.x - b.x)
  let turns = 0
  let from = 0
  for (const { x, turn } of line) {
    if (turns === 0) from = x
    turns += turn
    if (turns === 0) addSpan(ink, Math.max(0, from), Math.min(width, x))
  }
}

/** Points that are covered in part take that part. */
function addSpan(ink: Float32Array, from: number, to: number): void {
  if (to <= from) return
  const [first, last] = [Math.floor(from), Math.floor(to)]
  if (first === last) {
    ink[first]! += to - from
    return
  }
  ink[first]! += first + 1 - from
  for (let at = first + 1; at < last; at += 1) ink[at]! += 1
  ink[last]! += to - last
}

function layRow({ width, points }: Canvas, row: number, ink: Float32Array, tone: Tone): void {
  const base = 1 + tones.indexOf(tone) * steps
  for (let at = 0; at < width; at += 1) {
    const step = Math.round((ink[at]! / linesInRow) * steps) - 1
    if (step < 0) continue
    const place = row * width + at
    const before = points[place]!
    // The stronger one stays: inks meet only at their soft edges.
    if (before === 0 || (before - 1) % steps < step) points[place] = base + Math.min(step, steps - 1)
  }
}

// Lines and curves as straight pieces: the outlines of letters, and the marks, which are drawn with a pen.

/** x and y in turn. */
export type Contour = readonly number[]
export type Step = { readonly type: string; readonly values: readonly number[] }

/** How many straight pieces stand for a curve of this length. */
const pieces = (length: number) => Math.min(24, Math.max(2, Math.ceil(Math.sqrt(length) * 1.2)))

export type Outline = { readonly contours: readonly Contour[]; readonly closed: readonly boolean[] }
type Point = readonly [number, number]

/** Follows M, L, H, V, Q, C, A and Z, large or small. `scale` is how large a unit will be drawn: it tells how fine the pieces must be. */
export function contoursOf(steps: readonly Step[], scale: number): Outline {
  const contours: number[][] = []
  const closed: boolean[] = []
  let at: Point = [0, 0]
  for (const { type, values } of steps) {
    const given = type === type.toUpperCase() ? values : shifted(type, values, ...at)
    const kind = type.toUpperCase()
    if (kind === 'M') {
      contours.push([])
      closed.push(false)
    }
    if (kind === 'Z') closed[closed.length - 1] = true
    const points = kind === 'Z' ? [] : piecesTo(kind, at, given, scale)
    contours.at(-1)!.push(...points.flat())
    at = points.at(-1) ?? (contours.at(-1)!.slice(0, 2) as [number, number])
  }
  return { contours, closed }
}

/** The points through which a step goes, its last one included. */
function piecesTo(kind: string, at: Point, given: readonly number[], scale: number): readonly Point[] {
  switch (kind) {
    case 'M':
    case 'L':
      return [[given[0]!, given[1]!]]
    case 'H':
      return [[given[0]!, at[1]]]
    case 'V':
      return [[at[0], given[0]!]]
    case 'Q':
    case 'C': {
      const points = [...at, ...given]
      return along(span(points) * scale, (part) => bezier(part, points))
    }
    case 'A': {
      const { x, y, r, start, sweep } = arcFrom(...at, given)
      const angle = (part: number) => start + sweep * part
      return along(Math.abs(sweep) * r * scale, (part) => [x + r * Math.cos(angle(part)), y + r * Math.sin(angle(part))])
    }
    default:
      throw new RangeError(`there is no step ${kind} in these outlines`)
  }
}

function along(length: number, pointAt: (part: number) => Point): readonly Point[] {
  const count = pieces(length)
  return Array.from({ length: count }, (_, at) => pointAt((at + 1) / count))
}

/** The `d` of an SVG path as steps; numbers may stand against each other, and a step may be repeated without its letter. */
export function stepsOf(path: string): Step[] {
  const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 }
  return [...path.matchAll(/([MLHVQCAZ])([^MLHVQCAZ]*)/gi)].flatMap(([, letter, rest]) => {
    const numbers = [...rest!.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const each = takes[letter!.toUpperCase()]!
    if (each === 0) return [{ type: letter!, values: [] }]
    return Array.from({ length: numbers.length / each }, (_, at) => {
      const again = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter!
      return { type: at === 0 ? letter! : again, values: numbers.slice(at * each, at * each + each) }
    })
  })
}

/** What a round pen leaves along a line: a box for each piece and a disc at each end, all turning the same way. */
export function penned(contour: Contour, isClosed: boolean, pen: number, dashes: readonly number[]): Contour[] {
  const line = isClosed ? [...contour, contour[0]!, contour[1]!] : contour
  const left: Contour[] = []
  const parts = dashes.length === 0 ? [line] : dashed(line, dashes)
  for (const part of parts) {
    for (let at = 0; at + 3 < part.length; at += 2) left.push(...boxAlong(part[at]!, part[at + 1]!, part[at + 2]!, part[at + 3]!, pen / 2))
    const inner = isClosed && dashes.length === 0 ? 0 : 2
    for (let at = inner; at + 1 < part.length - inner; at += 2) left.push(disc(part[at]!, part[at + 1]!, pen / 2))
  }
  return left
}

function dashed(line: Contour, dashes: readonly number[]): Contour[] {
  const parts: number[][] = [[line[0]!, line[1]!]]
  let [turn, room] = [0, dashes[0]!]
  for (let at = 0; at + 3 < line.length; at += 2) {
    let [x, y] = [line[at]!, line[at + 1]!]
    const [toX, toY] = [line[at + 2]!, line[at + 3]!]
    for (let left = Math.hypot(toX - x, toY - y); left > 0;) {
      const step = Math.min(left, room)
      ;[x, y] = [x + ((toX - x) * step) / left, y + ((toY - y) * step) / left]
      if (turn % 2 === 0) parts.at(-1)!.push(x, y)
      left -= step
      room -= step
      if (room > 1e-9) continue
      turn += 1
      room = dashes[turn % dashes.length]!
      if (turn % 2 === 0) parts.push([x, y])
    }
  }
  return parts.filter((part) => part.length > 2)
}

function boxAlong(x: number, y: number, toX: number, toY: number, half: number): Contour[] {
  const length = Math.hypot(toX - x, toY - y)
  if (length === 0) return []
  const [acrossX, acrossY] = [((toY - y) / length) * half, ((x - toX) / length) * half]
  return [[x + acrossX, y + acrossY, toX + acrossX, toY + acrossY, toX - acrossX, toY - acrossY, x - acrossX, y - acrossY]]
}

function disc(x: number, y: number, half: number): Contour {
  const corners = 16
  return Array.from({ length: corners }, (_, at) => (at / corners) * 2 * Math.PI)
    .flatMap((angle) => [x + half * Math.cos(angle), y + half * Math.sin(angle)])
}

function shifted(type: string, values: readonly number[], x: number, y: number): readonly number[] {
  if (type === 'h') return [values[0]! + x]
  if (type === 'v') return [values[0]! + y]
  if (type === 'a') return [...values.slice(0, 5), values[5]! + x, values[6]! + y]
  return values.map((value, at) => value + (at % 2 === 0 ? x : y))
}

function span(points: readonly number[]): number {
  let length = 0
  for (let at = 0; at + 3 < points.length; at += 2) length += Math.hypot(points[at + 2]! - points[at]!, points[at + 3]! - points[at + 1]!)
  return length
}

/** De Casteljau: the points between the points, until one is left. */
function bezier(part: number, points: readonly number[]): Point {
  let now = points
  while (now.length > 2) now = now.slice(0, -2).map((value, at) => value + (now[at + 2]! - value) * part)
  return [now[0]!, now[1]!]
}

type Arc = { readonly x: number; readonly y: number; readonly r: number; readonly start: number; readonly sweep: number }

/** Arcs of circles only, as SVG gives them: r, r, turn, whether the long way, whether clockwise, and where to. */
function arcFrom(x: number, y: number, [r0, , , long, clockwise, toX, toY]: readonly number[]): Arc {
  const half = Math.hypot(toX! - x, toY! - y) / 2
  const r = Math.max(r0!, half)
  const side = (long === clockwise ? -1 : 1) * Math.sqrt(Math.max(0, r * r - half * half)) / half
  const middle = [(x + toX!) / 2 - (side * (toY! - y)) / 2, (y + toY!) / 2 + (side * (toX! - x)) / 2] as const
  const start = Math.atan2(y - middle[1], x - middle[0])
  const turn = Math.atan2(toY! - middle[1], toX! - middle[0]) - start
  const full = 2 * Math.PI
  const sweep = clockwise ? (turn + full) % full : -((full - turn) % full)
  return { x: middle[0], y: middle[1], r, start, sweep }
}

// Lays a text into lines of a width: broken where its language breaks, never wider, and with an ellipsis where the lines run out.
import { breakable } from './line-breaks.ts'

export type Room = { readonly width: number; readonly most: number; readonly measure: (line: string) => number }
/** `whole` says that nothing was left out. */
export type Laid = { readonly lines: readonly string[]; readonly whole: boolean }

const ellipsis = '…'

export function layLines(text: string, lang: string, room: Room): Laid {
  const lines: string[] = []
  let left = breakable(text, lang)
  while (left.length > 0 && lines.length < room.most) {
    const { line, rest } = nextLine(left, room)
    if (rest.length > 0 && lines.length + 1 === room.most) return { lines: [...lines, shortened(left, room)], whole: false }
    lines.push(line.trim())
    left = rest
  }
  return { lines, whole: left.length === 0 }
}

/** As many pieces as fit; of a piece that is wider than a line, as many signs as fit, and one at least. */
function nextLine(pieces: readonly string[], room: Room): { readonly line: string; readonly rest: string[] } {
  let line = ''
  for (const [at, piece] of pieces.entries()) {
    if (fits(line + piece, room)) {
      line += piece
      continue
    }
    if (line.trim() !== '') return { line, rest: pieces.slice(at) }
    const signs = signsOf(piece)
    const head = longest(signs, (part) => fits(part, room)) || signs[0]!
    const rest = piece.slice(head.length)
    return { line: head, rest: rest === '' ? pieces.slice(at + 1) : [rest, ...pieces.slice(at + 1)] }
  }
  return { line, rest: [] }
}

/** The last line that there is room for: whole pieces and an ellipsis, or signs where not even one piece fits. */
function shortened(pieces: readonly string[], room: Room): string {
  const withEllipsis = (part: string) => part.trimEnd().replace(/[\s,;:.،؛、，။।]+$/u, '') + ellipsis
  const fitsSo = (part: string) => fits(withEllipsis(part), room)
  const part = longest(pieces, fitsSo) || longest(signsOf(pieces[0]!), fitsSo)
  return withEllipsis(part)
}

function fits(line: string, { width, measure }: Room): boolean {
  return measure(line.trim()) <= width
}

function longest(parts: readonly string[], fitsIn: (part: string) => boolean): string {
  let line = ''
  for (const part of parts) {
    if (!fitsIn(line + part)) return line
    line += part
  }
  return line
}

function signsOf(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
}

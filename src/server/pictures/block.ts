// A text in its place: lines of one letter size, one below the other, none over the next.
import type { Weight } from './font-files.ts'
import { layLines } from './lay-lines.ts'
import { drawable, readable } from './letters.ts'
import type { Written } from './picture.ts'
import type { Typefaces } from './typefaces.ts'
import { runsFromRight, writtenLine, type WrittenLine } from './written-line.ts'

export type Letters = { readonly size: number; readonly weight: Weight; readonly most: number; readonly width: number }
export type Block = {
  readonly lines: readonly WrittenLine[]
  readonly size: number
  readonly weight: Weight
  readonly fromRight: boolean
  /** From the top of the block to its first line, and from line to line, in points. */
  readonly first: number
  readonly step: number
  readonly height: number
  /** Nothing of the text was left out. */
  readonly whole: boolean
}

/** So much a line takes at least, in parts of the letter size, whatever it says: so that blocks side by side stay level. */
const least = { above: 0.8, below: 0.24, between: 0.17 }

/** A text that has been looked through, and remembers each line that was tried: sizes differ, the shapes of letters do not. */
export type Ready = {
  readonly text: string
  readonly lang: string
  readonly fromRight: boolean
  readonly write: (line: string) => WrittenLine
}

/** Null for a text without anything that can be drawn, and for one that would lose a letter. */
export function readied({ text: given, lang }: Written, weight: Weight, faces: Typefaces): Ready | null {
  const text = drawable(readable(given), (font, codePoint) => faces.face(font, weight).has(codePoint))
  if (text === null || text === '') return null
  const fromRight = runsFromRight(text, lang)
  const tried = new Map<string, WrittenLine>()
  const write = (line: string) => {
    const known = tried.get(line) ?? writtenLine(line, { lang, weight, fromRight }, faces)
    tried.set(line, known)
    return known
  }
  return { text, lang, fromRight, write }
}

export function blockOf({ text, lang, fromRight, write }: Ready, { size, weight, most, width }: Letters): Block {
  const { lines: laid, whole } = layLines(text, lang, { width: width / size, most, measure: (line) => write(line).width })
  const lines = laid.map(write)
  const above = Math.max(least.above, ...lines.map((line) => line.above)) * size
  const below = Math.max(least.below, ...lines.map((line) => line.below)) * size
  const step = above + below + least.between * size
  return { lines, size, weight, fromRight, first: above, step, height: above + below + step * (lines.length - 1), whole }
}

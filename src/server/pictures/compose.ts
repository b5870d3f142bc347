// Puts a picture together: the masthead, the sentence as large as it fits, how it stands, and the two words side by side beneath.
import { directionOf } from '#words/languages.ts'
import { blockOf, readied, type Block, type Ready } from './block.ts'
import type { Weight } from './font-files.ts'
import { pictureHeight, pictureWidth, type Column, type Mark, type Picture, type Row, type Tone } from './picture.ts'
import type { Typefaces } from './typefaces.ts'

/** `x` is the left edge of the room for the lines, `y` its top. */
export type Item =
  | { readonly kind: 'text'; readonly block: Block; readonly x: number; readonly y: number; readonly width: number; readonly tone: Tone }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly x: number; readonly y: number; readonly size: number }
  | { readonly kind: 'rule'; readonly y: number; readonly thick: number; readonly tone: Tone }

type Place = { readonly x: number; readonly y: number; readonly width: number }
type Set = { readonly items: readonly Item[]; readonly height: number }
type Kit = { readonly faces: Typefaces; readonly fromRight: boolean }

export const margin = 60
const inner = pictureWidth - 2 * margin
const whole: Place = { x: margin, y: 0, width: inner }
const belowMasthead = 142
const between = { columns: 48, rows: 9, parts: 22 }
const headlineSizes = [66, 60, 54, 48, 43, 39, 35, 31]
const smallSizes = [28, 25, 22]
const mostLines = { large: 6, small: 9 }
const standsSize = 36
const plainStandsSize = 31
const footSize = 19
const rowSizes = { bold: 27, plain: 25, soft: 22 } as const

/** What is tried in turn until the sentence is there whole: the words beneath give way first, then its own letters. */
const attempts = [
  { beneath: 'all', sizes: headlineSizes }, { beneath: 'a-line-each', sizes: headlineSizes },
  { beneath: 'no-words', sizes: headlineSizes }, { beneath: 'no-words', sizes: smallSizes },
] as const

export function compose(picture: Picture, faces: Typefaces): readonly Item[] {
  const kit = { faces, fromRight: directionOf(picture.lang) === 'rtl' }
  const foot = footOf(picture, kit)
  const stands = rowOf(picture.stands, picture.stands.weight === 'bold' ? standsSize : plainStandsSize, whole, kit)
  const ready = headlineOf(picture.headlines, faces)
  const over = belowMasthead + stands.height + 3 * between.parts
  const tried = (at: number) => {
    const { beneath, sizes } = attempts[at]!
    const columns = columnsOf(picture.columns.map((column) => shortened(column, beneath)), kit)
    const columnsTop = pictureHeight - 40 - foot.height - between.parts - columns.height
    return { columns, columnsTop, headline: largest(ready, columnsTop - over, sizes) }
  }
  let [at, found] = [0, tried(0)]
  while (!found.headline.whole && at < attempts.length - 1) found = tried(at += 1)
  const { columns, columnsTop, headline } = found
  const room = columnsTop - over
  const spare = Math.min(30, (room - headline.height) / 3)
  const headlineTop = belowMasthead + Math.max(0, spare)
  const standsTop = headlineTop + headline.height + between.parts
  return [
    ...masthead(picture, kit),
    { kind: 'text', block: headline, x: margin, y: headlineTop, width: inner, tone: 'ink' },
    ...moved(stands.items, standsTop),
    { kind: 'rule', y: columnsTop - between.parts, thick: 2, tone: 'rule' },
    ...moved(columns.items, columnsTop),
    ...moved(foot.items, pictureHeight - 40 - foot.height),
  ]
}

function masthead({ name, kicker, asOf, lang }: Picture, { faces, fromRight }: Kit): Item[] {
  const line = (text: string, size: number, weight: Weight, width: number) => {
    const ready = readied({ text, lang }, weight, faces)
    return ready && blockOf(ready, { size, weight, most: 1, width })
  }
  const side = (block: Block | null, atStart: boolean, skip: number): Item[] => {
    if (block === null) return []
    const width = block.lines[0]!.width * block.size
    const x = atStart === fromRight ? pictureWidth - margin - skip - width : margin + skip
    return [{ kind: 'text', block, x, y: 104 - block.first, width: width + 1, tone: skip === 0 && atStart ? 'ink' : 'soft' }]
  }
  const title = line(name, 38, 'bold', 300)
  const skip = (title === null ? 0 : title.lines[0]!.width * title.size) + 20
  const day = line(asOf, 23, 'regular', 380)
  const room = inner - skip - (day === null ? 0 : day.lines[0]!.width * day.size) - 30
  return [
    { kind: 'rule', y: 42, thick: 3, tone: 'ink' },
    { kind: 'rule', y: 48, thick: 3, tone: 'ink' },
    ...side(title, true, 0),
    ...side(line(kicker, 23, 'regular', room), true, skip),
    ...side(day, false, 0),
    { kind: 'rule', y: 120, thick: 2, tone: 'ink' },
  ]
}

/** The first sentence that can be drawn. */
function headlineOf(headlines: Picture['headlines'], faces: Typefaces): Ready {
  for (const written of headlines) {
    const ready = readied(written, 'bold', faces)
    if (ready !== null) return ready
  }
  throw new RangeError('none of the headlines can be drawn')
}

/** As large as all of it fits; where it does not fit at all, with an ellipsis. */
function largest(ready: Ready, room: number, sizes: readonly number[]): Block {
  const block = (size: number, most: number) => blockOf(ready, { size, weight: 'bold', most, width: inner })
  const smallest = sizes.at(-1)!
  const lines = sizes === smallSizes ? mostLines.small : mostLines.large
  for (const size of sizes) {
    const tried = block(size, lines)
    if (tried.whole && tried.height <= room) return tried
  }
  const cut = Array.from({ length: lines - 1 }, (_, fewer) => block(smallest, lines - fewer))
  return cut.find(({ height }) => height <= room) ?? block(smallest, 1)
}

/** A column in less room: a line for each row, or only what was done, when, by whom, and what is doubtful about it. */
function shortened({ heading, rows }: Column, beneath: (typeof attempts)[number]['beneath']): Column {
  if (beneath === 'all') return { heading, rows }
  const told = rows.filter(({ weight }) => weight !== 'plain')
  const kept = beneath === 'no-words' && told.length > 0 ? told : rows
  return { heading, rows: kept.map((row) => ({ ...row, most: 1 })) }
}

/** What must not be overlooked, and where to read on. */
function footOf({ notes, address, lang }: Picture, kit: Kit): Set {
  const lines = [notes, address].map((text): Row => ({ mark: null, words: { text, lang }, weight: 'soft', most: 2 }))
  return stacked(lines.map((row) => rowOf(row, footSize, whole, kit)), 5)
}

/** Beside each other from the side where the words begin, all from the same top. */
function columnsOf(columns: readonly Column[], kit: Kit): Set {
  const width = (inner - between.columns * (columns.length - 1)) / columns.length
  const sets = columns.map((column, at) => {
    const place = kit.fromRight ? columns.length - 1 - at : at
    return columnOf(column, { x: margin + place * (width + between.columns), y: 0, width }, kit)
  })
  return { items: sets.flatMap(({ items }) => items), height: Math.max(0, ...sets.map(({ height }) => height)) }
}

function columnOf({ heading, rows }: Column, place: Place, kit: Kit): Set {
  const title: Row = { mark: null, words: { text: heading, lang: '' }, weight: 'soft', most: 1 }
  return stacked([title, ...rows].map((row) => rowOf(row, rowSizes[row.weight], place, kit)), between.rows)
}

/** One below the other; what turned out empty takes no room. */
function stacked(sets: readonly Set[], gap: number): Set {
  const items: Item[] = []
  let height = 0
  for (const set of sets.filter((each) => each.items.length > 0)) {
    const top = height === 0 ? 0 : height + gap
    items.push(...moved(set.items, top))
    height = top + set.height
  }
  return { items, height }
}

/** A mark stands on the side where the words of the page begin. */
function rowOf({ mark, words, weight, most }: Row, size: number, place: Place, { faces, fromRight }: Kit): Set {
  const indent = mark === null ? 0 : size * 1.45
  const letters = { size, weight: weight === 'bold' ? 'bold' : 'regular', most, width: place.width - indent } as const
  const ready = readied(words, letters.weight, faces)
  if (ready === null) return { items: [], height: 0 }
  const block = blockOf(ready, letters)
  const tone = mark?.tone ?? (weight === 'soft' ? 'soft' : 'ink')
  const text = { kind: 'text', block, x: place.x + (fromRight ? 0 : indent), y: place.y, width: letters.width, tone } as const
  if (mark === null) return { items: [text], height: block.height }
  const markSize = size * 1.15
  const x = fromRight ? place.x + place.width - markSize : place.x
  // A word stays beside its mark, whichever way it runs itself.
  const beside: Item = { ...text, block: { ...block, fromRight } }
  // The middle of a mark stands at the middle of a capital letter.
  const drawn: Item = { kind: 'mark', mark, x, y: place.y + block.first - size * 0.36 - markSize / 2, size: markSize }
  return { items: [beside, drawn], height: block.height }
}

function moved(items: readonly Item[], down: number): Item[] {
  return items.map((item) => ({ ...item, y: item.y + down }))
}

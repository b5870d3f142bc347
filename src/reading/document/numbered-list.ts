// Reads a document (.docx) into its paragraphs, each with the number that it bears, whether the program counted it or a person typed it.
import { ok, type Result } from '#values/result.ts'
import { kindOf } from '../kind.ts'
import { unread, type Unread } from '../refused.ts'
import { mainPart, relationshipsOf, type Relationship } from '../workbook/relationships.ts'
import { readMarkup } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { counter, levelOf, listsIn } from './numbering.ts'
import { paragraphReader, type Plain } from './paragraphs.ts'
import { stylesIn } from './styles.ts'
import { typedNumber } from './typed-number.ts'

/** `number` is '' for a paragraph without one. `level` counts from 0. `place` is the paragraph's own, counted from 1. */
export type Paragraph = {
  readonly place: number; readonly number: string; readonly level: number; readonly text: string; readonly isInTable: boolean }

export type DocumentLimits = { readonly paragraphs: number; readonly letters: number }
export const documentLimits: DocumentLimits = { paragraphs: 100_000, letters: 100_000 }

/**
 * What was put in under tracked changes is read, what was taken out is not; neither are footnotes, comments, and what is hidden.
 * Refusals: those of packed files and markup; each other kind of file by its own; `too-many-paragraphs`, `cell-too-long`.
 */
export function readNumberedList(bytes: Uint8Array, limits: DocumentLimits = documentLimits): Result<readonly Paragraph[], Unread> {
  const kind = kindOf(bytes)
  if (!kind.ok) return kind
  if (kind.value.kind === 'document') return paragraphsIn(kind.value.zip, limits)
  return unread(kind.value.kind === 'workbook' ? 'is-workbook' : 'is-unknown')
}

function paragraphsIn(zip: Zip, limits: DocumentLimits): Result<readonly Paragraph[], Unread> {
  const main = mainPart(zip, 'word/document.xml')
  if (!main.ok) return main
  const related = relationshipsOf(zip, main.value)
  if (!related.ok) return related
  const styled = stylesIn(besides(zip, related.value, 'styles'))
  const lists = listsIn(besides(zip, related.value, 'numbering'), (style) => styled(style).list)
  const bytes = zip.part(main.value)
  if (bytes === null) return unread('part-missing')
  if (!bytes.ok) return bytes
  const plain: Plain[] = []
  const read = readMarkup(bytes.value, main.value, paragraphReader(styled, limits, plain))
  return read.ok ? ok(numbered(plain, counter(lists), styled)) : read
}

function numbered(plain: readonly Plain[], count: ReturnType<typeof counter>, styled: ReturnType<typeof stylesIn>): readonly Paragraph[] {
  return plain.flatMap(({ text, list, level, style, isInTable }, at) => {
    const byStyle = styled(style)
    const used = list ?? byStyle.list
    const depth = levelOf(String(level ?? byStyle.level ?? 0))
    // An empty paragraph of a list is counted by the program, and so must be here.
    const number = used === null || used === '0' ? '' : bare(count(used, depth))
    const whole = text.replace(/[\t ]+/g, ' ').trim()
    if (whole === '') return []
    const typed = number === '' ? typedNumber(whole) : null
    const place = at + 1
    return [typed === null ? { place, number, level: depth, text: whole, isInTable } : { place, ...typed, isInTable }]
  })
}

/** '(a)' -> 'a', '12.' -> '12': as the same number is typed, so it is compared. */
function bare(number: string): string {
  return number.replace(/^[(\s]+|[).:\s]+$/g, '')
}

function besides(zip: Zip, related: readonly Relationship[], type: string): Uint8Array | null {
  const found = related.find((each) => each.type === type)
  const bytes = found === undefined ? null : zip.part(found.target)
  return bytes?.ok ? bytes.value : null
}

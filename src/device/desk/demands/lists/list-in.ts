// A file as a list: its sheets, or its paragraphs, each as rows of texts of which a person can say what the columns hold.
import type { ListRow } from '#domain/importing/plan.ts'
import { readCsv } from '#reading/csv.ts'
import { readNumberedList } from '#reading/document/numbered-list.ts'
import { kindOf } from '#reading/kind.ts'
import { unread, type Unread } from '#reading/refused.ts'
import type { Row, Sheet } from '#reading/table.ts'
import { readSpreadsheet } from '#reading/workbook/spreadsheet.ts'
import { ok, type Result } from '#values/result.ts'

/** `name` is that of a sheet; null for paragraphs, whose first column is their number and the second their text. */
export type ListPart = { readonly name: string | null; readonly isHidden: boolean; readonly rows: readonly ListRow[] }

/** What stands further to the right, nobody chooses as a column. */
const mostColumns = 100
/** As many as an organisation may hold, and headings and empty rows besides. */
const mostRows = 20_000

export function listIn(bytes: Uint8Array): Result<readonly ListPart[], Unread> {
  const kind = kindOf(bytes)
  if (!kind.ok) return kind
  if (kind.value.kind === 'document') return paragraphs(bytes)
  const read = kind.value.kind === 'workbook' ? readSpreadsheet(bytes) : sheetOf(bytes)
  if (!read.ok) return read
  const parts = read.value.filter(({ rows }) => rows.length > 0).map(
    ({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.map(textsOf) }))
  if (parts.length === 0) return unread('is-empty')
  return parts.some(({ rows }) => rows.length > mostRows) ? unread('too-many-rows') : ok(parts)
}

function sheetOf(bytes: Uint8Array): Result<readonly Sheet[], Unread> {
  const read = readCsv(bytes)
  return read.ok ? ok([read.value]) : read
}

function paragraphs(bytes: Uint8Array): Result<readonly ListPart[], Unread> {
  const read = readNumberedList(bytes)
  if (!read.ok) return read
  if (read.value.length === 0) return unread('is-empty')
  if (read.value.length > mostRows) return unread('too-many-paragraphs')
  return ok([{ name: null, isHidden: false, rows: read.value.map(({ place, number, text }) => ({ place, cells: [number, text] })) }])
}

function textsOf({ number, cells }: Row): ListRow {
  const width = Math.min(mostColumns, 1 + Math.max(...cells.map(({ column }) => column)))
  const texts = Array<string>(width).fill('')
  for (const { column, text } of cells) if (column < width) texts[column] = text
  return { place: number, cells: texts }
}

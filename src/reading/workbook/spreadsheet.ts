// Reads a workbook (.xlsx, .xlsm) into its sheets: what stands in the cells as people see it, and nothing that would run.
import { ok, type Result } from '#values/result.ts'
import { kindOf } from '../kind.ts'
import { unread, type Unread } from '../refused.ts'
import { tableLimits, type Sheet, type TableLimits } from '../table.ts'
import { readMarkup } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { formatsIn } from './formats.ts'
import { mainPart, relationshipsOf, type Relationship } from './relationships.ts'
import { rowsOf, type Around } from './sheet.ts'
import { sharedTexts } from './texts.ts'

type Named = { readonly name: string; readonly isHidden: boolean; readonly relationship: string }

/** Refusals: those of packed files and markup; each other kind of file by its own; `no-sheet`, and the limits of tables. */
export function readSpreadsheet(bytes: Uint8Array, limits: TableLimits = tableLimits): Result<readonly Sheet[], Unread> {
  const kind = kindOf(bytes)
  if (!kind.ok) return kind
  if (kind.value.kind === 'workbook') return sheetsIn(kind.value.zip, limits)
  return unread(kind.value.kind === 'document' ? 'is-document' : 'is-unknown')
}

export function sheetsIn(zip: Zip, limits: TableLimits = tableLimits): Result<readonly Sheet[], Unread> {
  const workbook = mainPart(zip, 'xl/workbook.xml')
  if (!workbook.ok) return workbook
  const related = relationshipsOf(zip, workbook.value)
  if (!related.ok) return related
  const described = workbookIn(zip, workbook.value)
  if (!described.ok) return described
  const { named, since1904 } = described.value
  if (named.length > limits.sheets) return unread('too-many-sheets')
  const shared = sharedIn(zip, related.value)
  if (!shared.ok) return shared
  const formats = formatsIn(partOf(zip, related.value, 'styles'))
  return eachSheet(zip, named, related.value, { shared: shared.value, formats, since1904, limits, cells: 0 })
}

function eachSheet(
  zip: Zip, named: readonly Named[], related: readonly Relationship[], around: Around,
): Result<readonly Sheet[], Unread> {
  const sheets: Sheet[] = []
  let cells = 0
  for (const { name, isHidden, relationship } of named) {
    const found = related.find(({ id }) => id === relationship)
    // Sheets that are a picture or a macro hold no cells.
    if (found === undefined || found.type !== 'worksheet') continue
    const bytes = zip.part(found.target)
    if (bytes === null) return unread('part-missing')
    if (!bytes.ok) return bytes
    const rows = rowsOf(bytes.value, found.target, { ...around, cells })
    if (!rows.ok) return rows
    cells += rows.value.reduce((sum, row) => sum + row.cells.length, 0)
    sheets.push({ name, isHidden, rows: rows.value })
  }
  return sheets.length === 0 ? unread('no-sheet') : ok(sheets)
}

function workbookIn(zip: Zip, part: string): Result<{ readonly named: readonly Named[]; readonly since1904: boolean }, Unread> {
  const bytes = zip.part(part)
  if (bytes === null) return unread('part-missing')
  if (!bytes.ok) return bytes
  const named: Named[] = []
  let since1904 = false
  const read = readMarkup(bytes.value, part, (token) => {
    if (token.kind !== 'open') return
    const { attributes } = token
    if (token.name === 'workbookPr') since1904 = ['1', 'true', 'on'].includes(attributes.get('date1904') ?? '')
    if (token.name !== 'sheet') return
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
    named.push({ name: attributes.get('name') ?? '', isHidden, relationship: attributes.get('id') ?? '' })
  })
  return read.ok ? ok({ named, since1904 }) : read
}

function sharedIn(zip: Zip, related: readonly Relationship[]): Result<readonly string[], Unread> {
  const found = related.find(({ type }) => type === 'sharedStrings')
  const bytes = found === undefined ? null : zip.part(found.target)
  if (bytes === null) return ok([])
  return bytes.ok ? sharedTexts(bytes.value) : bytes
}

/** Null for what is missing or cannot be unpacked: how cells look is nothing that a reading should fail on. */
function partOf(zip: Zip, related: readonly Relationship[], type: string): Uint8Array | null {
  const found = related.find((each) => each.type === type)
  const bytes = found === undefined ? null : zip.part(found.target)
  return bytes?.ok ? bytes.value : null
}

// Reads the file of a form from the disk: a workbook, or tables of plain text, one for each sheet or all in one.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { sheetsInOne, type BroughtSheet } from '#domain/forms/xlsform/brought.ts'
import { readCsv } from '#reading/csv.ts'
import { kindOf } from '#reading/kind.ts'
import type { ReadRefusal, Unread } from '#reading/refused.ts'
import type { TableLimits } from '#reading/table.ts'
import { sheetsIn } from '#reading/workbook/spreadsheet.ts'
import type { ZipLimits } from '#reading/zip.ts'
import { ok, refuse, type Result } from '#values/result.ts'

/** The words that say why a file is no form; `row` is that of a quote that never ends. */
type Why = 'damaged' | 'locked' | 'too-large' | 'empty' | 'old' | 'open-document' | 'web-page' | 'other' | 'no-file'
export type Unformed = { readonly why: Why; readonly row: null } | { readonly why: 'quote-open'; readonly row: number }

/** The largest form that is known has 1,351 choices in three languages, and 160 kB. */
const mostBytes = 16_000_000
const tables: TableLimits = { sheets: 60, rows: 30_000, cells: 200_000, letters: 50_000 }
const packed: ZipLimits = { parts: 2_000, each: 12_000_000, total: 24_000_000, ratio: 250, free: 2_000_000 }

const whys: { readonly [R in ReadRefusal]?: Why } = {
  'packed-locked': 'locked', 'is-locked': 'locked', 'packed-too-many': 'too-large', 'packed-too-large': 'too-large',
  'markup-too-large': 'too-large', 'too-many-sheets': 'too-large', 'too-many-rows': 'too-large', 'too-many-cells': 'too-large',
  'cell-too-long': 'too-large', 'is-empty': 'empty', 'no-sheet': 'empty', 'is-old-workbook': 'old', 'is-binary-workbook': 'old',
  'is-xml-table': 'old', 'is-open-document': 'open-document', 'is-numbers': 'open-document', 'is-web-page': 'web-page',
  'is-old-document': 'other', 'is-pages': 'other', 'is-rich-text': 'other', 'is-pdf': 'other', 'is-picture': 'other',
    'is-document': 'other',
  'is-presentation': 'other', 'is-unknown': 'other',
}

export function readFormFile(path: string): Result<readonly BroughtSheet[], Unformed> {
  const bytes = bytesOf(path)
  if (!bytes.ok) return bytes
  const kind = kindOf(bytes.value, packed)
  if (!kind.ok) return refuse(unformed(kind.refusal))
  if (kind.value.kind === 'document') return refuse({ why: 'other', row: null })
  if (kind.value.kind === 'plain') return plainSheets(path, bytes.value)
  const sheets = sheetsIn(kind.value.zip, tables)
  return sheets.ok ? sheets : refuse(unformed(sheets.refusal))
}

function bytesOf(path: string): Result<Uint8Array, Unformed> {
  try {
    if (statSync(path).size > mostBytes) return refuse({ why: 'too-large', row: null })
    return ok(new Uint8Array(readFileSync(path)))
  } catch {
    return refuse({ why: 'no-file', row: null })
  }
}

/** Beside `survey.csv` stand `choices.csv` and `settings.csv`. */
function plainSheets(path: string, bytes: Uint8Array): Result<readonly BroughtSheet[], Unformed> {
  const table = readCsv(bytes, tables)
  if (!table.ok) return refuse(unformed(table.refusal))
  const inOne = sheetsInOne(table.value)
  const named = basename(path, extname(path)).toLowerCase()
  if (inOne.length > 1 || inOne[0] !== table.value || named !== 'survey') return ok(inOne)
  const sheets: BroughtSheet[] = [{ ...table.value, name: 'survey' }]
  for (const name of ['choices', 'external_choices', 'settings']) {
    const beside = join(dirname(path), `${name}${extname(path)}`)
    if (!existsSync(beside)) continue
    const read = bytesOf(beside)
    if (!read.ok) return read
    const other = readCsv(read.value, tables)
    if (!other.ok && other.refusal.why !== 'is-empty') return refuse(unformed(other.refusal))
    if (other.ok) sheets.push({ ...other.value, name })
  }
  return ok(sheets)
}

function unformed({ why, at }: Unread): Unformed {
  if (why === 'quote-open') return { why, row: at?.line ?? 1 }
  return { why: whys[why] ?? 'damaged', row: null }
}

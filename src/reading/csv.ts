// Reads tables that are plain text: what the standard says (RFC 4180), and what people's programs really send.
import { ok, type Result } from '#values/result.ts'
import { kindOf } from './kind.ts'
import { lettersByEvidence } from './letters.ts'
import { unread, type Unread } from './refused.ts'
import { mostColumns, tableLimits, type Row, type Sheet, type TableLimits } from './table.ts'

export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/**
 * One sheet without a name. Refusals: each other kind of file by its own, `is-unknown` for bytes that are no letters, `quote-open` (with
 * the row where a text in quotes began that never ends), and the limits of tables.
 */
export function readCsv(bytes: Uint8Array, limits: TableLimits = tableLimits): Result<Sheet, Unread> {
  const kind = kindOf(bytes)
  if (!kind.ok) return kind
  if (kind.value.kind !== 'plain') return unread(kind.value.kind === 'workbook' ? 'is-workbook' : 'is-document')
  const text = lettersByEvidence(bytes)
  if (text === null || text.includes('\u0000')) return unread('is-unknown')
  if (text.trim() === '') return unread('is-empty')
  const named = /^sep=(.)\r?\n/i.exec(text)
  const separator = isSeparator(named?.[1]) ? named[1] : separatorOf(text)
  const rows = rowsIn(text, separator, limits, named?.[0].length ?? 0)
  return rows.ok ? ok({ name: '', isHidden: false, rows: rows.value }) : rows
}

/** So much is looked at to tell how the columns are parted. */
const looked: TableLimits = { sheets: 1, rows: 200, cells: 20_000, letters: 100_000 }
const lookedLetters = 100_000

/** The one by which most rows come to the same number of columns, of several the one with more columns; a comma where nothing is parted. */
export function separatorOf(text: string): Separator {
  const head = text.length <= lookedLetters ? text : text.slice(0, text.lastIndexOf('\n', lookedLetters) + 1 || lookedLetters)
  let best: { readonly separator: Separator; readonly weight: number } = { separator: ',', weight: 0 }
  for (const separator of separators) {
    const weight = evidence(head, separator)
    if (weight > best.weight) best = { separator, weight }
  }
  return best.separator
}

function evidence(text: string, separator: Separator): number {
  const widths: number[] = []
  walk(text, 0, separator, (cells) => {
    widths.push(cells.length)
    return widths.length < looked.rows
  })
  const parted = widths.filter((width) => width > 1)
  const counts = Map.groupBy(parted, (width) => width)
  const [usual, same] = [...counts].map(([width, all]) => [width, all.length] as const).toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0]
  // A comma within sentences parts some rows, each otherwise; columns part nearly all alike.
  return same === 0 ? 0 : (same / widths.length) ** 2 * Math.log2(1 + usual) * (separator === ',' ? 0.999 : 1)
}

function rowsIn(text: string, separator: Separator, limits: TableLimits, from: number): Result<readonly Row[], Unread> {
  const rows: Row[] = []
  let [number, cells] = [0, 0]
  let refused: Unread['why'] | null = null
  const open = walk(text, from, separator, (values) => {
    number += 1
    const found = values.flatMap((value, column) => {
      const shown = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
      return shown === '' ? [] : [{ column, text: shown, kind: 'text' as const, isResult: false }]
    })
    cells += found.length
    if (found.length > 0) rows.push({ number, cells: found })
    if (rows.length > limits.rows) refused = 'too-many-rows'
    if (cells > limits.cells || values.length > mostColumns) refused = 'too-many-cells'
    if (found.some((cell) => cell.text.length > limits.letters)) refused = 'cell-too-long'
    return refused === null
  })
  if (refused !== null) return unread(refused)
  return open ? unread('quote-open', { part: '', line: number + 1, column: 1 }) : ok(rows)
}

/** Gives each row to `take` until it says no more. True when the text ends within quotes. */
function walk(text: string, from: number, separator: Separator, take: (values: readonly string[]) => boolean): boolean {
  let at = from
  let values: string[] = []
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      const quoted = quotedAt(text, at)
      if (quoted === null) return true
      value = quoted.value
      at = quoted.end
    }
    // What stands after the closing quote, as some programs write it, belongs to the cell.
    const end = endOfCell(text, at, separator)
    values.push(value + text.slice(at, end))
    at = end
    if (text[at] === separator && at + 1 < text.length) {
      at += 1
      continue
    }
    if (text[at] === separator) values.push('')
    if (!take(values)) return false
    values = []
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return false
}

function quotedAt(text: string, from: number): { readonly value: string; readonly end: number } | null {
  const parts: string[] = []
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return null
    parts.push(text.slice(at, quote))
    if (text[quote + 1] !== '"') return { value: parts.join('"'), end: quote + 1 }
    at = quote + 2
  }
}

function endOfCell(text: string, from: number, separator: Separator): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

function isSeparator(letter: string | undefined): letter is Separator {
  return (separators as readonly (string | undefined)[]).includes(letter)
}

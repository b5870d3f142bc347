// Tables as they were read: sheets of rows of cells, only those that hold something, each with its place, so that an empty sheet is empty.

/** `kind` is what the file says it is; `text` is what a person sees, a date as '2026-12-01' or '2026-12-01 09:30'. */
export type Cell = {
  /** Counted from 0. */
  readonly column: number
  readonly text: string
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error'
  /** What a formula last came to. */
  readonly isResult: boolean
}
/** `number` is counted from 1, as programs show it beside the row. */
export type Row = { readonly number: number; readonly cells: readonly Cell[] }
export type Sheet = { readonly name: string; readonly isHidden: boolean; readonly rows: readonly Row[] }

export type TableLimits = { readonly sheets: number; readonly rows: number; readonly cells: number; readonly letters: number }
export const tableLimits: TableLimits = { sheets: 250, rows: 200_000, cells: 2_000_000, letters: 100_000 }

export const mostColumns = 16_384
export const mostRows = 1_048_576

/** 0 -> 'A', 27 -> 'AB'. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26))
}

/** 'AB12' -> column 27 in row 12; null for what is no place of a sheet. */
export function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(digits)
  return column < mostColumns && row <= mostRows ? { column, row } : null
}

export function cellIn(row: Row, column: number): Cell | null {
  return row.cells.find((cell) => cell.column === column) ?? null
}

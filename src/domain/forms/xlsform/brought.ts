// The sheets of a spreadsheet as they are handed in: whoever reads the file gives cells, and nothing here knows of files.

export type BroughtCell = { readonly column: number; readonly text: string }
export type BroughtRow = { readonly number: number; readonly cells: readonly BroughtCell[] }
export type BroughtSheet = { readonly name: string; readonly rows: readonly BroughtRow[] }

/** A sheet by its name in any case; of several the first. */
export function sheetNamed(sheets: readonly BroughtSheet[], name: string): BroughtSheet | null {
  return sheets.find((sheet) => tidyHeader(sheet.name) === name) ?? null
}

/** Without what people cannot see: spaces around it, the marks of the direction of writing, line ends of old programs. */
export function tidied(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '')
}

/** 'List  Name ' -> 'list_name'. */
export function tidyHeader(text: string): string {
  return tidied(text).toLowerCase().replace(/[\s_]+/g, '_')
}

const sheetNames = ['survey', 'choices', 'external_choices', 'settings', 'entities', 'osm']

/**
 * All sheets in one table of plain text: the name of each stands alone in the first column, its rows begin in the second. A table that is
 * not written so comes back as it is, as one sheet.
 */
export function sheetsInOne(sheet: BroughtSheet): readonly BroughtSheet[] {
  const isName = ({ cells }: BroughtRow) => cells[0]?.column === 0 && cells.every(({ column, text }) => column === 0 || tidied(text) === '')
    && sheetNames.includes(tidyHeader(cells[0].text))
  const first = sheet.rows[0]
  if (first === undefined || !isName(first)) return [sheet]
  const sheets: { name: string; rows: BroughtRow[] }[] = []
  for (const row of sheet.rows) {
    if (isName(row)) sheets.push({ name: tidied(row.cells[0]!.text), rows: [] })
    else sheets.at(-1)!.rows.push({ number: row.number, cells: row.cells.filter(({ column }) => column > 0) })
  }
  return sheets
}

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

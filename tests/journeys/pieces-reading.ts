// Pieces of journeys that read: what a page is on paper, and a table as a program for tables reads it.
import type { Page } from 'playwright-core'

/** A page printed to PDF: its sheets, and its headings as the outline of the file has them, which joins their lines without a space. */
export async function printed(page: Page): Promise<{ readonly sheets: number; readonly headings: readonly string[] }> {
  const file = (await page.pdf({ format: 'A4', outline: true, tagged: true })).toString('latin1')
  const sheets = file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  const headings = [...file.matchAll(/\/Title\s*(?:\(((?:[^()\\]|\\.)*)\)|<([\dA-Fa-f]+)>)/g)].map(([, plain, hex]) => (
    hex === undefined ? plain!.replace(/\\(.)/g, '$1') : Buffer.from(hex.slice(4), 'hex').swap16().toString('utf16le')
  ))
  return { sheets, headings: headings.map(withoutSpaces) }
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}

/** Each row by the names of its columns. */
export function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  const cells = [...table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  const [names = [], ...told] = rows.filter((row) => row.length > 1)
  return told.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

// Tables as CSV (RFC 4180) that a spreadsheet opens without running anything in them.

export type Cell = string | number | null

/** Begins with the mark by which spreadsheets know UTF-8, unless it is not wished for; lines end as the RFC says. */
export function csvOf(rows: readonly (readonly Cell[])[], marked = true): string {
  return `${marked ? '\uFEFF' : ''}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A text that begins like a formula gets an apostrophe before it: spreadsheets show it as text, and leave the apostrophe out. */
function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = cell ?? ''
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /["',;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

// Tables as CSV (RFC 4180) that a spreadsheet opens without running anything in them.

export type Cell = string | number | null

/** Begins with the mark by which spreadsheets know UTF-8, unless it is not wished for; lines end as the RFC says. */
export function csvOf(rows: readonly (readonly Cell[])[], marked = true): string {
  return `${marked ? '\uFEFF' : ''}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** What a formula begins with, in letters of either width. */
const starts = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]'
const first = new RegExp(`^(?:[\\t\\r]|[\\s"']*${starts})`)
/**
 * A spreadsheet of a country that parts cells by semicolons or tabs begins a cell after each of them and at each line, within our quotation
 * marks too. The letter is looked for before what stands before it, so that a text of nothing but lines takes no longer than any other.
 */
const further = new RegExp(`(?=${starts})(?<=[;\\t\\r\\n][\\s"']*)`, 'g')

/** A formula gets an apostrophe before it: spreadsheets show it as text, and leave the apostrophe out where it is the first letter. */
function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const inside = (cell ?? '').replace(further, "'")
  const safe = first.test(cell ?? '') ? `'${inside}` : inside
  return /["',;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

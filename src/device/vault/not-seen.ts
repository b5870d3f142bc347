// Rows of a list that comes page by page, each once: a server that shows a page again for ever comes to an end, and shows nothing twice.
import type { Id } from '#values/id.ts'

/** Those of a page that were not on a page before; they are remembered in `seen`. */
export function notSeen<Row extends { readonly record: Id }>(seen: Set<Id>, rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ record }) => {
    const isNew = !seen.has(record)
    seen.add(record)
    return isNew
  })
}

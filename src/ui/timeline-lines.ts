// Puts points that lie close together onto several lines, so that no mark covers another.

export type Placed<T> = { readonly item: T; readonly line: number }

/** How much of the picture a mark takes on the narrowest screen. */
const closest = 0.065

/** Each point goes onto the first line that has room for it, in the order of time. */
export function linesOf<T extends { readonly at: number }>(points: readonly T[]): { placed: Placed<T>[]; lines: number } {
  const ends: number[] = []
  const placed = points.toSorted((a, b) => a.at - b.at).map((item) => {
    const free = ends.findIndex((end) => item.at - end >= closest)
    const line = free === -1 ? ends.length : free
    ends[line] = item.at
    return { item, line }
  })
  return { placed, lines: ends.length }
}

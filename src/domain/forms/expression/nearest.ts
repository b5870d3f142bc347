// Which known name was probably meant by one that is not known: the nearest by letters that were added, left out, changed or swapped.

const mostLooked = 1_500

/** '' when none is near: a guess that is far off helps nobody. */
export function nearest(typed: string, known: Iterable<string>): string {
  const word = typed.toLowerCase()
  let best = { name: '', distance: Math.min(3, Math.floor(word.length / 3)) + 0.5 }
  let looked = 0
  for (const name of known) {
    looked += 1
    if (looked > mostLooked) break
    if (Math.abs(name.length - word.length) > best.distance) continue
    const distance = distanceOf(word, name.toLowerCase())
    if (distance < best.distance) best = { name, distance }
  }
  return best.name
}

function distanceOf(a: string, b: string): number {
  if (a === b) return 0
  if (a.length > 40 || b.length > 40) return Infinity
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}

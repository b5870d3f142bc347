// Which word of a list somebody most likely meant.

/** The word that is fewest slips away (a letter wrong, missing, too many, or two swapped), or null when none is within two. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  let nearest: string | null = null
  let fewest = 3
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= fewest) continue
    const found = slips(typed, word)
    if (found < fewest) [nearest, fewest] = [word, found]
  }
  return nearest
}

/** Optimal string alignment distance: how many slips turn one word into the other. */
export function slips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(wrong, swapped, last[j]! + 1, row[j - 1]! + 1))
    }
    before = last
    last = row
  }
  return last[b.length]!
}

// How near one word is to another: letters left out, added, exchanged or swapped, counted only so far as it matters.

/** So many letters may be wrong in a word of this length. Figures are never guessed at. */
export function mayBeWrong(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** Which letters a word holds, in 32 bits: words whose marks differ in more than two bits a mistake are further apart than that. */
export function letterMark(word: string): number {
  let mark = 0
  for (let at = 0; at < word.length; at += 1) mark |= 1 << (Math.imul(word.charCodeAt(at), 0x9e3779b1) >>> 27)
  return mark
}

export function bitsIn(mark: number): number {
  const pairs = mark - ((mark >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many mistakes lie between two words, two swapped neighbours being one; null when more than `most`. */
export function mistakesBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return null
    beforeLast = last
    last = row
  }
  return last[b.length]! <= most ? last[b.length]! : null
}

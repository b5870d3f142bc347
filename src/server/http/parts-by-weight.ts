// Long lists in parts of about the same weight, so that no answer is longer than a poor line carries at once.

/** The first of them whose JSON is no longer than that together; at least one, where there is one. */
export function whatFits<T>(all: readonly T[], mostLetters: number): readonly T[] {
  let letters = 0
  const end = all.findIndex((one, at) => {
    letters += JSON.stringify(one).length
    return at > 0 && letters > mostLetters
  })
  return end === -1 ? all : all.slice(0, end)
}

type Lists = Readonly<Record<string, readonly unknown[]>>

/** The same lists in one or more parts, each as heavy as that at the most, in their order. */
export function inParts<L extends Lists>(lists: L, mostLetters: number): readonly L[] {
  const names = Object.keys(lists)
  const empty = () => Object.fromEntries(names.map((name) => [name, [] as unknown[]]))
  const parts = [empty()]
  let letters = 0
  for (const name of names) {
    for (const one of lists[name]!) {
      const more = JSON.stringify(one).length
      if (letters > 0 && letters + more > mostLetters) {
        parts.push(empty())
        letters = 0
      }
      letters += more
      parts.at(-1)![name]!.push(one)
    }
  }
  return parts as unknown as readonly L[]
}

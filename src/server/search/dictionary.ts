// Every word of the record by number, and which of them somebody may mean who types one: it, what begins with it, or its neighbours.
import { bitsIn, letterMark, mayBeWrong, mistakesBetween } from './near.ts'

/** `worth` is 1 for the word itself, and less the less sure it is that it was meant. */
export type Meant = { readonly term: number; readonly worth: number }
export type Dictionary = ReturnType<typeof dictionary>

/** Nobody means more words than this by one. */
const mostMeant = 64

export function dictionary() {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const marks: number[] = []
  /** By their first two letters, and by their first. */
  const byBeginning = new Map<string, number[]>()

  function numberOf(word: string): number {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = words.push(word) - 1
    numbers.set(word, number)
    marks.push(letterMark(word))
    for (const beginning of new Set([word.slice(0, 1), word.slice(0, 2)])) {
      const alike = byBeginning.get(beginning)
      if (alike) alike.push(number)
      else byBeginning.set(beginning, [number])
    }
    return number
  }

  /** A word that stands nowhere as it was typed is taken for its neighbours too. `stands` says whether one still does. */
  function meantBy(word: string, stands: (term: number) => boolean): readonly Meant[] {
    const itself = numbers.get(word)
    const longer = beginningWith(word)
    if (itself !== undefined && stands(itself)) return [{ term: itself, worth: 1 }, ...longer]
    const met = new Set(longer.map(({ term }) => term))
    return [...longer, ...near(word).filter(({ term }) => !met.has(term))]
  }

  function beginningWith(word: string): Meant[] {
    const found: Meant[] = []
    for (const term of byBeginning.get(word.slice(0, 2)) ?? []) {
      const each = words[term]!
      if (each.length > word.length && each.startsWith(word)) found.push({ term, worth: 0.4 + (0.4 * word.length) / each.length })
    }
    return found.sort((a, b) => b.worth - a.worth || a.term - b.term).slice(0, mostMeant)
  }

  function near(word: string): Meant[] {
    const most = mayBeWrong(word)
    if (most === 0) return []
    const mark = letterMark(word)
    const found: Meant[] = []
    for (let term = 0; term < words.length; term += 1) {
      if (bitsIn(marks[term]! ^ mark) > 2 * most || Math.abs(words[term]!.length - word.length) > most) continue
      const mistakes = mistakesBetween(word, words[term]!, most)
      if (mistakes !== null && !/\d/.test(words[term]!)) found.push({ term, worth: 0.5 / (1 + mistakes) })
    }
    return found.sort((a, b) => b.worth - a.worth || a.term - b.term).slice(0, mostMeant)
  }

  return { numberOf, meantBy, word: (term: number) => words[term]!, size: () => words.length }
}

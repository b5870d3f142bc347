// Finding what a demand is read under by the words that people use for it: targets, conventions and their articles, treaty bodies.
import { bodies, conventions, isFurtherFramework } from '#domain/frameworks.ts'

/** What each is called and by which words it is found, by its code; see `frameworkOf`. */
export type Findable = { readonly code: string; readonly words: string }

const typed = /^(?:sdg\s*-?)?(\d{1,2}\.(?:\d{1,2}|[a-d]))$/
const articleTyped = /^(?<name>[a-z][a-z0-9]*)[\s-]+(?:article\s+|pasal\s+|artikulo\s+)?(?<article>\d{1,2})$/

/** `wordsOf` gives what a code is called and found by; empty where there is nothing. */
export function findableFrameworks(known: readonly string[], wordsOf: (code: string) => string): readonly Findable[] {
  const all = new Set([...Object.keys(conventions), ...bodies, ...known])
  return [...all].filter(isFurtherFramework).map((code) => ({ code, words: `${code} ${wordsOf(code)}`.toLowerCase() }))
}

/**
 * Those in whose words all that is typed begins a word, the nearest first. A target ('8.8') or an article ('c189 10') is found by its
 * number too, whether or not we have words for it.
 */
export function frameworksFor(wanted: string, all: readonly Findable[]): readonly string[] {
  const text = wanted.trim().toLowerCase()
  if (text === '') return []
  const exact = exactly(text)
  const parts = text.split(/\s+/)
  const found = all.filter(({ words }) => parts.every((part) => hasWord(words, part))).map(({ code }) => code)
  return [...new Set([...(exact === null ? [] : [exact]), ...found])]
}

function exactly(text: string): string | null {
  const target = typed.exec(text)?.[1]
  const { name, article } = articleTyped.exec(text)?.groups ?? {}
  const code = target === undefined ? `${name}-${article}` : `sdg-${target}`
  return isFurtherFramework(code) ? code : null
}

/** A number is meant whole ('8' is not 8.8); a word may be begun. */
function hasWord(words: string, part: string): boolean {
  const each = words.split(/[^\p{L}\p{N}.]+/u)
  return each.some((word) => (/^\d+$/.test(part) ? word === part : word.startsWith(part)))
}

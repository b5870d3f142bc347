// Cuts the text of an expression into words: numbers, texts in quotes (smart ones too), names, `${names}`, signs.
import { ok, refuse, type Result } from '#values/result.ts'
import { faultAt, type ExpressionFault } from './fault.ts'

type Kind = 'number' | 'text' | 'name' | 'question' | 'sign' | 'operator'
export type Token = { readonly kind: Kind; readonly text: string; readonly at: number }

export const longestExpression = 20_000
const wordOperators = ['or', 'and', 'div', 'mod']
const spaces = /[\s\u00a0\u200b\u2060\ufeff]*/y
const number = /\d+(?:\.\d*)?|\.\d+/y
const name = /[\p{L}_][\p{L}\p{M}\p{N}_.\u00b7-]*(?:::?[\p{L}_][\p{L}\p{M}\p{N}_.-]*)*/uy
const question = /\$\{\s*([^{}\s]+)\s*\}/y
const sign = /<=|>=|!=|\.\.|::|\/\/|[()[\],/.@=<>+*|-]/y
/** What opens a text, and all that may close it: programs that write turn one straight quote into two smart ones, or into one. */
const quotes: readonly (readonly [opens: string, closes: RegExp])[] = [
  [`'`, /['’]/g], ['"', /["”]/g], ['‘', /[’‘']/g], ['’', /[’']/g], ['“', /[”“"]/g], ['”', /[”"]/g], ['„', /[”“"]/g], ['«', /»/g],
]
const otherSigns: Readonly<Record<string, string>> = { '≤': '<=', '≥': '>=', '≠': '!=', '−': '-', '–': '-', '×': '*', '÷': 'div', '，': ',' }

export function tokensOf(text: string): Result<readonly Token[], ExpressionFault> {
  if (text.length > longestExpression) return refuse(faultAt('expression-too-long', 0, String(longestExpression)))
  const tokens: Token[] = []
  for (let at = skipped(text, 0); at < text.length;) {
    const found = tokenAt(text, at, tokens.at(-1))
    if ('code' in found) return refuse(found)
    tokens.push(found.token)
    at = skipped(text, found.end)
  }
  return ok(tokens)
}

type Found = { readonly token: Token; readonly end: number }

function tokenAt(text: string, at: number, before: Token | undefined): Found | ExpressionFault {
  const quote = quotes.find(([opens]) => opens === text[at])
  if (quote !== undefined) return quoted(text, at, quote[1])
  if (text.startsWith('${', at)) return questionAt(text, at)
  const digits = taken(number, text, at)
  if (digits !== null) return { token: { kind: 'number', text: digits, at }, end: at + digits.length }
  const word = taken(name, text, at)
  if (word !== null) return { token: { kind: isOperatorHere(word, before) ? 'operator' : 'name', text: word, at }, end: at + word.length }
  const other = otherSigns[text[at]!]
  const written = other === undefined ? taken(sign, text, at) : text[at]!
  if (written === null) return faultAt('letter-unknown', at, String.fromCodePoint(text.codePointAt(at)!))
  const shown = other ?? written
  const kind = /^[=<>+|-]|^!=|^div$/.test(shown) || (shown === '*' && isAfterValue(before)) ? 'operator' : 'sign'
  return { token: { kind, text: shown, at }, end: at + written.length }
}

/** Straight quotes are closed by straight ones where there are any: "don’t" holds an apostrophe. */
function quoted(text: string, at: number, closes: RegExp): Found | ExpressionFault {
  const opens = text[at]!
  const same = opens === `'` || opens === '"' ? text.indexOf(opens, at + 1) : -1
  closes.lastIndex = at + 1
  const end = same === -1 ? closes.exec(text)?.index ?? -1 : same
  if (end === -1) return faultAt('quote-open', at, opens)
  return { token: { kind: 'text', text: text.slice(at + 1, end), at }, end: end + 1 }
}

function questionAt(text: string, at: number): Found | ExpressionFault {
  question.lastIndex = at
  const found = question.exec(text)
  if (found === null) return faultAt('brace-open', at, text.slice(at, at + 20))
  return { token: { kind: 'question', text: found[1]!, at }, end: at + found[0].length }
}

/** `and`, `div` and their like are names where a value may stand. https://www.w3.org/TR/1999/REC-xpath-19991116/#exprlex */
function isOperatorHere(word: string, before: Token | undefined): boolean {
  return wordOperators.includes(word.toLowerCase()) && isAfterValue(before)
}

function isAfterValue(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'operator') return false
  return before.kind !== 'sign' || [')', ']', '.', '..', '*'].includes(before.text)
}

function taken(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function skipped(text: string, at: number): number {
  return at + (taken(spaces, text, at)?.length ?? 0)
}

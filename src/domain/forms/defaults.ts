// Whether a default is an answer as it stands, or an expression that says what the answer begins with.
import { functions } from './expression/functions/all.ts'
import { parseExpression } from './expression/parse.ts'
import { partsOf, type Expression } from './expression/syntax.ts'

/** Null for a plain answer. 'a-b', '2024-01-01' and 'Hello (you)' are plain; `today()`, `${name}` and `1 + 1` are expressions. */
export function dynamicDefault(text: string): Expression | null {
  if (!/[(${+*]|\bdiv\b|\bmod\b/.test(text)) return null
  const read = parseExpression(text)
  // What names a question is meant as an expression, also when it is broken: the check says so.
  return read.ok && isDynamic(read.value) ? read.value : null
}

function isDynamic(expression: Expression): boolean {
  if (expression.kind === 'question') return true
  if (expression.kind === 'call' && (functions.has(expression.name) || expression.of.length === 0)) return true
  if (expression.kind === 'both' && ['+', '*', 'div', 'mod'].includes(expression.by)) return true
  return partsOf(expression).some(isDynamic)
}

/** Whether somebody meant an expression and it cannot be read. */
export function isBrokenDefault(text: string): boolean {
  return text.includes('${') && !parseExpression(text).ok
}

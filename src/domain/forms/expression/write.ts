// Writes an expression as text again: with as few brackets as it needs, so that what was read comes back the same.
import { tightness, tightnessOfMinus, type Expression, type Step } from './syntax.ts'

/** How `${name}` and names of columns are written: in a spreadsheet as they are, in an XForm as paths. */
export type Writing = { readonly question: (name: string) => string; readonly step: (name: string, at: number) => string }
const asTyped: Writing = { question: (name) => `\${${name}}`, step: (name) => name }

export function writeExpression(expression: Expression, writing: Writing = asTyped): string {
  switch (expression.kind) {
    case 'text': return quoted(expression.text)
    case 'number': return plainNumber(expression.number)
    case 'question': return writing.question(expression.name)
    case 'minus': return `-${bracketed(expression.of, tightnessOfMinus, writing)}`
    case 'call': return `${expression.name}(${expression.of.map((each) => writeExpression(each, writing)).join(', ')})`
    case 'filtered': return primaryOf(expression.of, writing) + conditions(expression.where, writing)
    case 'path': return pathOf(expression, writing)
    case 'both': {
      const { by, left, right } = expression
      const [before, after] = [bracketed(left, tightness[by] - 1, writing), bracketed(right, tightness[by], writing)]
      return `${before} ${by} ${after}`
    }
  }
}

/** XPath has no way to escape a quote; a text with both kinds is put together. */
export function quoted(text: string): string {
  if (!text.includes(`'`)) return `'${text}'`
  if (!text.includes('"')) return `"${text}"`
  return `concat(${text.split(`'`).map((part) => `'${part}'`).join(`, "'", `)})`
}

function plainNumber(number: number): string {
  const text = String(number)
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text
}

function bracketed(expression: Expression, above: number, writing: Writing): string {
  const text = writeExpression(expression, writing)
  const own = expression.kind === 'both' ? tightness[expression.by] : expression.kind === 'minus' ? tightnessOfMinus : 9
  return own <= above && own < 9 ? `(${text})` : text
}

function primaryOf(expression: Expression, writing: Writing): string {
  const isPlain = ['text', 'number', 'question', 'call'].includes(expression.kind)
  const text = writeExpression(expression, writing)
  return isPlain ? text : `(${text})`
}

function pathOf({ from, steps }: Expression & { readonly kind: 'path' }, writing: Writing): string {
  const own = steps.map((step) => nameOf(step, writing) + conditions(step.where, writing)).join('/')
  if (from === 'here') return own
  if (from === 'top') return `/${own}`
  return `${from.kind === 'filtered' ? writeExpression(from, writing) : primaryOf(from, writing)}/${own}`
}

function nameOf(step: Step, { step: shown }: Writing): string {
  if (step.kind !== 'down') return step.kind === 'up' ? '..' : '.'
  return step.name === null ? '*' : shown(step.name, step.at)
}

function conditions(where: readonly Expression[], writing: Writing): string {
  return where.map((each) => `[${writeExpression(each, writing)}]`).join('')
}

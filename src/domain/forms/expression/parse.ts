// Reads an expression of a spreadsheet (XPath as XLSForm writes it) into a tree, within limits, and says where it cannot.
import { ok, refuse, type Result } from '#values/result.ts'
import { faultAt, type ExpressionFault, type ExpressionFaultCode } from './fault.ts'
import { tightness, tightnessOfMinus, type Expression, type Operator, type Step } from './syntax.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Forms nest a condition for each line of a table; nobody nests a hundred brackets. */
export const deepestExpression = 120
/** Conditions that are joined one after another. */
export const longestChain = 1_000

class CannotRead extends Error {
  readonly fault: ExpressionFault
  constructor(fault: ExpressionFault) {
    super(fault.code)
    this.fault = fault
  }
}

type Reader = { readonly tokens: readonly Token[]; readonly length: number; place: number; depth: number }

/** The language: https://getodk.github.io/xforms-spec/#xpath-paths and `${name}` of https://xlsform.org/en/#operators */
export function parseExpression(text: string): Result<Expression, ExpressionFault> {
  const tokens = tokensOf(text)
  if (!tokens.ok) return tokens
  const reader: Reader = { tokens: tokens.value, length: text.length, place: 0, depth: 0 }
  try {
    const expression = operand(reader, 0)
    const rest = reader.tokens[reader.place]
    if (rest !== undefined) stop(isCapitalOperator(rest) ? 'operator-in-capitals' : 'word-unexpected', rest)
    return ok(expression)
  } catch (thrown) {
    if (thrown instanceof CannotRead) return refuse(thrown.fault)
    throw thrown
  }
}

/** Operators that bind more tightly than `above`, left to right. */
function operand(reader: Reader, above: number): Expression {
  reader.depth += 1
  if (reader.depth > deepestExpression) stop('expression-too-deep', reader.tokens[reader.place])
  let left = first(reader)
  for (let links = 0; ; links += 1) {
    const token = reader.tokens[reader.place]
    if (token?.kind !== 'operator') break
    const by = token.text.toLowerCase() as Operator
    if (by !== token.text) stop('operator-in-capitals', token)
    if (tightness[by] <= above) break
    if (links >= longestChain) stop('expression-too-deep', token)
    reader.place += 1
    left = { kind: 'both', by, left, right: operand(reader, tightness[by]), at: token.at }
  }
  reader.depth -= 1
  return left
}

function first(reader: Reader): Expression {
  const token = reader.tokens[reader.place]
  if (token === undefined) throw new CannotRead(faultAt('ends-early', reader.length))
  if (token.kind === 'operator' && token.text === '-') {
    reader.place += 1
    const of = operand(reader, tightnessOfMinus)
    return { kind: 'minus', of }
  }
  if (isStepBegin(reader, token)) return { kind: 'path', from: 'here', steps: steps(reader), at: token.at }
  if (token.kind === 'sign' && token.text === '/') {
    reader.place += 1
    const next = reader.tokens[reader.place]
    const isMore = next !== undefined && isStepBegin(reader, next)
    return { kind: 'path', from: 'top', steps: isMore ? steps(reader) : [], at: token.at }
  }
  return onwards(reader, filtered(reader, primary(reader, token)))
}

/** A value from which a path may go on: `instance('list')/root/item`. */
function onwards(reader: Reader, from: Expression): Expression {
  const token = reader.tokens[reader.place]
  if (token?.text !== '/' || token.kind !== 'sign') return from
  reader.place += 1
  return { kind: 'path', from, steps: steps(reader), at: token.at }
}

function filtered(reader: Reader, of: Expression): Expression {
  const where = conditions(reader)
  return where.length === 0 ? of : { kind: 'filtered', of, where }
}

function primary(reader: Reader, token: Token): Expression {
  reader.place += 1
  switch (token.kind) {
    case 'number': return { kind: 'number', number: Number(token.text) }
    case 'text': return { kind: 'text', text: token.text }
    case 'question': return { kind: 'question', name: token.text, at: token.at }
    case 'name': return { kind: 'call', name: token.text, of: handed(reader), at: token.at }
    default: break
  }
  if (token.text !== '(') stop('word-unexpected', token)
  const inner = operand(reader, 0)
  closed(reader, ')', token)
  return inner
}

function handed(reader: Reader): readonly Expression[] {
  const open = reader.tokens[reader.place]!
  reader.place += 1
  const of: Expression[] = []
  if (takes(reader, ')')) return of
  do of.push(operand(reader, 0))
  while (takes(reader, ','))
  closed(reader, ')', open)
  return of
}

function steps(reader: Reader): readonly Step[] {
  const found: Step[] = []
  do found.push(step(reader))
  while (takes(reader, '/'))
  return found
}

function step(reader: Reader): Step {
  const token = reader.tokens[reader.place]
  if (token === undefined) throw new CannotRead(faultAt('ends-early', reader.length))
  reader.place += 1
  if (token.kind === 'sign' && token.text === '.') return { kind: 'here', name: null, where: conditions(reader), at: token.at }
  if (token.kind === 'sign' && token.text === '..') return { kind: 'up', name: null, where: conditions(reader), at: token.at }
  if (token.text === '*' && token.kind !== 'text') return { kind: 'down', name: null, where: conditions(reader), at: token.at }
  if (token.kind === 'operator' && /^[a-z]/i.test(token.text)) return { kind: 'down', name: token.text, where: conditions(reader),
    at: token.at }
  if (token.kind !== 'name') stop('word-unexpected', token)
  const [, axis, name] = /^(child|parent|self|descendant|ancestor|following-sibling|preceding-sibling)::(.+)$/.exec(token.text) ?? []
  if (axis !== undefined && axis !== 'child') stop('axis-unknown', token)
  return { kind: 'down', name: name ?? token.text, where: conditions(reader), at: token.at }
}

function conditions(reader: Reader): readonly Expression[] {
  const where: Expression[] = []
  for (let open = reader.tokens[reader.place]; takes(reader, '['); open = reader.tokens[reader.place]) {
    where.push(operand(reader, 0))
    closed(reader, ']', open!)
  }
  return where
}

function isStepBegin(reader: Reader, token: Token): boolean {
  if (token.kind === 'sign') return ['.', '..', '*'].includes(token.text)
  const next = reader.tokens[reader.place + (reader.tokens[reader.place] === token ? 1 : 0)]
  return token.kind === 'name' && !(next?.kind === 'sign' && next.text === '(')
}

function takes(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.place]
  const isIt = token?.kind === 'sign' && token.text === sign
  if (isIt) reader.place += 1
  return isIt
}

function closed(reader: Reader, sign: string, open: Token): void {
  if (takes(reader, sign)) return
  const token = reader.tokens[reader.place]
  if (token === undefined) stop('bracket-open', open)
  stop(isCapitalOperator(token!) ? 'operator-in-capitals' : 'word-unexpected', token)
}

function isCapitalOperator({ kind, text }: Token): boolean {
  return kind === 'operator' && text !== text.toLowerCase()
}

function stop(code: ExpressionFaultCode, token: Token | undefined): never {
  throw new CannotRead(faultAt(code, token?.at ?? 0, token?.text ?? ''))
}

// What an expression is once it was read: a tree, in which every name keeps the place in the text where it stands.

export const operators = ['or', 'and', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', 'div', 'mod', '|'] as const
export type Operator = (typeof operators)[number]

/** `name` is of a step down, null where any will do (`*`). `where` are the conditions in square brackets. */
export type Step = {
  readonly kind: 'down' | 'up' | 'here'
  readonly name: string | null
  readonly where: readonly Expression[]
  readonly at: number
}

export type Call = { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[]; readonly at: number }
/** `from` is where the steps begin: the top of the form, the place that is looked at, or what another expression comes to. */
export type Path = {
  readonly kind: 'path'
  readonly from: 'top' | 'here' | Expression
  readonly steps: readonly Step[]
  readonly at: number
}

export type Expression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'both'; readonly by: Operator; readonly left: Expression; readonly right: Expression; readonly at: number }
  | { readonly kind: 'minus'; readonly of: Expression }
  /** `${name}`: a question by its name, wherever it stands. */
  | { readonly kind: 'question'; readonly name: string; readonly at: number }
  | { readonly kind: 'filtered'; readonly of: Expression; readonly where: readonly Expression[] }
  | Call
  | Path

/** How tightly an operator binds: the larger, the tighter. https://www.w3.org/TR/1999/REC-xpath-19991116/#section-Expressions */
export const tightness: Readonly<Record<Operator, number>> = {
  or: 1, and: 2, '=': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, div: 6, mod: 6, '|': 8,
}
export const tightnessOfMinus = 7

/** What stands directly in an expression, its own parts left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'text': case 'number': case 'question': return []
    case 'both': return [expression.left, expression.right]
    case 'minus': return [expression.of]
    case 'call': return expression.of
    case 'filtered': return [expression.of, ...expression.where]
    case 'path': return [
      ...(typeof expression.from === 'string' ? [] : [expression.from]), ...expression.steps.flatMap(({ where }) => where),
    ]
  }
}

// The expressions of a spreadsheet as XForms have them: `${name}` becomes a path, within a repeat one to the same person's answer.
import { columnNamed, pathTo, sharedRepeat } from '../expression/ground.ts'
import { parseExpression } from '../expression/parse.ts'
import type { Expression } from '../expression/syntax.ts'
import { writeExpression } from '../expression/write.ts'
import type { FormGround, PartShape } from '../ground-of.ts'

/** '/data/people/age'. */
export function pathOf(shape: PartShape): string {
  return `/${pathTo(shape).map(({ name }) => name).join('/')}`
}

/** How a question is named from another: `within` is set where the place that is looked at is not the question itself. */
export function pathFrom(here: PartShape, name: string, ground: FormGround, within = false): string {
  const shape = ground.named.get(name)?.[0]
  if (shape === undefined) return "''"
  const shared = sharedRepeat(here, shape)
  if (shared === null) return pathOf(shape as PartShape)
  const ups = pathTo(here).length - pathTo(shared).length
  const down = pathTo(shape).slice(pathTo(shared).length).map((each) => each.name)
  return [...(within ? ['current()'] : []), ...Array<string>(ups).fill('..'), ...down].join('/')
}

/** Null where there is none, or none that can be read. `list` is set in a choice filter, whose place is the choice. */
export function inPaths(text: string | null, here: PartShape, ground: FormGround, list: string | null = null): string | null {
  const read = text === null ? null : parseExpression(text)
  if (!read?.ok) return null
  const columns = list === null ? [] : ground.lists.get(list) ?? []
  const step = (name: string) => columnNamed(columns, name) ?? name
  return writeExpression(spelledOut(read.value, here, ground), { question: (name) => pathFrom(here, name, ground, list !== null), step })
}

/**
 * In square brackets a relative path would begin at the place that is looked at: `${name}` there begins with `current()`. `indexed-repeat`
 * needs the whole path of each question, and `jr:choice-name` that of its second, as a text.
 */
function spelledOut(expression: Expression, here: PartShape, ground: FormGround): Expression {
  const all = (each: Expression) => spelledOut(each, here, ground)
  const whole = (each: Expression): Expression => (each.kind === 'question' ? wholePath(each.name, ground) : all(each))
  switch (expression.kind) {
    case 'call': {
      if (expression.name === 'indexed-repeat') return { ...expression, of: expression.of.map((each, at) => (at === 0 || at % 2 === 1
        ? whole(each) : all(each))) }
      if (expression.name !== 'jr:choice-name') return { ...expression, of: expression.of.map(all) }
      const [value, named] = expression.of
      const inText = named?.kind === 'text' ? parseExpression(named.text) : null
      const question = inText?.ok ? inText.value : named
      if (question?.kind !== 'question' || value === undefined) return { ...expression, of: expression.of.map(all) }
      return { ...expression, of: [all(value), { kind: 'text', text: writeExpression(wholePath(question.name, ground)) }] }
    }
    case 'both': return { ...expression, left: all(expression.left), right: all(expression.right) }
    case 'minus': return { ...expression, of: all(expression.of) }
    case 'filtered': return { ...expression, of: all(expression.of), where: expression.where.map((each) => fromCurrent(all(each), here,
      ground)) }
    case 'path': return {
      ...expression, from: typeof expression.from === 'string' ? expression.from : all(expression.from),
      steps: expression.steps.map((step) => ({ ...step, where: step.where.map((each) => fromCurrent(all(each), here, ground)) })),
    }
    default: return expression
  }
}

function wholePath(name: string, ground: FormGround): Expression {
  const shape = ground.named.get(name)?.[0]
  if (shape === undefined) return { kind: 'text', text: '' }
  return { kind: 'path', from: 'top', at: 0, steps: pathTo(shape).map((each) => ({ kind: 'down', name: each.name, where: [], at: 0 })) }
}

/** Every question that is named beneath, as a path from the one that asks. */
function fromCurrent(expression: Expression, here: PartShape, ground: FormGround): Expression {
  const written = writeExpression(expression, { question: (name) => pathFrom(here, name, ground, true), step: (name) => name })
  const read = parseExpression(written)
  return read.ok ? read.value : expression
}

// Looks through a whole form: whether every expression can be read and names what is there, and whether anything waits for itself.
import { checkExpression, leftEmpty } from './expression/check.ts'
import { faultAt, type ExpressionFault } from './expression/fault.ts'
import type { Footing } from './expression/ground.ts'
import { nearest } from './expression/nearest.ts'
import { parseExpression } from './expression/parse.ts'
import { logicOf, tasksOf } from './compile-form.ts'
import { dynamicDefault, isBrokenDefault } from './defaults.ts'
import type { Form, Words } from './form.ts'
import { groundOf, type FormGround, type PartShape } from './ground-of.ts'
import { piecesOf } from './pieces.ts'
import { ordered } from './task-order.ts'

export type Field =
  | 'relevant' | 'constraint' | 'required' | 'readOnly' | 'calculation' | 'default' | 'filter' | 'count' | 'instanceName'
  | 'label' | 'hint' | 'guidance' | 'constraintMessage' | 'requiredMessage'
/** `shape` is the top for what is said of the whole form. `circle` is one fault, and names the questions in their order. */
export type Finding = {
  readonly shape: PartShape
  readonly field: Field
  readonly fault: ExpressionFault | 'circle' | 'logic-too-long'
  readonly what: string
}
/** What is not worked out here, and stays empty: a function, or an answer of another interview. */
export type LeftEmpty = { readonly shape: PartShape; readonly field: Field; readonly what: string }
export type Checked = { readonly findings: readonly Finding[]; readonly empty: readonly LeftEmpty[]; readonly ground: FormGround }

const mostFindings = 200
/** Of all expressions together: the largest form that is known has a tenth of it. */
const mostLetters = 1_000_000

export function checkForm(form: Form): Checked {
  const ground = groundOf(form)
  const findings: Finding[] = []
  const empty: LeftEmpty[] = []
  let letters = 0
  for (const shape of ground.all) {
    // Each of so many is mended one by one; a thousand are told of after these.
    if (findings.length >= mostFindings) break
    for (const [field, text, item] of expressionsOf(shape, form)) {
      letters += text.length
      if (letters > mostLetters) {
        return { findings: [...findings, { shape, field, fault: 'logic-too-long', what: String(mostLetters) }], empty, ground }
      }
      const read = parseExpression(text)
      const footing: Footing = { ground, here: shape, item }
      const faults = read.ok ? checkExpression(read.value, footing) : [read.refusal]
      findings.push(...faults.map((fault) => ({ shape, field, fault, what: text })))
      if (read.ok) empty.push(...leftEmpty(read.value).map((what) => ({ shape, field, what })))
    }
    findings.push(...wordsOf(shape).flatMap(([field, words]) => inWords(words, ground).map((fault) => ({ shape, field, fault, what: '' }))))
  }
  return { findings: [...findings, ...(findings.length === 0 ? circlesIn(ground) : [])], empty, ground }
}

/** The texts of a place that are expressions; of a default only one that is. */
function* expressionsOf({ part, up, list }: PartShape, form: Form): Generator<readonly [Field, string, string | null]> {
  if (up === null && form.instanceName !== null) yield ['instanceName', form.instanceName, null]
  if (part === null) return
  if (part.relevant !== null) yield ['relevant', part.relevant, null]
  if (part.kind === 'repeat' && part.count !== null) yield ['count', part.count, null]
  if (part.kind !== 'question') return
  for (const field of ['constraint', 'required', 'readOnly', 'calculation'] as const) {
    const text = part[field]
    if (text !== null) yield [field, text, null]
  }
  if (part.filter !== null && list !== null) yield ['filter', part.filter, list]
  if (dynamicDefault(part.default) !== null || isBrokenDefault(part.default)) yield ['default', part.default, null]
}

function wordsOf({ part }: PartShape): readonly (readonly [Field, Words])[] {
  if (part === null) return []
  const { label, hint, guidance } = part.said
  const messages = part.kind !== 'question' ? [] : [
    ['constraintMessage', part.constraintMessage] as const, ['requiredMessage', part.requiredMessage] as const,
  ]
  return [['label', label], ['hint', hint], ['guidance', guidance], ...messages]
}

function inWords(words: Words, { named }: FormGround): readonly ExpressionFault[] {
  const faults = Object.values(words).flatMap((text) => piecesOf(text).flatMap((piece) => {
    if (piece.kind === 'text' || piece.name.startsWith('last-saved#')) return []
    const found = named.get(piece.name)?.length ?? 0
    if (found === 0) return [faultAt('question-unknown', piece.at, piece.name, nearest(piece.name, named.keys()))]
    return found > 1 ? [faultAt('question-ambiguous', piece.at, piece.name)] : []
  }))
  // The same in every language is one fault.
  return faults.filter(({ what }, at) => faults.findIndex((fault) => fault.what === what) === at)
}

function circlesIn(ground: FormGround): readonly Finding[] {
  const logic = new Map(ground.all.map((shape) => [shape, logicOf(shape, ground)]))
  const { circles } = ordered(tasksOf(ground, logic))
  return circles.map((shapes) => {
    const shape = shapes[0]!
    const field = logic.get(shape)!.calculation !== null && shapes.length > 1 ? 'calculation' as const : 'relevant' as const
    return { shape, field, fault: 'circle' as const, what: [...shapes, shape].map(({ name }) => name).join(' → ') }
  })
}

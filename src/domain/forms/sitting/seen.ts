// What a screen shows of a place: whether it applies, must be answered, may be changed, and what is said with the answers put in.
import { piecesOf } from '../pieces.ts'
import { compileExpression } from '../expression/compile.ts'
import { toText, toTruth } from '../expression/value.ts'
import { wordsIn, type Part, type Question, type SaidKind } from '../form.ts'
import type { Spot } from '../spot.ts'
import { valueAt, type Sitting } from './settle.ts'
import { nodeAt, nodesIn, spotAt, type Node } from './tree.ts'

/** Why an answer cannot stand as it is. */
export type AnswerFault = 'required' | 'constraint'
export type Seen = {
  readonly spot: Spot
  readonly part: Part
  readonly isOn: boolean
  readonly isRequired: boolean
  readonly isReadOnly: boolean
  readonly answer: string
  readonly fault: AnswerFault | null
}

/** Null where there is no such place. */
export function seenAt(sitting: Sitting, spot: Spot): Seen | null {
  const node = nodeAt(sitting.top, spot)
  return node === null || node.shape.part === null ? null : seen(sitting, node)
}

/** Every place that applies and is shown, in the order of the form: questions, notes, groups and repeats. */
export function shownSpots(sitting: Sitting): readonly Spot[] {
  return [...nodesIn(sitting.top)].filter((node) => node.isOn && isShown(node.shape.part)).map(spotAt)
}

/** All that cannot stand as it is, in the order of the form. */
export function faultsOf(sitting: Sitting): readonly Seen[] {
  return [...nodesIn(sitting.top)].filter((node) => node.isOn && node.shape.part?.kind === 'question')
    .map((node) => seen(sitting, node)).filter(({ fault }) => fault !== null)
}

function isShown(part: Part | null): boolean {
  return part !== null && (part.kind !== 'question' || !['calculate', 'hidden', 'start', 'end', 'today', 'unasked'].includes(part.type))
}

function seen(sitting: Sitting, node: Node): Seen {
  const logic = sitting.ready.logic.get(node.shape)!
  const part = node.shape.part!
  const is = (which: 'required' | 'readOnly') => logic[which] !== null && toTruth(valueAt(sitting, node, logic[which]))
  const isRequired = is('required')
  const fault = part.kind === 'question' && node.isOn ? faultIn(sitting, node, part, isRequired) : null
  return { spot: spotAt(node), part, isOn: node.isOn, isRequired, isReadOnly: is('readOnly'), answer: node.text(), fault }
}

/** A constraint is asked of an answer only: https://getodk.github.io/xforms-spec/#bind-attributes */
function faultIn(sitting: Sitting, node: Node, question: Question, isRequired: boolean): AnswerFault | null {
  if (node.text() === '') return isRequired && isShown(question) && question.type !== 'note' ? 'required' : null
  const { constraint } = sitting.ready.logic.get(node.shape)!
  return constraint !== null && !toTruth(valueAt(sitting, node, constraint)) ? 'constraint' : null
}

/** In the language that is shown, with answers where it names questions; '' where nothing is said. */
export function saidAt(sitting: Sitting, spot: Spot, what: SaidKind | 'constraintMessage' | 'requiredMessage'): string {
  const node = nodeAt(sitting.top, spot)
  const part = node?.shape.part ?? null
  if (node === null || part === null) return ''
  const words = what === 'constraintMessage' || what === 'requiredMessage' ? (part.kind === 'question' ? part[what] : {}) : part.said[what]
  return filled(sitting, node, wordsIn(words, sitting.language, sitting.ready.form))
}

/** A text that names questions, as it is to be read at a place. */
export function filledAt(sitting: Sitting, spot: Spot, text: string): string {
  const node = nodeAt(sitting.top, spot)
  return node === null ? text : filled(sitting, node, text)
}

function filled(sitting: Sitting, node: Node, text: string): string {
  if (!text.includes('${')) return text
  const footing = { ground: sitting.ready.ground, here: node.shape, item: null }
  return piecesOf(text).map((piece) => {
    if (piece.kind === 'text') return piece.text
    return toText(valueAt(sitting, node, compileExpression({ kind: 'question', name: piece.name, at: 0 }, footing)))
  }).join('')
}

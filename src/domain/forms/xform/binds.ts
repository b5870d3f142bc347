// What XForms say of each answer: its type, when it applies, what it may be, what it comes to; and what it begins with.
import { dynamicDefault } from '../defaults.ts'
import type { Part, Question } from '../form.ts'
import type { FormGround, PartShape } from '../ground-of.ts'
import { repeatsAround } from '../expression/ground.ts'
import { element, type Markup } from './markup.ts'
import { inPaths, pathOf } from './paths.ts'
import { textRef, type Texts } from './translations.ts'

const types: Readonly<Record<Question['type'], string>> = {
  text: 'string', integer: 'int', decimal: 'decimal', range: 'int', date: 'date', time: 'time', dateTime: 'dateTime', select_one: 'string',
  select_multiple: 'string', rank: 'odk:rank', acknowledge: 'string', audio: 'binary', image: 'binary', video: 'binary', file: 'binary',
  geopoint: 'geopoint', barcode: 'barcode', note: 'string', calculate: 'string', hidden: 'string', start: 'dateTime', end: 'dateTime',
  today: 'date', unasked: 'string',
}

export function bindsOf(ground: FormGround, texts: Texts): readonly Markup[] {
  return ground.all.flatMap((shape) => (shape.part === null ? [] : bindOf(shape, shape.part, ground, texts)))
}

function bindOf(shape: PartShape, part: Part, ground: FormGround, texts: Texts): readonly Markup[] {
  const path = pathOf(shape)
  const own = (text: string | null) => inPaths(text, shape, ground)
  if (part.kind !== 'question') return part.relevant === null ? [] : [element('bind', { nodeset: path, relevant: own(part.relevant) })]
  const isRead = part.type === 'note' || part.readOnly === 'true()'
  const preload = { start: 'timestamp', end: 'timestamp', today: 'date' }[part.type as string]
  return [element('bind', {
    nodeset: path, type: typeOf(part), relevant: own(part.relevant), required: own(part.required), constraint: own(part.constraint),
    readonly: isRead ? 'true()' : own(part.readOnly), calculate: own(part.calculation),
    'jr:constraintMsg': textRef(texts, `${path}:jr:constraintMsg`, part.constraintMessage),
    'jr:requiredMsg': textRef(texts, `${path}:jr:requiredMsg`, part.requiredMessage),
    'jr:preload': preload, 'jr:preloadParams': preload === undefined ? undefined : part.type,
  })]
}

function typeOf({ type, parameters }: Question): string {
  if (type !== 'range') return types[type]
  return ['start', 'end', 'step'].some((name) => parameters[name]?.includes('.')) ? 'decimal' : 'int'
}

/** What an answer begins with is set when the form is opened, within a repeat also with each further one. */
export function beginningsOf(ground: FormGround, within: PartShape | null): readonly Markup[] {
  return ground.all.flatMap((shape) => {
    const { part } = shape
    if (part?.kind !== 'question' || dynamicDefault(part.default) === null) return []
    const repeat = repeatsAround(shape).at(-1) ?? null
    if (repeat !== within) return []
    const event = within === null ? 'odk-instance-first-load' : 'odk-instance-first-load odk-new-repeat'
    return [element('setvalue', { event, ref: pathOf(shape), value: inPaths(part.default, shape, ground) })]
  })
}

/** How many there are is read from a question; what is worked out gets a place of its own beside the repeat. */
export function countOf(shape: PartShape, ground: FormGround): { readonly path: string; readonly isWorkedOut: boolean } | null {
  const part = shape.part
  if (part?.kind !== 'repeat' || part.count === null) return null
  const named = /^\$\{\s*([^{}\s]+)\s*\}$/.exec(part.count)
  const question = named === null ? undefined : ground.named.get(named[1]!)?.[0]
  if (question !== undefined) return { path: inPaths(part.count, shape, ground)!, isWorkedOut: false }
  return { path: `${pathOf(shape)}_count`, isWorkedOut: true }
}

// What an XForm asks with: an element for each question, group and repeat, in their order.
import type { Question } from '../form.ts'
import type { FormGround, PartShape } from '../ground-of.ts'
import { rangeOf } from '../range.ts'
import { beginningsOf, countOf } from './binds.ts'
import { isInTexts } from './instances.ts'
import { element, type Inner, type Markup } from './markup.ts'
import { inPaths, pathOf } from './paths.ts'
import { saidElement, type Texts } from './translations.ts'

const uploads: Readonly<Record<string, string>> = { audio: 'audio/*', image: 'image/*', video: 'video/*', file: 'application/*' }

export function controlsOf(shapes: readonly PartShape[], ground: FormGround, texts: Texts): readonly Markup[] {
  return shapes.flatMap((shape) => {
    const { part } = shape
    if (part === null) return []
    const words = [saidElement(texts, 'label', shape), saidElement(texts, 'hint', shape)].filter((each) => each !== null)
    const ref = pathOf(shape)
    const appearance = part.appearance.join(' ') || null
    if (part.kind === 'question') return questionControl(shape, part, words, { ref, appearance }, ground, texts)
    const inner = controlsOf(shape.down, ground, texts)
    if (part.kind === 'group') return [element('group', { ref, appearance }, words, inner)]
    const count = countOf(shape, ground)
    const repeat = element('repeat', {
      nodeset: ref, 'jr:count': count?.path, 'jr:noAddRemove': count === null ? null : 'true()', appearance,
    }, beginningsOf(ground, shape), inner)
    return [element('group', { ref }, words, repeat)]
  })
}

type Own = { readonly ref: string; readonly appearance: string | null }

function questionControl(
  shape: PartShape, question: Question, words: readonly Markup[], own: Own, ground: FormGround, texts: Texts,
): readonly Markup[] {
  const label: Inner = words.length === 0 ? element('label', {}) : words
  switch (question.type) {
    case 'calculate': case 'hidden': case 'start': case 'end': case 'today': case 'unasked': return []
    case 'select_one': return [element('select1', own, label, itemset(shape, question, ground, texts))]
    case 'select_multiple': return [element('select', own, label, itemset(shape, question, ground, texts))]
    case 'rank': return [element('odk:rank', own, label, itemset(shape, question, ground, texts))]
    case 'acknowledge': return [element('trigger', own, label)]
    case 'audio': case 'image': case 'video': case 'file': return [element('upload', { ...own, mediatype: uploads[question.type] }, label)]
    case 'range': {
      const { start, end, step } = rangeOf(question)
      return [element('range', { ...own, start: String(start), end: String(end), step: String(step) }, label)]
    }
    default: return [element('input', own, label)]
  }
}

function itemset(shape: PartShape, { list, filter, parameters }: Question, ground: FormGround, { form }: Texts): Markup {
  const condition = filter === null ? '' : `[${inPaths(filter, shape, ground, list) ?? 'true()'}]`
  const items = `instance('${list}')/root/item${condition}`
  const seed = /^-?\d+$/.test(parameters['seed'] ?? '') ? `, ${parameters['seed']}` : ''
  const nodeset = parameters['randomize'] === 'true' ? `randomize(${items}${seed})` : items
  const label = isInTexts(form) ? 'jr:itext(itextId)' : 'label'
  return element('itemset', { nodeset }, element('value', { ref: 'name' }), element('label', { ref: label }))
}

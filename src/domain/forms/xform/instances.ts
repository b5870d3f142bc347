// The answers of a form before anybody has answered, and its lists, as XForms keep them: instances.
import type { Form, List, Part } from '../form.ts'
import { dynamicDefault } from '../defaults.ts'
import { element, type Markup } from './markup.ts'

/** Of a repeat that stands in no other, a template stands besides the first: https://getodk.github.io/xforms-spec/#repeats */
export function primaryInstance(form: Form, top: string): Markup {
  const meta = element('meta', {}, element('instanceID', {}), form.instanceName === null ? [] : element('instanceName', {}))
  const own = { id: form.id || 'form', version: form.version === '' ? null : form.version }
  return element('instance', {}, element(top, own, form.parts.map((part) => nodesOf(part, false)), meta))
}

function nodesOf(part: Part, isWithin: boolean): readonly Markup[] {
  if (part.kind === 'question') {
    const isPlain = part.default !== '' && dynamicDefault(part.default) === null
    return [element(part.name, {}, isPlain ? part.default : '')]
  }
  if (part.kind === 'group') return [element(part.name, {}, part.parts.flatMap((each) => nodesOf(each, isWithin)))]
  const inner = part.parts.flatMap((each) => nodesOf(each, true))
  const template = isWithin ? [] : [element(part.name, { 'jr:template': '' }, inner)]
  return [...template, element(part.name, {}, inner)]
}

/** Labels stand in the texts, where the form has languages; the item names its own. */
export function listInstance(list: List, form: Form): Markup {
  const items = list.choices.map((choice, at) => {
    const label = isInTexts(form) ? element('itextId', {}, choiceTextId(list, at)) : element('label', {}, choice.said.label[''] ?? '')
    const more = list.columns.flatMap((column) => (choice.more[column] === undefined || !isName(column) ? [] : [
      element(column, {}, choice.more[column]),
    ]))
    return element('item', {}, label, element('name', {}, choice.name), more)
  })
  return element('instance', { id: list.name }, element('root', {}, items))
}

export function isInTexts(form: Form): boolean {
  return form.languages.length > 0 || form.lists.some((list) => list.choices.some(({ said }) => hasMedia(said)))
}

function hasMedia(said: Form['lists'][number]['choices'][number]['said']): boolean {
  return [said.image, said.audio, said.video].some((words) => Object.keys(words).length > 0)
}

export function choiceTextId(list: List, at: number): string {
  return `${list.name}-${at}`
}

/** A heading of a column that cannot be the name of an element can be read by nothing in the form either. */
function isName(column: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(column)
}

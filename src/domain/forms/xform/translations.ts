// The texts of an XForm in each language, and what names one of them.
import type { Form, Said, SaidKind, Words } from '../form.ts'
import type { FormGround, PartShape } from '../ground-of.ts'
import { piecesOf } from '../pieces.ts'
import { choiceTextId, isInTexts } from './instances.ts'
import { element, type Inner, type Markup } from './markup.ts'
import { pathFrom, pathOf } from './paths.ts'

/** One value of a text: `form` is null for what is read, else 'guidance', 'image', 'audio', 'video'. */
type Value = { readonly form: string | null; readonly words: Words; readonly here: PartShape | null }
type Text = { readonly id: string; readonly values: Value[] }
export type Texts = { readonly form: Form; readonly ground: FormGround; readonly byId: Map<string, Text> }

const folders: Readonly<Record<string, string>> = { image: 'images', audio: 'audio', video: 'video' }

export function textsOf(form: Form, ground: FormGround): Texts {
  const texts: Texts = { form, ground, byId: new Map() }
  for (const shape of ground.all) {
    const { part } = shape
    if (part === null) continue
    const path = pathOf(shape)
    addSaid(texts, `${path}:label`, part.said, ['label', 'image', 'audio', 'video'], shape)
    addSaid(texts, `${path}:hint`, part.said, ['hint', 'guidance'], shape)
    if (part.kind !== 'question') continue
    add(texts, `${path}:jr:constraintMsg`, null, part.constraintMessage, shape)
    add(texts, `${path}:jr:requiredMsg`, null, part.requiredMessage, shape)
  }
  if (!isInTexts(form)) return texts
  for (const list of form.lists) {
    for (const [at, choice] of list.choices.entries()) {
      addSaid(texts, choiceTextId(list, at), choice.said, ['label', 'image', 'audio', 'video'], null)
    }
  }
  return texts
}

function addSaid(texts: Texts, id: string, said: Said, kinds: readonly SaidKind[], here: PartShape | null): void {
  for (const kind of kinds) add(texts, id, kind === 'label' || kind === 'hint' ? null : kind, said[kind], here)
}

function add({ byId, form }: Texts, id: string, kind: string | null, words: Words, here: PartShape | null): void {
  if (Object.keys(words).length === 0 || !needsTexts(form, kind, words)) return
  const text = byId.get(id) ?? { id, values: [] }
  byId.set(id, text)
  text.values.push({ form: kind, words, here })
}

/** What is only said plainly can stand where it is shown. */
function needsTexts(form: Form, kind: string | null, words: Words): boolean {
  return form.languages.length > 0 || kind !== null || Object.keys(words).some((language) => language !== '')
}

/** `jr:itext('...')` for an attribute, the words themselves where they stand in one language, undefined for none. */
export function textRef({ byId }: Texts, id: string, words: Words): string | undefined {
  return byId.has(id) ? `jr:itext('${id}')` : words['']
}

/** A label or hint as an element. */
export function saidElement(texts: Texts, name: 'label' | 'hint', shape: PartShape): Markup | null {
  const id = `${pathOf(shape)}:${name}`
  const words = shape.part!.said[name]
  if (texts.byId.has(id)) return element(name, { ref: `jr:itext('${id}')` })
  return words[''] === undefined ? null : element(name, {}, withOutputs(words[''], shape, texts.ground))
}

export function itext(texts: Texts): Markup | null {
  if (texts.byId.size === 0) return null
  const { form } = texts
  const languages = form.languages.length === 0 ? [''] : form.languages.map(({ name }) => name)
  return element('itext', {}, languages.map((language) => element('translation', {
    lang: language === '' ? 'default' : language, default: language === form.language ? 'true()' : null,
  }, [...texts.byId.values()].map((text) => textIn(texts, text, language)))))
}

/** A language that does not say it says '-', as other programs expect a value for each. */
function textIn({ ground, form }: Texts, { id, values }: Text, language: string): Markup {
  const shown = values.flatMap(({ form: kind, words, here }) => {
    const text = words[language] ?? (language === form.language ? words[''] : undefined)
    if (text === undefined) return kind === null ? [element('value', {}, '-')] : []
    const folder = folders[kind ?? '']
    const inner: Inner = folder === undefined ? withOutputs(text, here, ground) : `jr://${folder}/${text}`
    return [element('value', { form: kind }, inner)]
  })
  return element('text', { id }, shown.length === 0 ? element('value', {}, '-') : shown)
}

export function withOutputs(text: string, here: PartShape | null, ground: FormGround): Inner {
  if (!text.includes('${')) return text
  return piecesOf(text).map((piece) => piece.kind === 'text' ? piece.text
    : element('output', { value: ` ${pathFrom(here ?? ground.top, piece.name, ground)} ` }))
}

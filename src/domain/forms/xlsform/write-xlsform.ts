// Writes a form as the sheets of a spreadsheet that people and other programs read: survey, choices, settings.
import type { Form, Part, Said, Words } from '../form.ts'
import type { BroughtSheet } from './brought.ts'

type Cells = Readonly<Record<string, string>>

const fields = { label: 'label', hint: 'hint', guidance: 'guidance_hint', image: 'media::image', audio: 'media::audio',
  video: 'media::video' } as const

/** What is read from it again is the same form. A column is there when anything stands in it. */
export function writeXlsform(form: Form): readonly BroughtSheet[] {
  const survey = rowsOf(form.parts)
  const choices = form.lists.flatMap(({ name, choices: all, columns }) => all.map((choice): Cells => ({
    list_name: name, name: choice.name, ...wordsOfSaid(choice.said),
    ...Object.fromEntries(columns.map((column) => [column, choice.more[column] ?? ''])),
  })))
  const settings: Cells = {
    form_title: form.title, form_id: form.id, version: form.version, default_language: form.languages.length === 0 ? '' : form.language,
    instance_name: form.instanceName ?? '',
  }
  const sheets = [sheetOf('survey', survey, ['type', 'name']), sheetOf('choices', choices, ['list_name', 'name']), sheetOf('settings',
    [settings], [])]
  return sheets.filter(({ rows }) => rows.length > 0)
}

function rowsOf(parts: readonly Part[]): readonly Cells[] {
  return parts.flatMap((part) => {
    const own: Cells = { name: part.name, ...wordsOfSaid(part.said), relevant: part.relevant ?? '', appearance: part.appearance.join(' ') }
    if (part.kind === 'question') {
      return [{
        ...own, type: part.typed, constraint: part.constraint ?? '', ...spoken('constraint_message', part.constraintMessage),
        required: part.required ?? '', ...spoken('required_message', part.requiredMessage), calculation: part.calculation ?? '',
        default: part.default, read_only: part.readOnly ?? '', choice_filter: part.filter ?? '',
        parameters: Object.entries(part.parameters).map(([name, value]) => `${name}=${value}`).join('; '),
      }]
    }
    const count: Cells = part.kind === 'repeat' ? { repeat_count: part.count ?? '' } : {}
    return [{ ...own, type: `begin ${part.kind}`, ...count }, ...rowsOf(part.parts), { type: `end ${part.kind}` }]
  })
}

function wordsOfSaid(said: Said): Cells {
  return Object.assign({}, ...Object.entries(fields).map(([field, heading]) => spoken(heading, said[field as keyof Said])))
}

function spoken(heading: string, words: Words): Cells {
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language === '' ? heading : `${heading}::${language}`, text]))
}

/** Headings in the order of a form that people write; those in several languages beside one another. */
const order = [
  'type', 'list_name', 'name', 'label', 'hint', 'guidance_hint', 'required', 'required_message', 'relevant', 'constraint',
    'constraint_message',
  'calculation', 'default', 'read_only', 'choice_filter', 'repeat_count', 'appearance', 'parameters', 'media::image', 'media::audio',
    'media::video',
]

function sheetOf(name: string, rows: readonly Cells[], always: readonly string[]): BroughtSheet {
  const used = new Set([...always, ...rows.flatMap((row) => Object.keys(row).filter((heading) => row[heading] !== ''))])
  const place = (heading: string) => {
    const at = order.findIndex((each) => heading === each || heading.startsWith(`${each}::`))
    return at === -1 ? order.length : at
  }
  const headings = [...used].map((heading, at) => ({ heading, at })).toSorted((a, b) => place(a.heading) - place(b.heading) || a.at - b.at)
    .map(({ heading }) => heading)
  const cells = (texts: readonly string[]) => texts.flatMap((text, column) => (text === '' ? [] : [{ column, text }]))
  const lines = rows.filter((row) => Object.values(row).some((text) => text !== ''))
  if (lines.length === 0) return { name, rows: [] }
  return {
    name,
    rows: [headings, ...lines.map((row) => headings.map((heading) => row[heading] ?? ''))].map((texts, at) => ({ number: at + 1,
      cells: cells(texts) })),
  }
}

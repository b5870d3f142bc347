// The headings of a sheet: which column holds what, under any of the names that people and programs give it, and in which language.
import { tidied, tidyHeader, type BroughtRow, type BroughtSheet } from './brought.ts'
import { addFault, type Saying } from './said.ts'

export type Column = {
  /** The name by which it is known here; of a column that is not, its heading. */
  readonly field: string
  readonly isKnown: boolean
  /** '' for none. */
  readonly language: string
  readonly heading: string
  readonly column: number
}
export type Table = { readonly sheet: string; readonly columns: readonly Column[]; readonly rows: readonly BroughtRow[] }
/** For each kind of sheet: the name of a column -> all that it is called besides. */
export type Names = Readonly<Record<string, readonly string[]>>

const media = { image: ['media::image'], 'big-image': ['media::big-image'], audio: ['media::audio'], video: ['media::video'] }

/** https://xlsform.org/en/ref-table/, and what older forms still say. */
export const surveyNames: Names = {
  type: ['command'], name: ['tag', 'value'], label: ['caption'], hint: [], guidance_hint: [],
  relevant: ['relevance', 'bind::relevant', 'skip_logic'], constraint: ['bind::constraint'],
  constraint_message: ['constraining_message', 'constraintmsg', 'bind::jr:constraintmsg', 'jr:constraintmsg', 'constraint-msg'],
  required: ['bind::required'], required_message: ['requiredmsg', 'bind::jr:requiredmsg', 'jr:requiredmsg'],
  calculation: ['calculate', 'bind::calculate'], default: [], read_only: ['readonly', 'bind::readonly'],
  appearance: ['control::appearance', 'body::appearance'], choice_filter: [], repeat_count: ['count', 'jr:count', 'control::jr:count'],
  parameters: [], disabled: [], ...media,
}
export const choiceNames: Names = { list_name: ['list'], name: ['value'], label: ['caption'], ...media }
export const settingNames: Names = {
  form_title: ['title', 'set_form_title'], form_id: ['id_string', 'set_form_id'], version: [], default_language: [], instance_name: [],
  allow_choice_duplicates: [],
}
export const spokenFields = [
  'label', 'hint', 'guidance_hint', 'constraint_message', 'required_message', 'image', 'big-image', 'audio', 'video',
] as const

const mostColumns = 500

/** The first row that holds something is that of the headings. */
export function tableOf(sheet: BroughtSheet, names: Names, saying: Saying): Table {
  const [head, ...rows] = sheet.rows.filter(({ cells }) => cells.some(({ text }) => tidied(text) !== ''))
  const columns = (head?.cells ?? []).slice(0, mostColumns).flatMap(({ column, text }) => {
    const heading = tidied(text)
    return heading === '' ? [] : [{ ...fieldOf(heading, names), heading, column }]
  })
  const seen = new Map<string, Column>()
  for (const column of columns) {
    const key = `${column.field}::${column.language}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, column)
    else if (column.isKnown) {
      addFault(saying, 'column-twice', { sheet: sheet.name, row: head!.number, column: column.heading }, column.heading, first.heading)
    }
  }
  return { sheet: sheet.name, columns: [...seen.values()], rows }
}

/** 'label::French (fr)', with one colon too; 'media::image::French (fr)'; `Bind:Relevant`. */
function fieldOf(heading: string, names: Names): Pick<Column, 'field' | 'isKnown' | 'language'> {
  const parts = heading.split(/\s*::?\s*/)
  for (let length = parts.length; length > 0; length -= 1) {
    const field = known(parts.slice(0, length).map(tidyHeader).join('::'), names)
    if (field === null) continue
    const language = parts.slice(length).join(':')
    const isSpoken = (spokenFields as readonly string[]).includes(field)
    if (language === '' || isSpoken) return { field, isKnown: true, language }
  }
  return { field: heading, isKnown: false, language: '' }
}

function known(name: string, names: Names): string | null {
  if (Object.hasOwn(names, name)) return name
  const isIt = (other: string) => other === name || other.replace('jr:', 'jr::') === name
  return Object.keys(names).find((field) => names[field]!.some(isIt)) ?? null
}

/** One row by its columns: what stands in each, tidied. */
export type Line = { readonly number: number; readonly of: (field: string, language?: string) => string; readonly isEmpty: boolean }

export function lineOf({ columns }: Table, row: BroughtRow): Line {
  const texts = new Map(row.cells.map(({ column, text }) => [column, tidied(text)]))
  const values = new Map(columns.map((each) => [`${each.field}::${each.language}`, texts.get(each.column) ?? '']))
  return {
    number: row.number,
    of: (field, language = '') => values.get(`${field}::${language}`) ?? '',
    isEmpty: [...values.values()].every((text) => text === ''),
  }
}

/** The heading under which a field stands in a sheet, or the field's own name where it does not. */
export function headingOf({ columns }: Table, field: string): string {
  return (columns.find((column) => column.field === field && column.language === '') ?? columns.find((column) => column.field === field))
    ?.heading ?? field
}

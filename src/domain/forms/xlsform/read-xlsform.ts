// Reads the sheets of a spreadsheet as a form: survey, choices, settings. All faults at once, each with sheet, row and column.
import { partsIn, type Form, type Part } from '../form.ts'
import { sheetNamed, tidyHeader, type BroughtSheet } from './brought.ts'
import { listsIn } from './choices.ts'
import { choiceNames, settingNames, surveyNames, tableOf, type Table } from './columns.ts'
import { languagesOf } from './languages.ts'
import { withOther, type Wording } from './other.ts'
import { addFault, addNotice, type Fault, type Notice, type Saying } from './said.ts'
import { settingsIn } from './settings.ts'
import { partsOf } from './survey.ts'
import { lookOverAll } from './whole.ts'

/** `form` is as much as could be read, also of one with faults: nothing should be asked from it then, but a screen can show it. */
export type ReadForm = { readonly form: Form; readonly faults: readonly Fault[]; readonly notices: readonly Notice[] }

const known = ['survey', 'choices', 'external_choices', 'settings', 'entities']

/** The format: https://xlsform.org/en/. `named` is what the form is called where its settings do not say: the name of the file. */
export function readXlsform(sheets: readonly BroughtSheet[], wording: Wording, named = ''): ReadForm {
  const saying: Saying = { faults: [], notices: [] }
  const survey = sheetNamed(sheets, 'survey') ?? onlySheet(sheets)
  if (survey === null) {
    addFault(saying, 'survey-missing', { sheet: '', row: 0, column: '' }, sheets.map(({ name }) => name).join(', '))
    return { form: emptyForm(named), ...saying }
  }
  noticeOthers(sheets, survey, saying)
  const table = tableOf(survey, surveyNames, saying)
  const choices = ['choices', 'external_choices'].flatMap((name) => tablesNamed(sheets, name, saying))
  const settingsSheet = sheetNamed(sheets, 'settings')
  const settingsTable = settingsSheet === null ? null : tableOf(settingsSheet, settingNames, saying)
  const settings = settingsIn(settingsTable, saying)
  for (const field of ['type', 'name'].filter((each) => !table.columns.some((column) => column.field === each))) {
    addFault(saying, 'column-missing', { sheet: survey.name, row: 1, column: '' }, field)
  }
  for (const { heading } of table.columns.filter(({ isKnown }) => !isKnown)) {
    addNotice(saying, 'column-ignored', { sheet: survey.name, row: 1, column: heading }, heading)
  }
  const spoken = languagesOf([table, ...choices], settings.language, saying)
  const lists = listsIn(choices, spoken, settings.mayRepeatChoices, saying)
  const parts = saying.faults.some(({ code }) => code === 'column-missing') ? [] : partsOf(table, spoken, wording, saying)
  if (parts.length === 0 && saying.faults.length === 0) addFault(saying, 'survey-empty', { sheet: survey.name, row: 0, column: '' })
  const form: Form = {
    title: settings.title || settings.id || named, id: settings.id || named, version: settings.version,
    languages: spoken.languages, language: spoken.language, instanceName: settings.instanceName,
    parts, lists: withOther(lists, listsWithOther(parts), spoken, wording),
  }
  lookOverAll(form, table, choices[0] ?? null, settingsTable, saying)
  return { form, faults: inOrder(saying.faults, sheets), notices: inOrder(saying.notices, sheets) }
}

function tablesNamed(sheets: readonly BroughtSheet[], name: string, saying: Saying): readonly Table[] {
  const sheet = sheetNamed(sheets, name)
  return sheet === null ? [] : [tableOf(sheet, choiceNames, saying)]
}

/** A table without a name, from a file of plain text, is the survey. */
function onlySheet(sheets: readonly BroughtSheet[]): BroughtSheet | null {
  return sheets.length === 1 && sheets[0]!.name === '' ? { ...sheets[0]!, name: 'survey' } : null
}

function noticeOthers(sheets: readonly BroughtSheet[], survey: BroughtSheet, saying: Saying): void {
  for (const sheet of sheets.filter(({ name, rows }) => rows.length > 0 && name !== survey.name && name !== '')) {
    const name = tidyHeader(sheet.name)
    const where = { sheet: sheet.name, row: 0, column: '' }
    if (name === 'entities') addNotice(saying, 'entities-ignored', where, sheet.name)
    else if (!known.includes(name)) addNotice(saying, 'sheet-ignored', where, sheet.name)
  }
}

/** Lists of questions that are followed by one for what the other is. */
function listsWithOther(parts: readonly Part[]): ReadonlySet<string> {
  const all = partsIn(parts)
  return new Set(all.flatMap((part, at) => {
    const next = all[at + 1]
    const isOther = part.kind === 'question' && part.list !== null && next?.name === `${part.name}_other` && next.row === part.row
    return isOther ? [part.list] : []
  }))
}

function emptyForm(named: string): Form {
  return { title: named, id: named, version: '', languages: [], language: '', instanceName: null, parts: [], lists: [] }
}

/** As a person goes through the file: sheet by sheet, row by row. */
function inOrder<T extends { readonly sheet: string; readonly row: number }>(said: readonly T[],
  sheets: readonly BroughtSheet[]): readonly T[] {
  const place = (name: string) => sheets.findIndex((sheet) => sheet.name === name)
  return said.toSorted((a, b) => place(a.sheet) - place(b.sheet) || a.row - b.row)
}

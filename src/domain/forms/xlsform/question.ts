// One row of the survey as a question: what is asked, from which list, when, and what may be answered.
import type { Question, Said } from '../form.ts'
import { headingOf, type Line, type Table } from './columns.ts'
import { wordsOf, type Spoken } from './languages.ts'
import { parametersIn } from './parameters.ts'
import { addFault, addNotice, type Saying } from './said.ts'
import { logicIn, saidIn, yesOrLogic } from './told.ts'
import type { RowType } from './row-type.ts'

/** Appearances that mean something here; the rest say how other programs draw things. */
const understood = ['field-list', 'minimal', 'likert', 'horizontal', 'multiline', 'numbers', 'year', 'month-year', 'quick']

export type InRow = { readonly line: Line; readonly table: Table; readonly spoken: Spoken; readonly saying: Saying }

export function questionIn(row: InRow, name: string, type: RowType & { kind: 'question' }): Question {
  const { line, table, spoken, saying } = row
  const { parameters, bad, ignored } = parametersIn(line.of('parameters'), type.type)
  const where = { sheet: table.sheet, row: line.number, column: headingOf(table, 'parameters') }
  for (const part of bad) addFault(saying, 'parameter-bad', where, part)
  for (const part of ignored) addNotice(saying, 'parameter-ignored', where, part)
  const said = saidIn(line, table, spoken)
  noticeType(row, type, name, said)
  return {
    kind: 'question', type: type.type, typed: type.typed, list: type.list, name, said,
    relevant: logicIn(line.of('relevant')), filter: logicIn(line.of('choice_filter')), constraint: logicIn(line.of('constraint')),
    required: type.type === 'unasked' ? null : yesOrLogic(line.of('required')), readOnly: yesOrLogic(line.of('read_only')),
    calculation: logicIn(line.of('calculation')), default: line.of('default'),
    constraintMessage: wordsOf(line, table, 'constraint_message', spoken), requiredMessage: wordsOf(line, table, 'required_message',
      spoken),
    parameters, appearance: appearanceIn(row), row: line.number,
  }
}

function noticeType({ line, table, saying }: InRow, type: RowType & { kind: 'question' }, name: string, said: Said): void {
  const where = { sheet: table.sheet, row: line.number, column: headingOf(table, 'type') }
  if (type.type === 'unasked') addNotice(saying, /from.file|external/.test(type.typed) ? 'choices-in-file' : 'type-not-asked', where,
    type.typed)
  if (type.type === 'geopoint') addNotice(saying, 'place-on-purpose', where, name)
  const isSeen = !['unasked', 'calculate', 'hidden', 'start', 'end', 'today'].includes(type.type)
  const isSaid = Object.values({ ...said, hint: {}, guidance: {} }).some((words) => Object.keys(words).length > 0)
  if (isSeen && !isSaid) addNotice(saying, 'label-missing', { ...where, column: headingOf(table, 'label') }, name)
}

/** What is not drawn here is kept all the same, so that a form that goes out again says what it said. */
export function appearanceIn({ line, table, saying }: InRow): readonly string[] {
  const words = line.of('appearance').split(/\s+/).filter((word) => word !== '')
  for (const word of words.filter((each) => !understood.includes(each))) {
    addNotice(saying, 'appearance-ignored', { sheet: table.sheet, row: line.number, column: headingOf(table, 'appearance') }, word)
  }
  return words
}

// What only shows over the whole form: lists that are not there, choices that cannot be several, expressions, words that are missing.
import { checkForm, type Field } from '../check-form.ts'
import { dynamicDefault, isBrokenDefault } from '../defaults.ts'
import { isAsked, refusalOf } from '../sitting/answer.ts'
import { nearest } from '../expression/nearest.ts'
import { questionsIn, type Form, type Question } from '../form.ts'
import { headingOf, type Table } from './columns.ts'
import { addFault, addNotice, type Saying } from './said.ts'

const columns: Readonly<Record<Exclude<Field, 'instanceName'>, string>> = {
  relevant: 'relevant', constraint: 'constraint', required: 'required', readOnly: 'read_only', calculation: 'calculation',
    default: 'default',
  filter: 'choice_filter', count: 'repeat_count', label: 'label', hint: 'hint', guidance: 'guidance_hint',
  constraintMessage: 'constraint_message', requiredMessage: 'required_message',
}

export function lookOverAll(form: Form, survey: Table, choices: Table | null, settings: Table | null, saying: Saying): void {
  for (const question of questionsIn(form)) {
    lookAtList(form, question, survey, choices, saying)
    lookAtDefault(form, question, survey, saying)
  }
  const where = (row: number, field: Field) => field === 'instanceName'
    ? { sheet: settings?.sheet ?? survey.sheet, row: settings?.rows[0]?.number ?? 0, column: 'instance_name' }
    : { sheet: survey.sheet, row, column: headingOf(survey, columns[field]) }
  const { findings, empty } = checkForm(form)
  for (const { shape, field, fault, what } of findings) {
    const at = where(shape.part?.row ?? 0, field)
    if (typeof fault !== 'string' && fault.code === 'bare-name-unknown') addNotice(saying, 'name-not-quoted', at, fault.what)
    else if (typeof fault === 'string') addFault(saying, fault, at, what)
    else addFault(saying, fault.code, at, fault.what, fault.near)
  }
  for (const { shape, field, what } of empty) addNotice(saying, 'function-left-empty', where(shape.part?.row ?? 0, field), what)
  countMissingWords(form, survey, saying)
}

function lookAtList({ lists }: Form, { list: named, type, row }: Question, survey: Table, choices: Table | null, saying: Saying): void {
  if (named === null) return
  const where = { sheet: survey.sheet, row, column: headingOf(survey, 'type') }
  const list = lists.find(({ name }) => name === named)
  if (list === undefined) return addFault(saying, 'list-not-there', where, named, nearest(named, lists.map(({ name }) => name)))
  if (type === 'select_one') return
  // Several are parted by spaces.
  for (const choice of list.choices.filter(({ name }) => /\s/.test(name))) {
    const at = { sheet: choices?.sheet ?? 'choices', row: choice.row, column: choices === null ? 'name' : headingOf(choices, 'name') }
    if (!saying.faults.some((fault) => fault.code === 'choice-name-spaced' && fault.row === choice.row)) {
      addFault(saying, 'choice-name-spaced', at, choice.name, named)
    }
  }
}

function lookAtDefault({ lists }: Form, question: Question, survey: Table, saying: Saying): void {
  if (question.default === '' || dynamicDefault(question.default) !== null || !isAsked(question)) return
  const list = lists.find(({ name }) => name === question.list)
  const choices = list === undefined ? undefined : new Map(list.choices.map((choice) => [choice.name, choice]))
  if (refusalOf(question, choices, question.default) === null || isBrokenDefault(question.default)) return
  const where = { sheet: survey.sheet, row: question.row, column: headingOf(survey, 'default') }
  addNotice(saying, 'default-not-answer', where, question.default)
}

/** For each language, how many labels are said in another and not in it. */
function countMissingWords(form: Form, survey: Table, saying: Saying): void {
  const labels = [...questionsIn(form).map(({ said }) => said.label), ...form.lists.flatMap(({ choices }) => choices.map(({ said }) =>
    said.label))]
    .filter((words) => Object.keys(words).length > 0)
  for (const { name } of form.languages) {
    const missing = labels.filter((words) => words[name] === undefined).length
    if (missing > 0) addNotice(saying, 'words-missing', { sheet: survey.sheet, row: 0, column: `label::${name}` }, name, missing)
  }
}

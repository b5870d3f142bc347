// The rows of the survey as a tree: groups and repeats that hold questions, each closed where it should be.
import type { Part, Question } from '../form.ts'
import { headingOf, lineOf, type Line, type Table } from './columns.ts'
import type { Spoken } from './languages.ts'
import { otherFor, type Wording } from './other.ts'
import { appearanceIn, questionIn, type InRow } from './question.ts'
import { rowTypeOf, type RowType } from './row-type.ts'
import { addFault, addNotice, type Saying } from './said.ts'
import { logicIn, saidIn } from './told.ts'

type Open = { readonly what: 'group' | 'repeat'; readonly name: string; readonly row: InRow; readonly parts: Part[] }
type Reading = {
  readonly table: Table; readonly spoken: Spoken; readonly saying: Saying; readonly wording: Wording
  readonly open: Open[]; readonly parts: Part[]; count: number
  readonly named: Map<Part[], Map<string, { readonly name: string; readonly row: number }>>
}

const mostQuestions = 5_000
const deepest = 20
const longestCell = 40_000
/** Letters of any script, as XML has it; a colon would name a space of names. */
const nameShape = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u

export function partsOf(table: Table, spoken: Spoken, wording: Wording, saying: Saying): readonly Part[] {
  const reading: Reading = { table, spoken, saying, wording, open: [], parts: [], count: 0, named: new Map() }
  for (const row of table.rows) {
    const line = lineOf(table, row)
    if (line.isEmpty) continue
    reading.count += 1
    if (reading.count > mostQuestions) {
      addFault(saying, 'questions-too-many', { sheet: table.sheet, row: row.number, column: '' }, String(mostQuestions))
      break
    }
    for (const { text, column } of row.cells.filter((cell) => cell.text.length > longestCell)) {
      const heading = table.columns.find((each) => each.column === column)?.heading ?? ''
      addFault(saying, 'text-too-long', { sheet: table.sheet, row: row.number, column: heading }, text)
    }
    readRow(reading, line)
  }
  for (let left = reading.open.at(-1); left !== undefined; left = reading.open.at(-1)) {
    addFault(saying, 'group-not-closed', at(reading, left.row.line, 'type'), left.name, left.what)
    close(reading)
  }
  return reading.parts
}

function at({ table }: Reading, line: Line, field: string) {
  return { sheet: table.sheet, row: line.number, column: headingOf(table, field) }
}

function readRow(reading: Reading, line: Line): void {
  const { saying } = reading
  const typed = line.of('type')
  if (typed === '') {
    // A row without a type and without a name is a remark.
    if (line.of('name') !== '') addFault(saying, 'type-missing', at(reading, line, 'type'), line.of('name'))
    return
  }
  if (/^(yes|true|1)$/i.test(line.of('disabled'))) return addNotice(saying, 'row-switched-off', at(reading, line, 'disabled'),
    line.of('name'))
  const type = rowTypeOf(typed)
  const row: InRow = { line, table: reading.table, spoken: reading.spoken, saying }
  if (type.kind === 'unknown') return addFault(saying, 'type-unknown', at(reading, line, 'type'), typed, type.near)
  if (type.kind === 'list-missing') return addFault(saying, 'list-missing', at(reading, line, 'type'), typed)
  if (type.kind === 'end') return end(reading, line, type.what)
  const name = nameIn(reading, line, type)
  if (name === null) return
  if (type.kind === 'question') return ask(reading, row, name, type)
  if (reading.open.length >= deepest) return addFault(saying, 'groups-too-deep', at(reading, line, 'type'), name, String(deepest))
  reading.open.push({ what: type.what, name, row, parts: [] })
}

function ask(reading: Reading, row: InRow, name: string, type: RowType & { kind: 'question' }): void {
  const question = questionIn(row, name, type)
  into(reading).push(question)
  if (!type.hasOther) return
  if (question.filter !== null) {
    return addFault(reading.saying, 'other-with-filter', at(reading, row.line, 'choice_filter'), name)
  }
  addNotice(reading.saying, 'other-added', at(reading, row.line, 'type'), name)
  const other = otherFor(question, reading.spoken, reading.wording)
  note(reading, other, row.line)
  into(reading).push(other)
}

function into({ open, parts }: Reading): Part[] {
  return open.at(-1)?.parts ?? parts
}

/** Null where it has none that it can be known by; then nothing of the row is kept, and the rest is read on. */
function nameIn(reading: Reading, line: Line, type: RowType): string | null {
  const { saying } = reading
  const name = line.of('name')
  const where = at(reading, line, 'name')
  if (name === '' && type.kind === 'question' && type.type === 'note') return `note_${line.number}`
  if (name === '') addFault(saying, 'name-missing', where, line.of('type'))
  else if (name.length > 200 || !nameShape.test(name)) addFault(saying, 'name-bad', where, name)
  else if (/^meta$/i.test(name)) addFault(saying, 'name-reserved', where, name)
  // A group of which the name is wrong is opened all the same, or its end would be one fault more.
  else {
    note(reading, { name }, line)
    return name
  }
  return type.kind === 'begin' ? `row_${line.number}` : null
}

/** A name is known by itself among its neighbours. */
function note(reading: Reading, { name }: Pick<Question, 'name'>, line: Line): void {
  const among = reading.named.get(into(reading)) ?? new Map<string, { readonly name: string; readonly row: number }>()
  reading.named.set(into(reading), among)
  const like = among.get(name.toLowerCase())
  if (like === undefined) among.set(name.toLowerCase(), { name, row: line.number })
  else if (like.name === name) addFault(reading.saying, 'name-twice', at(reading, line, 'name'), name, String(like.row))
  else addNotice(reading.saying, 'name-like-another', at(reading, line, 'name'), like.name)
}

function end(reading: Reading, line: Line, what: 'group' | 'repeat'): void {
  const open = reading.open.at(-1)
  if (open === undefined) return addFault(reading.saying, 'group-not-open', at(reading, line, 'type'), line.of('type'))
  if (open.what !== what) {
    addFault(reading.saying, 'group-closed-otherwise', at(reading, line, 'type'), line.of('type'),
      `begin ${open.what} (${open.row.line.number})`)
  }
  close(reading)
}

function close(reading: Reading): void {
  const { what, name, row, parts } = reading.open.pop()!
  const { line, table, spoken, saying } = row
  const own = {
    name, said: saidIn(line, table, spoken), relevant: logicIn(line.of('relevant')), appearance: appearanceIn(row), row: line.number, parts,
  }
  if (parts.length === 0) addNotice(saying, 'group-empty', { sheet: table.sheet, row: line.number, column: '' }, name)
  const part: Part = what === 'group' ? { kind: 'group', ...own } : { kind: 'repeat', ...own, count: logicIn(line.of('repeat_count')) }
  into(reading).push(part)
}

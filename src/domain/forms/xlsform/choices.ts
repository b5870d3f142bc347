// The lists of choices, each row a choice with its words and the columns that filters look at.
import type { Choice, List } from '../form.ts'
import { headingOf, lineOf, type Line, type Table } from './columns.ts'
import type { Spoken } from './languages.ts'
import { addFault, addNotice, type Saying } from './said.ts'
import { saidIn } from './told.ts'

const mostChoices = 20_000
const longestName = 500

type Gathered = { readonly choices: Choice[]; readonly names: Set<string> }

export function listsIn(tables: readonly Table[], spoken: Spoken, mayRepeat: boolean, saying: Saying): readonly List[] {
  const lists = new Map<string, Gathered>()
  const columns = new Set<string>()
  let count = 0
  for (const table of tables) {
    if (!hasColumns(table, saying)) continue
    const further = table.columns.filter(({ isKnown, field }) => !isKnown && !['name', 'label'].includes(field)).map(({ field }) => field)
    further.forEach((field) => columns.add(field))
    for (const row of table.rows) {
      const line = lineOf(table, row)
      if (line.isEmpty) continue
      count += 1
      if (count > mostChoices) {
        addFault(saying, 'choices-too-many', { sheet: table.sheet, row: row.number, column: '' }, String(mostChoices))
        break
      }
      addChoice(lists, line, table, { spoken, further, mayRepeat, saying })
    }
  }
  return [...lists].map(([name, { choices }]) => ({ name, columns: [...columns], choices }))
}

function hasColumns(table: Table, saying: Saying): boolean {
  const missing = ['list_name', 'name'].filter((field) => !table.columns.some((column) => column.field === field))
  if (table.rows.length === 0) return false
  for (const field of missing) addFault(saying, 'column-missing', { sheet: table.sheet, row: 1, column: '' }, field)
  return missing.length === 0
}

type Around = { readonly spoken: Spoken; readonly further: readonly string[]; readonly mayRepeat: boolean; readonly saying: Saying }

function addChoice(lists: Map<string, Gathered>, line: Line, table: Table, { spoken, further, mayRepeat, saying }: Around): void {
  const at = (field: string) => ({ sheet: table.sheet, row: line.number, column: headingOf(table, field) })
  const [list, name] = [line.of('list_name'), line.of('name')]
  // A row that holds a remark and no choice.
  if (list === '' && name === '') return
  if (list === '') return addFault(saying, 'choice-list-missing', at('list_name'), name)
  if (name === '') return addFault(saying, 'choice-name-missing', at('name'), list)
  if (name.length > longestName) return addFault(saying, 'text-too-long', at('name'), name)
  const gathered = lists.get(list) ?? { choices: [], names: new Set<string>() }
  lists.set(list, gathered)
  if (gathered.names.has(name) && !mayRepeat) return addFault(saying, 'choice-name-twice', at('name'), name, list)
  gathered.names.add(name)
  const said = saidIn(line, table, spoken)
  if (Object.keys(said.label).length === 0 && Object.keys(said.image).length === 0) {
    addNotice(saying, 'choice-label-missing', at('label'), name)
  }
  const more = further.flatMap((field) => (line.of(field) === '' ? [] : [[field, line.of(field)] as const]))
  gathered.choices.push({ name, said, more: Object.fromEntries(more), row: line.number })
}

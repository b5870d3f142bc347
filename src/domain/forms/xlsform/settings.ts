// The sheet of settings: one row of what the form is called, its version, its first language.
import { lineOf, type Table } from './columns.ts'
import { addNotice, type Saying } from './said.ts'

export type Settings = {
  readonly title: string
  readonly id: string
  readonly version: string
  readonly language: string
  readonly instanceName: string | null
  readonly mayRepeatChoices: boolean
}

export function settingsIn(table: Table | null, saying: Saying): Settings {
  const row = table?.rows[0]
  const line = table === null || row === undefined ? null : lineOf(table, row)
  const of = (field: string) => line?.of(field) ?? ''
  for (const { field, heading, isKnown } of table?.columns ?? []) {
    if (!isKnown && of(field) !== '') addNotice(saying, 'setting-ignored', { sheet: table!.sheet, row: row!.number, column: heading },
      heading)
  }
  return {
    title: of('form_title'), id: of('form_id'), version: of('version'), language: of('default_language'),
    instanceName: of('instance_name') || null, mayRepeatChoices: /^(yes|true|1)$/i.test(of('allow_choice_duplicates')),
  }
}

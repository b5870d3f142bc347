// The languages of a form, by the headings of its columns: 'label::French (fr)'.
import type { Language, Words } from '../form.ts'
import { spokenFields, type Line, type Table } from './columns.ts'
import { addFault, addNotice, type Saying } from './said.ts'

export type Spoken = {
  readonly languages: readonly Language[]
  readonly language: string
  /** Each way in which a language is written in a heading -> the language. */
  readonly called: ReadonlyMap<string, string>
}

const mostLanguages = 60

/** What stands in a column without a language is in the one that the settings name, where they name one. */
export function languagesOf(tables: readonly Table[], named: string, saying: Saying): Spoken {
  const called = new Map<string, string>()
  const byKey = new Map<string, string>()
  let isPlain = false
  for (const table of tables) {
    for (const { field, language, heading, isKnown } of table.columns) {
      if (!isKnown || !(spokenFields as readonly string[]).includes(field)) continue
      if (language === '') {
        isPlain = true
        continue
      }
      const first = byKey.get(key(language))
      if (first !== undefined && first !== language && !called.has(language)) {
        addNotice(saying, 'language-like-another', { sheet: table.sheet, row: 1, column: heading }, first)
      }
      byKey.set(key(language), first ?? language)
      called.set(language, first ?? language)
    }
  }
  const asked = byKey.get(key(named)) ?? sameBut(named, [...byKey.values()]) ?? (named !== '' && isPlain && byKey.size > 0 ? named : null)
  if (asked !== null) called.set('', asked)
  const names = [...new Set([...(asked === null ? [] : [asked]), ...byKey.values()])]
  if (names.length > mostLanguages) {
    addFault(saying, 'languages-too-many', { sheet: tables[0]!.sheet, row: 1, column: '' }, String(mostLanguages))
  }
  const inOrder = [...new Set([...byKey.values(), ...names])]
  const languages = inOrder.slice(0, mostLanguages).map((name) => ({ name, code: codeIn(name) }))
  const first = isPlain && asked === null ? '' : languages[0]?.name ?? ''
  return { languages, language: asked ?? first, called }
}

function key(language: string): string {
  return language.toLowerCase().replace(/\s+/g, ' ').replace(/ ?\( ?/, '(').replace(/ ?\) ?/, ')')
}

/** 'French' where the columns say 'French (fr)', or the tag alone. */
function sameBut(named: string, names: readonly string[]): string | null {
  const low = named.toLowerCase()
  return names.find((name) => low !== '' && (name.replace(/\s*\([^()]*\)\s*$/, '').toLowerCase() === low || codeIn(name) === low)) ?? null
}

function codeIn(name: string): string | null {
  const code = /\(\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*\)\s*$/.exec(name)?.[1]
  return code ?? (/^[a-z]{2,3}$/i.test(name) ? name.toLowerCase() : null)
}

/** What a row says in every language that it says it in. */
export function wordsOf(line: Line, table: Table, field: string, { called }: Spoken): Words {
  const words = new Map<string, string>()
  for (const column of table.columns) {
    if (column.field !== field || !column.isKnown) continue
    const text = line.of(field, column.language)
    const language = called.get(column.language) ?? column.language
    if (text !== '' && (!words.has(language) || column.language !== '')) words.set(language, text)
  }
  return Object.fromEntries(words)
}

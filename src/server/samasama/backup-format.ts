// What a backup is: gzipped lines of JSON, one for each row, that any tool can read and either database can take in.
import type { Day } from '#values/day.ts'
import type { Cell, Column, Table } from '../store/snapshot.ts'

// First line: the header. Then ["table", cell, cell, ...] for each row in plain, and {"sealed": base64} for each chunk under the day's key.
// Last line: the ending, with a hash over every byte before it. Bytes stand as base64.

type HeaderTable = { readonly columns: readonly (readonly [name: string, holds: Column['holds']])[]; readonly rows: number }
export type Header = {
  readonly samasama: 'backup'
  readonly v: 1
  readonly made: Day
  readonly from: 'sqlite' | 'postgres'
  readonly migrations: readonly string[]
  readonly tables: Readonly<Record<string, HeaderTable>>
  /** Tables whose rows stand, whole, under the key. */
  readonly underKey: readonly string[]
  readonly key: { readonly day: Day; readonly name: string; readonly salt: string }
  readonly organisations: readonly { readonly org: string; readonly name: string; readonly seq: number; readonly head: string }[]
}
export type Ending = { readonly end: true; readonly lines: number; readonly sha256: string }

/**
 * Wraps stand under the key and nowhere else: without them nothing that was entrusted opens again. Acts that wait may bring wraps
 * along; a copy of each without what came beside it stands in plain. Lockboxes and team keys are sealed to people already and stay in
 * plain, so that an organisation can go on from an old backup; docs/decisions/0007-backups.md says what that costs.
 */
export const underKey: Readonly<Record<string, Readonly<Record<string, Cell>> | null>> = {
  wraps: null,
  joint_wraps: null,
  late_acts: { beside: '[]' },
  proposals: { beside: '[]' },
}

/** What lets somebody in for a moment does not come back by a restore. */
export const leftOut: readonly string[] = ['sessions', 'nonces', 'openings']

/** Files of the data folder that go along. Without the marks a start would bring in the examples again; the passphrase is under the key. */
export const filesInPlain: readonly string[] = ['examples', 'without-examples']
export const filesUnderKey: readonly string[] = ['demonstration']

export function rowLine(table: string, cells: readonly Cell[]): string {
  return JSON.stringify([table, ...cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('base64') : cell))])
}

export function tablesOf(header: Header): ReadonlyMap<string, Table> {
  const tables = Object.entries(header.tables).map(([name, { columns }]) => ({ name, columns: columns.map(columnOf) }))
  return new Map(tables.map((table) => [table.name, table]))
}

function columnOf([name, holds]: HeaderTable['columns'][number]): Column {
  return { name, holds }
}

/** Null when the text is not the first line of a backup that this version reads. A newer one is told apart: 'newer'. */
export function readHeader(text: string): Header | 'newer' | null {
  const value = parsed(text) as Header | null
  if (value?.samasama !== 'backup') return null
  if ((value.v as number) > 1) return 'newer'
  const whole = value.v === 1 && typeof value.made === 'string' && Array.isArray(value.migrations) && Array.isArray(value.underKey) &&
    Array.isArray(value.organisations) && typeof value.key?.salt === 'string' && typeof value.tables === 'object'
  return whole ? value : null
}

export type Line =
  | { readonly row: string; readonly cells: readonly Cell[] }
  | { readonly sealed: Uint8Array }
  | { readonly file: string; readonly text: string }
  | Ending

/** Null for anything that is no line of a backup with these tables. */
export function readLine(text: string, tables: ReadonlyMap<string, Table>): Line | null {
  const value = parsed(text)
  if (Array.isArray(value)) return rowOf(value as readonly unknown[], tables)
  const line = value as { sealed?: unknown; file?: unknown; text?: unknown; end?: unknown; lines?: unknown; sha256?: unknown } | null
  if (typeof line?.sealed === 'string') return { sealed: new Uint8Array(Buffer.from(line.sealed, 'base64')) }
  if (typeof line?.file === 'string' && typeof line.text === 'string') return { file: line.file, text: line.text }
  if (line?.end === true && typeof line.lines === 'number' && typeof line.sha256 === 'string') return line as Ending
  return null
}

function rowOf([name, ...cells]: readonly unknown[], tables: ReadonlyMap<string, Table>): Line | null {
  const table = tables.get(name as string)
  if (cells.length !== table?.columns.length) return null
  const read = table.columns.map(({ holds }, at) => cellOf(cells[at], holds))
  return read.includes(undefined) ? null : { row: table.name, cells: read as Cell[] }
}

function cellOf(value: unknown, holds: Column['holds']): Cell | undefined {
  if (value === null) return null
  if (holds === 'number') return typeof value === 'number' ? value : undefined
  if (typeof value !== 'string') return undefined
  return holds === 'text' ? value : new Uint8Array(Buffer.from(value, 'base64'))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

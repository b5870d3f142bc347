// One sheet of a workbook: its rows and cells as they come, wherever they say that they stand.
import { ok, type Result } from '#values/result.ts'
import type { ReadRefusal, Unread } from '../refused.ts'
import { placeOf, type Cell, type Row, type TableLimits } from '../table.ts'
import { mostColumns, mostRows } from '../table.ts'
import { readMarkup, type Attributes, type Token } from '../xml.ts'
import { asIs, type Format } from './formats.ts'
import { numberShown } from './numbers.ts'
import { textCollector, plainText } from './texts.ts'

export type Around = {
  readonly shared: readonly string[]
  readonly formats: readonly Format[]
  readonly since1904: boolean
  readonly limits: TableLimits
  /** How many cells were read in sheets before. */
  readonly cells: number
}
type Area = { readonly from: { readonly column: number; readonly row: number }; readonly to: {
  readonly column: number; readonly row: number } }
type Begun = { readonly column: number; readonly row: number; readonly type: string; readonly format: Format }

export function rowsOf(bytes: Uint8Array, part: string, around: Around): Result<readonly Row[], Unread> {
  const reader = rowReader(around)
  const read = readMarkup(bytes, part, reader.take)
  return read.ok ? ok(reader.done()) : read
}

function rowReader(around: Around) {
  const rows = new Map<number, Map<number, Cell>>()
  const areas: Area[] = []
  const inline = textCollector()
  let [row, column, cells] = [0, -1, around.cells]
  let cell: Begun | null = null
  let [value, isValue, isFormula, isInline] = ['', false, false, false]

  function take(token: Token): ReadRefusal | void {
    if (isInline) inline.take(token)
    if (token.kind === 'text') {
      if (isValue) value += token.text
      return
    }
    if (token.kind === 'open') return opened(token.name, token.attributes)
    if (token.name === 'v') isValue = false
    if (token.name === 'is') isInline = false
    if (token.name === 'c' && cell !== null) return closed(cell)
  }

  function opened(name: string, attributes: Attributes): ReadRefusal | void {
    if (name === 'row') {
      row = attributes.has('r') ? Number(attributes.get('r')) : row + 1
      column = -1
      return Number.isInteger(row) && row >= 1 && row <= mostRows ? undefined : 'cell-misplaced'
    }
    if (name === 'c') {
      const at = attributes.has('r') ? placeOf(attributes.get('r')!) : { column: column + 1, row: Math.max(row, 1) }
      if (at === null || at.column >= mostColumns) return 'cell-misplaced'
      column = at.column
      cell = { ...at, type: attributes.get('t') ?? 'n', format: around.formats[Number(attributes.get('s') ?? 0)] ?? asIs }
      value = ''
      isFormula = false
      inline.done()
    }
    if (cell !== null && name === 'v') isValue = true
    if (cell !== null && name === 'is') isInline = true
    if (cell !== null && name === 'f') isFormula = true
    const area = name === 'mergeCell' && areas.length < mostAreas ? areaOf(attributes.get('ref') ?? '') : null
    if (area !== null) areas.push(area)
  }

  function closed({ column: at, row: of, type, format }: Begun): ReadRefusal | void {
    cell = null
    const shown = shownIn(type, type === 'inlineStr' ? inline.done() : value, format, around)
    if (shown === null || shown.text === '') return
    if (shown.text.length > around.limits.letters) return 'cell-too-long'
    if ((cells += 1) > around.limits.cells) return 'too-many-cells'
    const known = rows.get(of)
    if (known === undefined && rows.size >= around.limits.rows) return 'too-many-rows'
    const into = known ?? new Map<number, Cell>()
    into.set(at, { column: at, ...shown, isResult: isFormula })
    if (known === undefined) rows.set(of, into)
  }

  return { take, done: () => inOrder(rows, areas) }
}

function areaOf(reference: string): Area | null {
  const [from, to] = reference.split(':').map(placeOf)
  return from && to ? { from, to } : null
}

function inOrder(rows: ReadonlyMap<number, Map<number, Cell>>, areas: readonly Area[]): readonly Row[] {
  for (const area of areas) leaveFirst(rows, area)
  const whole = [...rows].map(([number, found]) => ({ number, cells: [...found.values()].toSorted((a, b) => a.column - b.column) }))
  return whole.filter((each) => each.cells.length > 0).toSorted((a, b) => a.number - b.number)
}

const mostAreas = 20_000
/** A merged area of a whole column is looked through no further than this: nobody sees what is hidden under it anyway. */
const mostAreaRows = 1_000

/** Of merged cells people see the first; what others still hold was left behind. */
function leaveFirst(rows: ReadonlyMap<number, Map<number, Cell>>, { from, to }: Area): void {
  for (let row = from.row; row <= Math.min(to.row, from.row + mostAreaRows); row += 1) {
    const cells = rows.get(row)
    if (cells === undefined) continue
    for (const column of cells.keys()) {
      const isWithin = column >= from.column && column <= to.column
      if (isWithin && (row !== from.row || column !== from.column)) cells.delete(column)
    }
  }
}

function shownIn(type: string, written: string, format: Format, { shared, since1904 }: Around): Pick<Cell, 'text' | 'kind'> | null {
  switch (type) {
    case 's': return { text: shared[Number(written)] ?? '', kind: 'text' }
    case 'inlineStr': return { text: written, kind: 'text' }
    case 'str': return { text: plainText(written), kind: 'text' }
    case 'b': return { text: written.trim() === '1' || written.trim() === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' }
    case 'e': return { text: written.trim(), kind: 'error' }
    case 'd': return { text: isoShown(written.trim()), kind: 'date' }
    default: return written === '' ? null : (numberShown(written, format, since1904) ?? { text: plainText(written), kind: 'text' })
  }
}

function isoShown(written: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(written) ?? []
  if (day === undefined) return written
  return time === undefined || /^00:00(:00)?$/.test(time) ? day : `${day} ${time.replace(/:00$/, time.length > 5 ? '' : ':00')}`
}

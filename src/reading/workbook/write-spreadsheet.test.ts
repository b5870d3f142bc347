import { expect, test } from 'vitest'
import fc from 'fast-check'
import { readSpreadsheet } from './spreadsheet.ts'
import { writeSpreadsheet } from './write-spreadsheet.ts'

const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
  name, rows: rows.map((texts, at) => ({ number: at + 1, cells: texts.flatMap((text, column) => (text === '' ? [] : [{ column,
    text }])) })),
})
const shown = (bytes: Uint8Array) => {
  const read = readSpreadsheet(bytes)
  return read.ok ? read.value.map(({ name, rows }) => [name, rows.map(({ number, cells }) => [number, cells.map(({ column, text }) =>
    [column, text])])])
    : read.refusal.why
}
const given = (sheets: readonly ReturnType<typeof sheet>[]) => sheets.map(({ name, rows }) =>
  [name, rows.filter(({ cells }) => cells.length > 0).map(({ number, cells }) => [number, cells.map(({ column, text }) => [column,
    text])])])

test('sheets that are written are read again as they were', () => {
  const sheets = [sheet('survey', [['type', 'name'], ['', '007', ' spaces '], ['_x000D_', '<&>"', 'two\nlines']]), sheet('a & b', [])]
  expect(shown(writeSpreadsheet(sheets))).toEqual(given(sheets))
  expect(writeSpreadsheet(sheets)).toEqual(writeSpreadsheet(sheets))
})

test('whatever their cells hold', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '_x0041_', ' ', '<', '&amp;', '"', '\n', '=1+1', 'ကို', '😀', '_'), maxLength: 6 })
  fc.assert(fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
    const sheets = [sheet('s', rows)]
    expect(shown(writeSpreadsheet(sheets))).toEqual(given(sheets))
  }), { numRuns: 150 })
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { partsOfBook, rowsXml, workbookOf, zipOf } from '#tests/packed.ts'
import { readSpreadsheet } from './spreadsheet.ts'

const shown = (bytes: Uint8Array) => {
  const read = readSpreadsheet(bytes)
  return read.ok ? read.value[0]!.rows.flatMap(({ number, cells }) =>
    cells.map((cell) => `${number}:${cell.column} ${cell.kind} ${cell.text}`)) : read.refusal.why
}
const cells = (inner: string, more: Omit<Parameters<typeof workbookOf>[0], 'sheets'> = {}) =>
  shown(workbookOf({ sheets: { a: `<sheetData><row r="1">${inner}</row></sheetData>` }, ...more }))
const styles = (codes: readonly string[]) =>
  `<styleSheet><numFmts>${codes.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`).join('')}</numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${
    codes.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="2"/></cellXfs></styleSheet>`

describe('a workbook', () => {
  test('gives texts: shared, in pieces, in the cell; without how they are pronounced; with letters in disguise', () => {
    const shared = '<si><t>one</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>three</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si>'
      + '<si><t>a_x000D_\nb_x005F_c</t></si>'
    const named = [0, 1, 2, 99].map((at) => `<c t="s"><v>${at}</v></c>`).join('')
    expect(cells(`${named}<c t="inlineStr"><is><t>in&#13;it</t></is></c>`, { shared }))
      .toEqual(['1:0 text one', '1:1 text two three', '1:2 text a\nb_c', '1:4 text in\nit'])
  })

  test('gives numbers as people typed them, and never fewer digits', () => {
    const formats = styles(['0.00', '#,##0.0', '0%', '0.000'])
    const row = [
      [0, '1.1000000000000001'], [1, '1.1'], [1, '133.456'], [2, '5'], [3, '0.12'], [6, '133.1'], [0, '1E-3'], [0, '12345678901234'],
    ]
    expect(cells(row.map(([s, v]) => `<c s="${s}"><v>${v}</v></c>`).join(''), { styles: formats }))
      .toEqual(['1:0 number 1.1', '1:1 number 1.10', '1:2 number 133.456', '1:3 number 5.0', '1:4 number 12%', '1:5 number 133.10',
        '1:6 number 0.001', '1:7 number 12345678901234'])
  })

  test('gives dates by their formats, counted from 1900 or from 1904', () => {
    const formats = styles(['dd.mm.yyyy', '[$-409]d mmm yyyy;@', '&quot;day&quot; 0', '[h]:mm', 'hh:mm', 'mmm'])
    const row = [[1, 45000], [2, 45000.5], [3, 7], [4, 1.5], [5, 0.75], [6, 1], [7, 59], [7, 60], [7, 61], [7, -1]].map(
      ([s, v]) => `<c s="${s}"><v>${v}</v></c>`).join('')
    expect(cells(row, { styles: formats })).toEqual([
      '1:0 date 2023-03-15', '1:1 date 2023-03-15 12:00', '1:2 number 7', '1:3 number 1.5', '1:4 date 18:00', '1:5 date 1900-01-01',
        '1:6 date 1900-02-28', '1:7 number 60', '1:8 date 1900-03-01', '1:9 number -1',
    ])
    expect(cells('<c s="1"><v>45000</v></c><c t="d"><v>2023-03-15T00:00:00Z</v></c>',
      { styles: formats, properties: '<workbookPr date1904="1"/>' }))
      .toEqual(['1:0 date 2027-03-16', '1:1 date 2023-03-15'])
  })

  test('gives booleans, what went wrong, and what formulas came to', () => {
    expect(cells('<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>so</v></c>')).toEqual(
      ['1:0 boolean TRUE', '1:1 error #N/A', '1:2 text so'])
    const read = readSpreadsheet(
      workbookOf({ sheets: { a: '<sheetData><row><c><f>1+1</f><v>2</v></c><c><v>2</v></c></row></sheetData>' } }))
    expect(read.ok && read.value[0]!.rows[0]!.cells.map(({ isResult }) => isResult)).toEqual([true, false])
  })

  test('is read wherever its cells stand, without room for those that do not', () => {
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'
      + '<row r="2"><c r="B2"><v>2</v></c><c><v>3</v></c></row></sheetData>'
    const before = process.memoryUsage().heapUsed
    expect(shown(workbookOf({ sheets: { a: far } }))).toEqual(['2:1 number 2', '2:2 number 3', '1048576:16383 number 9'])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000)
    expect(cells('<c r="XFE1"><v>1</v></c>')).toBe('cell-misplaced')
    expect(cells('<c r="A0"><v>1</v></c>')).toBe('cell-misplaced')
  })

  test('keeps of merged cells the first, and notes sheets that are hidden', () => {
    const merged = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>'
      + '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    expect(shown(workbookOf({ sheets: { a: merged } }))).toEqual(['1:0 number 1', '2:2 number 5'])
    const read = readSpreadsheet(workbookOf({ sheets: { a: rowsXml([['x']]), b: rowsXml([['y']]) }, states: { b: 'veryHidden' } }))
    expect(read.ok && read.value.map(({ name, isHidden }) => [name, isHidden])).toEqual([['a', false], ['b', true]])
  })

  test('is found by what its parts say of one another, in any case and folder; styles that are missing or broken do no harm', () => {
    const parts = partsOfBook({ sheets: { a: rowsXml([['here']]) }, styles: '<styleSheet><broken' })
    expect(shown(zipOf(parts))).toEqual(['1:0 text here'])
    const moved = Object.fromEntries(Object.entries(parts).map(
      ([name, text]) => [name.replace('xl/', 'Other/Place/').toUpperCase(), String(text).replace('"xl/', '"/other/place/')]))
    expect(shown(zipOf(moved))).toEqual(['1:0 text here'])
    expect(shown(zipOf({ ...moved, 'other/place/workbook.xml': '<workbook/>' }))).toBe('packed-names-twice')
  })

  test.each([
    ['is-empty', new Uint8Array()],
    ['is-old-workbook', Uint8Array.of(0x09, 0x08, 0x10, 0x00, 0, 6)],
    ['is-pdf', new TextEncoder().encode('%PDF-1.7')],
    ['is-web-page', new TextEncoder().encode('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
    ['is-xml-table', new TextEncoder().encode('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    ['is-rich-text', new TextEncoder().encode('{\\rtf1')],
    ['is-unknown', new TextEncoder().encode('a,b,c')],
    ['is-open-document', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
    ['is-numbers', zipOf({ 'Index/Document.iwa': '', 'Index/Tables/DataList.iwa': '' })],
    ['is-binary-workbook', zipOf({ 'xl/workbook.bin': '' })],
    ['is-document', zipOf({ 'word/document.xml': '<a/>' })],
    ['is-presentation', zipOf({ 'ppt/presentation.xml': '<a/>' })],
    ['packed-damaged', zipOf({ 'xl/workbook.xml': '<a/>' }).slice(0, 60)],
    ['is-locked', compound('EncryptedPackage')],
    ['is-old-workbook', compound('Workbook')],
    ['is-old-document', compound('WordDocument')],
  ])('is told from what is none: %s', (why, bytes) => expect(shown(bytes)).toBe(why))

  test('of any bytes is answered, never thrown at', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof readSpreadsheet(bytes).ok === 'boolean'))
    const parts = partsOfBook({ sheets: { a: rowsXml([['one', 'two']]) }, shared: '<si><t>x</t></si>', styles: styles(['0.0']) })
    const names = Object.keys(parts)
    fc.assert(fc.property(fc.constantFrom(...names), fc.nat(400), fc.string({ maxLength: 12 }), (name, at, put) => {
      const text = String(parts[name])
      return typeof readSpreadsheet(
        zipOf({ ...parts, [name]: text.slice(0, at % text.length) + put + text.slice((at % text.length) + put.length) })).ok === 'boolean'
    }), { numRuns: 120 })
  })
})

function compound(name: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(64).fill(0),
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])])
}

const folder = ['../shared', '../../shared'].find((path) => existsSync(`${path}/data/forms`))
const forms = folder === undefined ? [] : globSync(`${folder}/data/forms/**/*.xls*`)
test.skipIf(folder === undefined)('forms that people really use are read (skipped where ../shared/data/forms is not there)', () => {
  const found = forms.map((path) => {
    const bytes = new Uint8Array(readFileSync(path))
    const read = readSpreadsheet(bytes)
    const hasSurvey = read.ok && read.value.some(({ name, rows }) => /^survey$/i.test(name) && rows.length > 1)
    return [path, bytes[0] === 0x50 ? hasSurvey : !read.ok && read.refusal.why]
  })
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(([, what]) => what !== true && what !== 'is-old-workbook')).toEqual([])
})

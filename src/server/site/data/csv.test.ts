import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const mark = '\uFEFF'

test.each([
  ['plain', 'plain'], ['', ''], [null, ''], [-3, '-3'], ['a,b', '"a,b"'], ['say "no"', '"say ""no"""'], ['two\nlines', '"two\nlines"'],
  ['=1+1', `"'=1+1"`], ['+62 000', `"'+62 000"`], ['-1', `"'-1"`], ['@who', `"'@who"`], ['\t=1', `"'\t=1"`], [' =1', `"' =1"`],
])('%j becomes %s', (cell, text) => {
  expect(csvOf([[cell]])).toBe(`${mark}${text}\r\n`)
})

test('begins without the mark where none is wished for', () => {
  expect(csvOf([['a']], false)).toBe('a\r\n')
})

/** Reads it as a spreadsheet does. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  for (let at = 1; at < csv.length; at += 1) {
    const letter = csv[at]!
    if (quoted && letter === '"' && csv[at + 1] === '"') cell += csv[++at]
    else if (letter === '"') quoted = !quoted
    else if (quoted || !/[,\r\n]/.test(letter)) cell += letter
    else if (letter !== '\n') {
      rows.at(-1)!.push(cell)
      if (letter === '\r') rows.push([])
      cell = ''
    }
  }
  return rows.slice(0, -1)
}

test('whatever was written is read again, and no cell begins like a formula', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t ab') }))
  fc.assert(fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
    const back = read(csvOf(rows))
    expect(back).toEqual(rows.map((row) => row.map((cell) => (/^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))))
    expect(back.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
  }))
})

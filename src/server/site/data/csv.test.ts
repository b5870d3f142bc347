import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const mark = '\uFEFF'

test.each([
  ['plain', 'plain'], ['', ''], [null, ''], [-3, '-3'], ['a,b', '"a,b"'], ['say "no"', '"say ""no"""'], ['two\nlines', '"two\nlines"'],
  ['=1+1', `"'=1+1"`], ['+62 000', `"'+62 000"`], ['-1', `"'-1"`], ['@who', `"'@who"`], ['\t=1', `"'\t'=1"`], [' =1', `"' =1"`],
  ['"=1', `"'""=1"`], ['\uff1d1', `"'\uff1d1"`], ['a; =1;b', `"a; '=1;b"`], ['a\n- b', `"a\n'- b"`],
  ['a;"=1', `"a;""'=1"`], ['a = b - c', 'a = b - c'],
])('%j becomes %s', (cell, text) => {
  expect(csvOf([[cell]])).toBe(`${mark}${text}\r\n`)
})

test('begins without the mark where none is wished for', () => {
  expect(csvOf([['a']], false)).toBe('a\r\n')
})

/** Reads it as a spreadsheet does; `apart` parts cells, which is a comma or what the country has. Only a whole cell is quoted. */
function read(csv: string, apart = ','): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted, begins] = ['', false, true]
  for (let at = 1; at < csv.length; at += 1) {
    const letter = csv[at]!
    if (quoted && letter === '"' && csv[at + 1] === '"') cell += csv[++at]
    else if (letter === '"' && (quoted || begins)) [quoted, begins] = [!quoted, false]
    else if (quoted || (letter !== apart && !/[\r\n]/.test(letter))) [cell, begins] = [cell + letter, false]
    else {
      rows.at(-1)!.push(cell)
      if (letter !== apart) rows.push([])
      if (letter === '\r' && csv[at + 1] === '\n') at += 1
      ;[cell, begins] = ['', true]
    }
  }
  return rows.slice(0, -1)
}

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t ab\uff1d') }))
const rows = fc.array(fc.tuple(text, text), { minLength: 1 })

test('whatever was written is read again, with apostrophes where something begins like a formula and nowhere else', () => {
  const without = (all: readonly (readonly string[])[]) => all.map((row) => row.map((cell) => cell.replaceAll("'", '')))
  const isPlain = (cell: string) => !/[=+\-@\uff1d\t\r]/.test(cell)
  fc.assert(fc.property(rows, (all) => {
    const back = read(csvOf(all))
    expect(without(back)).toEqual(without(all))
    expect(back.flat().filter(isPlain)).toEqual(all.flat().filter(isPlain))
  }))
})

test.each([',', ';', '\t'])('no cell begins like a formula, where cells are parted by %j', (apart) => {
  fc.assert(fc.property(rows, (all) => {
    expect(read(csvOf(all), apart).flat().filter((cell) => /^[\s"]*[=+\-@\uff1d]/.test(cell))).toEqual([])
  }))
})

test('a text of nothing but lines takes no longer than another', { timeout: 5_000 }, () => {
  expect(csvOf([[`a${'\n'.repeat(300_000)}b`]])).toHaveLength(300_007)
})

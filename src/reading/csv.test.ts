import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readCsv, separators, separatorOf } from './csv.ts'
import { tableLimits } from './table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const grid = (given: string | Uint8Array) => {
  const read = readCsv(typeof given === 'string' ? bytes(given) : given)
  if (!read.ok) return read.refusal.why
  return read.value.rows.map(({ cells }) => {
    const row = Array<string>(1 + cells.at(-1)!.column).fill('')
    for (const { column, text } of cells) row[column] = text
    return row
  })
}

describe('a table in plain text', () => {
  test.each(separators.map((separator) => [separator]))('is parted by what parts most rows alike: %j', (separator) => {
    const rows = [['State', 'Text', 'Response'], ['A, B', 'Ratify; at once, please', 'Noted'], ['C', 'x', '']]
    const text = rows.map((row) => row.map((cell) => (/[,;|\t]/.test(cell) ? `"${cell}"` : cell)).join(separator)).join('\r\n')
    expect(separatorOf(text)).toBe(separator)
    expect(grid(text)).toEqual([rows[0], rows[1], ['C', 'x']])
  })

  test('may say by what it is parted, as one program writes it', () => expect(grid('sep=;\r\na;b,c\r\n')).toEqual([['a', 'b,c']]))

  test('holds quotes, line ends within quotes, and rows that are not equal', () => {
    expect(grid('a,"b ""quoted""","c\r\nd"\n\n1\n"x"y,2,3,4,')).toEqual([['a', 'b "quoted"', 'c\nd'], ['1'], ['xy', '2', '3', '4']])
    const read = readCsv(bytes('a,b\n\nc,d'))
    expect(read.ok && read.value.rows.map(({ number }) => number)).toEqual([1, 3])
  })

  test('may be in UTF-8 with a mark, UTF-16, or the letters of old programs', () => {
    expect(grid('\ufeffa,ñ')).toEqual([['a', 'ñ']])
    expect(grid(Uint8Array.of(0xff, 0xfe, ...[...'a,ñ'].flatMap((letter) => [letter.charCodeAt(0), 0])))).toEqual([['a', 'ñ']])
    expect(grid(Uint8Array.of(0x61, 0x2c, 0xf1, 0x93))).toEqual([['a', 'ñ“']])
    expect(grid(Uint8Array.of(1, 0, 0, 2, 0xff, 0))).toBe('is-unknown')
  })

  test('says why it cannot be read', () => {
    expect(grid('a,"b\nc')).toBe('quote-open')
    expect(grid(' \n')).toBe('is-empty')
    expect(grid('<html><table>')).toBe('is-web-page')
    const few = readCsv(bytes('a\nb\nc'), { ...tableLimits, rows: 2 })
    expect(!few.ok && few.refusal.why).toBe('too-many-rows')
    const long = readCsv(bytes('abc'), { ...tableLimits, letters: 2 })
    expect(!long.ok && long.refusal.why).toBe('cell-too-long')
  })

  test('comes back as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é', ';'), minLength: 1, maxLength: 8 })
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = `sep=,\n${rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')}`
      expect(grid(text)).toEqual(rows)
    }))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => typeof readCsv(any).ok === 'boolean'))
  })

  test('of ten thousand rows is read at once, and so is one that never closes its quotes', () => {
    const began = process.cpuUsage()
    grid('Philippines,"Ratify, at once",Supported\n'.repeat(10_000))
    grid('a,"b\n'.repeat(50_001))
    grid('"'.repeat(500_001))
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })
})

// The style keeps what it promises: every text at 7 to 1 in light and dark, logical directions only, and nothing fetched from outside.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')
const sheets = globSync('../../**/*.css', { cwd: import.meta.dirname })
const tokens = read('tokens.css')

/** The colours of one scheme, by name. */
function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]))
}

/** The ratio of two colours as in WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).split('').map((digit) => digit + digit) : hex.slice(1).match(/../g)!
  const [r = 0, g = 0, b = 0] = digits.map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const light = coloursIn(tokens.split('@media')[0]!)
const dark = { ...light, ...coloursIn(tokens.split('@media')[1]!) }
const print = { ...light, ...coloursIn(tokens.split('@media')[2]!) }

describe.each([['light', light], ['dark', dark], ['print', print]])('in %s', (_scheme, colours) => {
  it.each(['ink', 'soft', 'accent', 'warning'])('%s can be read on paper and on a leaf', (name) => {
    expect(contrast(colours[name]!, colours['paper']!)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours[name]!, colours['leaf']!)).toBeGreaterThanOrEqual(7)
  })
})

it('is looked for in every sheet', () => {
  expect(sheets.length).toBeGreaterThan(10)
})

describe.each(sheets)('%s', (sheet) => {
  const text = read(sheet)

  it('knows no left and no right, but the side of a page that runs from right to left', () => {
    const other = text.replaceAll(/\[dir=.rtl.\] [^{]*\{\s*text-align: right;\s*\}/g, '')
    expect(other.match(/\b(left|right)\b/g) ?? []).toEqual([])
  })

  it('asks nothing of anybody', () => {
    expect(text.match(/url\(|https?:|@font-face/g) ?? []).toEqual([])
  })
})

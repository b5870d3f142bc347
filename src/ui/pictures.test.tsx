// Pictures: marks that can be told apart without colour, a timeline that covers nothing, and a QR code that says what was put in.
import fc from 'fast-check'
import { encode } from 'uqr'
import { all, markup, textOf, treeOf } from '#tests/markup.ts'
import { describe, expect, it } from 'vitest'
import { Mark, MarkOf, markNames, MarkSheet } from './mark.tsx'
import { Qr } from './qr.tsx'
import { StandingMark } from './standing-mark.tsx'
import { linesOf } from './timeline-lines.ts'
import { Timeline } from './timeline.tsx'

describe('marks', () => {
  it('each have a shape of their own', () => {
    const shapes = markNames.map((name) => markup(<Mark name={name} />).replace(/^<svg[^>]*>/, ''))
    expect(new Set(shapes).size).toBe(markNames.length)
  })

  it('point into the sheet of the page', () => {
    const sheet = treeOf(markup(<MarkSheet names={markNames} />))
    const ids = all(sheet, 'symbol').map(({ attributes }) => `#${attributes['id']}`)
    const used = markNames.map((name) => all(treeOf(markup(<MarkOf name={name} />)), 'use')[0]!.attributes['href'])
    expect(ids).toEqual(used)
  })

  it('never stand without their word', () => {
    expect(textOf(treeOf(markup(<StandingMark name="met">Met</StandingMark>))).trim()).toBe('Met')
  })
})

describe('the lines of a timeline', () => {
  const places = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 30 })

  it('keep every point, and none too close to another', () => {
    fc.assert(fc.property(places, (points) => {
      const { placed, lines } = linesOf(points)
      expect(placed.map(({ item }) => item).toSorted(byPlace)).toEqual(points.toSorted(byPlace))
      for (let line = 0; line < lines; line++) {
        const on = placed.filter((each) => each.line === line).map(({ item }) => item.at)
        expect(on.length).toBeGreaterThan(0)
        expect(on.slice(1).filter((at, n) => at - on[n]! < 0.065)).toEqual([])
      }
    }), { numRuns: 100 })
  })

  it('are no more than they need to be', () => {
    expect(linesOf([{ at: 0 }, { at: 0.5 }, { at: 0.51 }, { at: 1 }]).lines).toBe(2)
  })
})

describe('a timeline', () => {
  const unanswered = { from: 0, to: 0.05, label: 'Unanswered', mark: 'unanswered' } as const
  const refused = { from: 0.05, to: 1, label: 'Refused', mark: 'refused' } as const
  const drawn = (dir: 'ltr' | 'rtl') => (
    <Timeline
      id="t"
      title="Asked twice"
      desc="Asked in 2015 and 2017"
      lanes={[{ label: 'Asked', points: [{ at: 0, mark: 'asked' }, { at: 1, mark: 'asked' }] }, { label: 'Seen', points: [] }]}
      band={{ label: 'Stood', spans: [unanswered, refused] }}
      ticks={[{ at: 0.5, label: '2016' }]}
      dir={dir}
    />
  )

  it('says in words what it shows', () => {
    const tree = treeOf(markup(drawn('ltr')))
    const [svg] = all(tree, 'svg')
    expect(svg!.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 't-t t-d' })
    expect(all(tree, 'title', 'desc').map(textOf)).toEqual(['Asked twice', 'Asked in 2015 and 2017'])
  })

  it('labels directly, and leaves out a word that has no room on a small screen', () => {
    expect(all(treeOf(markup(drawn('ltr'))), 'text').map(textOf)).toEqual(['2016', 'Asked', 'Seen', 'Stood', 'Refused'])
  })

  it('knows that a Chinese character is twice as wide as a letter', () => {
    const spans = (to: number) => [
      { from: 0, to, label: '未獲答覆', mark: 'unanswered' }, { from: to, to: 1, label: 'Refused', mark: 'refused' },
    ] as const
    const words = (to: number) => all(treeOf(markup(
      <Timeline id="t" title="" desc="" lanes={[]} band={{ label: 'Stood', spans: spans(to) }} ticks={[]} dir="ltr" />,
    )), 'text').map(textOf)
    expect(words(0.3)).toEqual(['Stood', 'Refused'])
    expect(words(0.35)).toEqual(['Stood', '未獲答覆', 'Refused'])
  })

  it('runs the other way where the script does', () => {
    const across = (dir: 'ltr' | 'rtl') => all(treeOf(markup(drawn(dir))), 'use').map(({ attributes }) => attributes['x'])
    expect(across('ltr')).toEqual(['4%', '96%', '8.6%'])
    expect(across('rtl')).toEqual(['96%', '4%', '91.4%'])
  })

  it('has no style of its own, which the policy of the pages forbids', () => {
    expect(markup(drawn('ltr'))).not.toContain('style=')
  })
})

describe('a QR code', () => {
  it('has the modules of its text', () => {
    fc.assert(fc.property(fc.webUrl(), (text) => {
      const { data, size } = encode(text, { ecc: 'M', border: 4 })
      const [, dark] = all(treeOf(markup(<Qr text={text} title="t" />)), 'path')
      expect(painted(dark!.attributes['d']!, size)).toEqual(data)
    }), { numRuns: 8 })
  })

  it('is named for those who do not see it', () => {
    expect(all(treeOf(markup(<Qr text="https://a.example" title="The address" />)), 'title').map(textOf)).toEqual(['The address'])
  })
})

function byPlace(a: { at: number }, b: { at: number }): number {
  return a.at - b.at
}

/** The grid that a path of rectangles paints. */
function painted(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let n = 0; n < Number(length); n++) grid[Number(y)]![Number(x) + n] = true
  }
  return grid
}

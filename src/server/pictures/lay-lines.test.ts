import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titlesInScripts } from '#tests/titles-in-scripts.ts'
import { layLines, type Room } from './lay-lines.ts'
import { breakable } from './line-breaks.ts'

const signs = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
/** A typewriter: each sign takes one. */
const room = (width: number, most: number): Room => ({ width, most, measure: (line) => signs(line).length })
const bare = (text: string) => text.replace(/\s+/gu, '')

const words = fc.array(fc.constantFrom(
  'day', 'of', 'rest,', '(24', 'hours)', '“now”', 'วันหยุด', '休息日；', 'ရက်နားခွင့်', 'كفالة،', 're-entry', 'x'.repeat(40), '7',
))
const texts = fc.oneof(words.map((all) => all.join(' ')), words.map((all) => all.join('')), fc.string({ unit: 'grapheme' }))
  .map((text) => text.replace(/\s+/gu, ' ').trim())
const languages = fc.constantFrom('en', 'th', 'my', 'km', 'ar', 'zh-Hant', 'ja', 'no such language', '')

describe('a text in lines', () => {
  it('is never wider than its room, never more lines than asked, and never cut inside a sign', () => {
    fc.assert(fc.property(texts, languages, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 5 }), (text, lang, width, most) => {
      const { lines } = layLines(text, lang, room(width, most))
      expect(lines.length).toBeLessThanOrEqual(most)
      for (const line of lines) expect(signs(line).length).toBeLessThanOrEqual(width)
      const own = new Set([...signs(text), '…'])
      expect(lines.flatMap(signs).filter((sign) => !own.has(sign))).toEqual([])
    }))
  })

  it('is whole, or ends with an ellipsis and begins as it was written', () => {
    fc.assert(fc.property(texts, languages, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 5 }), (text, lang, width, most) => {
      const { lines, whole } = layLines(text, lang, room(width, most))
      const read = bare(lines.join(''))
      expect(whole || (lines.length === most && read.endsWith('…'))).toBe(true)
      expect(whole ? read === bare(text) : bare(text).startsWith(read.slice(0, -1))).toBe(true)
    }))
  })

  it('takes no more lines with more room', () => {
    fc.assert(fc.property(texts, languages, fc.integer({ min: 2, max: 30 }), (text, lang, width) => {
      const narrow = layLines(text, lang, room(width, 500)).lines.length
      expect(layLines(text, lang, room(width * 4, 500)).lines.length).toBeLessThanOrEqual(narrow)
    }))
  })
})

describe('a line may end', () => {
  it.each([
    ['en', 'A re-entry (24 hours), now', ['A ', 're-', 'entry ', '(24 ', 'hours), ', 'now']],
    ['th', 'วันหยุดสัปดาห์ละหนึ่งวัน', ['วัน', 'หยุด', 'สัปดาห์', 'ละ', 'หนึ่ง', 'วัน']],
    ['zh-Hant', '廢除「兩星期規定」，工資。', ['廢除', '「兩', '星期', '規定」，', '工資。']],
    ['km', 'ថ្ងៃឈប់សម្រាក', ['ថ្ងៃឈប់', 'សម្រាក']],
    ['ar', 'نظام الكفالة (المادة 7)، الآن', ['نظام ', 'الكفالة ', '(المادة ', '7)، ', 'الآن']],
    ['ja', 'ーっと、パスポートを', ['ーっと、', 'パスポート', 'を']],
  ])('between words in %s: %s', (lang, text, pieces) => {
    expect(breakable(text, lang)).toEqual(pieces)
  })

  it.each(titlesInScripts)('nowhere else, and nothing is lost ($lang)', ({ lang, text }) => {
    const pieces = breakable(text, lang)
    expect(pieces.join('')).toBe(text)
    expect(pieces.length).toBeGreaterThan(7)
    expect(pieces.filter((piece) => /^[\p{M}\p{Pe}\p{Pf},.;:!?、。，；」）။،]/u.test(piece))).toEqual([])
  })

  it('does not part a sum of money, or two words that are tied', () => {
    expect(breakable('HK$5,100 or\u00a0so', 'en')).toEqual(['HK$5,100 ', 'or\u00a0so'])
  })
})

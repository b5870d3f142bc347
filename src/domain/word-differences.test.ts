import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences, wordCutter, type Change } from './word-differences.ts'

const kinds: Readonly<Record<Change['is'], readonly [string, string]>> = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] }

function shown(before: string, after: string, lang = 'en'): string {
  return differences(before, after, wordCutter(lang)).map(({ is, text }) => `${kinds[is][0]}${text}${kinds[is][1]}`).join('')
}

function back(changes: readonly Change[], without: Change['is']): string {
  return changes.filter(({ is }) => is !== without).map(({ text }) => text).join('')
}

describe('the difference of two texts', () => {
  it.each([
    ['en', 'One day off every week', 'Two days off every week', '[-One day-]{+Two days+} off every week'],
    ['en', 'A day off', 'Two paid days off', '[-A day-]{+Two paid days+} off'],
    ['en', 'Paid rest', 'Paid rest', 'Paid rest'],
    ['en', '', 'Paid rest', '{+Paid rest+}'],
    ['en', 'Paid rest', '', '[-Paid rest-]'],
    ['en', 'Rest.', 'Paid rest.', '[-Rest-]{+Paid rest+}.'],
    ['id', 'Libur satu hari seminggu', 'Libur dua hari seminggu', 'Libur [-satu-]{+dua+} hari seminggu'],
    ['th', 'วันหยุดหนึ่งวัน', 'วันหยุดสองวัน', 'วันหยุด[-หนึ่ง-]{+สอง+}วัน'],
    ['my', 'တစ်ပတ်တစ်ရက်', 'တစ်ပတ်နှစ်ရက်', 'တစ်ပတ်[-တစ်-]{+နှစ်+}ရက်'],
    ['zh', '每週休息一天', '每週休息兩天', '每週休息[-一天-]{+兩天+}'],
    ['ja', '週に一日の休み', '週に二日の休み', '週に[-一日-]{+二日+}の休み'],
    ['ar', 'يوم عطلة كل أسبوع', 'يومان عطلة كل أسبوع', '[-يوم-]{+يومان+} عطلة كل أسبوع'],
    ['en', 'We 👩‍🌾 work', 'We 👩‍🍳 work', 'We [-👩‍🌾-]{+👩‍🍳+} work'],
    ['en', 'a cafe\u0301 b', 'a cafe b', 'a [-cafe\u0301-]{+cafe+} b'],
  ])('%s: %s | %s', (lang, before, after, expected) => {
    expect(shown(before, after, lang)).toBe(expected)
  })

  it('of Khmer finds the word that changed, without a space to go by', () => {
    const [before, after] = ['យើងទាមទារថ្ងៃឈប់សម្រាកមួយថ្ងៃ', 'យើងទាមទារថ្ងៃឈប់សម្រាកពីរថ្ងៃ']
    const changes = differences(before, after, wordCutter('km'))
    expect(changes[0]).toMatchObject({ is: 'same' })
    expect(changes[0]!.text.startsWith('យើងទាមទារ')).toBe(true)
    expect(changes.filter(({ is }) => is !== 'same')).toHaveLength(2)
  })

  it('knows no language, and cuts all the same', () => {
    expect(shown('one two', 'one three', 'x-nonsense-')).toBe('one [-two-]{+three+}')
  })

  it('makes one of changes with nothing but a space between them', () => {
    expect(shown('the old red house', 'the new blue house')).toBe('the [-old red-]{+new blue+} house')
  })

  const signs = fc.constantFrom(
    'day', 'off', ' ', '\n', '.', 'ห', 'ยุด', 'วัน', 'ថ្ងៃ', 'မြန်', 'မာ', '休', '息', 'の', 'يوم', 'ّ', '\u0301', '👩‍🌾', '🇵🇭', 'क्', 'षि',
    '\u200d', 'e', '가',
  )
  const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''))
  const lang = fc.constantFrom('en', 'th', 'my', 'km', 'zh', 'ja', 'ar', 'hi')

  it('gives both texts back', () => {
    fc.assert(fc.property(text, text, lang, (before, after, language) => {
      const changes = differences(before, after, wordCutter(language))
      expect([back(changes, 'new'), back(changes, 'gone')]).toEqual([before, after])
    }), { numRuns: 600 })
  })

  it('never divides a letter, and never says twice in a row that the same happened', () => {
    fc.assert(fc.property(text, text, lang, (before, after, language) => {
      const changes = differences(before, after, wordCutter(language))
      for (const [whole, without] of [[before, 'new'], [after, 'gone']] as const) {
        const starts = new Set(Array.from(new Intl.Segmenter(language).segment(whole), ({ index }) => index).concat(whole.length))
        let at = 0
        for (const { text: part } of changes.filter(({ is }) => is !== without)) expect(starts).toContain((at += part.length))
      }
      expect(changes.every(({ is, text: part }, at) => part !== '' && is !== changes[at + 1]?.is)).toBe(true)
    }), { numRuns: 400 })
  })

  it('of a text and itself is nothing but the same', () => {
    fc.assert(fc.property(text, (same) => {
      expect(differences(same, same, wordCutter('en')).every(({ is }) => is === 'same')).toBe(true)
    }))
  })

  it('of very long texts that have nothing in common takes paragraphs, and not forever', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, n) => `${word}${n}`).join(' ')
    const [before, after] = [`Same.\n${long('a')}`, `Same.\n${long('b')}`]
    const changes = differences(before, after, wordCutter('en'))
    expect(changes.map(({ is }) => is)).toEqual(['same', 'gone', 'new'])
    expect([back(changes, 'new'), back(changes, 'gone')]).toEqual([before, after])
  })
})

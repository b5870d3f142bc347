// The letters as they are drawn: in the form their neighbours ask for, in the order in which they are seen, and none of them a box.
import { describe, expect, it } from 'vitest'
import { titlesInScripts } from '#tests/titles-in-scripts.ts'
import { allFontFiles, type FontName, type Weight } from './font-files.ts'
import { drawable, readable } from './letters.ts'
import { fontPlace } from './places.ts'
import { openTypefaces } from './typefaces.ts'
import { runsFromRight, writtenLine } from './written-line.ts'

const faces = openTypefaces(fontPlace)

function written(text: string, lang: string, weight: Weight = 'regular') {
  return writtenLine(text, { lang, weight, fromRight: runsFromRight(text, lang) }, faces)
}

/** Which places of the text are drawn from left to right. */
function order(text: string, font: FontName) {
  return faces.face(font, 'regular').shape(text, 0, text.length, { fromRight: false, lang: '' }).map(({ cluster }) => cluster)
}

describe('letters', () => {
  it.each(titlesInScripts)('are all there, in both weights: no box stands for one ($lang)', ({ lang, text }) => {
    for (const weight of ['regular', 'bold'] as const) {
      const has = (font: FontName, codePoint: number) => faces.face(font, weight).has(codePoint)
      expect(drawable(readable(text), has)).toBe(text)
      const { glyphs } = written(text, lang, weight)
      expect(glyphs.filter(({ glyph }) => glyph === 0)).toEqual([])
      expect(glyphs.length).toBeGreaterThan(20)
    }
  })

  it('would be a box where no font has the sign, and the test above would see it', () => {
    const [shaped] = faces.face('latin', 'regular').shape('កិ', 0, 2, { fromRight: false, lang: 'km' })
    expect(shaped!.glyph).toBe(0)
  })

  it('of Arabic join: each takes another form than alone, and the word is shorter than its letters', () => {
    const word = 'صعد'
    const joined = written(word, 'ar')
    const alone = [...word].map((letter) => written(letter, 'ar'))
    const shapes = new Set(alone.flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph)))
    expect(joined.glyphs.filter(({ glyph }) => shapes.has(glyph))).toEqual([])
    expect(joined.width).toBeLessThan(alone.reduce((sum, { width }) => sum + width, 0) * 0.9)
  })

  it('of Arabic join across a change of font, as they would within one', () => {
    const one = faces.face('arabic', 'regular')
    const whole = one.shape('سن', 0, 2, { fromRight: true, lang: 'ar' }).map(({ glyph }) => glyph)
    const parts = [one.shape('سن', 1, 2, { fromRight: true, lang: 'ar' }), one.shape('سن', 0, 1, { fromRight: true, lang: 'ar' })]
    expect(parts.flat().map(({ glyph }) => glyph)).toEqual(whole)
  })

  it.each([
    ['Burmese', 'burmese', 'ကြေ'], ['Bengali', 'bengali', 'কি'], ['Sinhala', 'sinhala', 'කෙ'], ['Tamil', 'tamil', 'கெ'],
    ['Khmer', 'khmer', 'កេ'], ['Devanagari', 'latin', 'कि'],
  ] as const)('of %s: a vowel that is seen first is drawn first', (_name, font, text) => {
    const shaped = faces.face(font, 'regular').shape(text, 0, text.length, { fromRight: false, lang: '' })
    const sign = (of: string) => faces.face(font, 'regular').shape(of, 0, of.length, { fromRight: false, lang: '' })[0]!.glyph
    expect(shaped[0]!.glyph).not.toBe(sign(text[0]!))
    expect(new Set(order(text, font)).size).toBe(1)
  })

  it.each([
    ['Bengali', 'bengali', 'ক্ষ'], ['Devanagari', 'latin', 'क्ष'], ['Burmese', 'burmese', 'က္က'], ['Khmer', 'khmer', 'ខ្មែ'],
    ['Latin', 'latin', 'é'.normalize('NFD')],
  ] as const)('of %s flow together: fewer are drawn than were typed', (_name, font, text) => {
    expect(order(text, font).length).toBeLessThan(text.length)
  })

  it('of Thai stand above each other: a tone mark takes no room of its own', () => {
    expect(written('ที่', 'th').width).toBe(written('ท', 'th').width)
  })
})

describe('a line', () => {
  const drawn = (text: string, lang: string) => written(text, lang).glyphs.map(({ font, x }) => ({ font, x }))

  it('of Arabic runs from the right, its numbers and foreign words from the left', () => {
    const parts = drawn('قبل POEA 2027 الآن', 'ar').map(({ font }) => font).join(' ')
    expect(parts).toMatch(/^(arabic )+(latin )+(arabic ?)+$/)
    const number = written('7 12', 'ar').glyphs.map(({ glyph }) => glyph)
    const apart = ['12', '7'].map((each) => written(each, 'ar').glyphs.map(({ glyph }) => glyph))
    expect(number.filter((glyph) => apart.flat().includes(glyph))).toEqual(apart.flat())
  })

  it('that begins with a number draws it as what follows', () => {
    const fonts = written('21 لسنة POEA', 'ar').glyphs.map(({ font }) => font)
    expect(new Set(fonts.slice(-5))).toEqual(new Set(['arabic']))
    expect(fonts[0]).toBe('latin')
  })

  it('turns brackets where it runs from the right', () => {
    const [first] = written('(ب)', 'ar').glyphs
    const opening = written('(', 'en').glyphs[0]!
    expect(first!.font).toBe('arabic')
    expect(first!.glyph).toBe(faces.face('arabic', 'regular').shape('(', 0, 1, { fromRight: false, lang: 'ar' })[0]!.glyph)
    expect(opening.glyph).not.toBe(0)
  })

  it('runs as its first strong letter does where its language does not say', () => {
    expect(runsFromRight('يوم راحة', 'en')).toBe(true)
    expect(runsFromRight('24 hours', 'en')).toBe(false)
    expect(runsFromRight('POEA 2027', 'ar')).toBe(true)
  })
})

describe('a text that anybody may have written', () => {
  const has = (font: FontName, codePoint: number) => faces.face(font, 'regular').has(codePoint)

  it('loses pictographs, signs that turn the direction, control signs and half signs, and nothing else', () => {
    expect(readable('A \u202e\u0000day 🧕🏽 of\t\n rest\ud800 ✊🏼!')).toBe('A day of rest !')
    expect(readable('සංක්\u200dරම')).toBe('සංක්\u200dරම')
  })

  it('is read so far and no further', () => {
    expect([...readable('ab'.repeat(100_000))].length).toBe(600)
    expect(readable(`a${'\u0301'.repeat(1_000_000)}`).length).toBeLessThan(3_000)
  })

  it('is not drawn when a letter would be lost, and is without a sign that no font has', () => {
    expect(drawable('휴일', has)).toBeNull()
    expect(drawable('በሳምንት አንድ ቀን', has)).toBeNull()
    expect(drawable('rest ⠿ day', has)).toBe('rest day')
  })
})

describe('fonts', () => {
  it('are all installed', () => {
    expect(allFontFiles().map(fontPlace).length).toBe(17)
  })
})

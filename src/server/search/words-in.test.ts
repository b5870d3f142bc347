// Every word of a text is found in every script, in the form under which it is asked for, and nothing that anybody writes is too much.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titlesInScripts } from '#tests/titles-in-scripts.ts'
import { longestQuestion, mostWords, questionIn, wordsAsked } from './asked.ts'
import { foldWord } from './fold-word.ts'
import { wordsIn } from './words-in.ts'

const words = (text: string) => wordsIn(text).map(({ word }) => word)

describe('words are kept in one form', () => {
  it.each([
    ['Domestic WORKERS', 'domestic workers'], ['Mỗi người', 'moi nguoi'], ['ĐỒNG Łódź Straße Ærø', 'dong lodz strasse aero'],
    ['İstanbul ılık', 'istanbul ilik'], ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['co\u00adoperation', 'cooperation'],
    ['أَجْرٌ', 'اجر'], ['عـــمـــل', 'عمل'], ['إلغاء آخر ٱلعمل', 'الغاء اخر العمل'], ['المدينة على', 'المدينه علي'], ['کارگران', 'كارگران'],
    
    ['٤٬٩٦٠', '4960'], ['၂၀၁၇', '2017'], ['২০,০০০', '20000'], ['๒๕๖๐', '2560'], ['៥', '5'],
    ['HK$4,960 or 4.960.000 ₫', 'hk 4960 or 4960000'],
    ['Φωνές ΛΟΓΟΣ', 'φωνεσ λογοσ'], ['people’s o\'clock', 'people clock'],
  ])('%s', (text, form) => expect(words(text)).toEqual(form.normalize('NFKD').split(' ')))

  it('vowel signs of scripts in which they make another word stay', () => {
    expect(words('दिन')).not.toEqual(words('दान'))
    expect(words('นา')).not.toEqual(words('นี'))
    expect(words('দিন')).not.toEqual(words('দান'))
  })
})

describe('a text in a script that writes no words apart', () => {
  const textIn = (lang: string) => titlesInScripts.find((title) => title.lang === lang)!.text

  it.each([
    ['th', 'นายจ้าง'], ['th', 'หนังสือเดินทาง'], ['km', 'និយោជក'], ['my', 'အလုပ်ရှင်'], ['zh-Hant', '家庭傭工'], ['zh-Hant', '傭工'],
    ['zh-Hant', '資'], ['zh-Hans', '两星期'], ['ja', 'パスポート'], ['ja', '最低賃金'],
  ])('(%s) holds %s', (lang, word) => {
    const asked = words(word)
    const held = words(textIn(lang))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((each) => !held.some((one) => one.startsWith(each)))).toEqual([])
  })
})

describe('whatever anybody writes', () => {
  const scripts = fc.constantFrom(...titlesInScripts.map(({ text }) => text), '\u200d', '\u064b', '1,234,', 'ﷺ', '\ud800', 'é', '漢', 'ไ')
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(scripts, { maxLength: 8 }).map((parts) => parts.join('')))

  it('each word has its place, in order, and is found when it is asked for as it stands', () => {
    fc.assert(fc.property(texts, (text) => {
      let from = 0
      for (const word of wordsIn(text)) {
        expect(word.from).toBeGreaterThanOrEqual(from)
        expect(word.to).toBeGreaterThan(word.from)
        expect(word.to).toBeLessThanOrEqual(text.length)
        expect(word.word.length).toBeGreaterThan(0)
        from = word.from
      }
    }))
  })

  it('a word is in its form already', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { word } of wordsIn(text)) expect(foldWord(word)).toBe(word)
    }))
  })

  it('a question is one line and no longer than said, with no more words than said', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (typed) => {
      const question = questionIn(typed)
      expect(Array.from(question).length).toBeLessThanOrEqual(longestQuestion)
      expect(question).not.toMatch(/[\n\r\0]/)
      expect(question.isWellFormed()).toBe(true)
      expect(questionIn(question)).toBe(question)
      expect(wordsAsked(question).length).toBeLessThanOrEqual(mostWords)
    }))
  })

  it.each([
    ['a', 'aaaa'], ['1,', '1,111'], ['1,111', '2'], ['\u064b', 'ا\u064b'], ['ไ', 'ไ'], ['漢', '漢'], ['a\u200d', 'a\u200d'], [' ', '\u00ad'],
  ])('a thousand times %j takes no longer than in step', (part, other) => {
    for (const text of [part.repeat(200_000), (part + other).repeat(50_000)]) expect(wordsIn(text).length).toBeLessThanOrEqual(text.length)
  })
})

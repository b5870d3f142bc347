import { describe, expect, test } from 'vitest'
import { structureFaults } from '#domain/forms/xlsform/said.ts'
import { formFaults } from './en/forms/faults.ts'
import { formNotices } from './en/forms/notices.ts'
import { formSaying } from './en/forms/saying.ts'
import { faultSentence, noticeSentence, otherWords, withPlace } from './forms.ts'
import { formFaults as faultsId } from './id/forms/faults.ts'
import { formNotices as noticesId } from './id/forms/notices.ts'
import { formSaying as sayingId } from './id/forms/saying.ts'
import type { Catalogue, Phrase } from './say.ts'
import { formFaults as faultsTl } from './tl/forms/faults.ts'
import { formNotices as noticesTl } from './tl/forms/notices.ts'
import { formSaying as sayingTl } from './tl/forms/saying.ts'

const areas: readonly (readonly [string, Catalogue, Catalogue, Catalogue])[] = [
  ['faults', formFaults, faultsId as Catalogue, faultsTl as Catalogue],
  ['notices', formNotices, noticesId as Catalogue, noticesTl as Catalogue],
  ['saying', formSaying, sayingId as Catalogue, sayingTl as Catalogue],
]
const formsOf = (phrase: Phrase): readonly string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase))
const slotsIn = (phrase: Phrase) =>
  [...new Set(formsOf(phrase).flatMap((form) => [...form.matchAll(/(?<!\$)\{(\w+)\}/g)].map(([slot]) => slot)))].toSorted()

describe.each(areas)('the words of forms (%s)', (_, english, ...others) => {
  test('have a text of their own in every language, with the same slots', () => {
    for (const other of others) {
      expect(Object.keys(english).filter((key) => other[key] === undefined)).toEqual([])
      expect(Object.keys(english).filter((key) => String(slotsIn(other[key]!)) !== String(slotsIn(english[key]!)))).toEqual([])
    }
  })

  test('blame nobody, and are short', () => {
    for (const text of [english, ...others].flatMap((words) => Object.values(words).flatMap(formsOf))) {
      expect(text).not.toMatch(/\b(error|invalid|illegal|oops|wrong)\b/i)
      expect(text.length).toBeLessThan(200)
    }
  })
})

test('a fault says where it is, what it is about, and what was probably meant', () => {
  const where = { sheet: 'survey', row: 12, column: 'relevant' }
  const fault = { ...where, code: 'question-unknown', what: 'aeg', near: 'age' } as const
  expect(withPlace('en', fault, faultSentence('en', fault)))
    .toBe('survey, row 12, relevant: There is no question named aeg. Did you mean age?')
  expect(faultSentence('id', { ...fault, near: '' })).toBe('Tidak ada pertanyaan bernama aeg.')
  expect(faultSentence('en', { ...fault, code: 'brace-open', what: '${a' })).toContain('as in ${name}.')
  expect(faultSentence('en', { ...fault, code: 'name-twice', what: 'a', near: '3' })).toContain('the first is in row 3')
  expect(withPlace('en', { ...where, column: '' }, 'x.')).toBe('survey, row 12: x.')
  expect(withPlace('en', { ...where, row: 0 }, 'x.')).toBe('survey: x.')
  expect(noticeSentence('tl', { ...where, code: 'words-missing', what: 'Tagalog', n: 3 })).toContain('3 label')
  expect(structureFaults.length).toBeGreaterThan(20)
})

test('what else there is, is asked in the language of the form', () => {
  expect([otherWords('id'), otherWords('tl').other, otherWords('xx').other, otherWords(null).specify])
    .toEqual([{ other: 'Lainnya', specify: 'Yang mana?' }, 'Iba pa', 'Other', 'Which?'])
})

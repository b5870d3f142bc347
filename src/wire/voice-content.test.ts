import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { plain } from '#values/sealed.ts'
import { exampleRound } from '#tests/example-round.ts'
import { canonicalBytes, readCanonical, type Canonical } from './canonical.ts'
import { text } from './shapes.ts'
import { mostLetters, mostRecordings, plainAnswer, readVoiceContent, tidyText, voiceDocument } from './voice-content.ts'

const said = {
  v: 1, lang: 'id', count: true, quote: null, contact: { how: 'WhatsApp 0000', when: 'Sundays' },
  answers: {
    rest: 'no', lacks: ['sleep', 'phone'], wage: '4500.50', since: '2024-03', place: 'Kota Lama', story: 'I want\none day of rest.',
  },
}

const recorded = { question: 'story', place: 0, type: 'audio/webm', seconds: 1 }

function understood(value: unknown): boolean {
  return readVoiceContent(value, exampleRound).ok
}

function withAnswer(id: string, answer: unknown) {
  return { ...said, answers: { [id]: answer } }
}

describe('what stands inside the seal', () => {
  test('is read as it was said, and has canonical bytes', () => {
    const read = readVoiceContent(said, exampleRound)
    if (!read.ok) throw new Error('not understood')
    expect(read.value).toEqual(said)
    expect(plainAnswer(read.value.answers['lacks']!)).toEqual(['sleep', 'phone'])
    expect(plainAnswer(read.value.answers['rest']!)).toEqual(['no'])
    const again = readCanonical(canonicalBytes(voiceDocument(read.value)))
    expect(again).toEqual({ ok: true, value: said })
  })

  test('may be empty: no answer is an answer', () => {
    expect(understood({ v: 1, lang: 'en', answers: {}, count: null, quote: null, contact: null })).toBe(true)
  })

  test('may have recordings beside a story, with or without words', () => {
    const recordings = [{ ...recorded, place: 1, seconds: 61 }, { ...recorded, type: 'audio/mp4', seconds: 0 }]
    const read = readVoiceContent({ ...said, v: 2, recordings }, exampleRound)
    expect(read).toEqual({ ok: true, value: { ...said, v: 2, recordings } })
    expect(understood({ ...said, v: 2, answers: {}, recordings })).toBe(true)
  })

  test.each([
    ['an old version with recordings', { ...said, recordings: [recorded] }],
    ['a recording where none is asked for', { ...said, v: 2, recordings: [{ ...recorded, question: 'wage' }] }],
    ['two recordings at one place', { ...said, v: 2, recordings: [recorded, recorded] }],
    ['a recording at no place', { ...said, v: 2, recordings: [{ ...recorded, place: mostRecordings }] }],
    ['a recording of another kind', { ...said, v: 2, recordings: [{ ...recorded, type: 'text/html' }] }],
    ['no recordings where there must be', { ...said, v: 2, recordings: [] }],
    ['a choice that was not offered', withAnswer('rest', 'perhaps')],
    ['a choice of another question', withAnswer('rest', 'sleep')],
    ['a list where one was asked', withAnswer('rest', ['yes'])],
    ['one text where several were asked', withAnswer('lacks', 'sleep')],
    ['a choice named twice', withAnswer('lacks', ['sleep', 'sleep'])],
    ['an empty list', withAnswer('lacks', [])],
    ['an unknown question', withAnswer('salary', '12')],
    ['a name that means something to a program', withAnswer('constructor', 'yes')],
    ['a number as a number', withAnswer('wage', 4500)],
    ['a number with a word', withAnswer('wage', '4500 dollars')],
    ['a number without end', withAnswer('wage', '1'.repeat(13))],
    ['a day that does not exist', withAnswer('since', '2025-02-30')],
    ['a date in words', withAnswer('since', 'March')],
    ['a text that is too long', withAnswer('place', 'a'.repeat(mostLetters.text + 1))],
    ['a story that is too long', withAnswer('story', 'a'.repeat(mostLetters.story + 1))],
    ['an empty text', withAnswer('place', '')],
    ['a text that turns the writing unseen', withAnswer('place', 'a\u202eb')],
    ['a text with controls', withAnswer('place', 'a\u0007b')],
    ['a language that was not asked in', { ...said, lang: 'tl' }],
    ['another version', { ...said, v: 3 }],
    ['version 2 without recordings', { ...said, v: 2 }],
    ['a field too many', { ...said, name: 'Wati' }],
    ['a field too few', { ...said, quote: undefined }],
    ['a permission that is none', { ...said, count: 'yes' }],
    ['a contact without a way', { ...said, contact: { how: '', when: '' } }],
    ['a contact with more', { ...said, contact: { how: 'a', when: 'b', where: 'c' } }],
    ['a list', [said]],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(understood(value)).toBe(false)
  })

  test('refuses more than can be sent, though each answer is within its length', () => {
    const questions = Array.from({ length: 20 }, (_, at) => ({ ...exampleRound.questions[5]!, id: `q${at}` }))
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 'x'.repeat(mostLetters.story)]))
    expect(readVoiceContent({ ...said, answers }, { ...exampleRound, questions }).ok).toBe(false)
    const half = Object.fromEntries(Object.entries(answers).slice(0, 10))
    expect(readVoiceContent({ ...said, answers: half }, { ...exampleRound, questions }).ok).toBe(true)
  })

  test('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (value) => !understood(value)))
    const fields = Object.entries(said).map(([key, value]) => [key, fc.oneof(fc.constant(value as unknown), fc.jsonValue())] as const)
    const mutated = fc.record(Object.fromEntries(fields))
    fc.assert(fc.property(mutated, (value) => typeof understood(value) === 'boolean'))
    const foreign = fc.dictionary(fc.constantFrom('rest', 'lacks', 'wage', 'since', 'place', 'story', '__proto__'), fc.jsonValue())
    fc.assert(fc.property(foreign, (answers) => typeof understood({ ...said, answers }) === 'boolean'))
  })
})

describe('text as people type it', () => {
  test('is brought to what the parser accepts, whatever was typed', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 })
    const unit = fc.constantFrom('\u202e', '\r', '\n', '\t', ' ', '\u2028', 'e', '\u0301', '\ud800', '\u0000', '\u2066')
    const marks = fc.string({ unit, maxLength: 40 })
    fc.assert(fc.property(fc.oneof(any, marks), (typed) => {
      const tidy = plain(tidyText(typed))
      expect(v.safeParse(text(10_000, 0), tidy).success).toBe(true)
      expect(readCanonical(canonicalBytes(tidy as Canonical)).ok).toBe(true)
      expect(plain(tidyText(tidy))).toBe(tidy)
    }))
  })

  test('keeps what scripts need: joiners, line breaks, composed letters', () => {
    expect(plain(tidyText('  می\u200cخواهم\r\nက္က  '))).toBe('می\u200cخواهم\nက္က')
    expect(plain(tidyText('cafe\u0301'))).toBe('café')
  })
})

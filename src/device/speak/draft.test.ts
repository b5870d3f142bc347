import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Round } from '#domain/round.ts'
import { readVoiceContent, mostLetters, recordingTypes } from '#wire/voice-content.ts'
import { exampleRound } from '#tests/example-round.ts'
import { changed, contentFrom, emptyDraft, withRecorded, withTyped, type Draft } from './draft.ts'
import { answerFrom } from './typed-answer.ts'

const round = exampleRound as Round

function draftWith(answers: Record<string, readonly string[]>, more: Partial<Draft> = {}): Draft {
  return changed(Object.entries(answers).reduce((draft, [id, typed]) => withTyped(draft, id, typed), emptyDraft('id')), more)
}

describe('a typed date', () => {
  const since = round.questions[3]!
  test.each([
    [['2024', '3', '9'], '2024-03-09'], [['2024', '3', ''], '2024-03'], [['2024', '', ''], '2024'], [['٢٠٢٤', '٣', ''], '2024-03'],
    [['', '', ''], null], [[], null],
  ])('%j is %s', (typed, date) => {
    expect(answerFrom(since, typed)).toEqual({ ok: true, value: date })
  })

  test.each([
    [['', '3', ''], 'year-missing'], [['2024', '', '9'], 'not-a-date'], [['2024', '13', ''], 'not-a-date'],
    [['2567', '1', ''], 'not-a-date'], [['2024', '2', '30'], 'not-a-date'], [['24', '', ''], 'not-a-date'],
    [['March', '', ''], 'not-a-date'],
  ])('%j is %s', (typed, refusal) => {
    expect(answerFrom(since, typed)).toEqual({ ok: false, refusal })
  })
})

describe('what is sealed', () => {
  test('is what was said, in the order of the round, and nothing for what was skipped', () => {
    const chosen = { rest: ['no'], lacks: ['phone', 'sleep'] }
    const draft = draftWith({ ...chosen, wage: ['4.500,50'], since: ['2024', '3', ''], place: ['  '], story: ['One\r\nday '] })
    const content = contentFrom(changed(draft, { count: true, mayContact: true, how: ' WhatsApp ', when: '' }), round)
    expect(content).toEqual({
      ok: true, value: {
        content: {
          v: 1, lang: 'id', count: true, quote: null, contact: { how: 'WhatsApp', when: '' },
          answers: { rest: 'no', lacks: ['sleep', 'phone'], wage: '4500.50', since: '2024-03', story: 'One\nday' },
        },
        files: [],
      },
    })
  })

  test('has the recordings beside it, each by its place', () => {
    const [one, two] = [1, 2].map((byte) => ({ bytes: new Uint8Array([byte]), type: 'audio/webm' as const, seconds: byte }))
    const draft = withRecorded(emptyDraft('en'), 'story', [one!, two!])
    const recordings = [1, 2].map((seconds) => ({ question: 'story', place: seconds - 1, type: 'audio/webm', seconds }))
    const saying = { content: { v: 2, answers: {}, recordings }, files: [one!.bytes, two!.bytes] }
    expect(contentFrom(draft, round)).toMatchObject({ ok: true, value: saying })
    expect(contentFrom(withRecorded(draft, 'story', []), round)).toMatchObject({ ok: true, value: { content: { v: 1 }, files: [] } })
  })

  test('may be nothing at all', () => {
    const nothing = { answers: {}, count: null, quote: null, contact: null }
    expect(contentFrom(emptyDraft('en'), round)).toMatchObject({ ok: true, value: { content: nothing } })
  })

  test('waits for everything that is to be mended', () => {
    const long = 'x'.repeat(mostLetters.text + 1)
    const draft = draftWith({ wage: ['much'], since: ['', '2', ''], place: [long] }, { mayContact: true })
    expect(contentFrom(draft, round)).toEqual({
      ok: false, refusal: [
        { question: 'wage', refusal: 'not-a-number' }, { question: 'since', refusal: 'year-missing' },
        { question: 'place', refusal: 'too-long' }, { question: 'contact', refusal: 'way-missing' },
      ],
    })
  })

  test('leaves a way to reach her out when no helper may', () => {
    const draft = draftWith({}, { mayContact: false, how: '0000' })
    expect(contentFrom(draft, round)).toMatchObject({ ok: true, value: { content: { contact: null } } })
  })

  test('is not more than can be sent', () => {
    const questions = Array.from({ length: 20 }, (_, at) => ({ ...round.questions[5]!, id: `q${at}` }))
    const full = draftWith(Object.fromEntries(questions.map(({ id }) => [id, ['x'.repeat(mostLetters.story)]])))
    expect(contentFrom(full, { ...round, questions })).toEqual({ ok: false, refusal: [{ question: 'all', refusal: 'too-long' }] })
  })

  test('is understood by those who read it, whatever was typed', () => {
    const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('yes', 'sleep', '12', '2024', '1,5'))
    const typed = fc.array(part, { maxLength: 4 })
    const recorded = fc.record({
      bytes: fc.uint8Array({ maxLength: 9 }), type: fc.constantFrom(...recordingTypes), seconds: fc.nat(1_200),
    })
    const draft = fc.record({
      recorded: fc.dictionary(fc.constantFrom('rest', 'story', 'other'), fc.array(recorded, { maxLength: 5 })),
      lang: fc.constantFrom('en', 'id', 'ar'), how: fc.string(), when: fc.string(), mayContact: fc.option(fc.boolean()),
      count: fc.option(fc.boolean()), quote: fc.option(fc.boolean()),
      answers: fc.dictionary(fc.constantFrom('rest', 'lacks', 'wage', 'since', 'place', 'story', 'other'), typed),
    })
    fc.assert(fc.property(draft, (some) => {
      const content = contentFrom(some as unknown as Draft, round)
      return content.ok ? readVoiceContent(content.value.content, round).ok : content.refusal.length > 0
    }))
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionTypes, type Round } from '#domain/round.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { emptyChoice, emptyQuestion, emptyRound, missingIn, moved, retyped, tidied } from './round-draft.ts'

const today = '2026-11-23' as Day
const both = (text: string) => ({ en: text, id: text })
const languages = ['en', 'id']
const start = { round: 'r' as Id, code: 'abcdefgh', team: 't' as Id, today, languages, who: both('We'), where: both('Here') }
const whole: Round = { ...emptyRound(start), title: both('T'), consent: both('C'), questions: [{ ...emptyQuestion([]), label: both('Q') }] }

test('an empty draft says all that is missing at once, in each language', () => {
  const missing = missingIn(tidied(emptyRound(start)), today)
  const texts = missing.flatMap((one) => (one.is === 'text' ? [`${one.what} ${one.lang}`] : []))
  expect(texts).toEqual(['title en', 'consent en', 'title id', 'consent id'])
  expect(missing.filter(({ is }) => is === 'question')).toHaveLength(2)
})

test('a whole one lacks nothing; without languages or questions it says just that; a day in the past is told', () => {
  expect(missingIn(whole, today)).toEqual([])
  expect(missingIn({ ...whole, languages: [] }, today)).toEqual([{ is: 'languages' }])
  expect(missingIn({ ...whole, questions: [] }, today)).toEqual([{ is: 'questions' }])
  expect(missingIn({ ...whole, until: '2026-11-22' as Day }, today)).toEqual([{ is: 'refused', code: 'until-past' }])
})

test('choices come with a way of answering that needs them, stay while it is changed back and forth, and go when it is opened', () => {
  const chosen = retyped(whole.questions[0]!, 'one')
  expect(chosen.choices).toHaveLength(2)
  const back = retyped(retyped(chosen, 'story'), 'several')
  expect(back.choices).toEqual(chosen.choices)
  expect(tidied({ ...whole, questions: [retyped(chosen, 'story')] }).questions[0]!.choices).toEqual([])
})

test('texts of a language that is no longer asked in are left out', () => {
  expect(tidied({ ...whole, languages: ['id'] }).title).toEqual({ id: 'T' })
})

test('no id is used twice, whatever is added and taken out', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.nat(9)), { maxLength: 30 }), (steps) => {
    let questions = [emptyQuestion([])]
    let choices = [emptyChoice([])]
    for (const step of steps) {
      questions = step === null ? [...questions, emptyQuestion(questions)] : questions.toSpliced(step, 1)
      choices = step === null ? [...choices, emptyChoice(choices)] : choices.toSpliced(step, 1)
    }
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
    expect([...questions, ...choices].every(({ id }) => /^[a-z0-9]{1,16}$/.test(id))).toBe(true)
  }))
})

test('moving keeps everything and changes one place at most', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(), { maxLength: 9 }), fc.nat(9), fc.constantFrom(-1, 1), (list, at, by) => {
    fc.pre(at < list.length)
    const there = moved(list, at, by as -1 | 1)
    expect(there.toSorted()).toEqual(list.toSorted())
    const isInside = at + by >= 0 && at + by < list.length
    expect(there[isInside ? at + by : at]).toBe(list[at])
  }))
})

test('every way of answering can be asked for', () => {
  for (const type of questionTypes) expect(retyped(whole.questions[0]!, type).type).toBe(type)
})

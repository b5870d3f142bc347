// A round before it opens and while it is open: what is refused, and with which word.
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Question, Round } from './round.ts'
import { editableRound, mostDaysOpen, openableRound } from './round-rules.ts'

const today = '2026-11-23' as Day
const yes = { id: 'yes', label: { en: 'Yes', id: 'Ya' } }
const no = { id: 'no', label: { en: 'No', id: 'Tidak' } }
const label = { en: 'Do you get a rest day?', id: 'Apakah ada hari libur?' }
const rest: Question = { id: 'rest', type: 'one', label, hint: {}, choices: [yes, no] }

const round: Round = {
  round: 'aaaaaaaaaaaaaaaaaaaaaaaaaa' as Id, code: 'abcdefgh', team: 'aaaaaaaaaaaaaaaaaaaaaaaaaa' as Id,
  title: { en: 'Rest days', id: 'Hari libur' },
  who: { en: 'The union', id: 'Serikat' }, where: { en: 'The park', id: 'Taman' },
  languages: ['en', 'id'], consent: { en: 'What happens with it', id: 'Apa yang terjadi' },
  questions: [rest], until: today,
}

describe('a round opens', () => {
  test('with every text in every language, to the last day of a year', () => {
    expect(openableRound({ ...round, until: addDays(today, mostDaysOpen) }, today).ok).toBe(true)
  })
  const choosing = (choices: Question['choices']) => ({ ...round, questions: [{ ...rest, choices }] })
  test.each([
    ['a title is missing in one language', { ...round, title: { en: 'Rest days' } }, 'text-missing'],
    ['a choice is missing in one language', choosing([yes, { id: 'no', label: { en: 'No' } }]), 'text-missing'],
    ['there is nothing to choose', choosing([yes]), 'choices-missing'],
    ['two choices bear one id', choosing([yes, { ...no, id: 'yes' }]), 'question-twice'],
    ['two questions bear one id', { ...round, questions: [rest, rest] }, 'question-twice'],
    ['it ended yesterday', { ...round, until: addDays(today, -1) }, 'until-past'],
    ['it would stay open for longer', { ...round, until: addDays(today, mostDaysOpen + 1) }, 'round-open-too-long'],
  ])('not when %s', (_why, asked, refusal) => {
    expect(openableRound(asked, today)).toEqual({ ok: false, refusal })
  })
})

describe('a round is edited', () => {
  test.each([
    [{ state: 'open', voices: 0, unchanged: false } as const, null],
    [{ state: 'open', voices: 3, unchanged: true } as const, null],
    [{ state: 'open', voices: 1, unchanged: false } as const, 'round-has-voices'],
    [{ state: 'closed', voices: 0, unchanged: true } as const, 'round-closed'],
    [null, 'unknown-round'],
  ])('%o: %s', (known, refusal) => {
    const answer = editableRound(known)
    expect(answer.ok ? null : answer.refusal).toBe(refusal)
  })
})

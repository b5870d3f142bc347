// Every answer of the fold has words in every language, and its reason is one readable sentence.
import { day, demandWith, history, twoAsks } from '#tests/history.ts'
import { reasonCodes, type ReasonCode } from '#domain/standing/outcome.ts'
import type { Demand } from '#domain/demand.ts'
import { standingOf } from '#domain/standing.ts'
import { describe, expect, it } from 'vitest'
import { fold as english } from './en/fold.ts'
import { overdueIn, silenceIn, whyIn } from './fold.ts'
import { fold as indonesian } from './id/fold.ts'
import { languages, type Language } from './languages.ts'
import { fold as tagalog } from './tl/fold.ts'

/** One history for each reason. */
const told: Record<ReasonCode, string> = {
  'closed-given-up': '2018 Ministry refuses / 2019 Union closes given-up',
  'closed-replaced': '2019 Union closes replaced',
  'closed-done': '2018 law for / 2019 Union sees met / 2020 Union closes done',
  'raisers-say-met': '2018 law for / 2019 Union sees met',
  reversed: '2018 Ministry promises / 2019 reversal',
  'in-force-but-not-met': '2018 law for / 2019-04 Union sees not-met',
  'said-done-but-not-met': '2018 Ministry accepts / 2019 Union sees not-met',
  'migrants-say-partly': '2018 law for / 2019 Union sees partly',
  'part-in-force': '2018 law in-part',
  'in-force-not-verified': '2018 law for',
  'promise-stands': '2018 Ministry commits',
  'promise-overdue': '2018 Ministry commits, by 2019-06',
  accepted: '2018 Ministry accepts',
  'law-not-yet-in-force': '2018 law for, from 2031',
  refused: '2018-03-01 Ministry refuses',
  'refused-after-court-win': '2018 court for / 2019 Ministry refuses',
  'goes-against': '2017 Union asks / 2018 law against',
  'against-before-demand': '2010 law against / 2018 Union asks',
  'only-noted': '2018 Ministry notes',
  'pilot-ended': '2018 law for, until 2019-06',
  'no-answer': '2018-01-01 Union hands over, to Ministry',
}
const more = ['', '2018 Ministry accepts-in-part', '2018 Ministry commits, by 2033', '2018 Union sees met / 2019 reversal']

function why(lang: Language, text: string, more: Partial<Demand> = {}): string {
  const demand = demandWith(more)
  const events = history(text)
  return whyIn(lang, standingOf(demand, events, day('2030-01-01')), { demand, events })
}

describe('the reason', () => {
  it.each(reasonCodes)('%s comes about as it is told here', (code) => {
    expect(standingOf(demandWith(), history(told[code]), day('2030-01-01')).reason.code).toBe(code)
  })

  it.each(languages)('is a whole sentence in %s, with every slot filled and nothing left empty', (lang) => {
    for (const text of [...Object.values(told), ...more]) {
      expect(why(lang, text)).toMatch(/^[\p{Lu}“].{10,}\.$/u)
      expect(why(lang, text)).not.toMatch(/[{}]|: [,.]|, [,.]| {2}/)
    }
  })

  it('says who and when, as precisely as it is known', () => {
    expect(why('en', told.refused)).toBe('Ministry refused it on 1 March 2018.')
    expect(why('id', told.refused)).toBe('Ministry menolaknya pada 1 Maret 2018.')
    expect(why('tl', told.refused)).toBe('Tinanggihan ito noong Marso 1, 2018: Ministry.')
    expect(why('en', told['in-force-but-not-met'])).toContain('not met: Union, April 2019.')
  })

  it('has another sentence where there is more, or less, to name', () => {
    expect(why('en', '')).toBe('No answer is on record.')
    expect(why('en', more[1]!)).toContain('accepted a part of it')
    expect(why('en', more[2]!)).toContain('to be done by 2033')
    expect(why('en', more[3]!)).toContain('seen met')
  })

  it('names the ask that stands worst, where several are asked', () => {
    expect(why('en', '2018 Ministry refuses, about rest', { asks: twoAsks })).toContain('“rest”. Ministry refused it in 2018.')
  })
})

describe('silence and what is overdue', () => {
  const until = day('2020-01-01')

  it.each(languages)('are told in %s with how long, since when and until when', (lang) => {
    const demand = demandWith({ lookedOn: until })
    const asked = standingOf(demand, history('2018-01-01 Union hands over, to Ministry'), until)
    const late = standingOf(demand, history(told['promise-overdue']), until)
    expect(silenceIn(lang, asked.silence!, until)).toMatch(/2018.*2020/)
    expect(overdueIn(lang, late.overdue!, until)).toMatch(/2019.*2020/)
  })
})

describe('the words', () => {
  const slots = (phrase: unknown) => [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].toSorted()

  it.each([['id', indonesian], ['tl', tagalog]] as const)('are all there in %s', (_lang, translated) => {
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  it.each([['id', indonesian], ['tl', tagalog]] as const)('in %s name nothing that is not handed in', (_lang, translated) => {
    const inReasons = ['{beside}', '{besideDate}', '{besideWhen}', '{date}', '{day}', '{dayWhen}', '{when}', '{who}', '{ask}', '{why}']
    const strangers = Object.entries(translated).flatMap(([key, phrase]) => {
      const known = key.startsWith('why-') ? inReasons : slots(english[key as keyof typeof english])
      return slots(phrase).filter((slot) => !known.includes(slot)).map((slot) => `${key} ${slot}`)
    })
    expect(strangers).toEqual([])
  })
})

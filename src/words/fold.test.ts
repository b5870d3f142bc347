// Every answer of the fold has words in every language, and its reason is one readable sentence.
import { day, demandWith, history, twoAsks } from '#tests/history.ts'
import { reasonCodes, type ReasonCode } from '#domain/standing/outcome.ts'
import type { Demand } from '#domain/demand.ts'
import { standingOf } from '#domain/standing.ts'
import { describe, expect, it } from 'vitest'
import { siteLanguages, type SiteLanguage } from './languages.ts'
import { siteDates, siteFold } from './site.ts'

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
const noSlots = { who: '', when: '', date: '', beside: '', besideWhen: '', besideDate: '', day: '', dayWhen: '' }
const more = ['', '2018 Ministry accepts-in-part', '2018 Ministry commits, by 2033', '2018 Union sees met / 2019 reversal']

function why(lang: SiteLanguage, text: string, more: Partial<Demand> = {}): string {
  const demand = demandWith(more)
  const events = history(text)
  return siteFold(lang).why(standingOf(demand, events, day('2030-01-01')), { demand, events })
}

describe('the reason', () => {
  it.each(reasonCodes)('%s comes about as it is told here', (code) => {
    expect(standingOf(demandWith(), history(told[code]), day('2030-01-01')).reason.code).toBe(code)
  })

  describe.each(siteLanguages)('in %s', (lang) => {
    it.each([...Object.values(told), ...more])('of "%s" is a whole sentence, with every slot filled and nothing left empty', (text) => {
      expect(why(lang, text)).toMatch(/^[\p{Lu}\p{Lo}“].{5,}[.。]$/u)
      expect(why(lang, text)).not.toMatch(/[{}]|undefined|[:：] ?[,.，。،]|[,，،] ?[,.，。]| {2}|\u2068\u2069/)
    })

    it.each(Object.entries(told))('%s names who did what it stands on, when, and the day that it turns on', (code, text) => {
      const events = history(text)
      const { reason } = standingOf(demandWith(), events, day('2030-01-01'))
      const named = events.filter(({ id }) => [reason.event?.id, reason.beside?.id].includes(id))
      // The raisers who close a demand are not named again, and of a trial the day on which it ended is what counts.
      const names = code.startsWith('closed') ? [] : named.map(({ actor }) => actor.name)
      const days = [...(code === 'pilot-ended' ? [] : named.map(({ when }) => when)), ...(reason.day === null ? [] : [reason.day])]
      const facts = [...names, ...days.map((each) => siteDates(lang).written(each))]
      expect(facts.length).toBeGreaterThan(0)
      expect(facts.filter((fact) => !why(lang, text).includes(fact))).toEqual([])
    })
  })

  it('keeps a name that runs against the sentence apart, so that brackets and full stops stay in their places', () => {
    expect(why('ar', told.refused)).toBe('رُفض في 1 مارس 2018: \u2068Ministry\u2069.')
    expect(why('zh-Hant', told.refused)).toBe('Ministry於2018年3月1日拒絕。')
    const refused = (lang: SiteLanguage, when: string) => siteFold(lang).words('why-refused', { ...noSlots, who: 'وزارة العمل', when })
    expect(refused('en', 'in 2018')).toBe('\u2068وزارة العمل\u2069 refused it in 2018.')
    expect(refused('ar', 'في عام 2018')).toBe('رُفض في عام 2018: وزارة العمل.')
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

  it.each(siteLanguages)('are told in %s with how long, since when and until when', (lang) => {
    const demand = demandWith({ lookedOn: until })
    const asked = standingOf(demand, history('2018-01-01 Union hands over, to Ministry'), until)
    const late = standingOf(demand, history(told['promise-overdue']), until)
    expect(siteFold(lang).silence(asked.silence!, until)).toMatch(/2018.*2020/)
    expect(siteFold(lang).overdue(late.overdue!, until)).toMatch(/2019.*2020/)
  })
})

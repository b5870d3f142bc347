// Dates in every language that the movement writes in, each with the precision with which it is known.
import type { Period } from '#domain/event.ts'
import { describe, expect, it } from 'vitest'
import { span, whenInSentence, writtenDate } from './dates.ts'
import { siteDates } from './site.ts'

const day: Period = { date: '2017-04-30', precision: 'day' }
const month: Period = { date: '2017-04', precision: 'month' }
const year: Period = { date: '2017', precision: 'year' }

describe('a written date', () => {
  it.each([
    ['en', '30 April 2017', 'April 2017', '2017'],
    ['id', '30 April 2017', 'April 2017', '2017'],
    ['tl', 'Abril 30, 2017', 'Abril 2017', '2017'],
    ['my', '၂၀၁၇ ဧပြီ ၃၀', '၂၀၁၇ ဧပြီ', '၂၀၁၇'],
    ['km', '30 មេសា 2017', 'មេសា 2017', '2017'],
    ['lo', '30 ເມສາ 2017', 'ເມສາ 2017', '2017'],
    ['ne', '२०१७ अप्रिल ३०', '२०१७ अप्रिल', '२०१७'],
    ['si', '2017 අප්‍රේල් 30', '2017 අප්‍රේල්', '2017'],
    ['ar', '30 أبريل 2017', 'أبريل 2017', '2017'],
    ['zh-Hant', '2017年4月30日', '2017年4月', '2017年'],
    ['vi', '30 tháng 4, 2017', 'tháng 4 năm 2017', '2017'],
  ])('in %s', (lang, ...expected) => {
    expect([day, month, year].map((period) => writtenDate(lang, period))).toEqual(expected)
  })

  it('never moves with the time zone, which is a day ahead here', () => {
    expect(writtenDate('fr', { date: '2024-01-01', precision: 'day' })).toBe('1 janvier 2024')
  })

  it('keeps the civil year where the platform counts otherwise', () => {
    expect(writtenDate('th', year)).toBe('2017')
    expect(writtenDate('fa', year)).toBe('۲۰۱۷')
  })

  // This suite runs on a platform that has the data; the tables are for those that have not.
  it.each(['my', 'km', 'lo', 'ne'])('says the same as a platform that knows %s', (lang) => {
    for (const [at] of Array.from({ length: 12 }).entries()) {
      const date = `2024-${String(at + 1).padStart(2, '0')}-09`
      const platform = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
      expect(writtenDate(lang, { date, precision: 'day' })).toBe(platform)
    }
  })
})

describe('within a sentence', () => {
  it.each([
    ['en', 'on 30 April 2017', 'in April 2017', 'in 2017'],
    ['id', 'pada 30 April 2017', 'pada April 2017', 'pada tahun 2017'],
    ['tl', 'noong Abril 30, 2017', 'noong Abril 2017', 'noong 2017'],
  ] as const)('in %s', (lang, ...expected) => {
    expect([day, month, year].map((period) => whenInSentence(lang, period))).toEqual(expected)
  })

  it.each([
    ['ar', 'في 30 أبريل 2017', 'في أبريل 2017', 'في عام 2017'],
    ['zh-Hant', '於2017年4月30日', '於2017年4月', '於2017年'],
  ] as const)('in %s', (lang, ...expected) => {
    expect([day, month, year].map((period) => siteDates(lang).when(period))).toEqual(expected)
  })

  it.each(['ar', 'zh-Hant'] as const)('the date itself is the one that a platform writes which knows %s', (lang) => {
    for (const [at] of Array.from({ length: 12 }).entries()) {
      const period: Period = { date: `2024-${String(at + 1).padStart(2, '0')}-09`, precision: 'day' }
      expect(siteDates(lang).written(period)).toBe(writtenDate(lang, period))
    }
  })
})

describe('a span of time', () => {
  it.each([
    [0, '0 days'], [1, '1 day'], [60, '60 days'], [61, '2 months'], [364, '11 months'], [365, '12 months'],
    [729, '23 months'], [730, '2 years'], [1_094, '2 years'], [1_095, '3 years'], [2_191, '6 years'],
  ])('%i days', (days, expected) => {
    expect(span('en', days)).toBe(expected)
  })

  it('in the other languages', () => {
    expect([span('id', 400), span('tl', 12)]).toEqual(['13 bulan', '12 araw'])
    expect([1, 2, 5, 12, 61, 95, 400, 730, 1_096, 4_100].map(siteDates('ar').span)).toEqual([
      'يوم واحد', 'يومان', '5 أيام', '12 يومًا', 'شهران', '3 أشهر', '13 شهرًا', 'سنتان', '3 سنوات', '11 سنة',
    ])
    expect([12, 400, 1_096].map(siteDates('zh-Hant').span)).toEqual(['12天', '13個月', '3年'])
  })
})

// The calendar: what is due and still waited for, in lines that every calendar reads.
import fc from 'fast-check'
import { day } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { describe, expect, it, test } from 'vitest'
import type { SiteLanguage } from '#words/languages.ts'
import { calendarOf, duesOf, folded, inCalendar } from './calendar.ts'

const visit = (today: string, lang: SiteLanguage = 'en') => {
  return { lang, on: day(today), today: day(today), address: 'https://samasama.example', assets: { site: '' } }
}
function lines(text: string, today: string, authority: string | null = null): readonly string[] {
  const record = inventedRecord(text)
  const calendar = calendarOf(record, duesOf(record, record.catalogue.entries, authority, day(today)), visit(today))
  return unfolded(calendar).split('\r\n')
}
const starts = (...of: Parameters<typeof lines>) => lines(...of).flatMap((line) => /^DTSTART;VALUE=DATE:(\d+)$/.exec(line)?.[1] ?? [])

function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '')
}

describe('the calendar', () => {
  it('has a promise on the last day of its deadline, with its words and its way', () => {
    const all = lines('2018-03 Ministry commits, by 2019-06', '2019-01-01')
    expect(all.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samasama//Deadlines//EN'])
    expect(all.slice(-2)).toEqual(['END:VCALENDAR', ''])
    expect(all).toEqual(expect.arrayContaining([
      'DTSTART;VALUE=DATE:20190630', 'DTEND;VALUE=DATE:20190701', 'UID:event-0@samasama', 'DTSTAMP:20190101T000000Z',
      'SUMMARY:Promised by Ministry for this day: Pay every month', 'DESCRIPTION:Text of event-0',
      'URL:https://samasama.example/en/demands/X1#e-event-0',
    ]))
  })

  it('has the end of the term that a law sets, while nobody has answered', () => {
    expect(starts('2019-01-01 Union sends, to Ministry', '2019-01-15')).toEqual(['20190131'])
    expect(starts('2019-01-01 Union sends, to Ministry / 2019-01-10 Ministry notes', '2019-01-15')).toEqual([])
    expect(starts('2019-01-01 Union says, to Ministry', '2019-01-15')).toEqual([])
  })

  it('keeps what is over for a month, and nothing of what is taken back, met or closed', () => {
    const promised = '2018-03 Ministry commits, by 2019-06-01'
    expect(starts(promised, '2019-07-02')).toEqual(['20190601'])
    expect(starts(promised, '2019-07-03')).toEqual([])
    expect(starts(`${promised} / 2018-04 reversal, through Ministry`, '2019-01-01')).toEqual([])
    expect(starts(`${promised} / 2018-04 Union votes 30/0/0/0`, '2019-01-01')).toEqual([])
    expect(starts(`${promised} / 2018-04 Union closes given-up`, '2019-01-01')).toEqual([])
  })

  it('of one authority has what it owes, the first day first', () => {
    const both = '2018 Ministry commits, by 2020 / 2018 Consulate commits, by 2019 / 2019-01-01 Union sends, to Consulate'
    expect(starts(both, '2019-01-15')).toEqual(['20190131', '20191231', '20201231'])
    expect(starts(both, '2019-01-15', 'ministry')).toEqual(['20201231'])
    expect(new Set(lines(both, '2019-01-15').filter((line) => line.startsWith('UID:'))).size).toBe(3)
  })
})

test('a line is folded into lines of 75 octets at the most, no letter is cut, and unfolded it is as it was', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'é', 'क', '中', '😀', ' '), fc.string({ unit: 'grapheme', maxLength: 3 })) })
  fc.assert(fc.property(fc.array(text).map((parts) => parts.join('')), (line) => {
    const short = inCalendar(line)
    const all = folded(short).split('\r\n')
    expect(all.filter((each) => Buffer.byteLength(each) > 75 || !each.isWellFormed())).toEqual([])
    expect(all.slice(1).every((each) => each.startsWith(' '))).toBe(true)
    expect(unfolded(folded(short))).toBe(short)
  }))
})

test('a text stays one value: whatever was written, nothing begins a line of its own', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\r\n\\;,:\u0000\t ab\u0085') })
  fc.assert(fc.property(text, (written) => {
    const value = inCalendar(written)
    expect(value).not.toMatch(/[\r\n]/)
    const read = value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
    expect(read).toBe(written.replace(/\r\n?/g, '\n').replaceAll('\u0000', ''))
  }))
})

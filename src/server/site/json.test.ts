// The record as data: the names that others build on, and the same answers as on the page.
import { day } from '#tests/history.ts'
import { inventedRecord } from '#tests/invented-record.ts'
import { exampleRecord } from '#tests/public-record.ts'
import { standings } from '#domain/standing/outcome.ts'
import type { SiteLanguage } from '#words/languages.ts'
import { describe, expect, it } from 'vitest'
import { demandJson, demandsJson } from './json.ts'

const record = exampleRecord()

function visit(lang: SiteLanguage = 'en', on = '2026-11-23') {
  return { lang, on: day(on), today: day('2026-11-23'), address: '', assets: { site: '' } }
}

describe('all demands as data', () => {
  const all = demandsJson(record, visit())

  it('are the 31 with their 132 events and every source', () => {
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 31 }, (_, n) => `D${String(n + 1).padStart(2, '0')}`))
    expect(all.flatMap(({ events }) => events)).toHaveLength(132)
    expect(all.flatMap(({ events }) => events).filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  it('each have a standing of the nine, a reason in words, and who was asked', () => {
    for (const { standing, why, addressees, raisedBy, objectives, asOf, lookedOn } of all) {
      expect(standings).toContain(standing)
      expect(why).toMatch(/\.$/)
      expect(addressees.length * raisedBy.length * objectives.length).toBeGreaterThan(0)
      expect([asOf, lookedOn]).toEqual(['2026-11-23', expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)])
    }
  })

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })
})

describe('one demand as data', () => {
  it('has what the page has', () => {
    const d10 = demandJson(record, 'D10', visit())!
    expect(d10).toMatchObject({
      id: 'D10',
      title: 'Abolish the KTKLN card, do not revise it',
      standing: 'contested',
      migrantsWord: { says: 'not-met', date: '2017-04-30', speaker: 'Indonesian migrants in eight countries' },
      objectives: [4, 12, 14],
      lookedOn: '2017-05-01',
      notCheckedSince: '2017-05-01',
      fromPublicSources: true,
    })
    expect(d10.addressees[0]).toMatchObject({
      id: 'id-president', name: 'President of Indonesia', standing: 'contested', lastWord: { date: '2014-11-30', effect: 'promises' },
    })
    expect(d10.events[4]).toMatchObject({
      date: '2017-03', precision: 'month', kind: 'reversal', effect: 'takes-back', actor: 'BNP2TKI (letters B.104 and B.116)',
      authority: 'id-bnp2tki', text: 'Two letters in effect revive the card.', unverified: null,
      sources: [{ publisher: 'Liputan6', link: expect.stringContaining('https://liputan6.com/') }],
    })
  })

  it('is as it was on the day that is asked about', () => {
    expect(demandJson(record, 'D10', visit('en', '2017-04-29'))).toMatchObject({ standing: 'taken-back', asOf: '2017-04-29' })
    expect(demandJson(record, 'D10', visit('en', '2017-04-30'))).toMatchObject({ standing: 'contested', asOf: '2017-04-30' })
    const { events } = demandJson(record, 'D10', visit('en', '2017-04-29'))!
    expect(events.map(({ recordedLater }) => recordedLater)).toEqual(Array(5).fill(true))
  })

  it('counts what happened today east of here, where today has begun, and nothing from later', () => {
    const on = (text: string, asked = '2026-11-23', told = visit('en', asked)) => demandJson(inventedRecord(text), 'X1', told)!
    const east = on('2026-11-01 Union sends / 2026-11-24 Ministry refuses, recorded 2026-11-23')
    expect(east).toMatchObject({ standing: 'refused', asOf: '2026-11-24', events: [{}, { date: '2026-11-24', recordedLater: false }] })
    expect(on('2026-11-01 Union sends')).toMatchObject({ standing: 'unanswered', asOf: '2026-11-23' })
    for (const text of ['2026-11-25 Ministry refuses', '2026-11-24 Ministry refuses, retracted', '2026-11 Ministry refuses']) {
      expect(on(`2026-11-01 Union sends / ${text}`)).toMatchObject({ standing: 'unanswered', asOf: '2026-11-23' })
    }
    const yesterday = on('2026-11-01 Union sends / 2026-11-23 Ministry refuses', '2026-11-22')
    expect(yesterday).toMatchObject({ standing: 'unanswered', asOf: '2026-11-22' })
  })

  it('says why in the language asked for', () => {
    expect(demandJson(record, 'D02', visit('id'))!.why).toMatch(/menolaknya/)
    expect(demandJson(record, 'D02', visit('tl'))!.why).toMatch(/Tinanggihan/)
    expect(demandJson(record, 'D02', visit('ar'))!.why).toMatch(/^رُفض/)
    expect(demandJson(record, 'D02', visit('zh-Hant'))!.why).toMatch(/拒絕。$/)
  })

  it('is nothing where there is no such demand', () => {
    expect(demandJson(record, 'D99', visit())).toBeNull()
  })

  it('shows no more of a small count than the page does, and the figures of a large one', () => {
    const counted = (text: string) => demandJson(inventedRecord(text), 'X1', visit())!.events.at(-1)
    const small = counted('2018 law for / 2019 Union votes 12/3/2/0')
    expect(small).toMatchObject({ outcome: 'met', count: { shown: 'adopted-or-not', adopted: true } })
    expect(JSON.stringify(small)).not.toContain('12')
    expect(counted('2018 law for / 2019 Union votes 12/3/5/1')).toMatchObject({ count: { shown: 'figures', counted: 21 } })
  })
})

// Every row of the table and every sentence of the rule, told as small invented histories.
import { day, demandWith, history, ministry, pay, rest, shelter, twoAsks } from '#tests/history.ts'
import { describe, expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import type { Demand } from './demand.ts'
import type { DemandStanding, Label, ReasonCode, Standing } from './standing/outcome.ts'
import { standingOf } from './standing.ts'

type Line = readonly [name: string, history: string, standing: Standing, more?: Expected]
type Expected = { code?: ReasonCode; labels?: readonly Label[]; on?: string; demand?: Partial<Demand> }

function stands(text: string, { on = '2030-01-01', demand = {} }: Expected = {}): DemandStanding {
  return standingOf(demandWith(demand), history(text), day(on))
}

function table(name: string, lines: readonly Line[]) {
  describe(name, () => {
    it.each(lines.map(([name, ...line]) => ({ name, line })))('$name', ({ line: [text, standing, more = {}] }) => {
      const { code, labels = [] } = more
      expect(stands(text, more)).toMatchObject({ standing, labels, ...(code && { reason: { code } }) })
    })
  })
}

table('the table, row by row', [
  ['closed: given up', '2018 Ministry refuses / 2019 Union closes given-up', 'closed', { code: 'closed-given-up', labels: ['given-up'] }],
  ['closed: replaced', '2019 Union closes replaced', 'closed', { code: 'closed-replaced', labels: ['replaced'] }],
  ['closed: done', '2018 law for / 2019 Union sees met / 2020 Union closes done', 'closed', { code: 'closed-done', labels: ['done'] }],
  ['met by a check', '2018 law for / 2019 Union sees met', 'met', { code: 'raisers-say-met' }],
  ['met by a verdict', '2019 Union votes 30/5/3/0', 'met', { code: 'raisers-say-met' }],
  ['taken back: a promise', '2018 Ministry promises / 2019 reversal', 'taken-back', { code: 'reversed' }],
  ['taken back: in force', '2018 law for / 2019 reversal', 'taken-back', { code: 'reversed' }],
  ['taken back: met', '2018 Union sees met / 2019 reversal', 'taken-back', { code: 'reversed' }],
  ['contested: in force', '2018 law for / 2019 Union sees not-met', 'contested', { code: 'in-force-but-not-met' }],
  ['contested: a part in force', '2018 law in-part / 2019 Union sees not-met', 'contested', { code: 'in-force-but-not-met' }],
  ['contested: said to be done', '2018 Ministry accepts / 2019 Union sees not-met', 'contested', { code: 'said-done-but-not-met' }],
  ['partly met: by the migrants', '2018 law for / 2019 Union sees partly', 'partly-met', { code: 'migrants-say-partly' }],
  ['partly met: a part in force', '2018 law in-part', 'partly-met', { code: 'part-in-force' }],
  ['acted on', '2018 law for', 'acted-on', { code: 'in-force-not-verified' }],
  ['promised', '2018 Ministry commits', 'promised', { code: 'promise-stands' }],
  ['promised by an answer', '2018 Ministry promises', 'promised', { code: 'promise-stands' }],
  ['refused', '2018 Ministry refuses', 'refused', { code: 'refused' }],
  ['refused by a law', '2017 Union asks / 2018 law against', 'refused', { code: 'goes-against' }],
  ['unanswered', '2018-01-01 Union hands over, to Ministry', 'unanswered', { code: 'no-answer' }],
  ['unanswered, when nothing is on record', '', 'unanswered', { code: 'no-answer' }],
])

table('order', [
  ['a month counts on its last day', '2017-04 implementation for / 2017-04-29 Union sees not-met', 'acted-on'],
  ['a year counts on 31 December', '2018 law for / 2018-12-30 Union sees not-met', 'acted-on'],
  ['ties in the order recorded', '2017-04 implementation for / 2017-04-30 Union sees not-met', 'contested'],
  ['nothing of a period before its last day', '2018 law for', 'unanswered', { on: '2018-12-30' }],
  ['an earlier day sees earlier events only', '2018 law for / 2019 Union sees met', 'acted-on', { on: '2019-12-30' }],
  ['in force from before it was adopted', '2018 law for, from 2015', 'acted-on'],
  ['retracted events do not count', '2018 law for / 2019 Union sees met, retracted', 'acted-on'],
])

table('their words', [
  ['noted keeps a refusal', '2018 Ministry refuses / 2019 Ministry notes', 'refused', { labels: ['noted'] }],
  ['noted keeps a promise', '2018 Ministry promises / 2019 Ministry notes', 'promised', { labels: ['noted'] }],
  ['noted without an earlier word', '2018 Ministry notes', 'unanswered', { code: 'only-noted', labels: ['noted'] }],
  ['noted, and then refused', '2018 Ministry notes / 2019 Ministry refuses', 'refused'],
  ['the latest is a promise', '2018 Ministry refuses / 2019 Ministry promises', 'promised'],
  ['the latest is a refusal', '2018 Ministry promises / 2019 Ministry refuses', 'refused'],
  ['a promise after a law against', '2018 law against / 2019 Ministry commits', 'promised'],
  ['a judgment against after a promise', '2018 Ministry commits / 2019 court against', 'refused'],
  ['an acceptance is a promise', '2018 Ministry accepts', 'promised', { code: 'accepted' }],
  ['an acceptance in part', '2018 Ministry accepts-in-part', 'promised', { code: 'accepted', labels: ['in-part'] }],
  ['a promise is no claim', '2018 Ministry promises / 2019 Union sees not-met', 'promised'],
  ['a repeated claim answers no check', '2018 Ministry accepts / 2019 Union sees not-met / 2020 Ministry accepts', 'contested'],
  ['a refused claim is a refusal', '2018 Ministry accepts / 2019 Ministry refuses / 2020 Union sees not-met', 'refused'],
  ['words of somebody who was not asked', '2018 Palace promises', 'unanswered'],
  ['... who speaks for an addressee', '2018 Palace promises, of Ministry', 'promised'],
  ['words of no authority', '2018 Press promises, of Ministry', 'unanswered'],
  ['parliament has no effect', '2018 bill', 'unanswered'],
  ['context has no effect', '2018 context none', 'unanswered'],
  ['a law from before the first demand', '2010 law against / 2018 Union asks', 'refused', { code: 'against-before-demand' }],
  ['words take nothing from what is met', '2018 law for / 2019 Union sees met / 2020 Ministry refuses', 'met'],
])

table('what is in force', [
  ['a judgment for the demand', '2018 court for', 'acted-on'],
  ['a part, then all', '2018 law in-part / 2019 law for', 'acted-on'],
  ['all, then struck down', '2018 law for / 2019 court against', 'refused', { code: 'goes-against' }],
  ['adopted, not yet in force', '2018 law for, from 2020', 'promised', { code: 'law-not-yet-in-force', on: '2020-12-30' }],
  ['adopted in part, not yet in force', '2018 law in-part, from 2020', 'promised', { labels: ['in-part'], on: '2020-01-01' }],
  ['in force from its day', '2018 law for, from 2020', 'acted-on', { on: '2020-12-31' }],
  ['taken back before its day', '2018 law for, from 2020 / 2019 reversal', 'taken-back'],
  ['struck down before its day', '2018 law for, from 2020 / 2019 court against', 'refused'],
  ['a repeal that is not yet in force', '2018 law for / 2019 law against, from 2021', 'acted-on', { on: '2020-01-01' }],
  ['a repeal on its day', '2018 law for / 2019 law against, from 2021', 'refused'],
  ['a pilot on its last day', '2018 law for, until 2019-06', 'acted-on', { on: '2019-06-30' }],
  ['a pilot after its last day', '2018 law for, until 2019-06', 'unanswered',
    { code: 'pilot-ended', labels: ['lapsed'], on: '2019-07-01' }],
  ['beneath a pilot a part stays', '2017 law in-part / 2018 law for, until 2019', 'partly-met', { labels: ['lapsed'] }],
  ['beneath a pilot a refusal stays', '2017 law against / 2018 law for, until 2019', 'refused', { labels: ['lapsed'] }],
  ['a pilot that was met and ended', '2018 law for, until 2020 / 2019 Union votes 30/0/0/0', 'unanswered', { labels: ['lapsed'] }],
  ['a pilot made lasting', '2018 law for, until 2020 / 2019 law for / 2019 Union sees met', 'met'],
  ['a ban that ended', '2018 law against, until 2019', 'unanswered'],
  ['a ban that ended beneath all else',
    '2017 law against, until 2023 / 2018 law for / 2019 reversal / 2020 law for, until 2021', 'unanswered', { labels: ['lapsed'] }],
  ['a suspension that ended', '2017 law for / 2018 law against, until 2019', 'acted-on'],
  ['a period of force that makes no sense', '2018 law for, from 2020, until 2019', 'unanswered', { labels: ['lapsed'] }],
])

table('won in court', [
  ['a refusal by the bound addressee', '2018 court for / 2019 Ministry refuses', 'refused',
    { code: 'refused-after-court-win', labels: ['won-in-court'] }],
  ['... who promised between', '2018 court for / 2019 Ministry refuses / 2020 Ministry promises / 2021 Ministry refuses', 'refused',
    { labels: ['won-in-court'] }],
  ['... after which a promise counts', '2018 court for / 2019 Ministry refuses / 2020 Ministry promises', 'promised'],
  ['... ends what the migrants saw', '2017 court for / 2018 Union votes 30/0/0/0 / 2019 Ministry refuses', 'refused',
    { labels: ['won-in-court'] }],
  ['a refusal before the win', '2017 Ministry refuses / 2018 court for', 'acted-on'],
  ['a refusal by one who is not bound', '2018 court for, of Ministry / 2019 Consulate refuses', 'acted-on'],
  ['a refusal when a law has followed', '2018 court for / 2019 law for / 2020 Ministry refuses', 'acted-on'],
  ['the other addressee refuses too', '2018 court for, of Ministry / 2019 Ministry refuses / 2020 Consulate refuses', 'refused',
    { labels: ['won-in-court'] }],
  ['a win that was taken back', '2018 court for / 2019 reversal / 2020 Ministry promises / 2021 Ministry refuses', 'refused'],
  ['a refusal from before a judgment that lapsed', '2017 Ministry refuses / 2018 court for, until 2019', 'refused',
    { code: 'refused', labels: ['lapsed'] }],
  ['a win that was overturned', '2018 court for / 2019 court against / 2020 Ministry refuses', 'refused', { code: 'refused' }],
])

table('reversals', [
  ['undone by a later law', '2018 law for / 2019 reversal / 2020 law for', 'acted-on'],
  ['undone by implementation', '2018 law for / 2019 reversal / 2020 implementation in-part', 'partly-met'],
  ['undone by a promise', '2018 law for / 2019 reversal / 2020 Ministry promises', 'promised'],
  ['undone, and then refused', '2018 law for / 2019 reversal / 2020 Ministry promises / 2021 Ministry refuses', 'refused'],
  ['not undone by a refusal', '2018 law for / 2019 reversal / 2020 Ministry refuses', 'taken-back'],
  ['not undone by a law against', '2018 law for / 2019 reversal / 2020 law against', 'taken-back'],
  ['not undone by a note', '2018 law for / 2019 reversal / 2020 Ministry notes', 'taken-back'],
  ['of nothing', '2018 Ministry refuses / 2019 reversal', 'refused'],
  ['of a promise that was refused since', '2018 Ministry promises / 2019 Ministry refuses / 2020 reversal', 'refused'],
  ['by one leaves what another has in force',
    '2017 law for, of Ministry / 2018 Consulate promises / 2019 reversal, of Consulate', 'acted-on'],
  ['ends a verdict that said met', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 reversal / 2021 law for', 'acted-on'],
])

table('checks', [
  ['from an ally whom a raiser named', '2018 law for / 2019 Shelter sees not-met', 'contested'],
  ['from an ally whom no raiser named', '2018 law for / 2019 Shelter sees not-met', 'acted-on',
    { demand: { allies: [{ id: shelter, name: 'Shelter', namedBy: ministry }] } }],
  ['from anybody else it is context', '2018 law for / 2019 Press sees not-met', 'acted-on'],
  ['from one who did not raise it', '2018 law for / 2019 Stranger sees met', 'acted-on'],
  ['an ally makes nothing met', '2018 law for / 2019 Shelter sees met', 'acted-on', { labels: ['ally-says-met'] }],
  ['an ally lifts her own not met', '2018 law for / 2019 Shelter sees not-met / 2020 Shelter sees met', 'acted-on',
    { labels: ['ally-says-met'] }],
  ['an ally does not lift a raiser\'s', '2018 law for / 2019 Union sees not-met / 2020 Shelter sees met', 'contested',
    { labels: ['ally-says-met'] }],
  ['an ally sees later that it is not', '2018 law for / 2019 Union sees met / 2020 Shelter sees not-met', 'contested'],
  ['a raiser overtakes the ally she named', '2018 law for / 2019 Shelter sees not-met / 2020 Union sees met', 'met'],
  ['not met while nothing is in force', '2018 Ministry promises / 2019 Union sees not-met', 'promised'],
  ['not met before it came into force', '2018 Union sees not-met / 2019 law for', 'acted-on'],
  ['until a later law', '2018 law in-part / 2019 Union sees not-met / 2020 law in-part', 'partly-met'],
  ['until a later law against', '2018 law for / 2019 Union sees partly / 2020 law against', 'refused'],
  ['until a later reversal', '2018 law for / 2019 Union sees partly / 2020 reversal', 'taken-back'],
  ['met stays when more is done', '2018 law in-part / 2019 Union sees met / 2020 law for', 'met'],
  ['met ends when a law goes against it', '2018 law for / 2019 Union sees met / 2020 law against', 'refused'],
  ['the same raiser again', '2018 law for / 2019 Union sees met / 2020 Union sees not-met', 'contested'],
  ['raisers disagree: the worse', '2018 law for / 2019 Circle sees not-met / 2020 Union sees met', 'contested',
    { labels: ['raisers-disagree'] }],
  ['raisers disagree: partly', '2018 law for / 2019 Circle sees met / 2020 Union sees partly', 'partly-met',
    { labels: ['raisers-disagree'] }],
])

table('verdicts', [
  ['more than half decide', '2018 law for / 2019 Union votes 11/5/5/0', 'met'],
  ['half does not', '2018 law for / 2019 Union votes 10/5/5/0', 'acted-on', { labels: ['divided'] }],
  ['divided leaves the earlier verdict', '2018 law for / 2019 Union votes 3/20/0/0 / 2020 Union votes 10/10/0/0', 'partly-met',
    { labels: ['divided'] }],
  ['divided, then decided', '2018 law for / 2019 Union votes 10/10/0/0 / 2020 Union votes 30/0/0/0', 'met'],
  ['nobody counted', '2018 law for / 2019 Union votes 0/0/0/0', 'acted-on', { labels: ['divided'] }],
  ['worse is not met with a label', '2018 law for / 2019 Union votes 0/0/5/20', 'contested', { labels: ['worse'] }],
  ['worse while nothing is in force', '2018 Ministry refuses / 2019 Union votes 0/0/5/20', 'refused', { labels: ['worse'] }],
  ['until the next verdict', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 Union votes 0/0/30/0', 'contested'],
  ['a later contrary check asks again', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 Union sees not-met', 'met',
    { labels: ['asked-again'] }],
  ['... from another raiser too', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 Circle sees not-met', 'met',
    { labels: ['asked-again'] }],
  ['... until the next verdict', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 Union sees not-met / 2021 Union votes 20/0/0/0', 'met'],
  ['a check that agrees asks nothing', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 Circle sees met', 'met'],
  ['speaks over earlier checks', '2018 law for / 2018 Circle sees not-met / 2019 Union votes 30/0/0/0', 'met'],
  ['partly counts through a later law', '2018 law in-part / 2019 Union votes 0/30/0/0 / 2020 law for', 'partly-met'],
  ['not met, before it came into force', '2018 Union votes 0/0/30/0 / 2019 law for', 'acted-on'],
  ['... and seen again afterwards', '2018 Union votes 0/0/30/0 / 2019 law for / 2020 Union sees not-met', 'contested'],
  ['two raisers: the worse', '2018 law for / 2019 Union votes 30/0/0/0 / 2020 Circle votes 0/0/30/0', 'contested',
    { labels: ['raisers-disagree'] }],
  ['from an ally it is context', '2018 law for / 2019 Shelter votes 30/0/0/0', 'acted-on'],
  ['from an authority it is context', '2018 law for / 2019 Ministry votes 30/0/0/0', 'acted-on'],
])

table('closing', [
  ['only by the raisers', '2018 law for / 2019 Ministry closes done', 'acted-on'],
  ['not by an ally', '2018 law for / 2019 Shelter closes done', 'acted-on'],
  ['towards one addressee leaves the whole open', '2018 law for / 2019 Union closes done, of Ministry', 'acted-on'],
  ['towards each in turn closes it',
    '2018 law for / 2019 Union closes done, of Ministry / 2020 Union closes given-up, of Consulate', 'closed',
    { labels: ['given-up'] }],
])

table('several asks', [
  ['the worst of them', '2018 law for, about pay / 2019 Ministry refuses, about rest', 'refused', { demand: { asks: twoAsks } }],
  ['the worst of the open ones',
    '2018 law for, about pay / 2019 Ministry refuses, about rest / 2020 Union closes given-up, about rest', 'acted-on',
    { demand: { asks: twoAsks } }],
  ['all of them closed', '2018 Union closes done, about pay / 2019 Union closes done, about rest', 'closed',
    { demand: { asks: twoAsks }, labels: ['done'] }],
  ['what names none concerns all', '2018 law for / 2019 Union sees met', 'met', { demand: { asks: twoAsks } }],
  ['met in one is not met', '2018 law for / 2019 Union sees met, about pay', 'acted-on', { demand: { asks: twoAsks } }],
])

table('addressees within the whole', [
  ['met by one is not met', '2018 law for / 2019 Union sees met, of Ministry', 'acted-on'],
  ['met by each in turn is met', '2018 law for / 2019 Union sees met, of Ministry / 2020 Union sees met, of Consulate', 'met'],
  ['a part by one', '2018 law for, of Ministry / 2019 law in-part, of Consulate', 'partly-met'],
  ['one acted, of whom it was asked', '2018 law for, of Ministry', 'acted-on'],
  ['not met by one who did nothing', '2018 law for, of Ministry / 2019 Union sees not-met, of Consulate', 'acted-on'],
])

it('takes ties in the order recorded, whatever order they are handed in', () => {
  const events = history('2018-01-01 law for / 2018-01-01 Union sees not-met')
  expect(standingOf(demandWith(), events.toReversed(), day('2020-01-01')).standing).toBe('contested')
})

describe('what a page shows', () => {
  it('keeps the standing of each addressee apart', () => {
    const { addressees } = stands('2018 law for, of Ministry / 2019 Consulate refuses / 2020 Union sees not-met, of Ministry')
    const found = addressees.map(({ addressee, standing }) => [addressee, standing])
    expect(found).toEqual([['ministry', 'contested'], ['consulate', 'refused']])
  })

  it('says for each ask how it stands, and which decides', () => {
    const { asks, worstAsk } = stands('2018 law for, about pay / 2019 Ministry refuses, about rest', { demand: { asks: twoAsks } })
    expect(asks.map(({ ask, standing }) => [ask, standing])).toEqual([[pay, 'acted-on'], [rest, 'refused']])
    expect(worstAsk).toBe(rest)
  })

  it('puts both words side by side, and what was done', () => {
    const found = stands('2017 Ministry promises / 2018 Ministry notes / 2018 law for / 2019 Circle sees met / 2020 Union sees partly')
    expect(found.lastWord?.id).toBe('event-0')
    expect(found.lastDeed?.id).toBe('event-2')
    expect(found.inForce).toMatchObject({ level: 'all', by: { id: 'event-2' } })
    expect(found.migrantsWord).toMatchObject({ speaker: 'union', says: 'partly', counts: true })
    expect(found.migrantsWords.map(({ speaker, says }) => [speaker, says])).toEqual([['circle', 'met'], ['union', 'partly']])
  })

  it('shows a noted as their word when there is no other', () => {
    expect(stands('2018 Ministry notes').lastWord?.id).toBe('event-0')
  })

  it('shows the migrants\' word also when it decides nothing, and when it counts no longer', () => {
    expect(stands('2019 Union sees not-met').migrantsWord).toMatchObject({ says: 'not-met', counts: true })
    expect(stands('2019 Union sees not-met / 2020 law for').migrantsWord).toMatchObject({ says: 'not-met', counts: false })
    expect(stands('2019 Union votes 0/0/0/30').migrantsWord).toMatchObject({ says: 'worse', counts: true })
    expect(stands('2019 Union votes 9/9/9/9').migrantsWord).toMatchObject({ says: 'divided', counts: false })
  })

  it('gives the reason its events and days', () => {
    const { reason } = stands('2018-05-02 court for / 2019 Ministry refuses')
    expect(reason).toEqual({
      code: 'refused-after-court-win',
      event: { id: 'event-1', when: { date: '2019', precision: 'year' }, authority: 'ministry', late: false },
      beside: { id: 'event-0', when: { date: '2018-05-02', precision: 'day' }, authority: null, late: false },
      day: null,
    })
    expect(stands('2018 Ministry promises / 2019 reversal').reason).toMatchObject({ event: { id: 'event-1' }, beside: { id: 'event-0' } })
    expect(stands('2019 law for, from 2028', { on: '2020-01-01' }).reason.day).toEqual({ date: '2028', precision: 'year' })
    expect(stands('2019 law for, until 2021').reason.day).toEqual({ date: '2021', precision: 'year' })
    expect(stands('2019 Ministry commits, by 2021-06').reason).toMatchObject({ day: { date: '2021-06', precision: 'month' } })
  })

  it('says what stood when it was closed', () => {
    expect(stands('2018 law for / 2019 Union closes done').lastStanding).toBe('acted-on')
    expect(stands('2018 law for').lastStanding).toBeNull()
  })

  it('marks what was recorded after the day asked about', () => {
    const { timeline } = stands('2018 law for, recorded 2021-01-01 / 2017 Union asks', { on: '2020-01-01' })
    expect(timeline.map(({ id, late }) => [id, late])).toEqual([['event-1', false], ['event-0', true]])
  })

  it('says since when nobody looked', () => {
    const on = (text: string, lookedOn: Day | null) => stands('', { on: text, demand: { lookedOn } })
    expect(on('2022-01-17', day('2022-01-16')).notCheckedSince).toBe('2022-01-16')
    expect(on('2022-01-16', day('2022-01-16')).notCheckedSince).toBeNull()
    expect(on('2022-01-16', null).notCheckedSince).toBeNull()
  })

  it('says when nobody knows since when it has been asked', () => {
    expect(stands('2018 Union says / 2019 Union sends, to Ministry').deliveryUnknown).toBe(false)
    expect(stands('2017 context none / 2018 Union sends, to Ministry').deliveryUnknown).toBe(false)
    expect(stands('2017 Ministry refuses / 2018 Union sends, to Ministry').deliveryUnknown).toBe(true)
    expect(stands('2017 Union asks').deliveryUnknown).toBe(true)
    expect(stands('').deliveryUnknown).toBe(true)
  })
})

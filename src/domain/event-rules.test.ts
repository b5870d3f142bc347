// What may be recorded on a demand, by whom and about whom; verdicts; taking back.
import { describe, expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { refuse } from '#values/result.ts'
import { circle, consulate, demandWith, history, ministry, twoAsks, union } from '#tests/history.ts'
import type { Demand } from './demand.ts'
import type { Event, Recorded, Source } from './event.ts'
import { closedOn, givableVerdict, recordableEvent, retractableEvent, type Setting } from './event-rules.ts'

const stranger = 'stranger' as Id
const today = '2026-11-23' as Day
const link = 'https://daily.example'
const source: Source = { publisher: 'Daily', title: '', date: null, lang: 'en', link, accessed: null, archive: null }

/** The Union publishes and the Circle has signed; each raiser is an organisation here, under the same id. */
const demand: Demand = demandWith({
  organisation: union, asks: twoAsks,
  raisers: [
    { id: union, name: 'Union', organisation: union, signed: today },
    { id: circle, name: 'Circle', organisation: circle, signed: today },
  ],
})
const unsigned: Demand = { ...demand, raisers: [demand.raisers[0]!, { ...demand.raisers[1]!, signed: null }] }
const named = demand.raisers.map((raiser) => ({ ...raiser, organisation: null, signed: null }))
const compiled: Demand = { ...demand, fromPublicSources: true, raisers: named }
const takenOver: Demand = { ...compiled, raisers: [compiled.raisers[0]!, demand.raisers[1]!] }

const authorities = [
  ['state', null], ['ministry', 'state'], ['desk', 'ministry'], ['bureau', 'state'], ['consulate', null], ['palace', null],
].map(([id, parent]) => ({ id: id as Id, parent: parent as Id | null }))

function setting(more: Partial<Setting> = {}): Setting {
  return { demand, events: [], authorities, demands: [], organisation: union, today, ...more }
}

/** One event, told as in the histories of the standing, and what is different about it. */
function told(line: string, more: Partial<Record<keyof Event | 'delivery' | 'count' | 'replacedBy', unknown>> = {}): Event {
  return { ...history(line)[0]!, id: 'fresh' as Id, ...more } as unknown as Event
}

function spokenBy(authority: string, line = '2018 Ministry refuses', more: Partial<Event> = {}): Event {
  return told(line, { actor: { name: authority, as: { role: 'authority', authority: authority as Id } }, ...more })
}

const records = (event: Event, more: Partial<Setting> = {}) => {
  const recordable = recordableEvent(event, setting(more))
  return recordable.ok ? 'recorded' : recordable.refusal
}

describe('who writes on a record', () => {
  it.each([
    ['the publisher', demand, union, 'recorded'],
    ['a raiser who signed', demand, circle, 'recorded'],
    ['a raiser who has not signed', unsigned, circle, 'not-your-organisation'],
    ['anybody else', demand, stranger, 'not-your-organisation'],
    ['the publisher of what is compiled', compiled, union, 'recorded'],
    ['a raiser who took it over', takenOver, circle, 'recorded'],
  ] as const)('%s', (_, on, organisation, expected) => {
    expect(records(told('2018 law for'), { demand: on, organisation })).toBe(expected)
  })

  it('nobody, where there is no demand', () => {
    expect(records(told('2018 law for'), { demand: null })).toBe('unknown-demand')
  })
})

describe('an event', () => {
  it('has an id of its own, even where the other was taken back', () => {
    const [before] = history('2018 law for, retracted')
    expect(records(told('2018 law for', { id: before!.id }), { events: [before!] })).toBe('event-taken')
  })

  it.each([
    ['2026-11-23 law for', 'recorded'], ['2026-11 law for', 'recorded'], ['2026 law for', 'recorded'],
    ['2026-11-24 law for', 'not-yet-happened'], ['2026-12 law for', 'not-yet-happened'], ['2027 law for', 'not-yet-happened'],
    ['2026 law for, from 2027-01-01', 'recorded'], ['2026 Ministry commits, by 2031', 'recorded'],
  ])('has happened: %s', (line, expected) => {
    expect(records(told(line))).toBe(expected)
  })

  it.each([
    ['2018 law for, from 2019-01, until 2019-01', 'recorded'],
    ['2018 law for, from 2019, until 2018-12-31', 'period-upside-down'],
    ['2018 court for, until 2017', 'period-upside-down'],
    ['2018 implementation for, until 2018', 'recorded'],
    ['2018-06 Ministry commits, by 2018', 'recorded'],
    ['2018-06 Ministry commits, by 2018-05', 'period-upside-down'],
  ])('runs forwards: %s', (line, expected) => {
    expect(records(told(line))).toBe(expected)
  })

  it('has a source, or was seen by who records it', () => {
    expect(records(told('2018 law for', { ownWitness: false }))).toBe('source-missing')
    expect(records(told('2018 law for', { ownWitness: false, sources: [source] }))).toBe('recorded')
    expect(records(told('2018 Union closes done', { ownWitness: false }))).toBe('recorded')
  })

  it('concerns only who was asked, and only what was asked', () => {
    expect(records(told('2018 law for, of Ministry'))).toBe('recorded')
    expect(records(told('2018 law for, of Palace'))).toBe('not-an-addressee')
    expect(records(told('2018 Union hands over, to Consulate'))).toBe('recorded')
    expect(records(told('2018 Union hands over, to Palace'))).toBe('not-an-addressee')
    expect(records(told('2018 law for, about pay'))).toBe('recorded')
    expect(records(told('2018 law for, about pay'), { demand: { ...demand, asks: [] } })).toBe('unknown-ask')
  })

  it.each([
    ['unknown-raiser', '2018 Stranger sees met'],
    ['unknown-ally', '2018 Shelter sees met'],
    ['unknown-authority', '2018 Palace refuses'],
  ])('comes from somebody who is known: %s', (refusal, line) => {
    expect(records(told(line), { demand: { ...demand, allies: [] }, authorities: [] })).toBe(refusal)
  })
})

describe('words of authorities', () => {
  it.each([
    ['who was asked', 'ministry', [], 'recorded'],
    ['who was asked, for another', 'ministry', [consulate], 'recorded'],
    ['the one above, for whom it speaks', 'state', [ministry], 'recorded'],
    ['the one below', 'desk', [ministry], 'recorded'],
    ['a neighbour in the house', 'bureau', [ministry], 'recorded'],
    ['the one above, for nobody', 'state', [], 'concerns-missing'],
    ['another house', 'palace', [ministry], 'not-an-addressee'],
  ] as const)('come from %s', (_, authority, concerns, expected) => {
    expect(records(spokenBy(authority, '2018 Ministry refuses', { concerns }))).toBe(expected)
    expect(records(spokenBy(authority, '2018 Ministry commits', { concerns }))).toBe(expected)
  })

  it('come from an authority', () => {
    const actor = { name: 'Union', as: { role: 'raiser', raiser: union } }
    expect(records(told('2018 Ministry refuses', { actor }))).toBe('not-an-addressee')
  })

  it('facts may come from anybody', () => {
    expect(records(spokenBy('palace', '2018 law for'))).toBe('recorded')
    expect(records(told('2018 court for'))).toBe('recorded')
  })
})

describe('the word of those who raise it', () => {
  it.each([
    ['demands are raised by raisers', told('2018 Ministry asks'), 'not-a-raiser'],
    ['checks are made by raisers', told('2018 Union sees not-met'), 'recorded'],
    ['and by allies whom one named', told('2018 Shelter sees not-met'), 'recorded'],
    ['not by authorities', told('2018 Ministry sees met'), 'not-a-raiser'],
    ['nor by the press', told('2018 Press sees met'), 'not-a-raiser'],
    ['raisers close', told('2018 Union closes given-up'), 'recorded'],
    ['allies do not', told('2018 Shelter closes given-up'), 'not-a-raiser'],
    ['authorities do not', told('2018 Ministry closes done'), 'not-a-raiser'],
  ])('%s', (_, event, expected) => {
    expect(records(event)).toBe(expected)
  })

  it('is its own: nobody else records the check or the closing of a raiser who is here', () => {
    expect(records(told('2018 Circle sees met'))).toBe('not-your-organisation')
    expect(records(told('2018 Circle sees met'), { organisation: circle })).toBe('recorded')
    expect(records(told('2018 Circle sees met'), { demand: unsigned })).toBe('not-your-organisation')
    expect(records(told('2018 Circle closes done'))).toBe('not-your-organisation')
    expect(records(told('2018 Circle closes done'), { organisation: circle })).toBe('recorded')
    expect(records(told('2018 Circle hands over, to Ministry'))).toBe('recorded')
  })

  it('from public sources is reported with its source, and never a verdict or a closing', () => {
    const reported = { ownWitness: false, sources: [source] }
    expect(records(told('2018 Circle sees not-met', reported), { demand: compiled })).toBe('recorded')
    expect(records(told('2018 Circle sees not-met'), { demand: compiled })).toBe('source-missing')
    expect(records(told('2018 Circle asks', reported), { demand: compiled })).toBe('recorded')
    expect(records(told('2018 Circle closes done', reported), { demand: compiled })).toBe('not-a-raiser')
    expect(givableVerdict(told('2018 Circle votes 30/0/0/0', reported), setting({ demand: compiled }))).toEqual(refuse('not-a-raiser'))
  })

  it('of a raiser who took it over is its own again', () => {
    const own = setting({ demand: takenOver, organisation: circle })
    expect(recordableEvent(told('2018 Circle closes given-up'), own)).toMatchObject({ ok: true })
    expect(givableVerdict(told('2018 Circle votes 30/0/0/0'), own)).toMatchObject({ ok: true })
    expect(givableVerdict(told('2018 Union votes 30/0/0/0'), own)).toEqual(refuse('not-a-raiser'))
  })
})

describe('a verdict', () => {
  const votes = (line: string, more: Partial<Setting> = {}) => {
    const givable = givableVerdict(told(line), setting(more))
    return givable.ok ? 'given' : givable.refusal
  }

  it('is given by a raiser in its own name, with somebody counted', () => {
    expect(votes('2018 Union votes 30/5/0/0')).toBe('given')
    expect(votes('2018 Union votes 0/0/0/0')).toBe('nobody-counted')
    expect(votes('2018 Circle votes 30/5/0/0')).toBe('not-your-organisation')
    expect(votes('2018 Shelter votes 30/5/0/0')).toBe('not-a-raiser')
    expect(votes('2018 Union sees met')).toBe('effect-does-not-fit')
    expect(votes('2027 Union votes 30/5/0/0')).toBe('not-yet-happened')
  })

  it('is not recorded by one person alone', () => {
    expect(records(told('2018 Union votes 30/5/0/0'))).toBe('witness-needed')
  })
})

describe('closing', () => {
  const other = 'D99' as Id

  it('names what replaces it just when it is replaced', () => {
    const here = { demands: [other] }
    expect(records(told('2018 Union closes replaced', { replacedBy: other }), here)).toBe('recorded')
    expect(records(told('2018 Union closes replaced', { replacedBy: other }))).toBe('unknown-demand')
    expect(records(told('2018 Union closes replaced'), here)).toBe('effect-does-not-fit')
    expect(records(told('2018 Union closes done', { replacedBy: other }), here)).toBe('effect-does-not-fit')
    expect(records(told('2018 Union closes replaced', { replacedBy: demand.id }), { demands: [demand.id] })).toBe('effect-does-not-fit')
  })

  it('leaves room for what happened before, and for context', () => {
    const events = history('2018 Ministry refuses / 2019-06 Union closes given-up')
    expect(records(told('2019-06-30 law for'), { events })).toBe('recorded')
    expect(records(told('2019 law for'), { events })).toBe('recorded')
    expect(records(told('2019-07 law for'), { events })).toBe('demand-closed')
    expect(records(told('2020 context'), { events })).toBe('recorded')
    expect(givableVerdict(told('2020 Union votes 9/0/0/0'), setting({ events }))).toEqual(refuse('demand-closed'))
  })

  it('that was taken back leaves it open', () => {
    const events = history('2019-06 Union closes given-up, retracted')
    expect(closedOn({ demand, events, today })).toBe(null)
    expect(records(told('2020 law for'), { events })).toBe('recorded')
    expect(closedOn({ demand, events: history('2019-06 Union closes done'), today })).toBe('2019-06-30')
  })
})

describe('taking back', () => {
  const by = (line: string, recorder: Id): Recorded => {
    const [event] = history(line)
    return { ...event!, recorded: { ...event!.recorded, by: recorder } }
  }
  const takesBack = (event: Recorded, organisation: Id, on: Demand | null = demand) => {
    const retractable = retractableEvent(event.id, setting({ demand: on, events: [event], organisation }))
    return retractable.ok ? 'taken back' : retractable.refusal
  }

  it.each([
    ['who recorded it', '2018 law for', circle, circle, 'taken back'],
    ['the publisher', '2018 law for', circle, union, 'taken back'],
    ['nobody else', '2018 law for', union, circle, 'not-your-organisation'],
    ['its own check', '2018 Circle sees not-met', circle, circle, 'taken back'],
    ['not another raiser’s check', '2018 Circle sees not-met', circle, union, 'not-your-organisation'],
    ['not another raiser’s verdict', '2018 Circle votes 0/0/9/0', circle, union, 'not-your-organisation'],
    ['an ally’s check', '2018 Shelter sees met', circle, union, 'taken back'],
    ['what was taken back', '2018 law for, retracted', union, union, 'already-retracted'],
  ] as const)('%s', (_, line, recorder, organisation, expected) => {
    expect(takesBack(by(line, recorder), organisation)).toBe(expected)
  })

  it('only what is on this record', () => {
    expect(takesBack(by('2018 law for', union), union, null)).toBe('unknown-demand')
    expect(retractableEvent('nothing' as Id, setting())).toEqual(refuse('unknown-event'))
  })
})

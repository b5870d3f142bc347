// The example content against the fold: how each demand stands and why, and that nothing of the compiled facts was lost or fused.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Recorded } from '#domain/event.ts'
import type { DemandStanding, Label, ReasonCode, Standing } from '#domain/standing/outcome.ts'
import { standingOf } from '#domain/standing.ts'
import type { Day } from '#values/day.ts'
import { idOf, type Id } from '#values/id.ts'
import { siteLanguages } from '#words/languages.ts'
import { actBytes, readAct, type ActKind, type AnyAct } from '#wire/act.ts'
import { describe, expect, it } from 'vitest'
import type { ExampleDemand, ExampleEvent, ExampleText } from './example.ts'
import { asDomain } from './examples/as-domain.ts'
import { exampleAuthorities } from './examples/authorities.ts'
import { exampleDemands } from './examples/demands.ts'
import { raisers } from './examples/raisers.ts'

const today = '2026-11-23' as Day
const events = exampleDemands.flatMap((demand) => demand.events)

/** Each line: the standing of the whole, the rule that decides, its labels, and in one sentence why it is right. */
const walk: Record<string, readonly [Standing, ReasonCode, readonly Label[], string]> = {
  D01: ['refused', 'refused', [], 'A rise of 2.2% is less than was asked and no step towards it, like every small rise before it.'],
  D02: ['refused', 'refused', [], 'The allowance was left where it was, at HK$1,236.'],
  D03: ['refused', 'refused', [], 'No relaxation, it was said in 2024, as in 2014.'],
  D04: ['refused', 'against-before-demand', [], 'A law and two judgments stood against it before the campaign asked.'],
  D05: ['unanswered', 'no-answer', [], 'It was asked in public; that nothing was reported is not an answer.'],
  D06: ['refused', 'against-before-demand', [], 'The law of 2010 left domestic workers out before this demand.'],
  D07: ['partly-met', 'part-in-force', [], 'The clause holds for new contracts only, without a penalty.'],
  D08: ['contested', 'in-force-but-not-met', [], 'The penalty is in force, and agencies were later found not to comply.'],
  D09: ['refused', 'goes-against', [], 'The revised code of 2024 put in what was to be dropped.'],
  D10: ['contested', 'in-force-but-not-met', [], 'The card was cancelled in April 2017, and on the 30th officers still asked for it.'],
  D11: ['contested', 'in-force-but-not-met', [], 'The rule was started in 2021, and in 2023 workers said that agencies still charge.'],
  D12: ['promised', 'promise-stands', [], 'The suspension was announced after the circular; "put it on paper" changes nothing in force.'],
  D13: [
    'partly-met',
    'migrants-say-partly',
    [],
    'The court struck down a part, and Migrante hails it while coverage is still contested.',
  ],
  D14: ['partly-met', 'part-in-force', [], 'The pass came for returning workers only, and for 90 days.'],
  D15: ['refused', 'refused', ['noted'], 'She is home; clemency, the worst open ask, was put off, and a review is only noted.'],
  D16: ['acted-on', 'in-force-not-verified', [], 'The law is in force, and the raisers have not said whether it holds.'],
  D17: ['refused', 'refused', ['noted'], 'Employers decide, it was said; talks on direct hiring leave the brokers, and are noted.'],
  D18: ['unanswered', 'no-answer', [], 'One rally is on record and no word of the ministry.'],
  D19: [
    'refused',
    'refused-after-court-win',
    ['won-in-court'],
    'The ministry, bound by the judgment, sent the application back after it.',
  ],
  D20: ['promised', 'promise-stands', [], 'Two judgments went against it, and the ministry has since promised some relief.'],
  D21: ['promised', 'law-not-yet-in-force', ['in-part'], 'The law was adopted in 2024 and takes force in 2027.'],
  D22: ['acted-on', 'in-force-not-verified', [], 'She was acquitted; the raisers have not yet said whether trainees are still punished.'],
  D23: ['partly-met', 'part-in-force', [], 'Of a weekly day, one a month is protected since 2023; the check was of the time before.'],
  D24: ['acted-on', 'in-force-not-verified', [], 'The Cabinet dropped the duty in 2022; those who object are not the raisers.'],
  D25: ['acted-on', 'in-force-not-verified', [], 'They were pardoned; the raisers have not said what they make of the deportation.'],
  D26: ['partly-met', 'part-in-force', [], 'Both laws leave exceptions, and the migrants have not spoken since.'],
  D27: ['partly-met', 'part-in-force', [], 'A pilot of two years is a part of what was asked; when it ends no source says.'],
  D28: ['promised', 'promise-stands', [], 'Laws are said to be in the making.'],
  D29: ['contested', 'in-force-but-not-met', [], 'The law changed in part; APMM says migrants still may not form their own.'],
  D30: ['unanswered', 'only-noted', ['noted'], 'Ten criteria for agencies say neither yes nor no to what was asked.'],
  D31: ['unanswered', 'no-answer', [], 'Space to speak is not an answer, and no answer is on record.'],
}

describe('how the examples stand', () => {
  it.each(Object.entries(walk).map(([code, line]) => ({ code, line })))('$code $line.0: $line.3', ({ code, line }) => {
    const [standing, reason, labels] = line
    const stands = standingOn(code, today)
    expect({ standing: stands.standing, reason: stands.reason.code, labels: stands.labels }).toEqual({ standing, reason, labels })
  })

  it('and none of them is met: the raisers have said so of none', () => {
    expect(Object.keys(walk)).toEqual(exampleDemands.map(({ code }) => code))
    expect(exampleDemands.map(({ code }) => standingOn(code, today).standing)).not.toContain('met')
  })

  it.each([
    ['D10', '2014-11-30', 'promised'],
    ['D10', '2015-02-07', 'taken-back'],
    ['D10', '2015-12-31', 'partly-met'],
    ['D10', '2017-04-29', 'taken-back'],
    ['D10', '2017-04-30', 'contested'],
    ['D07', '2016-10-31', 'taken-back'],
    ['D07', '2016-12-31', 'promised'],
    ['D07', '2017-01-01', 'partly-met'],
    ['D11', '2021-07-15', 'taken-back'],
    ['D19', '2015-06-30', 'acted-on'],
    ['D21', '2027-12-30', 'promised'],
    ['D21', '2027-12-31', 'partly-met'],
    ['D23', '2022-12-31', 'contested'],
  ] as const)('%s on %s is %s', (code, on, standing) => {
    expect(standingOn(code, on as Day).standing).toBe(standing)
  })

  it('the digital pass of D14 was overdue once its three months had passed', () => {
    expect(standingOn('D14', '2023-10-31' as Day).labels).toEqual([])
    expect(standingOn('D14', '2023-11-01' as Day)).toMatchObject({ standing: 'promised', labels: ['overdue'] })
  })

  it('D15 stands by its asks', () => {
    expect(standingOn('D15', today).asks.map(({ standing }) => standing)).toEqual(['acted-on', 'refused'])
  })

  it.each([
    ['D01', 'refused refused unanswered unanswered'],
    ['D11', 'contested contested refused'],
    ['D12', 'refused unanswered promised'],
    ['D17', 'refused unanswered unanswered unanswered'],
    ['D19', 'refused acted-on unanswered'],
    ['D25', 'acted-on unanswered'],
  ])('%s tells its addressees apart', (code, each) => {
    expect(
      standingOn(code, today)
        .addressees.map(({ standing }) => standing)
        .join(' '),
    ).toBe(each)
  })

  it('nobody is called silent of whom nobody looked for an answer', () => {
    const addressees = exampleDemands.flatMap(({ code }) => standingOn(code, today).addressees)
    expect(addressees.filter(({ silence }) => silence !== null)).toEqual([])
  })
})

describe('what the examples hold', () => {
  it('31 demands and 132 events', () => {
    expect(exampleDemands.map(({ code }) => code)).toEqual(Array.from({ length: 31 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`))
    expect(events).toHaveLength(132)
  })

  it('every source link, as often as it was cited', () => {
    const links = linksOf(exampleDemands)
    expect(links).toHaveLength(153)
    expect(createHash('sha256').update(links.join('\n')).digest('hex')).toBe(
      'f4c06a2d9ad149d72a8595f6049be034841f59696648d52f80e5fbe2ee82ccef',
    )
  })

  const compiled = new URL('../../../shared/data/demands.json', import.meta.url)
  it.skipIf(!existsSync(compiled))('the compiled facts themselves, event by event (needs ../shared/data/demands.json)', () => {
    const { demands } = JSON.parse(readFileSync(compiled, 'utf8')) as { demands: Compiled[] }
    for (const facts of demands) {
      const told = exampleDemands.find(({ code }) => code === facts.id)!
      expect(
        told.events.map(({ when, kind, sources }) => `${when.date} ${kind} ${sources.map(({ link }) => link).join(' ')}`).toSorted(),
      ).toEqual(facts.events.map(({ date, kind, sources }) => `${date} ${kind} ${sources.join(' ')}`).toSorted())
      expect(told.note?.sources.map(({ link }) => link) ?? []).toEqual(facts.noteSources)
      expect(told.objectives).toEqual(facts.gcmObjectives)
      expect(told.lookedOn.startsWith(facts.statusAsOf)).toBe(true)
    }
  })

  it('objectives of the Compact between 1 and 23', () => {
    expect(exampleDemands.flatMap(({ objectives }) => objectives).filter((one) => !(one >= 1 && one <= 23))).toEqual([])
    expect(exampleDemands.filter(({ objectives }) => objectives.length === 0)).toEqual([])
  })

  it('every event with a source, and every source with its publisher', () => {
    expect(events.filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(events.flatMap(({ sources }) => sources).filter(({ publisher }) => publisher === '')).toEqual([])
  })

  it('the day of publication only where the link bears it', () => {
    const dated = new Map(events.flatMap(({ sources }) => sources).map(({ link, date }) => [link, date?.date ?? null]))
    const of = (part: string) => [...dated].filter(([link]) => link.includes(part)).map(([, date]) => date)
    expect(of('hongkongfp.com/2015/08/07')).toEqual(['2015-08-07'])
    expect(of('asiatimes.com/2017/09')).toEqual(['2017-09'])
    expect(of('home.org.sg')).toEqual(['2023-06-28'])
    expect(of('rthk')).toEqual(['2023-09-29'])
    expect(of('tellerreport')).toEqual(['2024-03-15'])
    expect(of('info.gov.hk')).toEqual(['2018-02-09'])
    expect(new Set([...of('hkpinoytv.com'), ...of('amnesty.org'), ...of('scmp.com'), ...of('ilo.org')])).toEqual(new Set([null]))
  })
})

describe('authorities and raisers', () => {
  const codes = exampleAuthorities.map(({ code }) => code)

  it('have codes of their own, and parents that are listed', () => {
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(exampleAuthorities.map(({ name }) => name)).size).toBe(codes.length)
    expect(exampleAuthorities.filter(({ parent }) => parent !== null && !codes.some((code) => code === parent))).toEqual([])
  })

  it('are one body each: "and" stands only in the own name of a body', () => {
    const joined = exampleAuthorities.map(({ name }) => name).filter((name) => / \/ | and |, .* \+ /.test(name))
    expect(joined).toEqual(['Hong Kong Labour and Welfare Bureau', 'Ministry of Employment and Labor, South Korea'])
  })

  it('are all used, as addressee, speaker or parent', () => {
    const used = new Set<string | null>([
      ...exampleDemands.flatMap(({ addressees }) => addressees),
      ...events.map(({ actor }) => (actor.role === 'authority' ? actor.authority : null)),
      ...exampleAuthorities.map(({ parent }) => parent),
    ])
    expect(codes.filter((code) => !used.has(code))).toEqual([])
    const raising = new Set<string>(exampleDemands.flatMap((demand) => demand.raisers))
    expect(Object.keys(raisers).filter((code) => !raising.has(code))).toEqual([])
  })

  it.each(exampleDemands)('of $code resolve', (demand) => {
    const named: readonly string[] = [...demand.addressees, ...demand.events.flatMap(spokenOf)]
    expect(named.filter((code) => !codes.some((one) => one === code))).toEqual([])
    const concerned: readonly string[] = demand.events.flatMap((event) => [...event.concerns, ...deliveredTo(event)])
    expect(concerned.filter((code) => !demand.addressees.some((one) => one === code))).toEqual([])
    const speaking = demand.events.flatMap(({ actor }) => (actor.role === 'raiser' ? [actor.raiser] : []))
    expect(speaking.filter((code) => !demand.raisers.includes(code))).toEqual([])
    const asked = demand.events.flatMap(({ asks }) => asks)
    expect(asked.filter((code) => !demand.asks.some((ask) => ask.code === code))).toEqual([])
  })

  it('words reach an addressee: each answer and each promise concerns somebody who was asked', () => {
    const unheard = exampleDemands.flatMap(({ code, addressees, events: all }) =>
      all
        .filter(isWord)
        .filter((event) => ![...event.concerns, ...spokenOf(event)].some((one) => addressees.some((each) => each === one)))
        .map((event) => `${code} ${event.when.date}`),
    )
    expect(unheard).toEqual([])
  })
})

describe('every example, as it would be posted', () => {
  it.each(exampleDemands)('$code is understood', (example) => {
    const { demand, events: told } = asDomain(example, idFor('organisation'), 'nobody', idFor)
    const { organisation: _, allies: __, lookedOn, raisers: named, ...rest } = demand
    const published = { ...rest, raisers: named.map(({ signed: ___, ...raiser }) => raiser) }
    expect(readAs('publish-demand', published)).toMatchObject({ ok: true })
    expect(readAs('look-at-demand', { demand: demand.id, on: lookedOn, source: null, witness: 'W' })).toMatchObject({ ok: true })
    expect(told.filter((event) => !readAs('record-event', event).ok)).toEqual([])
  })

  it('and so is every authority', () => {
    const unread = exampleAuthorities.filter(({ code, parent, ...rest }) => {
      const id = idFor(`authority ${code}`)
      return !readAs('keep-authority', { ...rest, id, code, parent: parent && idFor(`authority ${parent}`) }).ok
    })
    expect(unread).toEqual([])
  })
})

describe('drafts in the other languages of the public pages', () => {
  it.each(exampleDemands)('$code: its title and the latest words of both sides', (demand) => {
    const texts = [demand.title, ...demand.asks.map(({ title }) => title), ...latestWords(demand)]
    const untranslated = texts.filter((text) => !isDrafted(text))
    expect(untranslated.map(({ text }) => text)).toEqual([])
  })
})

type CompiledEvent = { date: string; kind: string; sources: string[] }
type Compiled = { id: string; gcmObjectives: number[]; statusAsOf: string; noteSources: string[]; events: CompiledEvent[] }

function standingOn(code: string, on: Day): DemandStanding {
  const example = exampleDemands.find((demand) => demand.code === code)!
  const { demand, events: told } = asDomain(example, idFor('organisation'), 'nobody', idFor)
  const by = demand.organisation
  const recorded = told.map((event, order): Recorded => ({ ...event, recorded: { order, on: today, by }, retracted: null }))
  return standingOf(demand, recorded, on)
}

function readAs(kind: ActKind, body: object) {
  const [org, id, by] = ['organisation', 'act', 'member'].map(idFor)
  const act = { v: 1, org, id, kind, body, by, previous: null, head: null, replaces: null, at: 0, day: null }
  return readAct(actBytes(act as unknown as AnyAct))
}

function idFor(thing: string): Id {
  return idOf(new Uint8Array(createHash('sha256').update(thing).digest().subarray(0, 16)))
}

function linksOf(demands: readonly ExampleDemand[]): string[] {
  const sources = demands.flatMap(({ note, events: all }) => [...(note?.sources ?? []), ...all.flatMap((event) => event.sources)])
  return sources.map(({ link }) => link).toSorted()
}

function spokenOf({ actor }: ExampleEvent): string[] {
  return actor.role === 'authority' ? [actor.authority] : []
}

function deliveredTo(event: ExampleEvent): readonly string[] {
  return event.kind === 'demand' ? (event.delivery?.to ?? []) : []
}

function isWord({ kind }: ExampleEvent): boolean {
  return kind === 'answer' || kind === 'commitment'
}

/** The last answer or promise, the last fact, the last check and the last demand: what a page may set side by side. */
function latestWords({ events: all }: ExampleDemand): ExampleText[] {
  const kinds = [['answer', 'commitment'], ['law', 'court', 'implementation'], ['check'], ['demand']]
  return kinds.flatMap((some) => all.findLast(({ kind }) => some.includes(kind))?.text ?? [])
}

function isDrafted({ text, translations }: ExampleText): boolean {
  const drafts = translations.filter((each) => each.state === 'draft' && each.text !== '' && each.text !== text)
  return ['en', ...drafts.map(({ lang }) => lang)].join() === siteLanguages.join()
}

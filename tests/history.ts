// A small language in which tests tell the history of a demand, its events parted by ' / ', in the order of recording.
import type { Demand } from '#domain/demand.ts'
import { effects, type Actor, type EventKind, type Recorded } from '#domain/event.ts'
import { periodOf, type Day, type Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'

// 2018-03     Ministry refuses | notes | promises | accepts | accepts-in-part | commits, by 2019-06
// 2018-03-01  Union asks | hands over, to Consulate | sends | says
// 2018        law for, of Ministry, from 2019-01-01, until 2020-12-31     (court, implementation likewise; reversal)
// 2018-03-01  Shelter sees not-met | partly | met
// 2018-03-01  Union votes 30/5/0/0                                        (met/partly/not met/worse)
// 2018-03-01  Union closes given-up | replaced | done
// 2018-03-01  Press sees met                                              (anybody else: context)
// Any of them: through Ministry (which did it), of Ministry (whom it concerns), about pay, recorded 2024-01-01, retracted.

export const ministry = 'ministry' as Id
export const consulate = 'consulate' as Id
export const [union, circle, shelter, pay, rest] = ['union', 'circle', 'shelter', 'pay', 'rest'] as [Id, Id, Id, Id, Id]

const actors: Record<string, Actor['as']> = {
  Ministry: { role: 'authority', authority: ministry },
  Consulate: { role: 'authority', authority: consulate },
  Palace: { role: 'authority', authority: 'palace' as Id }, // an authority of whom nothing is asked
  Union: { role: 'raiser', raiser: union },
  Circle: { role: 'raiser', raiser: circle },
  Shelter: { role: 'ally', ally: shelter }, // named by the Union
  Stranger: { role: 'raiser', raiser: 'stranger' as Id }, // says that it raised it, and did not
  Press: { role: 'other' },
}
const facts = ['law', 'court', 'implementation', 'reversal', 'bill', 'context']
const deliveries = { asks: null, says: 'said-in-public', hands: 'handed-over', sends: 'sent' } as const

/** A demand on the Ministry and the Consulate by the Union and the Circle; looked at on the day given. */
export function demandWith(more: Partial<Demand> = {}): Demand {
  const none = { text: '', lang: 'en' }
  return {
    id: 'demand' as Id, code: 'D00', organisation: 'org' as Id, title: none, text: none, howItCanBeDone: none, translations: [],
    raisers: [union, circle].map((id) => ({ id, name: id, organisation: null, signed: null })),
    allies: [{ id: shelter, name: 'Shelter', namedBy: union }], addressees: [ministry, consulate],
    asks: [], places: [], objectives: [], frameworks: [], notes: [],
    fromPublicSources: false, lookedOn: day('2030-12-31'), ...more,
  }
}

export const twoAsks = [pay, rest].map((id) => ({ id, title: { text: id, lang: 'en' } }))

export function history(text: string): Recorded[] {
  return text.split(' / ').filter((line) => line !== '').map(eventOf)
}

export function day(text: string): Day {
  return text as Day
}

function eventOf(line: string, order: number): Recorded {
  const [words = '', ...clauses] = line.split(/,\s*/)
  const [when = '', who = '', ...rest] = words.split(/\s+/)
  const clause = (name: string) => clauses.filter((each) => each.startsWith(`${name} `)).map((each) => each.slice(name.length + 1))
  const period = (name: string) => clause(name).map(periodIn)[0] ?? null
  const does = facts.includes(who) ? factOf(who, rest[0]) : deedOf(rest)
  return {
    id: `event-${order}`, demand: 'demand', when: periodIn(when), text: line, lang: 'en', quote: null, translations: [],
    amounts: [], sources: [], ownWitness: true,
    actor: { name: who, as: actors[facts.includes(who) ? (clause('through')[0] ?? 'Press') : who] ?? fail(line) },
    concerns: clause('of').map((name) => name.toLowerCase()), asks: clause('about'), unverified: null, ...does,
    deadline: period('by'), inForceFrom: period('from'), inForceUntil: period('until'), witness: 'a witness', replacedBy: null,
    delivery: 'how' in does && does.how !== null
      ? { how: does.how, to: clause('to').map((name) => name.toLowerCase()), where: '', receivedBy: '' }
      : null,
    recorded: { order, on: clause('recorded')[0] ?? '2000-01-01' },
    retracted: clauses.includes('retracted') ? { reason: 'recorded in error', on: day('2029-01-01') } : null,
  } as unknown as Recorded
}

function factOf(kind: string, effect = 'none') {
  if (kind === 'bill') return { kind: 'in-parliament', effect: 'bill' }
  return kind === 'reversal' ? { kind, effect: 'takes-back' } : known(kind as EventKind, effect)
}

function deedOf([verb = '', what = '']: readonly string[]) {
  if (verb in deliveries) return { kind: 'demand', effect: 'raises', how: deliveries[verb as keyof typeof deliveries] }
  if (verb === 'commits') return { kind: 'commitment', effect: 'promises' }
  if (verb === 'sees') return known('check', what)
  if (verb === 'closes') return known('closing', what)
  if (verb !== 'votes') return known('answer', verb)
  const [met, partly, notMet, worse] = what.split('/').map(Number)
  return { kind: 'verdict', effect: 'counted', count: { met, partly, notMet, worse } }
}

function known(kind: EventKind, effect: string) {
  return (effects[kind] as readonly string[]).includes(effect) ? { kind, effect } : fail(`${kind} ${effect}`)
}

function periodIn(text: string): Period {
  return periodOf(text) ?? fail(text)
}

function fail(what: string): never {
  throw new Error(`no test says it like this: ${what}`)
}

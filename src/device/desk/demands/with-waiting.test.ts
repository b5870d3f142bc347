// What waits on this device stands in the record at once, marked, and only as far as the rules let it.
import { expect, it } from 'vitest'
import type { Event } from '#domain/event.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import type { DemandsReply } from '#wire/demand-replies.ts'
import { circle, demandWith, history, ministry, union } from '#tests/history.ts'
import { withWaiting } from './with-waiting.ts'

const today = '2026-11-23' as Day
const here = { organisation: union, today }
const raisers = [union, circle].map((id) => ({ id, name: id, organisation: id, signed: id === union ? today : null }))
const demand = demandWith({ organisation: union, raisers, allies: [], addressees: [ministry], lookedOn: null })
const authorities = [{ id: ministry, organisation: union }]
const organisations = [union, circle].map((org) => ({ org, name: org, contact: '' }))
const demands = [{ demand, events: history('2020-01-01 Union asks'), actHash: 'hash' }]
const reply = { authorities, organisations, demands } as unknown as DemandsReply

function after(...acts: readonly { readonly kind: string; readonly body: object }[]) {
  return withWaiting(reply, acts as unknown as readonly MembersAct[], here)
}

function draftOf(more: object = {}) {
  const { organisation: _, allies: __, lookedOn: ___, raisers: named, ...rest } = demand
  return { ...rest, raisers: named.map(({ signed: _, ...one }) => one), ...more }
}

const answer: Event = { ...history('2021-01-01 Ministry refuses')[0]!, id: 'new' as Id }

it('an event stands last, with the day and who recorded it, and is marked', () => {
  const { demands, waiting } = after({ kind: 'record-event', body: answer })
  expect(demands[0]!.events.at(-1)).toMatchObject({ id: 'new', recorded: { order: 1, on: today, by: union }, retracted: null })
  expect([...waiting].toSorted()).toEqual(['demand', 'new'])
})

it('what another source says stands at once, marked, and no more once it is taken back', () => {
  const body = { id: 'said', demand: demand.id, event: 'event-0', text: 'In May', lang: 'en', amounts: [], source: {} }
  const back = { kind: 'retract-conflict', body: { demand: demand.id, id: 'said', reason: 'A misprint' } }
  const said = after({ kind: 'record-conflict', body })
  expect(said.demands[0]!.conflicts).toMatchObject([{ id: 'said', recorded: { order: 1, on: today, by: union }, retracted: null }])
  expect(said.waiting.has('said' as Id)).toBe(true)
  const retracted = after({ kind: 'record-conflict', body }, back).demands[0]!.conflicts
  expect(retracted).toMatchObject([{ retracted: { reason: 'A misprint', on: today } }])
})

it('an event that is on the record already does not stand twice', () => {
  const twice = after({ kind: 'record-event', body: answer }, { kind: 'record-event', body: answer })
  expect(twice.demands[0]!.events).toHaveLength(2)
})

it('what is retracted stays, with its reason', () => {
  const { demands } = after({ kind: 'retract-event', body: { demand: demand.id, event: 'event-0', reason: 'Another demand' } })
  expect(demands[0]!.events[0]!.retracted).toEqual({ reason: 'Another demand', on: today })
})

it('a new demand can be shown and not yet be signed by others; it brings its authorities', () => {
  const body = draftOf({ id: 'fresh', code: 'fresh', addressees: ['bureau'] })
  const acts = [{ kind: 'keep-authority', body: { id: 'bureau' } }, { kind: 'publish-demand', body }]
  const { demands, authorities: known, waiting } = after(...acts)
  expect(known.map(({ id }) => id)).toEqual([ministry, 'bureau'])
  expect(demands[1]).toMatchObject({ demand: { id: 'fresh', organisation: union }, events: [], actHash: null })
  expect(waiting.has('fresh' as Id)).toBe(true)
})

it('leaves out what the rules refuse: the door will say so', () => {
  const body = draftOf({ id: 'fresh', code: 'fresh', addressees: ['nobody'] })
  expect(after({ kind: 'publish-demand', body }).demands).toHaveLength(1)
  expect(after({ kind: 'edit-demand', body: draftOf({ code: 'other' }) }).demands[0]!.demand.code).toBe(demand.code)
})

it('an edit, a signature, an ally and a look change the demand', () => {
  const title = { text: 'Two days off', lang: 'en' }
  expect(after({ kind: 'edit-demand', body: draftOf({ title }) }).demands[0]).toMatchObject({ demand: { title }, actHash: null })
  const signed = after({ kind: 'join-demand', body: { demand: demand.id, raiser: circle, of: 'hash' } })
  expect(signed.demands[0]!.demand.raisers[1]!.signed).toBe(today)
  const allied = after({ kind: 'name-ally', body: { demand: demand.id, ally: 'a', name: 'Shelter' } })
  expect(allied.demands[0]!.demand.allies).toEqual([{ id: 'a', name: 'Shelter', namedBy: union }])
  const looks = [today, '2026-01-01'].map((on) => ({ kind: 'look-at-demand', body: { demand: demand.id, on } }))
  expect(after(...looks).demands[0]!.demand.lookedOn).toBe(today)
})

it('acts on other things change nothing of the record', () => {
  expect(after({ kind: 'close-round', body: { round: 'r' } })).toEqual({ ...reply, waiting: new Set() })
})

it('a translation stands in its place, and is not among those that an edit passes on', () => {
  const body = {
    demand: demand.id, of: 'demand', id: demand.id, part: 'title', lang: 'id', text: 'Kata', state: 'draft', by: 'Ani', reviewedBy: null,
  }
  const [kept] = after({ kind: 'translate', body }).demands
  expect(kept!.demand.translations).toMatchObject([{ of: 'title', lang: 'id', text: 'Kata' }])
  expect(kept!.own).toEqual(demand.translations)
  const [gone] = after({ kind: 'translate', body }, { kind: 'translate', body: { ...body, text: '' } }).demands
  expect(gone!.demand.translations).toEqual(demand.translations)
})

it('what was sent stands beside, until it is taken back', () => {
  const body = { id: 'sent', about: { demand: demand.id, event: null }, sentBy: { name: 'A. Clerk', office: '' }, receivedOn: today }
  const back = { kind: 'retract-correction', body: { id: 'sent', about: body.about, reason: 'An error' } }
  expect(after({ kind: 'record-correction', body }).demands[0]!.corrections).toMatchObject([{ id: 'sent', retracted: null }])
  expect(after({ kind: 'record-correction', body }, back).demands[0]!.corrections).toMatchObject([{ retracted: { reason: 'An error' } }])
  const beside = { ...body, about: { authority: ministry } }
  expect(after({ kind: 'record-correction', body: beside }).besideAuthorities).toMatchObject([{ id: 'sent' }])
})

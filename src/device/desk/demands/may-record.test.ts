// Why a kind of event cannot be recorded, before any field is filled: the same rules as at the door, whoever asks.
import { expect, it } from 'vitest'
import { eventKinds, type EventKind } from '#domain/event.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { demandWith, history, ministry, union } from '#tests/history.ts'
import { actFor, judged, settingOf, whyNotKind } from './may-record.ts'
import { proposedConcerns, speakersFor } from './speakers.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

const today = '2026-11-23' as Day
const here = { organisation: 'ours' as Id, today }
const raiser = { id: union, name: 'Union', organisation: 'ours' as Id, signed: today }
const authority = (id: string, parent: string | null = null) => ({ id, parent, name: id }) as unknown as KeptAuthority
const authorities = [authority('state'), authority(ministry, 'state'), authority('bureau', 'state'), authority('palace')]
const record = { authorities, organisations: [], demands: [], waiting: new Set() } as unknown as DeskRecord

function kept(more: Parameters<typeof demandWith>[0], events = ''): OnDesk {
  return { demand: demandWith({ addressees: [ministry], ...more }), events: history(events), actHash: null }
}

function refused(on: OnDesk): Partial<Record<EventKind, string>> {
  const found = eventKinds.map((kind) => [kind, whyNotKind(kind, record, on, here)] as const)
  return Object.fromEntries(found.filter(([, why]) => why !== null))
}

it('a raiser who signed records everything', () => {
  expect(refused(kept({ raisers: [raiser] }))).toEqual({})
})

it('a raiser who has not signed yet records nothing', () => {
  const why = refused(kept({ raisers: [{ ...raiser, signed: null }] }))
  expect(Object.keys(why)).toEqual([...eventKinds])
  expect(new Set(Object.values(why))).toEqual(new Set(['not-your-organisation', 'not-a-raiser']))
})

it('whoever keeps an example records all but the word that belongs to those who raised it', () => {
  const absent = { ...raiser, organisation: null, signed: null }
  const example = kept({ organisation: 'ours' as Id, raisers: [absent], allies: [], fromPublicSources: true })
  expect(refused(example)).toEqual({ verdict: 'not-a-raiser', closing: 'not-a-raiser' })
})

it('after a closing what happened before may still be told: the day decides, not the kind', () => {
  const closed = kept({ raisers: [raiser], allies: [] }, '2020-01-01 Union closes given-up')
  expect(refused(closed)).toEqual({})
  const told = history('2019-01-01 Ministry refuses / 2021-01-01 Ministry refuses')
  const [before, after] = told.map((event) => ({ ...event, id: event.text as Id }))
  const setting = settingOf(record, closed, here)
  expect([judged(before!, setting).ok, judged(after!, setting)]).toEqual([true, { ok: false, refusal: 'demand-closed' }])
})

it('a closing weighs as much as a verdict', () => {
  expect([actFor('closing'), actFor('verdict'), actFor('answer')]).toEqual(['give-verdict', 'give-verdict', 'record-event'])
})

it('offers those who were asked first, then those of their house, and no stranger for words', () => {
  const demand = demandWith({ addressees: [ministry] })
  const names = (kind: EventKind) => speakersFor(kind, demand, authorities, 'ours' as Id).map(({ name }) => name)
  expect(names('answer')).toEqual(['ministry', 'bureau', 'state'])
  expect(names('law')).toEqual(['ministry', 'bureau', 'palace', 'state', null])
})

it('proposes for whom somebody spoke who was not asked', () => {
  const demand = demandWith({ addressees: [ministry] })
  const speaker = (name: string) => speakersFor('answer', demand, authorities, 'ours' as Id).find((one) => one.name === name)!
  expect(proposedConcerns(speaker('state'), demand, authorities)).toEqual([ministry])
  expect(proposedConcerns(speaker('bureau'), demand, authorities)).toEqual([])
  expect(proposedConcerns(speaker('ministry'), demand, authorities)).toEqual([])
})

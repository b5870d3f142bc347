// The public record on its way to the desk: read whole as the server tells it, and refused as soon as a part has another shape.
import { expect, it } from 'vitest'
import { exampleRecord } from '#tests/public-record.ts'
import { readAround, readList, readWhole } from './demand-replies.ts'

type OnRecord = { readonly demand: object; readonly events: object[]; readonly conflicts: object[] }
const record = JSON.parse(JSON.stringify(withHashes())) as { demands: OnRecord[]; authorities: object[] }

it('reads the 31 examples with every event, as they were', () => {
  const read = readWhole(record)
  const demands = read.ok ? read.value.demands : []
  expect(demands.map(({ demand, events }) => [demand.code, events.length])).toEqual(
    record.demands.map(({ demand, events }) => [(demand as { code: string }).code, events.length]),
  )
  expect(demands[0]!.events[0]).toEqual(record.demands[0]!.events[0])
  expect(readAround(record)).toMatchObject({ ok: true, value: { authorities: record.authorities } })
  expect(readList({ ...record, lines: record.demands, ready: true, total: 31, waiting: 0, next: null })).toMatchObject({ ok: true })
  expect(demands[0]!.conflicts).toEqual(record.demands[0]!.conflicts)
})

it.each([readAround, readList])('may be the one that is known already', (reader) => {
  expect(reader({ version: 'examples', same: true })).toEqual({ ok: true, value: { version: 'examples', same: true } })
})

it.each([
  ['an event of no kind', { demands: withEvent({ kind: 'rumour' }) }],
  ['an effect that does not fit', { demands: withEvent({ effect: 'won' }) }],
  ['an event with a field too many', { demands: withEvent({ status: 'met' }) }],
  ['an event without its order', { demands: withEvent({ recorded: null }) }],
  ['a source that is no web link', { demands: withEvent({ sources: [{ link: 'javascript:alert(1)' }] }) }],
  ['a source that says otherwise and is none', { demands: withConflict({ source: null }) }],
  ['no demands at all', { demands: null }],
])('refuses %s', (_, change) => {
  expect(readWhole({ ...record, ...change })).toEqual({ ok: false, refusal: 'not-understood' })
})

it('refuses an authority of no kind', () => {
  const authorities = [{ ...record.authorities[0], kind: 'king' }]
  expect(readAround({ ...record, authorities })).toEqual({ ok: false, refusal: 'not-understood' })
})

function withEvent(change: object) {
  const [first, ...rest] = record.demands
  return [{ ...first, events: [{ ...first!.events[0], ...change }] }, ...rest]
}

function withConflict(change: object) {
  const [first, ...rest] = record.demands
  return [{ ...first, conflicts: [{ ...first!.conflicts[0], ...change }] }, ...rest]
}

function withHashes() {
  const { demands, authorities, organisations } = exampleRecord()
  const organisation = organisations[0]!.org
  return {
    version: 'examples', parts: 1, same: [], left: [], gone: [], besideAuthorities: [],
    authorities: authorities.map((one) => ({ ...one, organisation })), organisations,
    demands: demands.map(({ demand, events, conflicts = [] }) => ({
      // As it was signed: translations of asks were kept beside it.
      demand: { ...demand, asks: demand.asks.map(({ id, title }) => ({ id, title })) },
      actHash: 'A'.repeat(43), corrections: [], translated: [], isShort: false, mark: 'mark',
      events: events.map((event) => ({ ...event, recorded: { ...event.recorded, by: organisation } })),
      conflicts: conflicts.map((one) => ({ ...one, recorded: { ...one.recorded, by: organisation } })),
    })),
  }
}

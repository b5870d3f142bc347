// The record as tables: one row for each demand, one for each event. The names of columns are what others build on: they stay.
import type { DemandJson } from '../json.ts'
import type { Cell } from './csv.ts'
import type { Day } from '#values/day.ts'

type Columns<T> = readonly (readonly [name: string, cell: (of: T) => Cell | undefined])[]
type EventJson = DemandJson['events'][number]
type OnDemand = { readonly demand: DemandJson; readonly event: EventJson }

const between = '; '

const ofDemand: Columns<DemandJson> = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['lang', ({ lang }) => lang],
  ['text', ({ text }) => text],
  ['how_it_can_be_done', ({ howItCanBeDone }) => howItCanBeDone],
  ['standing', ({ standing }) => standing],
  ['why', ({ why }) => why],
  ['labels', ({ labels }) => labels.join(between)],
  ['as_of', ({ asOf }) => asOf],
  ['looked_on', ({ lookedOn }) => lookedOn],
  ['raised_by', ({ raisedBy }) => raisedBy.join(between)],
  ['asked_of', ({ addressees }) => addressees.map(({ id }) => id).join(between)],
  ['asked_of_names', ({ addressees }) => addressees.map(({ name }) => name).join(between)],
  ['places', ({ places }) => places.join(between)],
  ['objectives', ({ objectives }) => objectives.join(between)],
  ['frameworks', ({ frameworks }) => frameworks.join(between)],
  ['in_force', ({ inForce }) => inForce],
  ['last_word_on', ({ lastWord }) => lastWord?.date],
  ['last_word', ({ lastWord }) => lastWord?.effect],
  ['last_deed_on', ({ lastDeed }) => lastDeed?.date],
  ['last_deed', ({ lastDeed }) => lastDeed?.effect],
  ['migrants_word_on', ({ migrantsWord }) => migrantsWord?.date],
  ['migrants_word', ({ migrantsWord }) => migrantsWord?.says],
  ['silent_since', ({ silence }) => silence?.since],
  ['silent_days', ({ silence }) => silence?.days],
  ['overdue_since', ({ overdue }) => overdue?.since],
  ['overdue_days', ({ overdue }) => overdue?.days],
  ['events', ({ events }) => events.length],
  ['from_public_sources', ({ fromPublicSources }) => (fromPublicSources ? 'yes' : 'no')],
  ['kept_by', ({ keptBy }) => keptBy],
  ['successors', ({ raisers }) => raisers.filter(({ successorOf }) => successorOf !== null).map(successorIn).join(between)],
]

const ofEvent: Columns<OnDemand> = [
  ['demand', ({ demand }) => demand.id],
  ['title', ({ demand }) => demand.title],
  ['id', ({ event }) => event.id],
  ['date', ({ event }) => event.date],
  ['precision', ({ event }) => event.precision],
  ['kind', ({ event }) => event.kind],
  ['effect', ({ event }) => event.effect],
  ['actor', ({ event }) => event.actor],
  ['role', ({ event }) => event.role],
  ['authority', ({ event }) => event.authority],
  ['concerns', ({ event }) => event.concerns.join(between)],
  ['text', ({ event }) => event.text],
  ['lang', ({ event }) => event.lang],
  ['quote', ({ event }) => event.quote?.text],
  ['quote_lang', ({ event }) => event.quote?.lang],
  ['amounts', ({ event }) => event.amounts.map(amountIn).join(between)],
  ['sources', ({ event }) => event.sources.map(({ link }) => link).join(' ')],
  ['publishers', ({ event }) => event.sources.map(({ publisher }) => publisher).join(between)],
  ['own_witness', ({ event }) => (event.ownWitness ? 'yes' : 'no')],
  ['unverified', ({ event }) => event.unverified],
  ['recorded_on', ({ event }) => event.recordedOn],
  ['retracted_on', ({ event }) => event.retracted?.on],
  ['retracted_why', ({ event }) => event.retracted?.reason],
  ['disputed', ({ event }) => event.conflicts.filter(({ retracted }) => retracted === null).map(disputedIn).join(between)],
]

/** 'Union of Today (The Union)': after its name, that of whom it succeeds. */
function successorIn({ name, successorOf }: DemandJson['raisers'][number]): string {
  return `${name} (${successorOf})`
}

function amountIn({ amount, currency, unit, of }: EventJson['amounts'][number]): string {
  return [amount, currency, unit, of].join(' ').trim()
}

/** 'Hong Kong Free Press: 6106 HKD month AMCB: https://...'. */
function disputedIn({ source: { publisher, link }, amounts, text }: EventJson['conflicts'][number]): string {
  return [publisher, ...amounts.map(amountIn), text, link].filter((part) => part !== '').join(': ')
}

export const demandColumns = ofDemand.map(([name]) => name)
export const eventColumns = ofEvent.map(([name]) => name)

export function demandRows(demands: readonly DemandJson[]): readonly (readonly Cell[])[] {
  return [demandColumns, ...demands.map((demand) => ofDemand.map(([, cell]) => cell(demand) ?? null))]
}

/** Where `since` is given, only events that were recorded or taken back on that day or later. */
export function eventRows(demands: readonly DemandJson[], since: Day | null): readonly (readonly Cell[])[] {
  const all = demands.flatMap((demand) => demand.events.map((event) => ({ demand, event })))
  const rows = all.filter(({ event }) => since === null || (event.retracted?.on ?? event.recordedOn) >= since)
  return [eventColumns, ...rows.map((row) => ofEvent.map(([, cell]) => cell(row) ?? null))]
}

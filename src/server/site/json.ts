// The record as data: each demand with its standing on the day, who said what last, and every event with its sources.
import type { KeptCorrection } from '#domain/correction.ts'
import { isOnlyTold, keeperOf } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import type { Ref, Said, Stand } from '#domain/standing/outcome.ts'
import { eventIn } from './json-event.ts'
import type { PublicRecord } from './record.ts'
import { raiserIn } from './told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'

export type DemandJson = ReturnType<typeof demandIn>

/** All demands on record on the day, in the order in which the record holds them. */
export function demandsJson(record: PublicRecord, visit: Visit): DemandJson[] {
  const view = viewOf(record, visit)
  return record.demands.map((page) => demandIn(view, view.stood(page)))
}

/** Null when there is no demand with that code. */
export function demandJson(record: PublicRecord, code: string, visit: Visit): DemandJson | null {
  const found = demandCalled(record, code)
  if (found === undefined) return null
  const view = viewOf(record, visit)
  return demandIn(view, view.stood(found))
}

function demandIn(view: View, stood: Stood) {
  const { demand, standing } = stood
  return {
    id: demand.code,
    title: demand.title.text,
    lang: demand.title.lang,
    text: demand.text.text,
    howItCanBeDone: demand.howItCanBeDone.text || null,
    translations: demand.translations,
    raisedBy: demand.raisers.map((one) => raiserIn(view, one)),
    raisers: demand.raisers.map((one) => raiserData(view, demand, one)),
    dissents: (stood.dissents ?? []).map(({ name, says, on, ofTheseWords, said }) => ({ name, says, on, ofTheseWords, ...said })),
    allies: demand.allies.map(({ name }) => ({ name })),
    addressees: standing.addressees.map((one) => ({ ...authorityIn(view, one.addressee), ...standIn(view, stood, one) })),
    asks: standing.asks.map((one) => {
      return { ...askIn(demand, one.ask), standing: one.standing, why: view.why(one, stood) }
    }),
    ...standIn(view, stood, standing),
    migrantsWord: wordOf(stood, standing.migrantsWord),
    migrantsWords: standing.migrantsWords.map((said) => wordOf(stood, said)),
    notes: demand.notes,
    corrections: (stood.corrections ?? []).map(sentIn),
    places: demand.places,
    objectives: demand.objectives,
    frameworks: demand.frameworks,
    asOf: standing.on,
    lookedOn: demand.lookedOn,
    notCheckedSince: standing.notCheckedSince,
    deliveryUnknown: standing.deliveryUnknown,
    fromPublicSources: isOnlyTold(demand),
    keptBy: view.keeper(keeperOf(demand))?.name ?? null,
    events: stood.told.map((event) => eventIn(view, stood, event)),
  }
}

function raiserData(view: View, demand: Stood['demand'], one: Stood['demand']['raisers'][number]) {
  const { signed, took } = one
  const server = view.elsewhere(demand, one)
  return { name: raiserIn(view, one), server, signed, takenOver: took?.on ?? null, successorOf: took?.after ?? null }
}

/** As it was sent, beside the record; what was taken back stays, with its reason. */
function sentIn({ about, recorded: { on }, retracted, ...sent }: KeptCorrection) {
  return { ...sent, event: 'demand' in about ? about.event : null, recordedOn: on, retracted }
}

function askIn({ asks }: Stood['demand'], id: string) {
  const ask = asks.find((one) => one.id === id)
  return { title: ask?.title.text ?? '', ...(ask?.translations?.length && { translations: ask.translations }) }
}

function standIn(view: View, stood: Stood, stand: Stand) {
  return {
    standing: stand.standing,
    lastStanding: stand.lastStanding,
    labels: stand.labels,
    reason: stand.reason.code,
    why: view.why(stand, stood),
    inForce: stand.inForce.level,
    lastWord: lastWordIn(stood, stand.lastWord),
    lastDeed: lastWordIn(stood, stand.lastDeed),
    silence: stand.silence && { since: stand.silence.since, days: stand.silence.days },
    overdue: stand.overdue && { because: stand.overdue.because, since: stand.overdue.since, days: stand.overdue.days },
  }
}

function authorityIn(view: View, id: Recorded['id']) {
  const authority = view.authority(id)
  return { id: authority?.code ?? id, name: authority?.name ?? '', kind: authority?.kind ?? null, place: authority?.place ?? '' }
}

function lastWordIn({ events }: Stood, ref: Ref | null) {
  const event = events.find(({ id }) => id === ref?.id)
  if (event === undefined) return null
  const { when, kind, effect, actor, text, lang } = event
  return { event: event.id, date: when.date, precision: when.precision, kind, effect, actor: actor.name, text, lang }
}

function wordOf(stood: Stood, said: Said | null) {
  if (said === null) return null
  const { demand } = stood
  const speaker = [...demand.raisers, ...demand.allies].find(({ id }) => id === said.speaker)?.name ?? ''
  return { ...lastWordIn(stood, said.ref), says: said.says, speaker, isAlly: said.isAlly, counts: said.counts }
}

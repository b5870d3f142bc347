// The record as it will be when what waits on this device has gone out: so that the desk shows and judges it at once, offline too.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { withPlaceTaken } from '#domain/claim.ts'
import type { Conflict, KeptConflict } from '#domain/conflict.ts'
import type { About, Correction, KeptCorrection } from '#domain/correction.ts'
import type { Demand } from '#domain/demand.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import { editableDemand, publishableDemand, type DemandDraft } from '#domain/demand-rules.ts'
import type { Event, Recorded } from '#domain/event.ts'
import { leftBehind, withTranslations, type Translating } from '#domain/translation.ts'
import type { BodyOf, MembersAct } from '#wire/act.ts'
import type { DemandsReply, KnownOrganisation } from '#wire/demand-replies.ts'
import type { Hash } from '#wire/hash.ts'

/** `actHash` is null while the act that publishes or edits it waits: nobody can sign for it yet. */
export type OnDesk = {
  /** With the translations that were kept later in their places, as in `events`. */
  readonly demand: Demand
  readonly events: readonly Recorded[]
  readonly actHash: Hash | null
  readonly corrections?: readonly KeptCorrection[]
  readonly conflicts?: readonly KeptConflict[]
  readonly translated?: readonly Translating[]
  /** The translations that stand in the demand itself, where others were kept later: those that an edit passes on. */
  readonly own?: Demand['translations']
  /** Only its sentence and what makes its standing are here. */
  readonly isShort?: boolean
}
/** `demands` are those that are here whole; `ours` those of our own lists, many of them short. */
export type DeskRecord = {
  readonly ours?: Ours
  readonly authorities: readonly KeptAuthority[]
  readonly organisations: readonly KnownOrganisation[]
  readonly demands: readonly OnDesk[]
  readonly besideAuthorities?: readonly KeptCorrection[]
  /** Demands and events that this device has not sent yet, or changed and not sent. */
  readonly waiting: ReadonlySet<Id>
}
/** `waiting`: how many at the beginning of all wait for something; `toLook`: to be looked at again, where `lines` are not all. */
export type Ours = {
  readonly lines: readonly OnDesk[]
  readonly toLook: readonly OnDesk[]
  readonly total: number
  readonly waiting: number
  /** Other demands that were shown here, so that an event may name them. */
  readonly met: ReadonlySet<Id>
}
type Piece = { readonly demands: readonly DemandDraft[]; readonly events: readonly Event[] }
/** By which organisation, and on which day. */
export type Here = { readonly organisation: Id; readonly today: Day }

/** What the rules refuse of it is left out: the door will say so. Takes the acts in the order in which they wait. */
export function withWaiting(reply: DemandsReply, acts: readonly MembersAct[], here: Here): DeskRecord {
  const record = acts.reduce<DeskRecord>((record, act) => after(record, act, here), { ...reply, waiting: new Set() })
  return { ...record, demands: record.demands.map(read) }
}

function after(record: DeskRecord, act: MembersAct, here: Here): DeskRecord {
  switch (act.kind) {
    case 'keep-authority': return afterAuthority(record, act.body, here)
    case 'publish-demand': return afterPublishing(record, act.body, here)
    case 'publish-together': return afterTogether(record, act.body, here)
    case 'edit-demand': return changed(record, act.body.id, (kept) => afterEdit(record, kept, act.body as DemandDraft, here))
    case 'join-demand': return remade(record, act.body.demand, (demand) => signed(demand, act.body.raiser, here.today))
    case 'succeed': return remade(record, act.body.demand, (demand) => succeeded(record, demand, act.body.raiser, here))
    case 'name-ally': return remade(record, act.body.demand, (demand) => allied(demand, act.body, here.organisation))
    case 'look-at-demand': return remade(record, act.body.demand, (demand) => looked(demand, act.body.on))
    case 'record-event': return marked(changed(record, act.body.demand, (kept) => withEvent(kept, act.body, here)), act.body.id)
    case 'retract-event': return marked(
      changed(record, act.body.demand, (kept) => withoutEvent(kept, act.body.event, act.body.reason, here.today)), act.body.event)
    case 'translate': return changed(record, act.body.demand, (kept) => translatedAnew(kept, act.body))
    case 'import-demands': return afterPiece(record, act.body, here)
    case 'record-conflict': return marked(changed(record, act.body.demand, (kept) => withConflict(kept, act.body, here)), act.body.id)
    case 'retract-conflict': return changed(record, act.body.demand, (kept) => withoutConflict(kept, act.body, here.today))
    case 'record-correction': return withSent(record, act.body, here)
    case 'retract-correction': return withoutSent(record, act.body, here)
    default: return record
  }
}

function read(kept: OnDesk): OnDesk {
  const { translated = [] } = kept
  return translated.length === 0 ? kept : { ...withTranslations(kept, translated), own: kept.demand.translations }
}

function afterAuthority(record: DeskRecord, authority: Omit<KeptAuthority, 'organisation'>, { organisation }: Here): DeskRecord {
  const others = record.authorities.filter(({ id }) => id !== authority.id)
  return { ...record, authorities: [...others, { ...authority, organisation }] }
}

function afterPublishing(record: DeskRecord, draft: DemandDraft, here: Here): DeskRecord {
  const demand = publishableDemand(draft, here, namesOf(record))
  if (!demand.ok || record.demands.some((kept) => kept.demand.id === draft.id)) return record
  return marked({ ...record, demands: [...record.demands, { demand: demand.value, events: [], actHash: null }] }, draft.id)
}

/** Everybody who is named has signed: without that the door takes none of it. */
function afterTogether(record: DeskRecord, { demand, authorities }: BodyOf<'publish-together'>, here: Here): DeskRecord {
  const known = authorities.filter(({ id }) => !record.authorities.some((one) => one.id === id))
  const after = afterPublishing(known.reduce((so, one) => afterAuthority(so, one, here), record), demand, here)
  const signedBy = (made: Demand) => made.raisers.map((one) => ({ ...one, signed: one.signed ?? here.today }))
  return remade(after, demand.id, (made) => ({ ...made, raisers: signedBy(made) }))
}

function afterPiece(record: DeskRecord, { demands, events }: Piece, here: Here): DeskRecord {
  const published = demands.reduce((all, demand) => afterPublishing(all, demand, here), record)
  return events.reduce((all, event) => marked(changed(all, event.demand, (kept) => withEvent(kept, event, here)), event.id), published)
}

function afterEdit(record: DeskRecord, kept: OnDesk, draft: DemandDraft, here: Here): OnDesk {
  const demand = editableDemand(kept.demand, draft, here, namesOf(record), kept.events)
  if (!demand.ok) return kept
  const before = kept.translated ?? []
  const gone = leftBehind(kept.demand, demand.value, before)
  return { ...kept, demand: demand.value, actHash: null, translated: before.filter((one) => !gone.includes(one)) }
}

function signed(demand: Demand, raiser: Id, today: Day): Demand {
  return { ...demand, raisers: demand.raisers.map((one) => (one.id === raiser ? { ...one, signed: one.signed ?? today } : one)) }
}

function succeeded({ organisations }: DeskRecord, demand: Demand, raiser: Id, { organisation, today }: Here): Demand {
  const by = demand.raisers.find(({ id }) => id === raiser)?.organisation ?? null
  const name = organisations.find(({ org }) => org === organisation)?.name ?? ''
  return by === null ? demand : withPlaceTaken(demand, { raiser, organisation, name, isSuccessor: true, by }, today)
}

function allied(demand: Demand, { ally: id, name }: { readonly ally: Id; readonly name: string }, organisation: Id): Demand {
  const namedBy = demand.raisers.find((one) => one.organisation === organisation)?.id
  if (namedBy === undefined) return demand
  return { ...demand, allies: [...demand.allies.filter((ally) => ally.id !== id), { id, name, namedBy }] }
}

function looked(demand: Demand, on: Day): Demand {
  return { ...demand, lookedOn: demand.lookedOn !== null && demand.lookedOn > on ? demand.lookedOn : on }
}

function withEvent(kept: OnDesk, event: Event, { organisation, today }: Here): OnDesk {
  if (kept.events.some(({ id }) => id === event.id)) return kept
  const order = 1 + Math.max(0, ...kept.events.map(({ recorded }) => recorded.order))
  return { ...kept, events: [...kept.events, { ...event, recorded: { order, on: today, by: organisation }, retracted: null }] }
}

function withoutEvent(kept: OnDesk, event: Id, reason: string, on: Day): OnDesk {
  const events = kept.events.map((one) => (one.id === event && one.retracted === null ? { ...one, retracted: { reason, on } } : one))
  return { ...kept, events }
}

function translatedAnew(kept: OnDesk, one: Translating): OnDesk {
  const isSame = (each: Translating) => each.id === one.id && each.part === one.part && each.lang === one.lang
  const others = (kept.translated ?? []).filter((each) => !isSame(each))
  return { ...kept, translated: one.text === '' ? others : [...others, one] }
}

function withConflict(kept: OnDesk, conflict: Conflict, { organisation, today }: Here): OnDesk {
  const others = (kept.conflicts ?? []).filter(({ id }) => id !== conflict.id)
  const order = 1 + Math.max(0, ...others.map(({ recorded }) => recorded.order))
  return { ...kept, conflicts: [...others, { ...conflict, recorded: { order, on: today, by: organisation }, retracted: null }] }
}

function withoutConflict(kept: OnDesk, { id, reason }: { readonly id: Id; readonly reason: string }, on: Day): OnDesk {
  const taken = (one: KeptConflict) => (one.id === id && one.retracted === null ? { ...one, retracted: { reason, on } } : one)
  return { ...kept, conflicts: (kept.conflicts ?? []).map(taken) }
}

function withSent(record: DeskRecord, sent: Correction, { organisation, today }: Here): DeskRecord {
  const one: KeptCorrection = { ...sent, recorded: { order: Number.MAX_SAFE_INTEGER, on: today, by: organisation }, retracted: null }
  const beside = (all: readonly KeptCorrection[] = []) => [...all.filter(({ id }) => id !== sent.id), one]
  return marked(changedBeside(record, sent.about, beside), sent.id)
}

function withoutSent(record: DeskRecord, taken: { readonly id: Id; readonly about: About; readonly reason: string }, { today }: Here) {
  return changedBeside(record, taken.about, (all = []) => all.map((one) => {
    return one.id === taken.id ? { ...one, retracted: { reason: taken.reason, on: today } } : one
  }))
}

type Beside = (all?: readonly KeptCorrection[]) => readonly KeptCorrection[]

function changedBeside(record: DeskRecord, about: About, change: Beside): DeskRecord {
  if ('authority' in about) return { ...record, besideAuthorities: change(record.besideAuthorities) }
  return changed(record, about.demand, (kept) => ({ ...kept, corrections: change(kept.corrections) }))
}

function changed(record: DeskRecord, id: Id, change: (kept: OnDesk) => OnDesk): DeskRecord {
  const demands = record.demands.map((kept) => (kept.demand.id === id ? change(kept) : kept))
  return marked({ ...record, demands }, id)
}

function marked(record: DeskRecord, id: Id): DeskRecord {
  return { ...record, waiting: new Set([...record.waiting, id]) }
}

function remade(record: DeskRecord, id: Id, change: (demand: Demand) => Demand): DeskRecord {
  return changed(record, id, (kept) => ({ ...kept, demand: change(kept.demand) }))
}

/** Which authorities and organisations the rules may find. */
export function namesOf({ authorities, organisations }: Pick<DeskRecord, 'authorities' | 'organisations'>) {
  return { authorities: authorities.map(({ id }) => id), organisations: organisations.map(({ org }) => org) }
}

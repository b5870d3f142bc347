// What may be recorded on a demand: by whom, about whom, with which source; the raisers' verdict; and taking back what was an error.
import { firstDay, lastDay, type Day, type Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Authority } from './authority.ts'
import { sameHouse } from './authority-rules.ts'
import type { Demand } from './demand.ts'
import { keeperOf, mayRecordOn, raiserOf } from './demand-rules.ts'
import type { Event, Recorded } from './event.ts'
import { standingOf } from './standing.ts'
import { countedIn } from './verdict.ts'

/** On which record, by which organisation, and on which day. */
export type Setting = {
  readonly demand: Demand | null
  /** All that is on its record. */
  readonly events: readonly Recorded[]
  /** At least those that the event and the demand name, and all above them. */
  readonly authorities: readonly Pick<Authority, 'id' | 'parent'>[]
  /** Of the demands that the event names, those that are here. */
  readonly demands: readonly Id[]
  readonly organisation: Id
  readonly today: Day
}
type OnDemand = Setting & { readonly demand: Demand }

export type EventRefusal =
  | 'unknown-demand' | 'not-your-organisation' | 'event-taken' | 'demand-closed' | 'not-yet-happened' | 'source-missing'
  | 'unknown-raiser' | 'unknown-ally' | 'unknown-authority' | 'unknown-ask' | 'not-an-addressee' | 'concerns-missing' | 'not-a-raiser'
  | 'period-upside-down' | 'effect-does-not-fit' | 'nobody-counted' | 'witness-needed'
export type RetractRefusal = 'unknown-demand' | 'unknown-event' | 'already-retracted' | 'not-your-organisation'
export type Verdict = Extract<Event, { kind: 'verdict' }>

type Rule = (event: Event, setting: OnDemand) => EventRefusal | null

/** The first that refuses decides; the order is that in which people mend things: the record, the day, the speaker, the rest. */
const rules: readonly Rule[] = [
  isOwnRecord, isNew, isOpen, hasHappened, hasSource, isKnownSpeaker, mayBeSaidBy, isOwnWord, concernsTheAsked, isForwards, closesRightly,
]

/** Whether an event may be recorded: everything but a verdict, which needs a second person (`witness-needed`; see `givableVerdict`). */
export function recordableEvent(event: Event, setting: Setting): Result<Event, EventRefusal> {
  return event.kind === 'verdict' ? refuse('witness-needed') : checked(event, setting)
}

/** Whether a verdict may be given: by a raiser who signed, in its own name, with somebody counted. Asked again when the second signs. */
export function givableVerdict(event: Event, setting: Setting): Result<Verdict, EventRefusal> {
  if (event.kind !== 'verdict') return refuse('effect-does-not-fit')
  if (countedIn(event.count) === 0) return refuse('nobody-counted')
  const fits = checked(event, setting)
  return fits.ok ? ok(event) : fits
}

/**
 * Whether a verdict is on the words that stand now: `of` is the hash of the act whose words were judged, `current` that of the last
 * publishing or edit. Asked again when the second signs.
 */
export function judgesTheseWords(of: string, current: string | null): Result<null, 'demand-changed'> {
  return of === current ? ok(null) : refuse('demand-changed')
}

/**
 * Whether an organisation may take an event back as recorded in error: who recorded it, or the keeper of the demand; only that a
 * raiser's own word (check, verdict, closing) is taken back by nobody but who gave it. Refusals as in its type.
 */
export function retractableEvent(id: Id, setting: Setting): Result<Recorded, RetractRefusal> {
  const { demand, events, organisation } = setting
  if (demand === null) return refuse('unknown-demand')
  const event = events.find((each) => each.id === id)
  if (event === undefined) return refuse('unknown-event')
  if (event.retracted !== null) return refuse('already-retracted')
  const isTheirs = isRaisersWord(event) || keeperOf(demand) !== organisation
  return isTheirs && event.recorded.by !== organisation ? refuse('not-your-organisation') : ok(event)
}

/** The last day of the closing of a demand, after which nothing but context comes on its record; null while it is open. */
export function closedOn({ demand, events, today }: Pick<OnDemand, 'demand' | 'events' | 'today'>): Day | null {
  const { standing, reason } = standingOf(demand, events, today)
  return standing === 'closed' && reason.event !== null ? lastDay(reason.event.when) : null
}

function checked(event: Event, setting: Setting): Result<Event, EventRefusal> {
  const { demand } = setting
  if (demand === null) return refuse('unknown-demand')
  for (const rule of rules) {
    const refusal = rule(event, { ...setting, demand })
    if (refusal !== null) return refuse(refusal)
  }
  return ok(event)
}

function isOwnRecord(_: Event, { demand, organisation }: OnDemand): EventRefusal | null {
  return mayRecordOn(demand, organisation) ? null : 'not-your-organisation'
}

function isNew({ id }: Event, { events }: OnDemand): EventRefusal | null {
  return events.some((each) => each.id === id) ? 'event-taken' : null
}

/** After the raisers closed it, what may have happened before may still be told, and context always. */
function isOpen({ kind, when }: Event, setting: OnDemand): EventRefusal | null {
  const closed = kind === 'context' ? null : closedOn(setting)
  return closed !== null && firstDay(when) > closed ? 'demand-closed' : null
}

function hasHappened({ when }: Event, { today }: OnDemand): EventRefusal | null {
  return firstDay(when) > today ? 'not-yet-happened' : null
}

/** A verdict and a closing are deeds of the raisers, done where they are recorded. The check of one who is not here is a report: whose? */
function hasSource({ kind, actor: { as }, sources, ownWitness }: Event, { demand }: OnDemand): EventRefusal | null {
  if (kind === 'verdict' || kind === 'closing' || sources.length > 0) return null
  const isReport = kind === 'check' && as.role === 'raiser' && demand.raisers.find(({ id }) => id === as.raiser)?.organisation === null
  return ownWitness && !isReport ? null : 'source-missing'
}

function isKnownSpeaker({ actor: { as } }: Event, { demand, authorities }: OnDemand): EventRefusal | null {
  if (as.role === 'raiser') return demand.raisers.some(({ id }) => id === as.raiser) ? null : 'unknown-raiser'
  if (as.role === 'ally') return demand.allies.some(({ id }) => id === as.ally) ? null : 'unknown-ally'
  if (as.role === 'authority') return authorities.some(({ id }) => id === as.authority) ? null : 'unknown-authority'
  return null
}

/** Who may say what: answers and commitments come from who was asked, or from its house; demands and the migrants' word from raisers. */
function mayBeSaidBy({ kind, actor: { as }, concerns }: Event, { demand, authorities }: OnDemand): EventRefusal | null {
  if (kind === 'demand' || kind === 'verdict' || kind === 'closing') return as.role === 'raiser' ? null : 'not-a-raiser'
  if (kind === 'check') return as.role === 'raiser' || as.role === 'ally' ? null : 'not-a-raiser'
  if (kind !== 'answer' && kind !== 'commitment') return null
  if (as.role !== 'authority') return 'not-an-addressee'
  if (demand.addressees.includes(as.authority)) return null
  if (!demand.addressees.some((addressee) => sameHouse(as.authority, addressee, authorities))) return 'not-an-addressee'
  // Words of one who was not itself asked are about nobody until somebody says for whom they were spoken.
  return concerns.length === 0 ? 'concerns-missing' : null
}

/** A raiser whose organisation is here speaks for itself; verdicts and closings come from nobody else. */
function isOwnWord(event: Event, { demand, organisation }: OnDemand): EventRefusal | null {
  const { as } = event.actor
  if (!isRaisersWord(event) || as.role !== 'raiser') return null
  const raiser = demand.raisers.find(({ id }) => id === as.raiser)!
  if (raiser.organisation === null) return event.kind === 'check' ? null : 'not-a-raiser'
  return raiserOf(demand, organisation) === raiser ? null : 'not-your-organisation'
}

function concernsTheAsked(event: Event, { demand }: OnDemand): EventRefusal | null {
  const whom = [...event.concerns, ...(event.kind === 'demand' ? (event.delivery?.to ?? []) : [])]
  if (whom.some((id) => !demand.addressees.includes(id))) return 'not-an-addressee'
  return event.asks.some((id) => !demand.asks.some((ask) => ask.id === id)) ? 'unknown-ask' : null
}

/** What is in force ends after it began, and a deadline lies after the promise. */
function isForwards(event: Event, _: OnDemand): EventRefusal | null {
  if (event.kind === 'commitment') return endsBefore(event.deadline, event.when) ? 'period-upside-down' : null
  if (event.kind !== 'law' && event.kind !== 'court' && event.kind !== 'implementation') return null
  return endsBefore(event.inForceUntil, event.inForceFrom ?? event.when) ? 'period-upside-down' : null
}

function endsBefore(end: Period | null, begin: Period): boolean {
  return end !== null && lastDay(end) < firstDay(begin)
}

/** Just what is replaced names what replaces it: another demand that is here. */
function closesRightly(event: Event, { demand, demands }: OnDemand): EventRefusal | null {
  if (event.kind !== 'closing') return null
  if ((event.effect === 'replaced') !== (event.replacedBy !== null) || event.replacedBy === demand.id) return 'effect-does-not-fit'
  return event.replacedBy === null || demands.includes(event.replacedBy) ? null : 'unknown-demand'
}

function isRaisersWord({ kind, actor }: Event): boolean {
  return kind === 'verdict' || kind === 'closing' || (kind === 'check' && actor.as.role === 'raiser')
}

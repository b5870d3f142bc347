// What holds for a demand: how it is published, edited and joined, who names allies, who may write on its record, and the last look.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Ally, Demand, Raiser } from './demand.ts'
import type { Recorded, Source } from './event.ts'

/** A demand as its publisher writes it: who signed, whom the raisers trust and the last look are not hers to write. */
export type DemandDraft = Omit<Demand, 'organisation' | 'keeper' | 'raisers' | 'allies' | 'lookedOn'> & {
  readonly raisers: readonly Omit<Raiser, 'signed' | 'took'>[]
}
/** Which organisation acts, and on which day. */
export type Signing = { readonly organisation: Id; readonly today: Day }
/** Which of the authorities and organisations that a draft names are on this server. */
export type Here = { readonly authorities: readonly Id[]; readonly organisations: readonly Id[] }

export type DraftRefusal = 'unknown-authority' | 'unknown-organisation' | 'raiser-taken' | 'named-twice' | 'not-a-raiser'
export type EditRefusal = DraftRefusal | 'unknown-demand' | 'not-your-organisation' | 'code-stays' | 'events-refer-to-it'
export type JoinRefusal = 'unknown-demand' | 'unknown-raiser' | 'not-your-organisation' | 'demand-changed' | 'already-signed'
export type AllyRefusal = 'unknown-demand' | 'not-a-raiser' | 'ally-taken'
export type LookRefusal = 'unknown-demand' | 'not-your-organisation' | 'looked-in-future' | 'source-missing'
/** A look at which nothing new was found: where, or who of the organisation looked. */
export type Look = { readonly on: Day; readonly source: Source | null; readonly witness: string }

/**
 * A demand to be published. Publishing signs for the publisher's own raiser; every other organisation signs by joining. Refusals:
 * `unknown-authority`, `unknown-organisation`, `raiser-taken` (two raisers with one id or one organisation), `named-twice` (an addressee or
 * an ask), `not-a-raiser` (who publishes a demand that is not from public sources raises it too).
 */
export function publishableDemand(draft: DemandDraft, by: Signing, here: Here): Result<Demand, DraftRefusal> {
  const wrong = wrongIn(draft, by, here)
  if (wrong !== null) return refuse(wrong)
  const raisers = draft.raisers.map((raiser) => ({ ...raiser, signed: raiser.organisation === by.organisation ? by.today : null }))
  return ok({ ...draft, organisation: by.organisation, raisers, allies: [], lookedOn: null })
}

/**
 * A demand after an edit by its keeper. Raisers who signed stay signed only while they are named as before and what is asked, of whom
 * and how, has not changed by a letter; else they sign anew. `events` are all on its record. Further refusals: `unknown-demand`,
 * `not-your-organisation`, `code-stays` (it stands in links), `events-refer-to-it` (an addressee, ask or raiser that the record speaks of).
 * Who took a demand over stays among its raisers: `not-a-raiser`.
 */
export function editableDemand(
  before: Demand | null, draft: DemandDraft, by: Signing, here: Here, events: readonly Recorded[],
): Result<Demand, EditRefusal> {
  if (before === null) return refuse('unknown-demand')
  if (keeperOf(before) !== by.organisation) return refuse('not-your-organisation')
  if (before.code !== draft.code) return refuse('code-stays')
  const wrong = wrongIn(draft, by, here)
  if (wrong !== null) return refuse(wrong)
  const isTaken = keeperOf(before) !== before.organisation
  if (isTaken && draft.raisers.every(({ organisation }) => organisation !== by.organisation)) return refuse('not-a-raiser')
  if (spokenOf(before, events).some((id) => !namedIn(draft).includes(id))) return refuse('events-refer-to-it')
  const raisers = draft.raisers.map((raiser) => {
    return { ...raiser, signed: signedAfterEdit(before, draft, raiser, by), ...tookBefore(before, raiser) }
  })
  const { organisation, allies, lookedOn } = before
  return ok({ ...draft, organisation, ...(before.keeper !== undefined && { keeper: before.keeper }), raisers, allies, lookedOn })
}

/** Who edits the words of a demand: its publisher, until somebody took it over. */
export function keeperOf({ organisation, keeper }: Pick<Demand, 'organisation' | 'keeper'>): Id {
  return keeper ?? organisation
}

/** Whether two versions ask the same, word for word, of the same: what a raiser's signature is for. */
export function asksTheSame(one: DemandDraft | Demand, other: DemandDraft | Demand): boolean {
  return JSON.stringify(asked(one)) === JSON.stringify(asked(other))
}

/**
 * The raiser for whom a second organisation now signs. `of` is the hash of the act whose words it read, `current` that of the last
 * publishing or edit. Refusals: `unknown-demand`, `unknown-raiser`, `not-your-organisation`, `demand-changed`, `already-signed`.
 */
export function joiningRaiser(
  demand: Demand | null, signs: { readonly raiser: Id; readonly of: string; readonly current: string }, by: Signing,
): Result<Raiser, JoinRefusal> {
  if (demand === null) return refuse('unknown-demand')
  const raiser = demand.raisers.find(({ id }) => id === signs.raiser)
  if (!raiser) return refuse('unknown-raiser')
  if (raiser.organisation !== by.organisation) return refuse('not-your-organisation')
  if (signs.of !== signs.current) return refuse('demand-changed')
  if (raiser.signed !== null) return refuse('already-signed')
  return ok({ ...raiser, signed: by.today })
}

/**
 * An ally whose checks shall count, named (or called by another name) by a raiser who signed. Refusals: `unknown-demand`, `not-a-raiser`,
 * `ally-taken` (another raiser named it).
 */
export function namedAlly(
  demand: Demand | null, ally: { readonly id: Id; readonly name: string }, organisation: Id,
): Result<Ally, AllyRefusal> {
  if (demand === null) return refuse('unknown-demand')
  const raiser = raiserOf(demand, organisation)
  if (raiser === null) return refuse('not-a-raiser')
  const known = demand.allies.find(({ id }) => id === ally.id)
  return known && known.namedBy !== raiser.id ? refuse('ally-taken') : ok({ ...ally, namedBy: raiser.id })
}

/**
 * The day of the last look: a look that arrives late moves nothing back. Refusals: `unknown-demand`, `not-your-organisation`,
 * `looked-in-future`, `source-missing` (neither where nor who).
 */
export function lookedAt(demand: Demand | null, { on, source, witness }: Look, by: Signing): Result<Day, LookRefusal> {
  if (demand === null) return refuse('unknown-demand')
  if (!mayRecordOn(demand, by.organisation)) return refuse('not-your-organisation')
  if (on > by.today) return refuse('looked-in-future')
  if (source === null && witness === '') return refuse('source-missing')
  return ok(demand.lookedOn !== null && demand.lookedOn > on ? demand.lookedOn : on)
}

/** Who writes on the record of a demand: its keeper, and every organisation that signed as its raiser. */
export function mayRecordOn(demand: Demand, organisation: Id): boolean {
  return keeperOf(demand) === organisation || raiserOf(demand, organisation) !== null
}

/** The raiser for whom an organisation signed, or null. */
export function raiserOf(demand: Demand, organisation: Id): Raiser | null {
  return demand.raisers.find((raiser) => raiser.organisation === organisation && raiser.signed !== null) ?? null
}

/**
 * Whether nobody who raised it stands behind these words here: they were compiled from public sources, and no raiser has signed. What a
 * signature takes over, an edit of what is asked gives back, since it ends the signature.
 */
export function isOnlyTold({ fromPublicSources, raisers }: Pick<Demand, 'fromPublicSources' | 'raisers'>): boolean {
  return fromPublicSources && raisers.every(({ signed }) => signed === null)
}

function wrongIn(draft: DemandDraft, { organisation }: Signing, here: Here): DraftRefusal | null {
  const organisations = draft.raisers.map((raiser) => raiser.organisation).filter((id) => id !== null)
  if (twice(draft.raisers.map(({ id }) => id)) || twice(organisations)) return 'raiser-taken'
  if (twice(draft.addressees) || twice(draft.asks.map(({ id }) => id))) return 'named-twice'
  if (draft.addressees.some((id) => !here.authorities.includes(id))) return 'unknown-authority'
  if (organisations.some((id) => !here.organisations.includes(id))) return 'unknown-organisation'
  return draft.fromPublicSources || organisations.includes(organisation) ? null : 'not-a-raiser'
}

function signedAfterEdit(before: Demand, draft: DemandDraft, raiser: DemandDraft['raisers'][number], by: Signing): Day | null {
  const known = before.raisers.find(({ id }) => id === raiser.id)
  const isSameRaiser = known !== undefined && known.name === raiser.name && known.organisation === raiser.organisation
  const signed = isSameRaiser && asksTheSame(before, draft) ? known.signed : null
  return signed ?? (raiser.organisation === by.organisation ? by.today : null)
}

/** A place that was taken stays so while the same organisation stands in it. */
function tookBefore(before: Demand, { id, organisation }: DemandDraft['raisers'][number]): Pick<Raiser, 'took'> {
  const known = before.raisers.find((one) => one.id === id && one.organisation === organisation)
  return known?.took === undefined ? {} : { took: known.took }
}

function asked({ title, text, howItCanBeDone, asks, addressees }: DemandDraft | Demand) {
  const words = [title, text, howItCanBeDone, ...asks.map((ask) => ask.title)].map((each) => [each.text, each.lang])
  return [words, asks.map(({ id }) => id), addressees.toSorted()]
}

/** The addressees, asks and raisers of a demand that its record or its allies speak of: an edit cannot take these away. */
function spokenOf(demand: Demand, events: readonly Recorded[]): readonly Id[] {
  const spoken = new Set(demand.allies.map(({ namedBy }) => namedBy))
  for (const { actor, concerns, asks, ...event } of events.filter(({ retracted }) => retracted === null)) {
    const delivered = event.kind === 'demand' ? (event.delivery?.to ?? []) : []
    const speaker = actor.as.role === 'raiser' ? [actor.as.raiser] : actor.as.role === 'authority' ? [actor.as.authority] : []
    for (const id of [...concerns, ...asks, ...delivered, ...speaker]) spoken.add(id)
  }
  return namedIn(demand).filter((id) => spoken.has(id))
}

function namedIn({ raisers, addressees, asks }: DemandDraft | Demand): readonly Id[] {
  return [...addressees, ...asks.map(({ id }) => id), ...raisers.map(({ id }) => id)]
}

function twice(ids: readonly Id[]): boolean {
  return new Set(ids).size < ids.length
}

// Lists: a piece of one, decided like each of its demands and events by itself; and taking a whole one away again.
import type { Result } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import { addablePiece, isTakenBack, staysBecause, undoableImport, type Since, type WorkSince } from '#domain/importing/import-rules.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { claimsOnEach } from '../store/claims.ts'
import { conflictsOnEach } from '../store/conflicts.ts'
import { correctionsOnEach } from '../store/corrections.ts'
import { demandsWith, type KeptDemand } from '../store/demands.ts'
import { eventsOn, retract } from '../store/events.ts'
import {
  demandsAndTheirActs, endImport, heldOfLists, importedWith, importOf, inParts, keepPiece, lockDemands, namedAsReplacing, takeAway,
  type Imported,
} from '../store/imports.ts'
import type { Db } from '../store/store.ts'
import { translationsOfEach } from '../store/translations.ts'
import { recordEvent } from './events.ts'
import { publishDemand } from './publishing.ts'
import { kept, type Done, type Work } from './work.ts'

/** Whole or refused whole: what was written before a refusal is undone with it. */
export async function importDemands(work: Work, act: Act<'import-demands'>): Promise<Result<Done, Refusal>> {
  const { import: id, file, demands, events } = act.body
  const piece = {
    file, demands: demands.length, kinds: events.map(({ kind }) => kind),
    areCompiled: demands.every(({ fromPublicSources, raisers }) => fromPublicSources
      && raisers.every(({ organisation }) => organisation === null)),
  }
  const addable = addablePiece(await importOf(work.db, act.org, id), piece, await heldOfLists(work.db, act.org))
  if (!addable.ok) return addable
  for (const body of demands) {
    const published = await publishDemand(work, { ...act, kind: 'publish-demand', body })
    if (!published.ok) return published
  }
  for (const body of events) {
    const recorded = await recordEvent(work, { ...act, kind: 'record-event', body })
    if (!recorded.ok) return recorded
  }
  const place = { org: act.org, act: act.id, seq: work.seq, on: work.today }
  await keepPiece(work.db, place, { id, file }, demands.map((demand) => demand.id), events)
  return kept
}

export async function undoImport(work: Work, act: Act<'undo-import'>): Promise<Result<Done, Refusal>> {
  const { db, today } = work
  const { import: id, reason } = act.body
  const undoable = undoableImport(await importOf(db, act.org, id))
  if (!undoable.ok) return undoable
  const came = await importedWith(db, act.org, id)
  const named = await namedAsReplacing(db)
  for (const some of inParts([...new Set([...came.published, ...came.events.keys()])].toSorted())) {
    await undoPart(work, { id, reason, came, named, some })
  }
  await endImport(db, act.org, id, today, reason)
  return kept
}

type Part = {
  readonly id: Id; readonly reason: string; readonly came: Imported; readonly named: ReadonlySet<Id>; readonly some: readonly Id[]
}

async function undoPart({ db, house, today }: Work, { id, reason, came, named, some }: Part): Promise<void> {
  if (house.store.kind === 'postgres') await lockDemands(db, some)
  const gone: KeptDemand['demand'][] = []
  for (const since of await sinceThen(db, came, named, some)) {
    if (!came.published.has(since.demand.id)) await takeBack(since)
    else if (staysBecause(since) === null) gone.push(since.demand)
  }
  await takeAway(db, id, gone, today, reason)

  async function takeBack({ demand, events, ofList }: Since): Promise<void> {
    for (const event of events) if (ofList.has(event.id) && isTakenBack(event, events)) await retract(db, demand, event.id, today, reason)
  }
}

/** What somebody put into each of these demands since they came with a list. */
async function sinceThen(db: Db, came: Imported, named: ReadonlySet<Id>, some: readonly Id[]): Promise<readonly Since[]> {
  const [demands, events] = [await demandsWith(db, some), await eventsOn(db, some)]
  const [corrections, translations] = [await correctionsOnEach(db, some), await translationsOfEach(db, some)]
  const [claims, conflicts] = [await claimsOnEach(db, some), await conflictsOnEach(db, some)]
  const acts = await demandsAndTheirActs(db, some)
  return demands.map(({ demand, actHash }) => ({
    demand, events: events.get(demand.id) ?? [], ofList: new Set(came.events.get(demand.id) ?? []),
    corrections: corrections.get(demand.id)?.length ?? 0, translations: translations.get(demand.id)?.length ?? 0,
    claims: claims.get(demand.id) ?? 0, conflicts: conflicts.get(demand.id)?.length ?? 0,
    isEdited: actHash !== acts.get(demand.id), isNamed: named.has(demand.id),
  }))
}

export type Staying = { readonly demand: KeptDemand['demand']; readonly why: WorkSince }

/** How many demands came with a list, and which would stay if it were taken away now: the rule by which that is decided. */
export async function stayingOf(db: Db, org: Id, list: Id): Promise<{ readonly came: number; readonly staying: readonly Staying[] }> {
  const [came, named] = [await importedWith(db, org, list), await namedAsReplacing(db)]
  const staying: Staying[] = []
  for (const some of inParts([...came.published].toSorted())) {
    for (const since of await sinceThen(db, came, named, some)) {
      const why = staysBecause(since)
      if (why !== null) staying.push({ demand: since.demand, why })
    }
  }
  return { came: came.published.size, staying }
}

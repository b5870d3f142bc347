// Demands: publishing and editing, joining as a second raiser, naming an ally, and the last look.
import type { Id } from '#values/id.ts'
import { refuse, type Result } from '#values/result.ts'
import { latestDayOf } from '#values/moment.ts'
import { editableDemand, joiningRaiser, lookedAt, namedAlly, publishableDemand, type DemandDraft, type Here } from '#domain/demand-rules.ts'
import type { Refusal } from '#domain/refusal.ts'
import { leftBehind } from '#domain/translation.ts'
import type { Act } from '#wire/act.ts'
import { authoritiesAndAbove } from '../store/authorities.ts'
import { addDemand, demandOf, keepAlly, keepLook, keepSigned, replaceDemand, type KeptDemand } from '../store/demands.ts'
import { eventsOf } from '../store/events.ts'
import { wasTakenAway } from '../store/imports.ts'
import { dropTranslation, translationsOf } from '../store/translations.ts'
import { knownTo } from './guests.ts'
import { kept, type Done, type Work } from './work.ts'

export async function publishDemand(work: Work, act: Act<'publish-demand'>): Promise<Result<Done, Refusal>> {
  const publishable = publishableDemand(act.body, { organisation: act.org, today: work.today }, await hereFor(work, act.body, act.org))
  if (!publishable.ok) return publishable
  if (await wasTakenAway(work.db, act.body)) return refuse('demand-taken')
  return (await addDemand(work.db, { demand: publishable.value, actHash: work.actHash }, work.seq)) ? kept : refuse('demand-taken')
}

export async function editDemand(work: Work, act: Act<'edit-demand'>): Promise<Result<Done, Refusal>> {
  const before = (await lockedDemand(work, act.body.id))?.demand ?? null
  const events = before === null ? [] : await eventsOf(work.db, before)
  const signing = { organisation: act.org, today: work.today }
  const here = await hereFor(work, act.body, before?.organisation ?? act.org)
  const editable = editableDemand(before, act.body, signing, here, events)
  if (!editable.ok) return editable
  for (const one of leftBehind(before!, editable.value, await translationsOf(work.db, act.body.id))) await dropTranslation(work.db, one)
  await replaceDemand(work.db, { demand: editable.value, actHash: work.actHash })
  return kept
}

export async function joinDemand(work: Work, act: Act<'join-demand'>): Promise<Result<Done, Refusal>> {
  const known = await lockedDemand(work, act.body.demand)
  const { raiser, of } = act.body
  const signs = { raiser, of, current: known?.actHash ?? '' }
  const signed = joiningRaiser(known?.demand ?? null, signs, { organisation: act.org, today: work.today })
  if (!signed.ok) return signed
  await keepSigned(work.db, known!.demand, signed.value)
  return kept
}

export async function nameAlly(work: Work, act: Act<'name-ally'>): Promise<Result<Done, Refusal>> {
  const known = await lockedDemand(work, act.body.demand)
  const ally = namedAlly(known?.demand ?? null, { id: act.body.ally, name: act.body.name }, act.org)
  if (!ally.ok) return ally
  await keepAlly(work.db, known!.demand, ally.value)
  return kept
}

export async function lookAtDemand(work: Work, act: Act<'look-at-demand'>): Promise<Result<Done, Refusal>> {
  const known = await lockedDemand(work, act.body.demand)
  const day = lookedAt(known?.demand ?? null, act.body, { organisation: act.org, today: latestDayOf(work.now) })
  if (!day.ok) return day
  await keepLook(work.db, known!.demand, day.value)
  return kept
}

/** The demand, which nobody else changes until the commit: it may belong to another organisation, whose chain is not ours to lock. */
export async function lockedDemand(work: Work, id: KeptDemand['demand']['id']): Promise<KeptDemand | null> {
  return demandOf(work.db, id, work.house.store.kind === 'postgres')
}

/** `host` may name those as raisers whom it has written down as guests too. */
export async function hereFor({ db }: Work, draft: DemandDraft, host: Id): Promise<Here> {
  const authorities = (await authoritiesAndAbove(db, draft.addressees)).map(({ id }) => id)
  const named = draft.raisers.map(({ organisation }) => organisation).filter((id) => id !== null)
  return { authorities, organisations: await knownTo(db, host, named) }
}

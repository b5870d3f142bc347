// What of the public record is held in memory while the desk is open, and how it is kept up: bounded, however many demands there are.
import type { Id } from '#values/id.ts'
import type { Result } from '#values/result.ts'
import type { DemandOnRecord, WholeDemand } from '#wire/demand-replies.ts'
import { demandTouched } from '#wire/demand-touched.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import type { Member } from '../member.tsx'
import { fetchAround, fetchLines, fetchWholes, type Around, type Lines, type Wholes } from './fetch-record.ts'

/** Demands that were opened, the latest of them: they stay here whole, for work without a network. */
export const mostOpened = 40
/** Those of ours that are fetched whole before anybody opens them: what waits first. */
export const mostAhead = 30
/** Others that were shown, so that an event may name them. */
const mostMet = 200

/** `after`: how many of her acts had gone in from here before it was asked for. */
export type Loaded = {
  readonly around: Around
  readonly ours: Lines
  /** Those to be looked at again, where `ours` are not all. */
  readonly toLook: Lines | null
  readonly wholes: Wholes
  readonly after: number
}
export type Cell = {
  loaded: Loaded | null
  refusal: AskRefusal | null
  readonly opened: Set<Id>
  readonly met: Set<Id>
  pages: number
  turn: number
  kept: number
  coming: string | null
  readonly listeners: Set<() => void>
}

/** By what is held in memory, so that it is gone when the desk is locked. */
const cells = new WeakMap<Member['held'], Cell>()

export function cellOf(held: Member['held']): Cell {
  const cell = cells.get(held) ?? {
    loaded: null, refusal: null, opened: new Set<Id>(), met: new Set<Id>(), pages: 1, turn: 0, kept: 0, coming: null,
    listeners: new Set<() => void>(),
  }
  cells.set(held, cell)
  return cell
}

export function subscribe({ listeners }: Cell, listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

/** Remembers what was opened, the latest last, and forgets what was opened long before. */
export function noteOpened({ opened }: Cell, ids: readonly Id[]): void {
  noteIn(opened, ids, mostOpened)
}

export function noteMet(cell: Cell, ids: readonly Id[]): void {
  if (ids.every((id) => cell.met.has(id))) return
  noteIn(cell.met, ids, mostMet)
  if (cell.loaded !== null) cell.loaded = { ...cell.loaded }
  tell(cell)
}

type Asking = Pick<Member, 'read' | 'outbox'>

/** Looks what has changed, and fetches what is wanted. Of several that look at the same time for the same, one does. */
export async function look(cell: Cell, asking: Asking, head: string): Promise<void> {
  const key = [head, cell.pages, ...cell.opened].join(' ')
  if (cell.coming === key) return
  cell.coming = key
  try {
    await round(cell, asking)
  } finally {
    if (cell.coming === key) cell.coming = null
  }
}

async function round(cell: Cell, { read, outbox }: Asking): Promise<void> {
  const turn = (cell.turn += 1)
  const after = outbox.sent().length
  const before = cell.loaded
  const [around, ours] = await Promise.all([
    fetchAround(read, before?.around ?? null), fetchLines(read, '/desk/list?whose=ours', before?.ours ?? null, cell.pages),
  ])
  const wholes = ours.ok ? await wholesWanted(cell, { read, outbox }, before, ours.value) : ours
  const refused = [around, ours, wholes].find((one) => !one.ok)
  cell.refusal = refused === undefined || refused.ok ? null : refused.refusal
  // A slower answer to an earlier question must not take the place of a later one.
  if (around.ok && ours.ok && wholes.ok && turn > cell.kept) {
    cell.kept = turn
    cell.loaded = { around: around.value, ours: ours.value, toLook: before?.toLook ?? null, wholes: wholes.value, after }
  }
  tell(cell)
  if (cell.kept === turn) await fetchMore(cell, { read }, turn)
}

/** While nothing public has changed, what is held is as it was. */
function wholesWanted({ opened }: Cell, { read, outbox }: Asking, before: Loaded | null, ours: Lines): Promise<Result<Wholes, AskRefusal>> {
  const held = before?.wholes.held ?? new Map<Id, WholeDemand>()
  const wanted = [...opened, ...touchedBy(outbox), ...aheadIn(ours).filter((id) => held.has(id))]
  return fetchWholes(read, held, wanted, before?.ours.version === ours.version)
}

/** What may be wanted soon, after what is wanted now. Where it cannot be had, nothing is said: it was not asked for. */
async function fetchMore(cell: Cell, { read }: Pick<Asking, 'read'>, turn: number): Promise<void> {
  const { ours, toLook: known, wholes: { held } } = cell.loaded!
  const missing = aheadIn(ours).filter((id) => !held.has(id))
  const [ahead, toLook] = await Promise.all([
    fetchWholes(read, new Map(), missing, false), ours.next === null ? null : fetchLines(read, '/desk/list?whose=ours&by=look', known, 1),
  ])
  if (cell.kept !== turn || cell.loaded === null) return
  const { wholes } = cell.loaded
  const more = ahead.ok && missing.length > 0 ? { ...wholes, held: new Map([...wholes.held, ...ahead.value.held]) } : wholes
  const isSame = more === wholes && (toLook === null || (toLook.ok && toLook.value === known))
  cell.loaded = { ...cell.loaded, wholes: more, toLook: toLook?.ok ? toLook.value : toLook === null ? null : known }
  if (!isSame) tell(cell)
}

/** Each demand that is here, once: whole where it is, else short. */
export function demandsIn({ wholes, ours, toLook }: Loaded): readonly DemandOnRecord[] {
  const short = new Map([...ours.lines, ...(toLook?.lines ?? [])].map((one) => [one.demand.id, one]))
  for (const id of wholes.held.keys()) short.delete(id)
  return [...wholes.held.values(), ...short.values()]
}

function aheadIn(ours: Lines | null): readonly Id[] {
  return (ours?.lines ?? []).slice(0, mostAhead).map(({ demand }) => demand.id)
}

/** Demands about which something waits on this device: shown with it, they are needed whole. */
function touchedBy(outbox: Member['outbox']): readonly Id[] {
  return outbox.seen().flatMap(({ act }) => {
    const touched = demandTouched(act)
    return touched !== null && 'demands' in touched ? touched.demands : []
  })
}

function noteIn(set: Set<Id>, ids: readonly Id[], most: number): void {
  for (const id of ids) {
    set.delete(id)
    set.add(id)
  }
  while (set.size > most) set.delete(set.values().next().value!)
}

function tell({ listeners }: Cell): void {
  for (const listen of listeners) listen()
}

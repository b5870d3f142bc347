// What holds for lists on the record: who adds to one, how much one organisation may hold, and what stays when one is taken away again.
import { ok, refuse, type Result } from '#values/result.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from '../demand.ts'
import type { EventKind, Recorded } from '../event.ts'

export type ListFile = { readonly name: string; readonly sha256: string }
export type KnownImport = { readonly id: Id; readonly file: ListFile; readonly undone: {
  readonly on: Day; readonly reason: string } | null }

/** What one organisation may hold of lists: a server is somebody's disk. */
export const mostImported = { demands: 10_000, events: 40_000 } as const

export type PieceRefusal = 'import-undone' | 'import-of-another-file' | 'too-many-imported' | 'not-from-a-list'
export type UndoRefusal = 'unknown-import' | 'import-undone'
type Held = { readonly demands: number; readonly events: number }
type Piece = { readonly file: ListFile; readonly demands: number; readonly kinds: readonly EventKind[]; readonly areCompiled: boolean }

/** The migrants' own word comes from them, never out of a table: no check, verdict or closing. */
const ofLists: readonly EventKind[] = [
  'demand', 'answer', 'commitment', 'law', 'court', 'implementation', 'in-parliament', 'reversal', 'context',
]

/** Whether a piece may be added. `held` is what the organisation holds of lists already. Refusals as in its type. */
export function addablePiece(known: KnownImport | null, piece: Piece, held: Held): Result<null, PieceRefusal> {
  if (known !== null && known.undone !== null) return refuse('import-undone')
  if (known !== null && (known.file.sha256 !== piece.file.sha256 || known.file.name !== piece.file.name)) return refuse(
    'import-of-another-file')
  if (!piece.areCompiled || piece.kinds.some((kind) => !ofLists.includes(kind))) return refuse('not-from-a-list')
  const isTooMuch = held.demands + piece.demands > mostImported.demands || held.events + piece.kinds.length > mostImported.events
  return isTooMuch ? refuse('too-many-imported') : ok(null)
}

export function undoableImport(known: KnownImport | null): Result<KnownImport, UndoRefusal> {
  if (known === null) return refuse('unknown-import')
  return known.undone === null ? ok(known) : refuse('import-undone')
}

/** What somebody put into a demand since it came with a list. */
export const worksSince = [
  'signed', 'claimed', 'recorded-on', 'checked', 'ally-named', 'sent-about', 'translated', 'edited', 'replaces-another',
] as const
export type WorkSince = (typeof worksSince)[number]
export type Since = {
  readonly demand: Demand
  readonly events: readonly Recorded[]
  /** Ids of events that came with the same list. */
  readonly ofList: ReadonlySet<Id>
  readonly corrections: number
  /** What other sources were recorded to say otherwise about its events. */
  readonly conflicts: number
  /** Organisations that said that it is theirs, whatever was decided. */
  readonly claims: number
  readonly translations: number
  /** Whether its words were set by another act than the piece with which it came. */
  readonly isEdited: boolean
  /** Whether an event of another demand names it as what replaces that one. */
  readonly isNamed: boolean
}

/** Why a demand stays when its list is taken away; null when nobody has put anything into it since. */
export function staysBecause(since: Since): WorkSince | null {
  const { demand, events, ofList } = since
  const other = events.filter(({ id }) => !ofList.has(id))
  if (demand.raisers.some(({ signed }) => signed !== null)) return 'signed'
  if (demand.raisers.some(({ organisation }) => organisation !== null) || since.claims > 0) return 'claimed'
  if (other.some(({ kind }) => kind === 'check' || kind === 'verdict') || demand.lookedOn !== null) return 'checked'
  if (other.length > 0 || since.conflicts > 0) return 'recorded-on'
  if (demand.allies.length > 0) return 'ally-named'
  if (since.corrections > 0) return 'sent-about'
  if (since.translations > 0) return 'translated'
  if (since.isEdited) return 'edited'
  return since.isNamed ? 'replaces-another' : null
}

/** Whether an event that a list put on a demand which stays is still taken back: not once a migrants' word was given after it. */
export function isTakenBack(event: Recorded, events: readonly Recorded[]): boolean {
  const words = events.filter(({ kind, retracted }) => (kind === 'check' || kind === 'verdict' || kind === 'closing') && retracted === null)
  return event.retracted === null && !words.some(({ recorded }) => recorded.order > event.recorded.order)
}

// The rules of what waits: what is sent next, what must wait for what, and what an answer of the door means for it. Pure.
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import type { Envelope } from '#wire/envelope.ts'

/** A refusal of the door: its code, and what it says beside. */
export type Refused = { readonly code: string; readonly detail: string | null }
export type Waiting = {
  /** The place in the queue; smaller is earlier. */
  readonly order: number
  readonly act: MembersAct
  readonly envelope: Envelope
  readonly refused: Refused | null
  /** How often it was signed anew because its place in the chain had changed. */
  readonly remade: number
}

/** The first that can be sent: not refused, and not waiting for one that is. */
export function nextToSend(queue: readonly Waiting[]): Waiting | null {
  const held = heldUp(queue)
  return inOrder(queue).find(({ act, refused }) => refused === null && !held.has(act.id)) ?? null
}

/** For each that waits for a refused one: which refused one, so that its maker can be told. */
export function heldUp(queue: readonly Waiting[]): ReadonlyMap<Id, Id> {
  const because = new Map<Id, Id>()
  const ordered = inOrder(queue)
  for (const [at, { act, refused }] of ordered.entries()) {
    if (refused !== null) continue
    const stopped = ordered.slice(0, at).filter((earlier) => earlier.refused !== null || because.has(earlier.act.id))
    const blocker = stopped.find((earlier) => dependsOn(act, earlier.act))
    if (blocker) because.set(act.id, because.get(blocker.act.id) ?? blocker.act.id)
  }
  return because
}

/** Whether one act makes no sense before another is in: it names what the other makes, or both change the roster. */
export function dependsOn(later: MembersAct, earlier: MembersAct): boolean {
  if (later.kind === 'enter-roster' && earlier.kind === 'enter-roster') return true
  const text = JSON.stringify(later.body)
  return madeBy(earlier).some((id) => text.includes(id))
}

/** The ids that an act brings into being. */
export function madeBy(act: MembersAct): readonly string[] {
  switch (act.kind) {
    case 'open-round': return [act.body.round]
    case 'keep-record': return [act.body.sealed.record]
    case 'keep-authority': case 'publish-demand': case 'record-event': return [act.body.id]
    case 'propose-together': return [act.body.joint, act.body.sealed.record]
    case 'amend-together': return [act.body.sealed.record]
    case 'publish-together': return [act.body.demand.id, ...act.body.authorities.map(({ id }) => id)]
    case 'import-demands': return [...act.body.demands.map((one) => one.id), ...act.body.events.map((one) => one.id)]
    case 'name-ally': return [act.body.ally]
    case 'give-verdict': return [act.id, act.body.event.id]
    case 'invite': return [act.body.invite]
    case 'keep-lockbox': return [act.body.lockbox.locator]
    default: return []
  }
}

export type Consequence = 'done' | 'wait' | 'redate' | 'remake' | 'tell'
type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string }
/** Twice is enough: a place that never fits is a refusal like another. */
const mostRemade = 2

/**
 * What to do after an answer. `redate`: the clock of this device was ahead, so it is made anew with a new id. `remake`: only its place
 * in the chain has changed, and the door kept nothing of it. `wait`: no answer came, or the server was at fault.
 */
export function consequenceOf(waiting: Pick<Waiting, 'remade'>, answer: Answer): Consequence {
  if (answer.ok) return 'done'
  if (answer.code === 'no-network' || answer.code === 'our-mistake') return 'wait'
  if (waiting.remade >= mostRemade) return 'tell'
  if (answer.code === 'clock-ahead') return 'redate'
  return answer.code === 'previous-unknown' || answer.code === 'head-unknown' ? 'remake' : 'tell'
}

function inOrder(queue: readonly Waiting[]): readonly Waiting[] {
  return queue.toSorted((a, b) => a.order - b.order)
}

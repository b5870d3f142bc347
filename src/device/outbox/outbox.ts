// The outbox: acts of the unlocked member go out in order, wait while there is no network, and come back to her when they are refused.
import type { Id } from '#values/id.ts'
import { dayOf, type Moment } from '#values/moment.ts'
import type { BodyOf, MembersAct } from '#wire/act.ts'
import { readDoorReply } from '#wire/desk-replies.ts'
import { envelopeText, type Outcome } from '#wire/envelope.ts'
import { refusalIn } from '../vault/ask.ts'
import { newId } from '../vault/new-id.ts'
import type { Surroundings } from '../vault/surroundings.ts'
import type { Open, Vault } from '../vault/vault.ts'
import { makeAct, redated, signed, type MembersKind, type Place } from './make-act.ts'
import { consequenceOf, heldUp, nextToSend, type Consequence, type Refused, type Waiting } from './order.ts'
import type { Queue } from './queue.ts'

/** `done`: the door has it ('kept', or 'waiting' for a second person). `on-this-device`: it goes out when it can. */
export type Performed =
  | { readonly state: 'done'; readonly outcome: Outcome; readonly id: Id }
  | { readonly state: 'on-this-device'; readonly id: Id }
  | { readonly state: 'refused'; readonly refusal: Refused }

export type Perform = <K extends MembersKind>(kind: K, body: BodyOf<K>, beside?: readonly Uint8Array[]) => Promise<Performed>
export type Outbox = {
  /** False where the browser keeps nothing: what waits is lost with the page. */
  readonly lasts: boolean
  /** Makes, signs, keeps and sends an act. What is refused at once is not kept: the form that asked still holds it. */
  readonly perform: Perform
  readonly waiting: () => Promise<readonly Waiting[]>
  /** The same as it was when the listeners were told last, at once; `look` brings it up to date. */
  readonly seen: () => readonly Waiting[]
  readonly look: () => Promise<void>
  /** Hers that went in while this page is open, in the order in which they went. Already there when `perform` says `done`. */
  readonly sent: () => readonly MembersAct[]
  /** Sends all that can be sent now, unlocked or not. */
  readonly send: () => Promise<void>
  /** Tries a refused one again as it is. */
  readonly again: (waiting: Waiting) => Promise<void>
  readonly discard: (waiting: Waiting) => Promise<void>
  readonly subscribe: (listen: () => void) => () => void
}

type Answered = {
  readonly answer: { readonly ok: true; readonly outcome: Outcome } | ({ readonly ok: false } & Refused)
  readonly serverTime: Moment | null
}

type Cell = {
  readonly from: Surroundings; readonly vault: Vault; readonly queue: Queue
  readonly listeners: Set<() => void>
  /** What became of each that was sent while this page is open, by its place. */
  readonly results: Map<number, Performed>
  sending: Promise<void>
  seen: readonly Waiting[]
  readonly sent: MembersAct[]
  /** The last act of hers that went in while this page is open: the next one that is signed anew stands after it. */
  lastSent: { readonly by: Id; readonly id: Id } | null
}

export function createOutbox(from: Surroundings, vault: Vault, queue: Queue): Outbox {
  const cell: Cell = {
    from, vault, queue, listeners: new Set(), results: new Map(), sending: Promise.resolve(), seen: [], sent: [], lastSent: null,
  }
  const isHers = ({ by }: MembersAct) => by === opened(vault)?.held.key
  return {
    get lasts() {
      return queue.lasts
    },
    perform: (kind, body, beside = []) => perform(cell, kind, body, beside),
    send: () => send(cell),
    waiting: () => waitingOf(cell),
    seen: () => cell.seen.filter(({ act }) => isHers(act)),
    look: () => tell(cell),
    sent: () => cell.sent.filter(isHers),
    again: (waiting) => again(cell, waiting),
    discard: (waiting) => queue.remove(waiting.order).then(() => tell(cell)),
    subscribe: (listen) => {
      cell.listeners.add(listen)
      return () => void cell.listeners.delete(listen)
    },
  }
}

async function waitingOf({ vault, queue }: Cell): Promise<readonly Waiting[]> {
  const open = opened(vault)
  return open === null ? [] : queue.all(open.held.key)
}

async function perform<K extends MembersKind>(cell: Cell, kind: K, body: BodyOf<K>, beside: readonly Uint8Array[]): Promise<Performed> {
  const { from, vault, queue } = cell
  const open = opened(vault)
  if (open === null) return { state: 'refused', refusal: { code: 'locked', detail: null } }
  const act = makeAct(open.held, newId(from.chance), kind, body, await placeAtEnd(cell, open), from.now()) as MembersAct
  const kept = await queue.add({ act, envelope: await signed(open.held, act, beside), refused: null, remade: 0 })
  await send(cell)
  const result = cell.results.get(kept.order) ?? { state: 'on-this-device', id: act.id }
  if (result.state === 'refused') await queue.remove(kept.order)
  if (result.state === 'done') await vault.refresh()
  await tell(cell)
  return result
}

async function again(cell: Cell, waiting: Waiting): Promise<void> {
  const open = opened(cell.vault)
  if (open === null) return
  await cell.queue.put({ ...(await remade(cell, open, waiting, waiting.act)), remade: 0 })
  await send(cell)
  await cell.vault.refresh()
  await tell(cell)
}

/** One round of sending after the other; a failure of one does not stop the next. */
function send(cell: Cell): Promise<void> {
  const next = cell.sending.catch(() => undefined).then(() => alone(() => sendAll(cell)))
  cell.sending = next
  return next
}

async function tell(cell: Cell): Promise<void> {
  cell.seen = await waitingOf(cell)
  for (const listen of cell.listeners) listen()
}

/** Two windows of one browser share what waits: one of them sends at a time. */
function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = navigator
  return locks === undefined ? work() : locks.request('samasama-outbox', work)
}

/** Also while nobody is unlocked: what is signed needs nobody to go out, and somebody who was removed meanwhile cannot come back for it. */
async function sendAll(cell: Cell): Promise<void> {
  const { queue } = cell
  const stuck = new Set<number>()
  for (;;) {
    const next = nextToSend((await queue.everybodys()).filter(({ order }) => !stuck.has(order)))
    if (!next) return
    const went = await sendOne(cell, next)
    if (went === 'later') return
    if (went === 'needs-its-maker') stuck.add(next.order)
    else cell.results.set(next.order, went)
    await tell(cell)
  }
}

/** `later` when nothing more can be sent now. Whatever else happened, the queue is as it should be afterwards. */
async function sendOne(cell: Cell, waiting: Waiting): Promise<Performed | 'later' | 'needs-its-maker'> {
  const { from, queue } = cell
  const { answer, serverTime } = await post(from, waiting)
  const consequence = honestly(waiting, consequenceOf(waiting, answer), serverTime)
  if (consequence === 'wait') return 'later'
  const { id, by } = waiting.act
  if (answer.ok) {
    await queue.remove(waiting.order)
    cell.lastSent = { by, id }
    cell.sent.push(waiting.act)
    return { state: 'done', outcome: answer.outcome, id }
  }
  const refusal = { code: answer.code, detail: answer.detail }
  if (consequence === 'tell') {
    await queue.put({ ...waiting, refused: refusal })
    return { state: 'refused', refusal }
  }
  const open = opened(cell.vault)
  if (open?.held.key !== by) return 'needs-its-maker'
  const act = consequence === 'redate' ? redated(waiting.act, newId(from.chance), serverTime ?? from.now()) : waiting.act
  await queue.put(await remade(cell, open, waiting, act))
  return { state: 'on-this-device', id: act.id }
}

/** Only a clock that is ahead is set back: a server gets no signature for a time that has not come. */
function honestly({ act: { at, day } }: Waiting, consequence: Consequence, serverTime: Moment | null): Consequence {
  if (consequence !== 'redate' || serverTime === null) return consequence
  return (at !== null && serverTime < at) || (day !== null && dayOf(serverTime) < day) ? 'redate' : 'tell'
}

async function post({ ask }: Surroundings, { envelope }: Waiting): Promise<Answered> {
  const answer = await ask({ path: '/acts', method: 'POST', body: envelopeText(envelope) })
  const { serverTime } = answer
  if (answer.status === 0) return { answer: { ok: false, code: 'no-network', detail: null }, serverTime }
  const reply = readDoorReply(answer.value)
  if (reply.ok && reply.value.ok) return { answer: { ok: true, outcome: reply.value.outcome }, serverTime }
  return { answer: { ok: false, ...refusalIn(answer) }, serverTime }
}

/** Signed anew at today's place. Its id stays unless it was re-dated: the door keeps nothing of what it refuses. */
async function remade(cell: Cell, open: Open, waiting: Waiting, act: MembersAct): Promise<Waiting> {
  const placed = { ...act, previous: lastKept(cell, open), head: headOf(open) }
  const envelope = await signed(open.held, placed, waiting.envelope.beside)
  return { ...waiting, act: placed, envelope, refused: null, remade: waiting.remade + 1 }
}

/** After the last one that still waits to be sent, else after her last act that is in. */
async function placeAtEnd(cell: Cell, open: Open): Promise<Place> {
  const queue = await cell.queue.all(open.held.key)
  const held = heldUp(queue)
  const before = queue.filter(({ act, refused }) => refused === null && !held.has(act.id)).at(-1)
  return { previous: before?.act.id ?? lastKept(cell, open), head: headOf(open) }
}

function lastKept({ lastSent }: Cell, { held, followed }: Open): Id | null {
  return lastSent?.by === held.key ? lastSent.id : followed.lastAct
}

function headOf({ followed: { chain } }: Open): Place['head'] {
  return chain.seq > 0 ? chain.head : null
}

function opened(vault: Vault): Open | null {
  const state = vault.state()
  return state.is === 'open' ? state : null
}

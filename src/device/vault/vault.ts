// The vault: locked or open. Open, it holds one member's keys and what she may see; locked, it holds nothing.
import { ok, refuse, type Result } from '#values/result.ts'
import { minute, type Moment } from '#values/moment.ts'
import { reveal } from '#values/secret.ts'
import type { Reader } from '#wire/desk-replies.ts'
import { askFor, type AskRefusal, type Request } from './ask.ts'
import { follow, type Followed, type FollowRefusal } from './follow.ts'
import type { Held } from './held.ts'
import { logIn, type Session } from './login.ts'
import type { Surroundings } from './surroundings.ts'

/** Why it is locked: she did it, she was away, her session ended, or what the server showed does not hold (with the code of why). */
export type LockReason = AskRefusal
export type Open = { readonly held: Held; readonly followed: Followed }
export type VaultState = { readonly is: 'locked'; readonly why: LockReason | null } | ({ readonly is: 'open' } & Open)

export type Vault = {
  readonly state: () => VaultState
  readonly subscribe: (listen: () => void) => () => void
  /** Logs in and follows the organisation; open only when all of it holds. `letGo`: see follow.ts. */
  readonly enter: (held: Held, letGo?: boolean) => Promise<Result<Open, FollowRefusal>>
  /** Follows again. A session that ended, or a server that goes back on what it showed, locks. */
  readonly refresh: () => Promise<Result<Open, AskRefusal>>
  /** A GET with the session. */
  readonly read: <T>(path: string, read: Reader<T>, within?: number) => Promise<Result<T, AskRefusal>>
  readonly lock: (why: LockReason | null) => void
  /** Tells the server to forget this session, and locks. */
  readonly leave: () => Promise<void>
  /** Somebody did something: fifteen minutes from now on. */
  readonly touch: () => void
  /**
   * Locks when nobody did anything for fifteen minutes; asked by a timer, and when the page wakes up. Where it is locked already, what was
   * typed to unlock it is let go.
   */
  readonly lockIfIdle: () => void
  /** How often it was locked: another screen for unlocking each time, with nothing of the one before. */
  readonly locks: () => number
}

export const idleMinutes = 15
const dishonest = [
  'roster-broken', 'roster-rolled-back', 'roster-forked', 'chain-rolled-back', 'chain-forked', 'chain-broken', 'act-forged',
]

type Cell = {
  state: VaultState
  open: (Open & { readonly session: Session }) | null
  touched: Moment
  following: Promise<Result<Open, AskRefusal>> | null
  locks: number
  readonly listeners: Set<() => void>
}

export function createVault(from: Surroundings): Vault {
  const locked = { is: 'locked', why: null } as const
  const cell: Cell = { state: locked, open: null, touched: from.now(), following: null, locks: 0, listeners: new Set() }
  return {
    state: () => cell.state,
    subscribe: (listen) => {
      cell.listeners.add(listen)
      return () => void cell.listeners.delete(listen)
    },
    enter: (held, letGo = false) => enter(from, cell, held, letGo),
    refresh: () => (cell.following ??= refreshOnce(from, cell).finally(() => (cell.following = null))),
    read: (path, read, within) => readWithSession(from, cell, { path, ...(within !== undefined && { within }) }, read),
    lock: (why) => lock(cell, why),
    leave: () => leave(from, cell),
    touch: () => void (cell.touched = from.now()),
    lockIfIdle: () => lockIfIdle(from, cell),
    locks: () => cell.locks,
  }
}

async function enter(from: Surroundings, cell: Cell, held: Held, letGo: boolean): Promise<Result<Open, FollowRefusal>> {
  const session = await logIn(from, held)
  if (!session.ok) return session
  const followed = await follow(from, held, session.value.token, null, letGo)
  if (!followed.ok) return followed
  cell.touched = from.now()
  return become(cell, { held, followed: followed.value, session: session.value })
}

async function refreshOnce(from: Surroundings, cell: Cell): Promise<Result<Open, AskRefusal>> {
  const was = cell.open
  if (was === null) return refuse({ code: 'locked', detail: null })
  const followed = await follow(from, was.held, was.session.token, was.followed)
  // It may have been locked, or opened by somebody else, while the answer was on its way.
  if (cell.open?.session !== was.session) return refuse({ code: 'locked', detail: null })
  return followed.ok ? become(cell, { ...was, followed: followed.value }) : endedBy(cell, followed.refusal)
}

async function readWithSession<T>(from: Surroundings, cell: Cell, asked: Request, read: Reader<T>): Promise<Result<T, AskRefusal>> {
  const asking = cell.open
  if (asking === null) return refuse({ code: 'locked', detail: null })
  const answer = await askFor(from.ask, { ...asked, token: asking.session.token }, read)
  if (cell.open?.session !== asking.session) return refuse({ code: 'locked', detail: null })
  return answer.ok ? answer : endedBy(cell, answer.refusal)
}

async function leave(from: Surroundings, cell: Cell): Promise<void> {
  const token = cell.open?.session.token
  lock(cell, { code: 'left', detail: null })
  if (token !== undefined) await from.ask({ path: '/desk/session', method: 'DELETE', token })
}

function become(cell: Cell, open: Open & { readonly session: Session }): Result<Open, AskRefusal> {
  cell.open = open
  show(cell, { is: 'open', held: open.held, followed: open.followed })
  return ok(open)
}

function lockIfIdle({ now }: Surroundings, cell: Cell): void {
  // A clock that was set back must not keep it open for longer.
  if (now() < cell.touched) cell.touched = now()
  if (now() - cell.touched < idleMinutes * minute) return
  cell.touched = now()
  lock(cell, { code: 'idle', detail: null })
}

function lock(cell: Cell, why: LockReason | null): void {
  if (cell.open !== null) wipe(cell.open.held)
  cell.open = null
  cell.locks += 1
  show(cell, { is: 'locked', why })
}

/** The bytes from which all else follows. Texts of keys cannot be wiped by a page: they go with the memory that held them. */
function wipe({ contents: { memberRoot, orgRootPrivate } }: Held): void {
  for (const root of [memberRoot, orgRootPrivate]) if (root !== null) reveal(root).fill(0)
}

function endedBy(cell: Cell, refusal: AskRefusal): Result<never, AskRefusal> {
  if (refusal.code === 'session-over' || refusal.code === 'login-refused' || dishonest.includes(refusal.code)) lock(cell, refusal)
  return refuse(refusal)
}

function show(cell: Cell, state: VaultState): void {
  cell.state = state
  for (const listen of cell.listeners) listen()
}

// Who may do what: one table from roles to the kinds of act, read by the server with authority and by the desk to explain a button.
import type { Id } from '#values/id.ts'
import type { Member, Role } from './roster.ts'

const everybody: readonly Role[] = ['steward', 'organiser', 'case-worker', 'researcher', 'reader']
const listeners: readonly Role[] = ['steward', 'organiser', 'case-worker', 'researcher']
const organisers: readonly Role[] = ['steward', 'organiser']
const onlyStewards: readonly Role[] = ['steward']

const allowed: Readonly<Record<string, readonly Role[]>> = {
  'describe-organisation': onlyStewards,
  'enter-roster': onlyStewards,
  invite: onlyStewards,
  'withdraw-invite': onlyStewards,
  'answer-newcomer': onlyStewards,
  'admit-late-act': onlyStewards,
  'discard-late-act': onlyStewards,
  'restored-from': onlyStewards,
  'keep-lockbox': everybody,
  'drop-lockbox': everybody,
  'end-sessions': everybody,
  cosign: everybody,
  'withdraw-proposal': everybody,
  'open-round': organisers,
  'edit-round': organisers,
  'close-round': organisers,
  'list-hotlines': listeners,
  'acknowledge-voices': listeners,
  'keep-record': everybody,
  'shred-record': listeners,
  'keep-authority': organisers,
  'publish-demand': organisers,
  'edit-demand': organisers,
  'join-demand': organisers,
  'name-ally': organisers,
  'record-event': listeners,
  'give-verdict': organisers,
  'retract-event': organisers,
  'look-at-demand': listeners,
  'record-correction': listeners,
  'retract-correction': organisers,
  'record-conflict': listeners,
  'retract-conflict': organisers,
  translate: listeners,
  'claim-demand': organisers,
  'withdraw-claim': organisers,
  'confirm-claim': onlyStewards,
  'decline-claim': onlyStewards,
  'name-successor': onlyStewards,
  succeed: organisers,
  'propose-together': organisers,
  'amend-together': organisers,
  'answer-together': organisers,
  'publish-together': organisers,
  'close-together': organisers,
  'mute-together': organisers,
  'keep-guest': organisers,
  'bring-together': organisers,
  'import-demands': organisers,
  'undo-import': organisers,
}

/** Whether a member of this role may make an act of this kind; an unknown kind is nobody's. */
export function mayDo(role: Role, kind: string): boolean {
  return allowed[kind]?.includes(role) ?? false
}

/** The roles that may make an act of this kind, for the sentence beside a button that cannot work. */
export function rolesFor(kind: string): readonly Role[] {
  return allowed[kind] ?? []
}

/** Whether a role may keep a sealed record of this kind: names and drafts are everybody's, what is said of voices is the listeners'. */
export function mayKeep(role: Role, kind: string): boolean {
  return kind === 'name' || kind === 'draft' ? everybody.includes(role) : listens(role)
}

type Sealed = { readonly byKey: Id; readonly of: readonly Id[] }

/** Whether a member may put another record in the place of this one: who only reads, where she made it, or where it is about herself. */
export function mayReplace({ id, role, key }: Pick<Member, 'id' | 'role' | 'key'>, { byKey, of }: Sealed): boolean {
  return listens(role) || byKey === key || of.includes(id)
}

/** Whether a role holds the key of those who listen to voices. */
export function listens(role: Role): boolean {
  return listeners.includes(role)
}

// What every screen of the desk may use: the unlocked member, what she may do and why not, and the ways to read, seal and act.
import { createContext, type ComponentChildren } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Id } from '#values/id.ts'
import type { Result } from '#values/result.ts'
import { mayDo, rolesFor } from '#domain/permission.ts'
import type { Perform, Performed } from '../outbox/outbox.ts'
import type { MembersKind } from '../outbox/make-act.ts'
import type { AskRefusal } from '../vault/ask.ts'
import { readKept, type AllKept } from '../vault/read-kept.ts'
import { sealForTeam, type Draft, type RecordKind } from '../vault/seal-record.ts'
import type { Open, Vault } from '../vault/vault.ts'
import type { Parts } from './parts.tsx'
import type { desk } from '#words/en/desk.ts'
import type { Say } from '#words/say.ts'
import { namesIn, type Name } from './names.ts'
import { freshFor, performAs } from './perform-as.ts'
import { useSay } from './words.tsx'

export type Member = Open & Pick<Parts, 'from' | 'outbox'> & {
  /**
   * Makes, signs, keeps and sends an act: `const done = await perform('close-round', { round })`. Its answer is `done` (with outcome
   * 'kept', or 'waiting' for a second person), `on-this-device` (no network: it goes out later), or `refused` (say it with `useRefusal`).
   */
  readonly perform: Perform
  /** A GET with her session: `await read('/desk/around', readAround)`. */
  readonly read: Vault['read']
  /** Asks the server anew where the organisation stands; `perform` does it by itself. */
  readonly refresh: () => Promise<unknown>
  /** Where the organisation stands at this moment, for what is done in several steps; null once it is locked. */
  readonly fresh: () => Open | null
  /** Seals a record for a team and keeps it; `of` are the records (or members) it is about. */
  readonly keepSealed: (draft: SealedDraft) => Promise<Performed>
  readonly keptOf: (kind: RecordKind) => Promise<Result<AllKept, AskRefusal>>
  readonly names: ReadonlyMap<Id, Name>
  readonly readNames: () => Promise<void>
  /** The name of a member as the organisation knows it, or a word and four letters of her id. */
  readonly nameOf: (member: Id) => string
  /** Why her role does not include this kind of act, for the `why` of a Button; undefined when it does. */
  readonly whyNot: (kind: MembersKind) => string | undefined
  readonly lock: () => void
  readonly leave: () => void
}

const MemberContext = createContext<Member | null>(null)

/** Only under an unlocked frame: everywhere a route of the desk is shown. */
export function useMember(): Member {
  const member = useContext(MemberContext)
  if (member === null) throw new Error('a screen of the desk stands outside of its frame')
  return member
}

type Props = { readonly parts: Parts; readonly open: Open; readonly children: ComponentChildren }

export function MemberProvider({ parts, open, children }: Props) {
  const say = useSay('desk')
  const [names, setNames] = useState<ReadonlyMap<Id, Name>>(new Map())
  const readNames = useCallback(async () => {
    const kept = await readKept(parts.from, parts.vault, open, 'name')
    if (kept.ok) setNames(namesIn(kept.value.kept))
  }, [parts, open])
  useEffect(() => void readNames(), [readNames])
  const member = useMemo(() => memberOf(parts, open, names, readNames, say), [parts, open, names, readNames, say])
  return <MemberContext.Provider value={member}>{children}</MemberContext.Provider>
}

function memberOf(parts: Parts, open: Open, names: Member['names'], readNames: Member['readNames'], say: Say<typeof desk>): Member {
  const { from, vault, outbox } = parts
  const perform = performAs({ vault, outbox, now: from.now }, open.held)
  return {
    ...open, from, outbox, names, readNames,
    perform,
    read: vault.read,
    refresh: vault.refresh,
    fresh: () => freshFor(vault, open.held),
    keepSealed: (draft) => keepSealed(from, perform, open, draft),
    keptOf: (kind) => readKept(from, vault, open, kind),
    nameOf: (id) => names.get(id)?.name ?? say('somebody', { id: id.slice(0, 4) }),
    whyNot: (kind) => {
      if (mayDo(open.followed.me.role, kind)) return undefined
      return say('only-roles', { roles: rolesFor(kind).map((role) => say(role)).join(', ') })
    },
    lock: () => vault.lock({ code: 'left', detail: null }),
    leave: () => void vault.leave(),
  }
}

type SealedDraft = Draft & { readonly replaces?: Id | null }

async function keepSealed(from: Parts['from'], perform: Perform, open: Open, draft: SealedDraft): Promise<Performed> {
  const sealed = await sealForTeam(from, open, draft)
  if (!sealed.ok) return { state: 'refused', refusal: { code: 'too-large', detail: sealed.refusal } }
  const { named, wrap, payload } = sealed.value
  const body = { kind: draft.kind, of: [...draft.of], sealed: { ...named, attachments: [] }, replaces: draft.replaces ?? null }
  return perform('keep-record', body, [wrap, payload])
}

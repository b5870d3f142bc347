// Mending what was refused: its form opens again with what was written, and when the new one is in, the refused one is let go.
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo, useState } from 'preact/hooks'
import type { BodyOf, MembersAct } from '#wire/act.ts'
import type { Waiting } from '../outbox/order.ts'
import type { MembersKind } from '../outbox/make-act.ts'
import { useMember } from './member.tsx'

type Mending = { readonly waiting: Waiting | null; readonly start: (waiting: Waiting | null) => void }
const MendingContext = createContext<Mending>({ waiting: null, start: () => undefined })

/** Where each kind is mended; kinds without a form can be sent again or taken back. */
const forms: { readonly [K in MembersKind]?: (body: BodyOf<K>) => string } = {
  'open-round': () => 'listen/new',
  'edit-round': ({ round }) => `listen/rounds/${round}/edit`,
  'list-hotlines': () => 'listen/hotlines',
  'describe-organisation': () => 'organisation/about',
}

export function MendingProvider({ children }: { readonly children: ComponentChildren }) {
  const [waiting, start] = useState<Waiting | null>(null)
  const mending = useMemo(() => ({ waiting, start }), [waiting])
  return <MendingContext.Provider value={mending}>{children}</MendingContext.Provider>
}

/** The path of the form in which an act is mended, or null. */
export function formOf(act: MembersAct): string | null {
  const form = forms[act.kind] as ((body: unknown) => string) | undefined
  return form?.(act.body) ?? null
}

export function useStartMending(): Mending['start'] {
  return useContext(MendingContext).start
}

/** For a form of this kind: what was written before, and what to call when the new act is in; null when nothing is being mended. */
export function useMending<K extends MembersKind>(kind: K): { readonly body: BodyOf<K>; readonly done: () => Promise<void> } | null {
  const { waiting, start } = useContext(MendingContext)
  const { outbox } = useMember()
  if (waiting?.act.kind !== kind) return null
  const done = () => {
    start(null)
    return outbox.discard(waiting)
  }
  return { body: waiting.act.body as BodyOf<K>, done }
}

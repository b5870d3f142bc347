// Drafts of other servers that were opened from files: in memory while the desk is unlocked, among those that go round here.
import { useEffect, useState } from 'preact/hooks'
import type { Id } from '#values/id.ts'
import { refuse, ok, type Result } from '#values/result.ts'
import type { DraftFile } from '#wire/joint-files.ts'
import { openTogether, type OpenJoint } from '../../../vault/open-together.ts'
import type { Member } from '../../member.tsx'

/** Where it goes round, what of ours was brought there last, and the authorities that its words name. */
export type Elsewhere = Pick<DraftFile, 'address' | 'last' | 'authorities'>
export type JointHere = OpenJoint & { readonly elsewhere?: Elsewhere }

type Held = Member['held']
const opened = new WeakMap<Held, ReadonlyMap<Id, JointHere>>()
const listening = new Set<() => void>()

/** Opens it as it would be opened from a server; the newest file of a draft takes the place of earlier ones. */
export async function openDraft(
  { from, held, followed }: Pick<Member, 'from' | 'held' | 'followed'>, { guest, address, last, authorities, reply }: DraftFile,
): Promise<Result<JointHere, 'for-another' | 'not-such-a-file'>> {
  if (guest !== held.org) return refuse('for-another')
  const [joint] = await openTogether(from, { held, followed }, reply)
  if (joint === undefined) return refuse('not-such-a-file')
  const here = { ...joint, elsewhere: { address, last, authorities } }
  opened.set(held, new Map([...(opened.get(held) ?? []), [joint.draft.id, here]]))
  for (const tell of listening) tell()
  return ok(here)
}

export function useOpenedDrafts(held: Held): readonly JointHere[] {
  const [all, look] = useState(() => opened.get(held))
  useEffect(() => {
    const tell = () => look(opened.get(held))
    listening.add(tell)
    tell()
    return () => void listening.delete(tell)
  }, [held])
  return [...(all?.values() ?? [])]
}

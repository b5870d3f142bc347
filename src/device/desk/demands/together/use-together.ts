// The drafts that go round: fetched, opened and checked on this device, and kept in memory for when there is no network.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Id } from '#values/id.ts'
import { readTogether, type TogetherReply } from '#wire/together-replies.ts'
import type { AskRefusal } from '../../../vault/ask.ts'
import { openTogether } from '../../../vault/open-together.ts'
import { useFetched } from '../../fetched.tsx'
import { useMember, type Member } from '../../member.tsx'
import { useOutbox } from '../../parts.tsx'
import { useOpenedDrafts, type JointHere } from './opened-drafts.ts'

export type Together = {
  readonly joints: readonly JointHere[]
  readonly muted: readonly Id[]
  readonly refusal: AskRefusal | null
  /** Drafts for which something waits on this device. */
  readonly waiting: ReadonlySet<Id>
}
type Opened = Pick<Together, 'joints' | 'muted'>

/** By what is held in memory, so that it is gone when the desk is locked. */
const opened = new WeakMap<Member['held'], Opened>()

/** Null while they are fetched for the first time. */
export function useTogether(): Together | null {
  const { from, held, followed } = useMember()
  const { waiting } = useOutbox()
  const { result } = useFetched('/desk/together', readTogether)
  const [shown, setShown] = useState<Opened | null>(() => opened.get(held) ?? null)
  const fromFiles = useOpenedDrafts(held)
  useEffect(() => {
    let gone = false
    const open = async (reply: TogetherReply) => {
      const now = { joints: await openTogether(from, { held, followed }, reply), muted: reply.muted }
      if (gone) return
      opened.set(held, now)
      setShown(now)
    }
    if (result?.ok) void open(result.value)
    return () => {
      gone = true
    }
  }, [from, held, followed, result])
  return useMemo(() => {
    const refusal = result === null || result.ok ? null : result.refusal
    const its = waiting.flatMap(({ act }) => ('joint' in act.body ? [act.body.joint] : []))
    if (shown === null && refusal === null) return null
    const { joints, muted } = shown ?? { joints: [], muted: [] }
    return { joints: [...joints, ...fromFiles], muted, refusal, waiting: new Set(its) }
  }, [shown, fromFiles, result, waiting])
}

// The public record on the desk: fetched when a screen opens and after each act, kept while it is unlocked, with what waits here put in.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { readDemands, type DemandsReply } from '#wire/demand-replies.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { useMember, type Member } from '../member.tsx'
import { useWaiting } from '../parts.tsx'
import { afterAsking, afterFetching, afterLooking, type Passing } from './passing.ts'
import { withWaiting, type DeskRecord, type Here } from './with-waiting.ts'

/** `stale`: there is no network now, and what is shown was fetched before. */
export type Reading =
  | { readonly is: 'fetching' }
  | { readonly is: 'refused'; readonly refusal: AskRefusal }
  | { readonly is: 'read'; readonly record: DeskRecord; readonly stale: boolean }

/** By what is held in memory, so that it is gone when the desk is locked. */
const fetched = new WeakMap<Member['held'], DemandsReply>()

export function useRecord(): Reading {
  const member = useMember()
  const { held, read, followed } = member
  const waiting = useWaiting()
  const [passing, setPassing] = useState<Passing>([])
  useEffect(() => setPassing((before) => afterLooking(before, waiting)), [waiting])
  const [reply, setReply] = useState<DemandsReply | undefined>(() => fetched.get(held))
  const [refusal, setRefusal] = useState<AskRefusal | null>(null)
  useEffect(() => {
    let gone = false
    const fetchIt = async () => {
      setPassing(afterAsking)
      const answer = await read(`/desk/demands?version=${fetched.get(held)?.version ?? ''}`, readDemands)
      if (answer.ok && !('same' in answer.value)) fetched.set(held, answer.value)
      if (gone) return
      setRefusal(answer.ok ? null : answer.refusal)
      if (!answer.ok) return
      setReply(fetched.get(held))
      setPassing(afterFetching)
    }
    void fetchIt()
    return () => {
      gone = true
    }
    // An act of anybody in the organisation moves the head of its chain.
  }, [held, read, followed.chain.head])
  const { organisation, today } = hereOf(member)
  const record = useMemo(() => {
    return reply && withWaiting(reply, passing.map(({ act }) => act), { organisation, today })
  }, [reply, passing, organisation, today])
  if (record !== undefined) return { is: 'read', record, stale: refusal !== null }
  return refusal === null ? { is: 'fetching' } : { is: 'refused', refusal }
}

/** The server's day: what the public page shows today, and what the clocks of phones say does not count. */
export function hereOf({ held, followed }: Pick<Member, 'held' | 'followed'>): Here {
  return { organisation: held.org, today: followed.today }
}

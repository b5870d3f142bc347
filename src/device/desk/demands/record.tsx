// The public record on the desk: fetched when a screen opens and after each act, kept while it is unlocked, with what waits here put in.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { readDemands, type DemandsReply } from '#wire/demand-replies.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { useMember, type Member } from '../member.tsx'
import { useOutbox } from '../parts.tsx'
import { notInRecord } from './not-in-record.ts'
import { withWaiting, type DeskRecord, type Here } from './with-waiting.ts'

/** `stale`: there is no network now, and what is shown was fetched before. */
export type Reading =
  | { readonly is: 'fetching' }
  | { readonly is: 'refused'; readonly refusal: AskRefusal }
  | { readonly is: 'read'; readonly record: DeskRecord; readonly stale: boolean }

/** `after`: how many of her acts had gone in from here before it was asked for. */
type Fetched = { readonly reply: DemandsReply; readonly after: number }

/** By what is held in memory, so that it is gone when the desk is locked. */
const fetched = new WeakMap<Member['held'], Fetched>()

export function useRecord(): Reading {
  const member = useMember()
  const { held, read, outbox, followed } = member
  const { waiting, sent } = useOutbox()
  const [found, setFound] = useState<Fetched | undefined>(() => fetched.get(held))
  const [refusal, setRefusal] = useState<AskRefusal | null>(null)
  useEffect(() => {
    let gone = false
    const fetchIt = async () => {
      const after = outbox.sent().length
      const before = fetched.get(held)
      const answer = await read(`/desk/demands?version=${before?.reply.version ?? ''}`, readDemands)
      const reply = !answer.ok ? undefined : 'same' in answer.value ? before?.reply : answer.value
      // A slower answer to an earlier question must not take the place of a later one.
      if (reply && after >= (fetched.get(held)?.after ?? 0)) fetched.set(held, { reply, after })
      if (gone) return
      setRefusal(answer.ok ? null : answer.refusal)
      setFound(fetched.get(held))
    }
    void fetchIt()
    return () => {
      gone = true
    }
    // An act of anybody in the organisation moves the head of its chain.
  }, [held, read, outbox, followed.chain.head])
  const { organisation, today } = hereOf(member)
  const record = useMemo(() => {
    return found && withWaiting(found.reply, notInRecord(sent, found.after, waiting), { organisation, today })
  }, [found, sent, waiting, organisation, today])
  if (record !== undefined) return { is: 'read', record, stale: refusal !== null }
  return refusal === null ? { is: 'fetching' } : { is: 'refused', refusal }
}

/** The server's day: what the public page shows today, and what the clocks of phones say does not count. */
export function hereOf({ held, followed }: Pick<Member, 'held' | 'followed'>): Here {
  return { organisation: held.org, today: followed.today }
}

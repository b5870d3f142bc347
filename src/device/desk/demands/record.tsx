// The public record on the desk: what of it is wanted is fetched when a screen opens and after each act, with what waits here put in.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { isId, type Id } from '#values/id.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { useMember, type Member } from '../member.tsx'
import { useOutbox } from '../parts.tsx'
import { cellOf, demandsIn, look, noteMet, noteOpened, subscribe, type Cell, type Loaded } from './loaded.ts'
import { notInRecord } from './not-in-record.ts'
import { withOurs } from './with-ours.ts'
import { withWaiting, type DeskRecord, type Here } from './with-waiting.ts'

/** `stale`: there is no network now, and what is shown was fetched before. `gone`: asked for, and not on this server. */
export type Reading =
  | { readonly is: 'fetching' }
  | { readonly is: 'refused'; readonly refusal: AskRefusal }
  | { readonly is: 'read'; readonly record: DeskRecord; readonly stale: boolean; readonly gone: ReadonlySet<string> }

const none: readonly Id[] = []

/** `needs`: demands that are wanted whole. */
export function useRecord(needs: readonly Id[] = none): Reading {
  const member = useMember()
  const { waiting, sent } = useOutbox()
  const { loaded, refusal } = useNeeded(needs)
  const { organisation, today } = hereOf(member)
  const { met } = cellOf(member.held)
  const record = useMemo(() => {
    if (loaded === null) return undefined
    const here = { organisation, today }
    const reply = { ...loaded.around, demands: demandsIn(loaded) }
    return withOurs(withWaiting(reply, notInRecord(sent, loaded.after, waiting), here), { ...loaded, met }, here)
  }, [loaded, sent, waiting, organisation, today, met])
  if (loaded !== null && record !== undefined) return { is: 'read', record, stale: refusal !== null, gone: loaded.wholes.gone }
  return refusal === null ? { is: 'fetching' } : { is: 'refused', refusal }
}

/** Has these demands fetched whole; they stand in the record of the screen when they are here. */
export function useNeeded(needs: readonly Id[]): { readonly loaded: Loaded | null; readonly refusal: AskRefusal | null } {
  const { held, read, outbox, followed } = useMember()
  const cell = cellOf(held)
  const [seen, setSeen] = useState(() => seenIn(cell))
  useEffect(() => subscribe(cell, () => setSeen(seenIn(cell))), [cell])
  const wanted = needs.join(' ')
  useEffect(() => {
    noteOpened(cell, wanted.split(' ').filter(isId))
    void look(cell, { read, outbox }, followed.chain.head)
    // An act of anybody in the organisation moves the head of its chain.
  }, [cell, read, outbox, followed.chain.head, wanted])
  return seen
}

function seenIn({ loaded, refusal }: Cell) {
  return { loaded, refusal }
}

/** Has more of our own demands shown. */
export function useMoreOfOurs(): () => Promise<void> {
  const { held, read, outbox, followed } = useMember()
  const { head } = followed.chain
  return useCallback(async () => {
    const cell = cellOf(held)
    cell.pages += 1
    await look(cell, { read, outbox }, head)
  }, [held, read, outbox, head])
}

/** Remembers demands that were found, so that an event may name them. */
export function useMeeting(): (ids: readonly Id[]) => void {
  const { held } = useMember()
  return useCallback((ids: readonly Id[]) => noteMet(cellOf(held), ids), [held])
}

/** The server's day: what the public page shows today, and what the clocks of phones say does not count. */
export function hereOf({ held, followed }: Pick<Member, 'held' | 'followed'>): Here {
  return { organisation: held.org, today: followed.today }
}

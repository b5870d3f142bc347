// An act that waits, as this device checked it: only what its maker signed is shown, and only that can be signed for or let in.
import { useEffect, useState } from 'preact/hooks'
import type { MembersAct } from '#wire/act.ts'
import type { WaitingThings } from '#wire/desk-replies.ts'
import { signedWaiting } from '../../vault/check-rows.ts'
import { useMember } from '../member.tsx'

type Waiting = WaitingThings['late'][number]

/** The act whose maker really signed the bytes that wait; null when nobody of the roster did, undefined while it is checked. */
export function useSigned(waiting: Waiting): MembersAct | null | undefined {
  const { from, held, followed } = useMember()
  const [signed, setSigned] = useState<MembersAct | null>()
  const { people } = followed.walked
  useEffect(() => void signedWaiting(from.subtle, held.root, people, waiting).then(setSigned), [from, held, people, waiting])
  return signed
}

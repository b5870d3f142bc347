// Verdicts that wait for their second signature: fetched, and each checked on this device to be signed by the member it names.
import { useEffect, useState } from 'preact/hooks'
import type { Id } from '#values/id.ts'
import type { Event } from '#domain/event.ts'
import type { Act } from '#wire/act.ts'
import { readWaiting, type WaitingThings } from '#wire/desk-replies.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { signedWaiting } from '../../vault/check-rows.ts'
import { useFetched } from '../fetched.tsx'
import { useMember, type Member } from '../member.tsx'

type Proposal = WaitingThings['proposals'][number]
export type WaitingVerdict = {
  readonly proposal: Proposal
  readonly act: Act<'give-verdict'>
  readonly event: Extract<Event, { kind: 'verdict' }>
  readonly by: Id
}
/** `forged` are ids of acts whose bytes are not those of the hash, or that nobody of the roster signed. */
export type Verdicts = { readonly waiting: readonly WaitingVerdict[]; readonly forged: readonly Id[]; readonly again: () => Promise<void> }

/** Null while they are fetched and checked; a refusal when they cannot be had and none were here before. */
export function useVerdicts(): Verdicts | { readonly refusal: AskRefusal } | null {
  const { from, held, followed } = useMember()
  const { result, again } = useFetched('/desk/waiting', readWaiting)
  const [verdicts, setVerdicts] = useState<Omit<Verdicts, 'again'> | null>(null)
  useEffect(() => {
    let gone = false
    const check = async ({ proposals }: WaitingThings) => {
      const checked = await checkedAll({ from, held, followed }, proposals)
      if (!gone) setVerdicts(checked)
    }
    if (result?.ok) void check(result.value)
    return () => {
      gone = true
    }
  }, [result, from, held, followed])
  if (verdicts === null && result?.ok === false) return { refusal: result.refusal }
  return verdicts && { ...verdicts, again }
}

type Checker = Pick<Member, 'from' | 'held' | 'followed'>

async function checkedAll(member: Checker, proposals: readonly Proposal[]): Promise<Omit<Verdicts, 'again'>> {
  const given = proposals.filter(({ kind }) => kind === 'give-verdict')
  const checked = await Promise.all(given.map((proposal) => checkedOne(member, proposal)))
  const forged = given.filter((_, at) => checked[at] === null).map(({ actId }) => actId)
  return { waiting: checked.filter((one) => one !== null), forged }
}

async function checkedOne({ from, held, followed }: Checker, proposal: Proposal): Promise<WaitingVerdict | null> {
  const { people } = followed.walked
  const act = await signedWaiting(from.subtle, held.root, people, proposal)
  if (act?.kind !== 'give-verdict' || act.body.event.kind !== 'verdict') return null
  return { proposal, act, event: act.body.event, by: people.get(act.by)!.member }
}

// One claim that waits for a decision, checked on this device: who signed it, and whether a steward of ours has confirmed it already.
import { useEffect, useState } from 'preact/hooks'
import type { Act } from '#wire/act.ts'
import { checkClaim, readClaim, type WholeClaim } from '#wire/claim-replies.ts'
import { readWaiting, type WaitingThings } from '#wire/desk-replies.ts'
import type { Id } from '#values/id.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { signedWaiting } from '../../vault/check-rows.ts'
import { useFetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'

type Proposal = WaitingThings['proposals'][number]
export type Decision =
  | { readonly is: 'fetching' | 'gone' | 'forged' }
  | { readonly is: 'refused'; readonly refusal: AskRefusal }
  | { readonly is: 'open'; readonly claim: WholeClaim; readonly proposed: { readonly proposal: Proposal; readonly by: Id } | null }

/** `forged`: the organisation that the server names did not sign these words. */
export function useDecision(id: string): Decision {
  const { from, held, followed } = useMember()
  const { result } = useFetched(`/desk/claim?claim=${id}`, readClaim)
  const waiting = useFetched('/desk/waiting', readWaiting).result
  const [decision, setDecision] = useState<Decision>({ is: 'fetching' })
  useEffect(() => {
    let gone = false
    const check = async (claim: WholeClaim | null, proposals: readonly Proposal[]) => {
      const checked = await decisionOn(claim, proposals)
      if (!gone) setDecision(checked)
    }
    const decisionOn = async (claim: WholeClaim | null, proposals: readonly Proposal[]): Promise<Decision> => {
      if (claim?.state !== 'open') return { is: 'gone' }
      const signed = await checkClaim(from.subtle, claim)
      if (signed === null || !isTheSame(signed, claim)) return { is: 'forged' }
      for (const proposal of proposals.filter(({ kind }) => kind === 'confirm-claim')) {
        const act = await signedWaiting(from.subtle, held.root, followed.walked.people, proposal)
        if (act?.kind !== 'confirm-claim' || !confirms(act, claim)) continue
        return { is: 'open', claim, proposed: { proposal, by: followed.walked.people.get(act.by)!.member } }
      }
      return { is: 'open', claim, proposed: null }
    }
    if (result?.ok && waiting?.ok) void check(result.value.claim, waiting.value.proposals)
    return () => {
      gone = true
    }
  }, [result, waiting, from, held, followed])
  if (decision.is !== 'fetching') return decision
  const refused = [result, waiting].find((each) => each?.ok === false)
  return refused?.ok === false ? { is: 'refused', refusal: refused.refusal } : decision
}

/** What is shown beside the act is what the act says. */
function isTheSame({ body }: Act<'claim-demand'>, { claim }: WholeClaim): boolean {
  return (Object.keys(body) as (keyof typeof body)[]).every((part) => body[part] === claim[part])
}

/** The same place, for the same organisation, over the same bytes. */
function confirms({ body }: Act<'confirm-claim'>, { claim, by, actHash }: WholeClaim): boolean {
  return body.claim === claim.id && body.demand === claim.demand && body.of === actHash && body.raiser === claim.raiser
    && body.organisation === by
}

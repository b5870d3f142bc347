// The newcomer's side of a meeting, one look at the server at a time: two at once could be shown two offers, and she answers one only.
import type { AskRefusal } from '../../vault/ask.ts'
import { admittedAs, answerOffer, lookAtInvite, prepare, type Candidate, type Invitation, type NewBox } from '../../vault/join.ts'
import type { Surroundings } from '../../vault/surroundings.ts'
import { post } from '../post.ts'

export type Stage =
  | { readonly is: 'ready' | 'asking' | 'waiting' | 'in' } | { readonly is: 'digits'; readonly digits: string }
  | { readonly is: 'refused'; readonly refusal: AskRefusal }
/** `lost`: no answer came; the same is tried again. */
export type Step = Stage | 'lost'

export type Meeting = {
  /** Makes her keys once, and asks; asked again it sends the same. */
  readonly ask: () => Promise<Step>
  /** What has become of it. Null while an earlier look is still on its way, or when nothing is new. */
  readonly look: () => Promise<Step | null>
}

export function meetingOf(from: Surroundings, invitation: Invitation, boxes: readonly NewBox[]): Meeting {
  let candidate: Candidate | null = null
  let isLooking = false
  return {
    ask: async () => {
      candidate ??= await prepare(from, invitation, boxes)
      const sent = await post(from, candidate.asking)
      if (sent === 'lost') return 'lost'
      return sent === 'in' ? { is: 'waiting' } : { is: 'refused', refusal: sent }
    },
    look: async () => {
      if (isLooking || candidate === null) return null
      isLooking = true
      try {
        return await next(from, invitation, candidate, (answered) => (candidate = answered))
      } finally {
        isLooking = false
      }
    },
  }
}

async function next(
  from: Surroundings, { invite }: Invitation, candidate: Candidate, keep: (answered: Candidate) => void,
): Promise<Step | null> {
  const seen = await lookAtInvite(from, invite)
  if (!seen.ok) return seen.refusal.code === 'no-network' ? 'lost' : { is: 'refused', refusal: seen.refusal }
  const admitted = admittedAs(seen.value, candidate)
  if (admitted === 'yes') return { is: 'in' }
  if (admitted !== 'no') return refusedAs(admitted === 'ended' ? 'join-ended' : 'join-not-you')
  if (candidate.begun.shown !== null && seen.value.reply.invite.state === 'revealed') return { is: 'digits', digits: candidate.begun.shown }
  const answered = await answerOffer(from, seen.value, candidate)
  if (!answered.ok) return { is: 'refused', refusal: answered.refusal }
  if (answered.value === null) return { is: 'waiting' }
  // Kept before it is sent: from now on she answers no other offer.
  keep(answered.value.candidate)
  const sent = await post(from, answered.value.revealing)
  return sent === 'in' || sent === 'lost' ? { is: 'digits', digits: answered.value.digits } : { is: 'refused', refusal: sent }
}

function refusedAs(code: string): Stage {
  return { is: 'refused', refusal: { code, detail: null } }
}

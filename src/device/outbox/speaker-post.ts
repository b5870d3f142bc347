// Sends a sealed voice through the door: fetches the work, has it done, posts; and says whether it is there, or is to be kept for later.
import type { Sendable } from '#values/sealed.ts'
import { readDoorReply } from '#wire/desk-replies.ts'
import { envelopeText } from '#wire/envelope.ts'
import { readSetWork } from '#wire/round-page.ts'
import { askFor, type Ask, type AskRefusal } from '../vault/ask.ts'
import type { Perform, SealedVoice } from './speaker-tasks.ts'

/** `later` when there is no network, or what answers is not our server; `refused` with the door's code, for good. */
export type Posted = { readonly is: 'received' } | { readonly is: 'later' } | { readonly is: 'refused'; readonly refusal: string }

const later: Posted = { is: 'later' }
/** A challenge lives for two hours at most; more than two stale ones in a row is no accident. */
const mostTurns = 3

/** Posting the same voice again does no harm: the door answers as it did the first time. */
export async function postVoice(ask: Ask, perform: Perform, voice: Sendable<SealedVoice>): Promise<Posted> {
  for (let turn = 0; turn < mostTurns; turn++) {
    const set = await askFor(ask, { path: `/r/${voice.code}/work` }, readSetWork)
    if (!set.ok) return unanswered(set.refusal)
    const work = await perform('solve', { challenge: set.value.challenge, record: voice.record, payload: voice.payload }, () => {})
    if (!work.ok) return work.refusal === 'cannot' ? later : { is: 'refused', refusal: work.refusal }
    const { act, beside } = voice
    const body = envelopeText({ act, sigs: [], beside, opening: null, work: work.value })
    const reply = await askFor(ask, { path: '/acts', method: 'POST', body }, readDoorReply)
    if (reply.ok) return { is: 'received' }
    if (reply.refusal.code !== 'work-missing') return unanswered(reply.refusal)
  }
  return later
}

/** A hotel's login page answers too, with something that is not understood: that is no network either. */
function unanswered({ code }: AskRefusal): Posted {
  const passing = ['no-network', 'our-mistake', 'not-understood', 'too-many'].includes(code)
  return passing ? later : { is: 'refused', refusal: code }
}

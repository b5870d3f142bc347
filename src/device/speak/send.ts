// From what was typed to what has arrived, or is kept on this phone until it can be sent.
import type { CheckedRound } from '#wire/check-round.ts'
import type { VoiceContent } from '#wire/voice-content.ts'
import { postVoice } from '../outbox/speaker-post.ts'
import type { SealedVoice } from '../outbox/speaker-tasks.ts'
import type { Around } from './around.ts'

/** `receipt` runs in quarters. */
export type Step = 'receipt-0' | 'receipt-1' | 'receipt-2' | 'receipt-3' | 'seal' | 'send'
/** `kept`: on this phone. `lost`: only on this page, because the browser keeps nothing. */
export type Sent =
  | { readonly is: 'received' }
  | { readonly is: 'kept' | 'lost'; readonly voice: SealedVoice }
  | { readonly is: 'refused'; readonly voice: SealedVoice; readonly refusal: string }
/** The digits of the receipt stay beside, whatever became of the voice. */
export type Ended = { readonly sent: Sent; readonly digits: string | null }

const lastQuarter = 3

/** Null when it could not be sealed: nothing has left, and the answers are still there. */
export async function sealAndSend(
  around: Around, round: CheckedRound, content: VoiceContent, wantsReceipt: boolean, onStep: (step: Step) => void,
): Promise<Ended | null> {
  onStep(wantsReceipt ? 'receipt-0' : 'seal')
  const quarter = (share: number) => Math.min(lastQuarter, Math.floor(share * (lastQuarter + 1))) as 0 | 1 | 2 | 3
  const sealed = await around.labour().perform('seal', { round, content, wantsReceipt }, (share) => onStep(`receipt-${quarter(share)}`))
  if (!sealed.ok) return null
  onStep('send')
  const { voice, digits } = sealed.value
  return { sent: await send(around, voice), digits }
}

/**
 * Also for a voice that was kept before: sending it twice does no harm. It is kept before it is sent, since a phone may drop the page at
 * any moment, and taken off when it has arrived.
 */
export async function send(around: Around, voice: SealedVoice): Promise<Sent> {
  const isKept = await around.queue.keep(voice)
  const posted = await postVoice(around.ask, around.labour().perform, voice)
  if (posted.is === 'received') {
    await around.queue.drop(voice)
    return posted
  }
  if (posted.is === 'refused') return { is: 'refused', voice, refusal: posted.refusal }
  return { is: isKept ? 'kept' : 'lost', voice }
}

// From what was typed to what has arrived, or is kept on this phone until it can be sent.
import type { CheckedRound } from '#wire/check-round.ts'
import { sendPart } from '../outbox/speaker-files.ts'
import { postVoice } from '../outbox/speaker-post.ts'
import type { SealedVoice } from '../outbox/speaker-tasks.ts'
import type { Around } from './around.ts'
import type { Saying } from './draft.ts'

/** `receipt` runs in quarters; `share` is how much of the recordings has arrived. */
export type Step = 'receipt-0' | 'receipt-1' | 'receipt-2' | 'receipt-3' | 'seal' | 'send' | { readonly share: number }
/** `kept`: on this phone. `lost`: only on this page, because the browser keeps nothing. */
export type Sent =
  | { readonly is: 'received' }
  | { readonly is: 'kept' | 'lost'; readonly voice: SealedVoice }
  | { readonly is: 'refused'; readonly voice: SealedVoice; readonly refusal: string }
/** The digits of the receipt stay beside, whatever became of the voice. */
export type Ended = { readonly sent: Sent; readonly digits: string | null }
export type OnStep = (step: Step) => void

const lastQuarter = 3

/** Null when it could not be sealed: nothing has left, and the answers are still there. */
export async function sealAndSend(
  around: Around, round: CheckedRound, { content, files }: Saying, wantsReceipt: boolean, onStep: OnStep,
): Promise<Ended | null> {
  onStep(wantsReceipt ? 'receipt-0' : 'seal')
  const quarter = (share: number) => Math.min(lastQuarter, Math.floor(share * (lastQuarter + 1))) as 0 | 1 | 2 | 3
  const asked = { round, content, files, wantsReceipt }
  const sealed = await around.labour().perform('seal', asked, (share) => onStep(`receipt-${quarter(share)}`))
  if (!sealed.ok) return null
  onStep('send')
  const { voice, digits } = sealed.value
  return { sent: await send(around, voice, onStep), digits }
}

/**
 * Also for a voice that was kept before: sending it twice does no harm. It is kept before it is sent, since a phone may drop the page at
 * any moment, and taken off when it has arrived, with all that stands beside it.
 */
export async function send(around: Around, voice: SealedVoice, onStep: OnStep): Promise<Sent> {
  const isKept = await around.queue.keep(voice)
  const posted = voice.isIn ? { is: 'received' } as const : await postVoice(around.ask, around.labour().perform, voice)
  if (posted.is === 'refused') return { is: 'refused', voice, refusal: posted.refusal }
  if (posted.is === 'later') return { is: isKept ? 'kept' : 'lost', voice }
  const sent = await sendFiles(around, { ...voice, isIn: true }, onStep)
  if (sent.is === 'received') await around.queue.drop(voice)
  return sent.is === 'kept' && !isKept ? { ...sent, is: 'lost' } : sent
}

/** One after the other; what has arrived is kept no longer. */
async function sendFiles(around: Around, voice: SealedVoice, onStep: OnStep): Promise<Sent> {
  const all = voice.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  let [left, arrived] = [voice, 0]
  for (const { sha256, bytes } of voice.files) {
    await around.queue.keep(left)
    const part = { org: voice.org, record: voice.record, sha256, bytes }
    const posted = await sendPart(around.ask, around.put, part, (there) => onStep({ share: (arrived + there) / all }))
    if (posted.is === 'refused') return { is: 'refused', voice: left, refusal: posted.refusal }
    if (posted.is === 'later') return { is: 'kept', voice: left }
    arrived += bytes.length
    left = { ...left, files: left.files.slice(1) }
  }
  return { is: 'received' }
}

// Posts an envelope of somebody who is no member yet; kept by its maker, so that it can be posted again when no answer came.
import { readDoorReply } from '#wire/desk-replies.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import { refusalIn, type AskRefusal } from '../vault/ask.ts'
import type { Surroundings } from '../vault/surroundings.ts'

/** `in` when the door has it (now or from before), `lost` when nobody knows, else why it was refused. */
export async function post({ ask }: Surroundings, envelope: Envelope): Promise<'in' | 'lost' | AskRefusal> {
  const answer = await ask({ path: '/acts', method: 'POST', body: envelopeText(envelope) })
  if (answer.status === 0 || answer.status >= 500) return 'lost'
  const reply = readDoorReply(answer.value)
  return reply.ok && reply.value.ok ? 'in' : refusalIn(answer)
}

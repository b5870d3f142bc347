// Posts one envelope to the door and insists: an example that is refused is a mistake of ours, and says which.
import { doorReply, envelopeText, type Envelope } from '#wire/envelope.ts'
import { readWith } from '#wire/read-with.ts'

export async function postEnvelope(address: string, envelope: Envelope): Promise<void> {
  const answer = await fetch(`${address}/acts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: envelopeText(envelope),
  })
  const reply = readWith(doorReply, await answer.json())
  if (reply?.ok !== true) throw new Error(reply === null ? 'the answer was not understood' : reply.refusal)
}

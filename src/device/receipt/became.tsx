// What became of a voice, what taking it back does and does not do, and why something could not be done.
import { Button } from '#ui/button.tsx'
import type { Stage, Words } from './receipt-page.tsx'
import type { FoundVoice } from './use-receipt.ts'

export function titleOf(say: Words, stage: Stage): string {
  switch (stage.is) {
    case 'asking': return say('title')
    case 'looking': case 'withdrawing': return say('looking-title')
    case 'found': return say(`${stage.found.reply.state}-title`)
    case 'withdraw': return say('withdraw-title')
    case 'done': return say('done-title')
    case 'cannot': return say('cannot-title')
  }
}

type BecameProps = { readonly say: Words; readonly found: FoundVoice; readonly onTakeBack: () => void; readonly onAnother: () => void }

export function Became({ say, found, onTakeBack, onAnother }: BecameProps) {
  const { state } = found.reply
  const isThere = state === 'received' || state === 'read'
  return (
    <>
      <p>{say(state)}</p>
      {isThere && <Button kind="quiet" onPress={onTakeBack}>{say('withdraw')}</Button>}
      <Button kind="quiet" onPress={onAnother}>{say(state === 'unknown' ? 'try-again' : 'another')}</Button>
    </>
  )
}

export function TakeBack({ say, onYes, onNo }: { readonly say: Words; readonly onYes: () => void; readonly onNo: () => void }) {
  return (
    <>
      <h2>{say('withdraw-does-title')}</h2>
      <p>{say('withdraw-does')}</p>
      <h2>{say('withdraw-does-not-title')}</h2>
      <p>{say('withdraw-does-not')}</p>
      <Button kind="grave" onPress={onYes}>{say('withdraw-yes')}</Button>
      <Button kind="quiet" onPress={onNo}>{say('withdraw-no')}</Button>
    </>
  )
}

const known = ['insecure', 'no-network', 'unknown-round', 'cannot'] as const

export function Cannot({ say, why, onRetry }: { readonly say: Words; readonly why: string; readonly onRetry: () => void }) {
  const told = known.find((one) => one === why)
  return (
    <>
      <p>{told ? say(`cannot-${told}`) : say('cannot-other', { code: why })}</p>
      {why !== 'insecure' && <Button onPress={onRetry}>{say('try-again')}</Button>}
    </>
  )
}

// The screens after the last question: how far the sealing is, what became of it, the receipt, and what stays on this phone.
import { Button } from '#ui/button.tsx'
import { inGroups } from '#wire/digits.ts'
import { showReceipt } from '#wire/receipt-digits.ts'
import type { Sent, Step } from './send.ts'
import type { Words } from './words.ts'

export function Working({ say, step }: { readonly say: Words; readonly step: Step }) {
  if (typeof step === 'string') return <p><output>{say(`working-${step}`)}</output></p>
  const line = say('working-files', { share: `${Math.floor(step.share * 100)} %` })
  return <p><progress max={1} value={step.share} aria-label={line} /> <output>{line}</output></p>
}

export function CannotSeal({ say, onRetry }: { readonly say: Words; readonly onRetry: () => void }) {
  return (
    <>
      <p>{say('cannot-seal')}</p>
      <Button onPress={onRetry}>{say('try-again')}</Button>
    </>
  )
}

type BecameProps = {
  readonly say: Words
  readonly sent: Sent
  readonly digits: string | null
  readonly code: string
  readonly address: string
  readonly onSendAgain: () => void
  readonly onDrop: () => void
  readonly onDone: () => void
}

export function titleOf(say: Words, { is }: Sent): string {
  return say(`${is}-title`)
}

export function Became({ say, sent, digits, code, address, onSendAgain, onDrop, onDone }: BecameProps) {
  return (
    <>
      <p>{whatBecame(say, sent)}</p>
      {digits !== null && <Receipt {...{ say, digits, code, address }} />}
      <Button onPress={onDone}>{say(digits === null ? 'go-on' : 'written-down')}</Button>
      {sent.is !== 'received' && (
        <>
          <Button kind="quiet" onPress={onSendAgain}>{say('send-now')}</Button>
          <Button kind="quiet" onPress={onDrop}>{say('drop')}</Button>
        </>
      )}
    </>
  )
}

type ReceiptProps = { readonly say: Words; readonly digits: string; readonly code: string; readonly address: string }

function Receipt({ say, digits, code, address }: ReceiptProps) {
  const [first, second, check] = showReceipt(digits).split(' ')
  return (
    <div class="receipt" translate={false}>
      <h2>{say('your-receipt')}</h2>
      <p class="digits" dir="ltr"><span>{first}</span> <span>{second}</span> <span>{check}</span></p>
      <h2>{say('your-code')}</h2>
      <p class="digits" dir="ltr">{inGroups(code.toUpperCase(), 4)}</p>
      <p>{say('write-down', { address })}</p>
    </div>
  )
}

export function whatBecame(say: Words, sent: Sent): string {
  if (sent.is !== 'refused') return say(sent.is)
  const { refusal } = sent
  if (refusal === 'unknown-round' || refusal === 'unknown-organisation') return say('refused-round')
  return refusal === 'too-much-work' ? say('refused-work') : say('refused-other', { code: refusal })
}

const browsers = ['chrome', 'samsung', 'iphone', 'other'] as const

export function Traces({ say, isKept, onLeave }: { readonly say: Words; readonly isKept: boolean; readonly onLeave: () => void }) {
  return (
    <>
      <p>{say(isKept ? 'traces-but-kept' : 'traces-nothing')}</p>
      <h2>{say('traces-chat-title')}</h2>
      <p>{say('traces-chat')}</p>
      <h2>{say('traces-history-title')}</h2>
      {browsers.map((browser) => (
        <details key={browser}>
          <summary>{say(`traces-${browser}-title`)}</summary>
          <p>{say(`traces-${browser}`)}</p>
        </details>
      ))}
      <Button onPress={onLeave}>{say('traces-leave')}</Button>
    </>
  )
}

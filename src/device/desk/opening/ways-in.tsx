// The ways to one's keys, one after the other: passphrase, printed code, and a passkey where the device has one.
import { useState } from 'preact/hooks'
import type { Bytes } from '#sealing/derive.ts'
import { lockboxKeys, type LockboxKeys } from '#sealing/lockbox.ts'
import type { Secret } from '#values/secret.ts'
import type { Way } from '../../vault/held.ts'
import { mayHavePasskeys } from '../../vault/passkey.ts'
import { useParts } from '../parts.tsx'
import { Stretching } from '../unlock.tsx'
import { useSay } from '../words.tsx'
import { NewPasskey } from './new-passkey.tsx'
import { NewPassphrase } from './new-passphrase.tsx'
import { NewRecovery } from './new-recovery.tsx'

/** A lockbox to be: how it is opened, and the keys that follow from that. */
export type Box = { readonly way: Way; readonly keys: LockboxKeys }
type Props = {
  readonly organisation: string
  readonly person: string
  /** Who is alone loses all with both; said before the first step. */
  readonly isAlone: boolean
  readonly onReady: (boxes: readonly Box[]) => void
}
type Step = 'passphrase' | 'recovery' | 'passkey' | 'stretching'

export function WaysIn({ organisation, person, isAlone, onReady }: Props) {
  const say = useSay('opening')
  const { from } = useParts()
  const [step, setStep] = useState<Step>('passphrase')
  const [texts, setTexts] = useState<readonly { way: Way; text: string }[]>([])
  const [share, setShare] = useState(0)
  const keep = (way: Way, text: string, next: Step) => {
    const kept = [...texts, { way, text }]
    setTexts(kept)
    if (next === 'passkey' && !mayHavePasskeys()) void finish(kept, null)
    else setStep(next)
  }
  return (
    <>
      {step === 'passphrase' && <p>{say('ways-intro')}</p>}
      {step === 'passphrase' && isAlone && <p class="notice grave">{say('ways-lone')}</p>}
      {step === 'passphrase' && <NewPassphrase onDone={(text) => keep('passphrase', text, 'recovery')} />}
      {step === 'recovery' && <NewRecovery onDone={(code) => keep('recovery', code, 'passkey')} />}
      {step === 'passkey' && (
        <NewPasskey {...{ organisation, person }} onDone={(bytes) => void finish(texts, bytes)} onLeave={() => void finish(texts, null)} />
      )}
      {step === 'stretching' && <Stretching share={share} />}
    </>
  )

  async function finish(kept: typeof texts, passkey: Secret<Bytes> | null): Promise<void> {
    setStep('stretching')
    const boxes: Box[] = []
    for (const [at, { way, text }] of kept.entries()) {
      const bytes = await from.stretch(text, (part) => setShare((at + part) / kept.length))
      boxes.push({ way, keys: await lockboxKeys(from.subtle, bytes) })
    }
    if (passkey) boxes.push({ way: 'passkey', keys: await lockboxKeys(from.subtle, passkey) })
    onReady(boxes)
  }
}

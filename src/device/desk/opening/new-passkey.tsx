// A passkey of this device, for those who want one: made, asked once, and never in place of passphrase and code.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Bytes } from '#sealing/derive.ts'
import type { Secret } from '#values/secret.ts'
import { newPasskey } from '../../vault/passkey.ts'
import { useParts } from '../parts.tsx'
import { useSay } from '../words.tsx'

type Props = {
  readonly organisation: string
  readonly person: string
  readonly onDone: (bytes: Secret<Bytes>) => void
  readonly onLeave: () => void
}

export function NewPasskey({ organisation, person, onDone, onLeave }: Props) {
  const say = useSay('opening')
  const { from } = useParts()
  const [failed, setFailed] = useState<'passkey-cannot' | 'passkey-failed'>()
  return (
    <section class="step">
      <h2>{say('passkey-title')}</h2>
      <p>{say('passkey-why')}</p>
      <p>{say('passkey-why-not')}</p>
      {failed && <Notice title={say(failed)} live />}
      <div class="row">
        <Button kind="quiet" onPress={() => void make()}>{say('passkey-add')}</Button>
        <Button onPress={onLeave}>{say('passkey-leave')}</Button>
      </div>
    </section>
  )

  async function make(): Promise<void> {
    const made = await newPasskey(navigator.credentials, from.chance, { organisation, person })
    if (made.ok) onDone(made.value)
    else setFailed(made.refusal)
  }
}

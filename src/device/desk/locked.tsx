// The locked desk: why it is locked, and the ways to unlock it with passphrase, printed code or passkey.
import { useState } from 'preact/hooks'
import { Choices } from '#ui/choices.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Way } from '../vault/held.ts'
import type { LockReason } from '../vault/vault.ts'
import { LanguageChoice } from './language-choice.tsx'
import { useParts } from './parts.tsx'
import { Screen } from './screen.tsx'
import { UnlockByPasskey, UnlockByText } from './unlock.tsx'
import { useRefusal, useSay } from './words.tsx'

export function Locked({ why }: { readonly why: LockReason | null }) {
  const say = useSay('desk')
  const { from } = useParts()
  const [way, setWay] = useState<Way>('passphrase')
  const ways = (['passphrase', 'recovery', 'passkey'] as const).map((one) => ({ value: one, label: say(`with-${one}`) }))
  return (
    <main id="main" class="narrow">
      <Screen title={say('unlock-title')}>
        {why && <WhyLocked why={why} />}
        <Choices
          id="way" label={say('unlock-with')} several={false} choices={ways} chosen={[way]}
          onChoose={([one]) => setWay(one as Way)}
        />
        {way === 'passkey' ? <UnlockByPasskey /> : <UnlockByText key={way} way={way} />}
        <p class="small">{say('unlock-note')}</p>
        <p class="small">{say('unlock-no-account')}</p>
        <p class="small">{say('first-run')}</p>
        {!from.memory.lasts && <p class="small">{say('memory-short')}</p>}
        <LanguageChoice />
      </Screen>
    </main>
  )
}

function WhyLocked({ why }: { readonly why: LockReason }) {
  const say = useSay('desk')
  const refusal = useRefusal()
  if (why.code === 'left' || why.code === 'idle') return <Notice title={say(`locked-${why.code}`)} />
  return <Notice title={say('locked-why')} kind="grave" live><p>{refusal(why)}</p></Notice>
}

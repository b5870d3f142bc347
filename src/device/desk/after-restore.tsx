// A server that shows less than this device has seen may have been restored from a backup: what stewards signed of it, and going on.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import type { Held } from '../vault/held.ts'
import type { Restored } from '../vault/restored.ts'
import { useDates } from './dates.ts'
import { useParts } from './parts.tsx'
import { useRefusal, useSay } from './words.tsx'

export function AfterRestore({ restored, held }: { readonly restored: Restored; readonly held: Held }) {
  const say = useSay('desk')
  const refusal = useRefusal()
  const dates = useDates()
  const { vault } = useParts()
  const [refused, setRefused] = useState<string>()
  const { signedOn, isSteward, lost } = restored
  const mayGoOn = signedOn !== null || isSteward
  return (
    <>
      <p>{signedOn === null ? say('restored-unsigned') : say('restored-signed', { date: dates.day(signedOn) })}</p>
      {lost > 0 && <p>{say('restored-lost', { n: lost })}</p>}
      {signedOn === null && isSteward && <p>{say('restored-steward')}</p>}
      {refused !== undefined && <p class="grave">{refused}</p>}
      {mayGoOn && <Button kind="grave" onPress={() => void goOn()}>{say('restored-go-on')}</Button>}
    </>
  )

  async function goOn(): Promise<void> {
    const entered = await vault.enter(held, true)
    if (!entered.ok) setRefused(refusal(entered.refusal))
  }
}

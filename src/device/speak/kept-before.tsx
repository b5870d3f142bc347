// Voices that were sealed earlier and wait on this phone: said at the start, to be sent or taken off.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { SealedVoice } from '../outbox/speaker-tasks.ts'
import type { Around } from './around.ts'
import { whatBecame, Working } from './ending.tsx'
import { send, type Sent, type Step } from './send.ts'
import type { Words } from './words.ts'

type Result = { readonly working: Step } | Sent | null

export function KeptBefore({ around, say }: { readonly around: Around; readonly say: Words }) {
  const [voices, show] = useState<readonly SealedVoice[]>([])
  const [result, tell] = useState<Result>(null)
  useEffect(() => void around.queue.kept().then(show), [around.queue])
  if (result !== null && 'working' in result) return <Working say={say} step={result.working} />
  if (result?.is === 'received') return <Notice title={say('received-title')} live />
  if (voices.length === 0) return null
  return (
    <Notice title={say('kept-before', { n: voices.length })} live>
      {result !== null && <p>{whatBecame(say, result)}</p>}
      <Button onPress={() => void sendAll()}>{say('send-now')}</Button>
      <Button kind="quiet" onPress={() => void dropAll()}>{say('drop')}</Button>
    </Notice>
  )

  async function sendAll(): Promise<void> {
    tell({ working: 'send' })
    const all: Sent[] = []
    for (const voice of voices) all.push(await send(around, voice, (step) => tell({ working: step })))
    show(await around.queue.kept())
    tell(all.find(({ is }) => is !== 'received') ?? { is: 'received' })
  }

  async function dropAll(): Promise<void> {
    for (const voice of voices) await around.queue.drop(voice)
    show([])
  }
}

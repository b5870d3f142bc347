// The moment of opening: everything is made once, sent, and sent again as it is when no answer came; then the desk opens by itself.
import { useRef, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { foundOrganisation, type Founded } from '#sealing/found-organisation.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { unlockWith } from '../../vault/held.ts'
import { useParts, type Parts } from '../parts.tsx'
import { post } from '../post.ts'
import { useRefusal, useSay } from '../words.tsx'
import type { Description } from './about-form.tsx'
import type { Box } from './ways-in.tsx'

type Props = {
  readonly token: string; readonly description: Description; readonly boxes: readonly Box[]
  readonly onOpened: () => void
}
type Stage = { readonly is: 'ready' | 'working' | 'lost' | 'open-elsewhere' } | { readonly is: 'refused'; readonly refusal: AskRefusal }

export function Found({ token, description, boxes, onOpened }: Props) {
  const say = useSay('opening')
  const refusal = useRefusal()
  const parts = useParts()
  const founded = useRef<Founded | null>(null)
  const [stage, setStage] = useState<Stage>({ is: 'ready' })
  const { name } = description
  return (
    <>
      <p>{say('open-ready', { name })}</p>
      <p>{say('open-root')}</p>
      <p class="notice grave">{say('ways-lone')}</p>
      {stage.is === 'working' && <output class="line">{say('open-working')}</output>}
      {stage.is === 'lost' && <Notice title={say('open-lost')} live />}
      {stage.is === 'refused' && <Notice title={refusal(stage.refusal)} kind="grave" live />}
      {stage.is === 'open-elsewhere'
        ? <p>{say('open-enter')} <a href="/desk">{say('to-desk')}</a></p>
        : <Button onPress={() => void press()}>{stage.is === 'lost' ? say('open-again') : say('open-do', { name })}</Button>}
    </>
  )

  async function press(): Promise<void> {
    if (stage.is === 'working') return
    setStage({ is: 'working' })
    founded.current ??= await foundOrganisation(parts.from.subtle, parts.from.chance, {
      description, opening: token, now: parts.from.now(), lockboxes: boxes,
    })
    const sent = await post(parts.from, founded.current.envelope)
    if (sent === 'lost') return setStage({ is: 'lost' })
    if (sent !== 'in') return setStage({ is: 'refused', refusal: sent })
    setStage({ is: await enter(parts, boxes) ? 'working' : 'open-elsewhere' })
    onOpened()
  }
}

/** By the way that she will use from now on: so it is tried once before she relies on it. */
async function enter({ from, vault }: Parts, boxes: readonly Box[]): Promise<boolean> {
  const held = await unlockWith(from, boxes[0]!.keys, boxes[0]!.way)
  return held.ok && (await vault.enter(held.value)).ok
}

// Which of the last screens stands, and what leads from one to the next.
import type { ComponentChildren } from 'preact'
import { CalmScreen } from '#ui/calm-screen.tsx'
import type { Around } from './around.ts'
import { Became, CannotSeal, titleOf, Traces, Working } from './ending.tsx'
import { send, type Ended, type Step } from './send.ts'
import type { Words } from './words.ts'

export type Stage =
  | { readonly is: 'asking' }
  | { readonly is: 'working'; readonly step: Step }
  | { readonly is: 'unsealed' }
  | ({ readonly is: 'ended' } & Ended)
  | { readonly is: 'traces'; readonly isKept: boolean }

type Props = {
  readonly around: Around
  readonly say: Words
  readonly stage: Exclude<Stage, { readonly is: 'asking' }>
  readonly setStage: (stage: Stage) => void
  readonly code: string
  readonly foot: ComponentChildren
  readonly leave: { readonly text: string; readonly onPress: () => void }
}

export function Ending({ around, say, stage, setStage, code, foot, leave }: Props) {
  const frame = { leave, foot }
  switch (stage.is) {
    case 'working': return (
      <CalmScreen key="working" name="working" title={say('working-title')} {...frame}>
        <Working say={say} step={stage.step} />
      </CalmScreen>
    )
    case 'unsealed': return (
      <CalmScreen key="unsealed" name="unsealed" title={say('cannot-seal-title')} {...frame}>
        <CannotSeal say={say} onRetry={() => setStage({ is: 'asking' })} />
      </CalmScreen>
    )
    case 'traces': return (
      <CalmScreen key="traces" name="traces" title={say('traces-title')} {...frame}>
        <Traces say={say} isKept={stage.isKept} onLeave={around.leave} />
      </CalmScreen>
    )
    case 'ended': return (
      <CalmScreen key={stage.sent.is} name={stage.sent.is} title={titleOf(say, stage.sent)} {...frame}>
        <Became
          {...{ say, code, sent: stage.sent, digits: stage.digits, address: around.receiptAddress }}
          onSendAgain={() => void sendAgain(stage)} onDrop={() => void drop(stage)}
          onDone={() => setStage({ is: 'traces', isKept: stage.sent.is === 'kept' || stage.sent.is === 'refused' })}
        />
      </CalmScreen>
    )
  }

  async function sendAgain({ sent, digits }: Ended): Promise<void> {
    if (sent.is === 'received') return
    setStage({ is: 'working', step: 'send' })
    setStage({ is: 'ended', sent: await send(around, sent.voice, (step) => setStage({ is: 'working', step })), digits })
  }

  async function drop({ sent }: Ended): Promise<void> {
    if (sent.is !== 'received') await around.queue.drop(sent.voice)
    setStage({ is: 'traces', isKept: false })
  }
}

// The receipt's page: the code and the digits are asked for, what became of the voice is told, and it can be taken back.
import { useEffect, useState } from 'preact/hooks'
import { CalmScreen } from '#ui/calm-screen.tsx'
import { receipt as english } from '#words/en/receipt.ts'
import { receipt as indonesian } from '#words/id/receipt.ts'
import { preferredLanguage } from '#words/languages.ts'
import { sayIn, type Say } from '#words/say.ts'
import { receipt as tagalog } from '#words/tl/receipt.ts'
import type { Around } from './around.ts'
import { AskReceipt } from './ask-receipt.tsx'
import { Became, Cannot, TakeBack, titleOf } from './became.tsx'
import type { TypedReceipt } from './typed-receipt.ts'
import { findVoice, takeBack, type FoundVoice, type Share } from './use-receipt.ts'

export type Words = Say<typeof english>
export type Stage =
  | { readonly is: 'asking' }
  | { readonly is: 'looking'; readonly share: Share }
  | { readonly is: 'found' | 'withdraw' | 'withdrawing'; readonly found: FoundVoice }
  | { readonly is: 'done' }
  | { readonly is: 'cannot'; readonly why: string; readonly found: FoundVoice | null }

const translated = { en: undefined, id: indonesian, tl: tagalog }
const empty: TypedReceipt = { code: '', digits: '' }

export function ReceiptPage({ around }: { readonly around: Around }) {
  const [stage, setStage] = useState<Stage>(around.isSecure ? { is: 'asking' } : { is: 'cannot', why: 'insecure', found: null })
  const [typed, type] = useState(empty)
  const language = preferredLanguage(around.wishes.join(','))
  const say: Words = sayIn(language, english, translated[language])
  useEffect(() => void (document.documentElement.lang = language), [language])
  const back = stage.is === 'withdraw' ? { text: say('back'), onPress: () => setStage({ is: 'found', found: stage.found }) } : undefined
  const leave = { text: say('leave'), onPress: around.leave }
  return (
    <CalmScreen key={stage.is} name={nameOf(stage)} title={titleOf(say, stage)} back={back} leave={leave}>
      {body()}
    </CalmScreen>
  )

  function body() {
    switch (stage.is) {
      case 'asking': return <AskReceipt say={say} typed={typed} onTyped={type} onRead={(read) => void look(read)} />
      case 'looking': return <p><output>{say(`looking-${stage.share}`)}</output></p>
      case 'found': return (
        <Became say={say} found={stage.found} onTakeBack={() => setStage({ is: 'withdraw', found: stage.found })} onAnother={again} />
      )
      case 'withdraw': return (
        <TakeBack say={say} onYes={() => void withdraw(stage.found)} onNo={() => setStage({ is: 'found', found: stage.found })} />
      )
      case 'withdrawing': return <p><output>{say('withdrawing')}</output></p>
      case 'done': return <p>{say('done')}</p>
      case 'cannot': return <Cannot say={say} why={stage.why} onRetry={() => setStage(before(stage.found))} />
    }
  }

  async function look(read: TypedReceipt): Promise<void> {
    setStage({ is: 'looking', share: 0 })
    const found = await findVoice(around, read, (share) => setStage({ is: 'looking', share }))
    setStage(found.ok ? { is: 'found', found: found.value } : { is: 'cannot', why: found.refusal, found: null })
    if (found.ok) type(empty)
  }

  async function withdraw(found: FoundVoice): Promise<void> {
    setStage({ is: 'withdrawing', found })
    const taken = await takeBack(around, found)
    setStage(taken.ok ? { is: 'done' } : { is: 'cannot', why: taken.refusal, found })
  }

  function again(): void {
    type(empty)
    setStage({ is: 'asking' })
  }
}

function nameOf(stage: Stage): string {
  return stage.is === 'found' ? stage.found.reply.state : stage.is
}

function before(found: FoundVoice | null): Stage {
  return found === null ? { is: 'asking' } : { is: 'found', found }
}

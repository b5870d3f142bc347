// A button that hands something to the share-sheet of the phone, or copies it where there is none; what was copied is said.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { useMember } from './member.tsx'
import { shareIt, sharedWaiting, type Shared, type Waits } from './share-text.ts'
import { useSay } from './words.tsx'

export function ShareButton({ id, what, label }: { readonly id: string; readonly what: Shared; readonly label: string }) {
  const say = useSay('organisation')
  const [came, setCame] = useState<Awaited<ReturnType<typeof shareIt>> | null>(null)
  return (
    <>
      <Button id={id} kind="quiet" onPress={() => void shareIt(sheetHere(), what).then(setCame)}>{label}</Button>
      {came === 'copied' && <output class="line">{say('copied')}</output>}
      {came === 'by-hand' && <output class="line">{say('share-by-hand')} <code>{what.text} {what.url}</code></output>}
    </>
  )
}

/** Tells others that something waits, and not what. */
export function TellOthers({ id, kind }: { readonly id: string; readonly kind: Waits }) {
  const say = useSay('organisation')
  const { from } = useMember()
  return <ShareButton id={id} what={sharedWaiting(say, kind, from.origin)} label={say('tell-others')} />
}

function sheetHere() {
  const share = 'share' in navigator ? (what: Shared) => navigator.share({ ...what }) : undefined
  return { share, copy: (text: string) => navigator.clipboard.writeText(text) }
}

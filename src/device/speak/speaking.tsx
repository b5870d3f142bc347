// The speaking page: looks the round up, and either walks through it or says plainly why nothing can be typed.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { CalmScreen } from '#ui/calm-screen.tsx'
import type { Result } from '#values/result.ts'
import type { Around } from './around.ts'
import { Asking } from './asking.tsx'
import { WhereToFind } from './beginning.tsx'
import { Help } from './help.tsx'
import { KeptBefore } from './kept-before.tsx'
import { lookUp, type Cannot, type Found } from './look-up.ts'
import { languagesFor } from './sequence.ts'
import { fetchWords, wished, wordsIn, wordsWished } from './words.ts'

export function Speaking({ around }: { readonly around: Around }) {
  const [looked, tell] = useState<Result<Found, Cannot> | null>(null)
  useEffect(() => void (looked === null && lookUpWithWords(around).then(tell)), [around, looked])
  if (looked === null) return <Looking around={around} />
  if (!looked.ok) return <CannotSpeak why={looked.refusal} around={around} onRetry={() => tell(null)} />
  return looked.value.isOpen ? <Asking around={around} found={looked.value} /> : <Closed around={around} found={looked.value} />
}

/** A round in one language asks for no choice, so its words are fetched here. */
async function lookUpWithWords(around: Around): Promise<Result<Found, Cannot>> {
  const looked = await lookUp(around)
  if (looked.ok) await fetchWords(languagesFor(looked.value.round.round, around.wishes)[0]!)
  return looked
}

function Looking({ around }: { readonly around: Around }) {
  const { say } = wordsWished(around.wishes)
  return (
    <CalmScreen name="looking" title={say('working-title')} leave={{ text: say('leave'), onPress: around.leave }} foot={noPlaces(around)}>
      <p><output>{say('looking')}</output></p>
    </CalmScreen>
  )
}

type CannotProps = { readonly why: Cannot; readonly around: Around; readonly onRetry: () => void }

function CannotSpeak({ why, around, onRetry }: CannotProps) {
  const { say } = wordsWished(around.wishes)
  return (
    <CalmScreen
      key={why} name={`cannot-${why}`} title={say(`cannot-${why}-title`)} leave={{ text: say('leave'), onPress: around.leave }}
      foot={noPlaces(around)}
    >
      <p>{say(`cannot-${why}`)}</p>
      {why !== 'insecure' && <KeptBefore around={around} say={say} />}
      {why === 'network' && <Button onPress={onRetry}>{say('try-again')}</Button>}
    </CalmScreen>
  )
}

/** Nothing that a server says unchecked is shown as a place that helps. */
function noPlaces({ wishes }: Around) {
  return <Help hotlines={[]} lang={wished(wishes)} say={wordsWished(wishes).say} />
}

function Closed({ around, found }: { readonly around: Around; readonly found: Found }) {
  const { round } = found.round
  const [lang = 'en'] = languagesFor(round, around.wishes)
  const { say } = wordsIn(lang)
  const foot = <Help hotlines={found.hotlines} lang={lang} say={say} />
  return (
    <CalmScreen name="closed" title={say('cannot-closed-title')} leave={{ text: say('leave'), onPress: around.leave }} foot={foot}>
      <p>{say('cannot-closed')}</p>
      <WhereToFind {...{ say, lang, round }} />
      <KeptBefore around={around} say={say} />
    </CalmScreen>
  )
}

// What arrived late: acts of keys that have ended, which a steward lets in or sets aside with a reason.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import type { MembersAct } from '#wire/act.ts'
import { readWaiting, type WaitingThings } from '#wire/desk-replies.ts'
import { useFetched, WhenFetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { tidy } from '../texts.ts'
import { useTold } from '../told-acts.tsx'
import { useSay } from '../words.tsx'
import { Exactly } from './exactly.tsx'
import { useSigned } from './use-signed.ts'

type LateAct = WaitingThings['late'][number]

export function Late() {
  const say = useSay('organisation')
  const waiting = useFetched('/desk/waiting', readWaiting)
  return (
    <Screen title={say('late')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <p>{say('late-why')}</p>
      <WhenFetched fetched={waiting}>
        {({ late }) => (
          late.length === 0
            ? <p>{say('late-none')}</p>
            : <ul class="cards">{late.map((one) => <LateCard key={one.actId} late={one} />)}</ul>
        )}
      </WhenFetched>
    </Screen>
  )
}

function LateCard({ late }: { readonly late: LateAct }) {
  const say = useSay('organisation')
  const act = useSigned(late)
  if (act === undefined) return null
  return <li class="card">{act === null ? <p class="notice grave">{say('late-forged')}</p> : <Deciding late={late} act={act} />}</li>
}

function Deciding({ late, act }: { readonly late: LateAct; readonly act: MembersAct }) {
  const say = useSay('organisation')
  const told = useTold()
  const { perform, whyNot, nameOf, followed } = useMember()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isSetAside, setAside] = useState(false)
  const { progress, run } = useOutcome()
  const by = followed.walked.people.get(act.by)!.member
  const why = whyNot('admit-late-act')
  return (
    <>
      <p class="card-title">{told(act)}</p>
      <p>{nameOf(by)}</p>
      <Exactly act={act} />
      <TextField id={`reason-${late.actId}`} label={say('late-reason')} problem={problem} value={reason} most={400} onText={setReason} />
      <OutcomeNotice progress={progress} done={say(isSetAside ? 'late-discarded' : 'late-admitted')} />
      <div class="row">
        <Button why={why} onPress={admit}>{say('late-admit')}</Button>
        <Button kind="quiet" why={why} onPress={discard}>{say('late-discard')}</Button>
      </div>
    </>
  )

  function admit(): void {
    setAside(false)
    void run(() => perform('admit-late-act', { of: late.actId, hash: late.actHash }))
  }
  function discard(): void {
    const why = tidy(reason)
    setProblem(why === '' ? say('late-reason-missing') : undefined)
    setAside(true)
    if (why !== '') void run(() => perform('discard-late-act', { of: late.actId, hash: late.actHash, reason: why }))
  }
}

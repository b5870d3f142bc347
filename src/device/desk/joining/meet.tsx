// The newcomer meets the steward: she asks, waits, reads her twelve digits aloud, and is let in by the roster or by nobody.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { showDigits } from '#wire/comparison.ts'
import { unlockWith } from '../../vault/held.ts'
import type { Invitation } from '../../vault/join.ts'
import { useParts, type Parts } from '../parts.tsx'
import { useSay } from '../words.tsx'
import type { Box } from '../opening/ways-in.tsx'
import { meetingOf, type Stage, type Step } from './meeting-steps.ts'
import { JoinRefused } from './refused.tsx'

type Props = { readonly invitation: Invitation; readonly boxes: readonly Box[]; readonly onAdmitted: () => void }

const everySoOften = 2_000

export function Meet({ invitation, boxes, onAdmitted }: Props) {
  const say = useSay('opening')
  const parts = useParts()
  const [meeting] = useState(() => meetingOf(parts.from, invitation, boxes))
  const [stage, setStage] = useState<Stage>({ is: 'ready' })
  const [isOffline, setOffline] = useState(false)
  const isPolling = stage.is === 'waiting' || stage.is === 'digits'
  useEffect(() => {
    if (!isPolling) return
    const looking = setInterval(() => void meeting.look().then(take), everySoOften)
    return () => clearInterval(looking)

    function take(step: Step | null): void {
      setOffline(step === 'lost')
      if (step !== null && step !== 'lost') setStage(step)
    }
  }, [isPolling, meeting])
  useEffect(() => {
    if (stage.is !== 'in') return
    onAdmitted()
    void enter(parts, boxes).then((refusal) => refusal && setStage({ is: 'refused', refusal }))
  }, [stage.is, parts, boxes, onAdmitted])
  return (
    <>
      {isOffline && <Notice title={say('join-offline')} live />}
      {stage.is === 'ready' && <><p>{say('join-ask-what')}</p><Button onPress={() => void ask()}>{say('join-ask')}</Button></>}
      {stage.is === 'asking' && <output class="line">{say('open-working')}</output>}
      {stage.is === 'waiting' && <Notice title={say('join-waiting')} live><p>{say('join-waiting-what')}</p></Notice>}
      {stage.is === 'digits' && <Digits digits={stage.digits} />}
      {stage.is === 'in' && <output class="line">{say('join-in')}</output>}
      {stage.is === 'refused' && <JoinRefused refusal={stage.refusal} />}
    </>
  )

  async function ask(): Promise<void> {
    setStage({ is: 'asking' })
    const step = await meeting.ask()
    setOffline(step === 'lost')
    setStage(step === 'lost' ? { is: 'ready' } : step)
  }
}

/** By the passphrase that she will use from now on; null when her desk is open. */
async function enter({ from, vault }: Parts, boxes: readonly Box[]) {
  const held = await unlockWith(from, boxes[0]!.keys, boxes[0]!.way)
  const entered = held.ok ? await vault.enter(held.value) : held
  return entered.ok ? null : entered.refusal
}

function Digits({ digits }: { readonly digits: string }) {
  const say = useSay('opening')
  return (
    <section class="section">
      <h2>{say('join-digits')}</h2>
      <output class="digits" id="twelve-digits" dir="ltr">{showDigits(digits)}</output>
      <p>{say('join-digits-what')}</p>
      <p>{say('join-digits-then')}</p>
      <p class="small">{say('join-second')}</p>
    </section>
  )
}

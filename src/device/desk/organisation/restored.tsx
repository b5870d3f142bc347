// After a restore from a backup a steward says so for all: where the log went on, and what is known to be lost.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { digitsOfHash } from '../digits.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { tidy } from '../texts.ts'
import { useSay } from '../words.tsx'

export function SayRestored() {
  const say = useSay('organisation')
  const { followed, perform, whyNot } = useMember()
  const [lost, setLost] = useState('')
  const { progress, run } = useOutcome()
  // The log as it was when this screen was opened: the act itself adds a line.
  const [{ seq, head }] = useState(followed.chain)
  return (
    <Screen title={say('restored-title')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <p>{say('restored-why')}</p>
      <p>{say('restored-from-line', { seq: String(seq), digits: digitsOfHash(head) })}</p>
      <TextArea id="lost" label={say('restored-what-lost')} value={lost} most={400} onText={setLost} />
      <OutcomeNotice progress={progress} />
      <Button why={whyNot('restored-from')} onPress={() => void run(() => perform('restored-from', { seq, head, lost: tidy(lost) }))}>
        {say('restored-do')}
      </Button>
    </Screen>
  )
}

// What the public reads about the organisation, changed by a steward.
import { useMember } from '../member.tsx'
import { useMending } from '../mending.tsx'
import { AboutForm, type Description } from '../opening/about-form.tsx'
import { isIn, OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useSay } from '../words.tsx'

export function About() {
  const say = useSay('organisation')
  const { followed, perform } = useMember()
  const { progress, run } = useOutcome()
  const mending = useMending('describe-organisation')
  return (
    <Screen title={say('about-title')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <OutcomeNotice progress={progress} done={say('about-kept')} />
      <AboutForm
        first={mending?.body ?? followed.description} button={say('keep-about')} onDone={(description) => void send(description)}
      />
    </Screen>
  )

  async function send(description: Description): Promise<void> {
    if (isIn(await run(() => perform('describe-organisation', description)))) await mending?.done()
  }
}

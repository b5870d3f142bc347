// The list of places that help now: the organisation's own, shown to everybody who speaks.
import { WhenFetched } from '../fetched.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useSay } from '../words.tsx'
import { HotlinesForm } from './hotlines-form.tsx'
import { useRounds } from './use-rounds.ts'

export function Hotlines() {
  const say = useSay('listening')
  const rounds = useRounds()
  return (
    <Screen title={say('hotlines-title')} above={{ href: to('listen'), text: say('to-listen') }}>
      <p>{say('hotlines-intro')}</p>
      <WhenFetched fetched={rounds}>{({ hotlines }) => <HotlinesForm first={hotlines} />}</WhenFetched>
    </Screen>
  )
}

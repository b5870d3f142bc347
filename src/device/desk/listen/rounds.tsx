// Listening at a glance: the rounds and how many voices each has, and the places that help.
import { WhenFetched } from '../fetched.tsx'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { langOf } from '../texts.ts'
import { useLanguage, useSay } from '../words.tsx'
import type { SignedRound } from '../../vault/signed-round.ts'
import { useRounds } from './use-rounds.ts'

export function RoundList() {
  const say = useSay('listening')
  const { whyNot } = useMember()
  const rounds = useRounds()
  return (
    <Screen title={say('title')}>
      <p>{say('intro')}</p>
      <h2>{say('rounds')}</h2>
      <WhenFetched fetched={rounds}>
        {({ good, broken }) => (
          <>
            {good.length === 0 && <p>{say('no-rounds')}</p>}
            <ul class="cards">
              {good.map((one) => <RoundLine key={one.round.round} signed={one} />)}
              {broken.map(({ round }) => <li key={round} class="card grave">{say('round-unreadable', { why: say('round-broken') })}</li>)}
            </ul>
          </>
        )}
      </WhenFetched>
      {whyNot('open-round') === undefined && <p><a class="button" id="open-round" href={to('listen/new')}>{say('open-round')}</a></p>}
      <p><a id="to-hotlines" href={to('listen/hotlines')}>{say('hotlines')}</a></p>
    </Screen>
  )
}

function RoundLine({ signed: { round, listed } }: { readonly signed: SignedRound }) {
  const say = useSay('listening')
  const dates = useDates()
  const { lang } = useLanguage()
  const { all, read } = listed.voices
  const counts = { n: all, unread: String(all - read) }
  const own = langOf(round.title, lang)
  return (
    <li class="card">
      <p class="card-title"><a href={to(`listen/rounds/${round.round}`)} lang={own} dir="auto">{round.title[own]}</a></p>
      <p>{listed.state === 'open' ? say('round-line', { ...counts, date: dates.day(round.until) }) : say('round-line-closed', counts)}</p>
    </li>
  )
}

// One round: how it stands, its link and sheet for people, its questions, and what can be done with it.
import { Button } from '#ui/button.tsx'
import type { SignedRound } from '../../vault/signed-round.ts'
import { useDates } from '../dates.ts'
import { WhenFetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to, type Params } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { langOf, plainText } from '../texts.ts'
import { useLanguage, useRefusal, useSay } from '../words.tsx'
import { bodyOf } from './round-draft.ts'
import { RoundLink } from './round-link.tsx'
import { useRounds } from './use-rounds.ts'

export function RoundPage({ params }: { readonly params: Params }) {
  const say = useSay('listening')
  const refusal = useRefusal()
  const { lang } = useLanguage()
  const rounds = useRounds()
  const signed = rounds.result?.ok ? rounds.result.value.good.find(({ round }) => round.round === params['round']) : undefined
  const title = signed ? plainText(signed.round.title, lang) : say('title')
  return (
    <Screen title={title} inHistory={say('title')} key={title} above={{ href: to('listen'), text: say('to-listen') }}>
      <WhenFetched fetched={rounds}>
        {() => (signed ? <Facts signed={signed} /> : <p>{refusal({ code: 'unknown-round' })}</p>)}
      </WhenFetched>
    </Screen>
  )
}

function Facts({ signed }: { readonly signed: SignedRound }) {
  const say = useSay('listening')
  const dates = useDates()
  const { round, listed, stale } = signed
  const isOpen = listed.state === 'open'
  const { all } = listed.voices
  return (
    <>
      <p>{isOpen ? say('round-until', { date: dates.day(round.until) }) : say('round-closed-now')}</p>
      <p>
        {all === 0
          ? say('no-voices')
          : <a class="button" id="read-voices" href={to(`listen/rounds/${round.round}/voices`)}>{say('read-voices', { n: all })}</a>}
      </p>
      {isOpen && stale && <SignAnew signed={signed} />}
      {isOpen && <RoundLink round={round} />}
      <h2>{say('round-asks')}</h2>
      <Questions signed={signed} />
      {isOpen && <Close signed={signed} />}
    </>
  )
}

function Questions({ signed: { round } }: { readonly signed: SignedRound }) {
  const { lang } = useLanguage()
  return (
    <ol>
      {round.questions.map(({ id, label, choices }) => (
        <li key={id}>
          <span lang={langOf(label, lang)} dir="auto">{plainText(label, lang)}</span>
          {choices.length > 0 && <ul>{choices.map((one) => <Choice key={one.id} label={one.label} />)}</ul>}
        </li>
      ))}
    </ol>
  )
}

function Choice({ label }: { readonly label: SignedRound['round']['title'] }) {
  const { lang } = useLanguage()
  return <li><span lang={langOf(label, lang)} dir="auto">{plainText(label, lang)}</span></li>
}

/** A round signed by somebody who has left is refused by the phones of those who speak, until it is signed anew, unchanged. */
function SignAnew({ signed: { round } }: { readonly signed: SignedRound }) {
  const say = useSay('listening')
  const { perform, whyNot } = useMember()
  const { progress, run } = useOutcome()
  return (
    <section class="section">
      <p class="notice grave">{say('sign-anew-why')}</p>
      <OutcomeNotice progress={progress} done={say('signed-anew')} />
      <Button why={whyNot('edit-round')} onPress={() => void run(() => perform('edit-round', bodyOf(round)))}>{say('sign-anew')}</Button>
    </section>
  )
}

function Close({ signed: { round, listed } }: { readonly signed: SignedRound }) {
  const say = useSay('listening')
  const refusal = useRefusal()
  const { perform, whyNot } = useMember()
  const { progress, run } = useOutcome()
  const edit = listed.voices.all === 0
  return (
    <section class="section">
      {edit && whyNot('edit-round') === undefined && (
        <p><a id="edit-round" href={to(`listen/rounds/${round.round}/edit`)}>{say('edit-round')}</a></p>
      )}
      {!edit && <p class="small">{refusal({ code: 'round-has-voices' })}</p>}
      <p>{say('close-shows')}</p>
      <OutcomeNotice progress={progress} done={say('round-is-closed')} />
      <Button kind="quiet" why={whyNot('close-round')} onPress={() => void run(() => perform('close-round', { round: round.round }))}>
        {say('close-round')}
      </Button>
    </section>
  )
}

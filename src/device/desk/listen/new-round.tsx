// Opening a round, and changing one before its first voice.
import { useState } from 'preact/hooks'
import type { Round } from '#domain/round.ts'
import { toBase32 } from '#values/encoding.ts'
import { newId } from '../../vault/new-id.ts'
import { teamFor } from '../../vault/team-keys.ts'
import { WhenFetched } from '../fetched.tsx'
import { useMember, type Member } from '../member.tsx'
import { useMending } from '../mending.tsx'
import { isIn, OutcomeNotice, useOutcome } from '../outcome.tsx'
import { goTo, to, type Params } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useRefusal, useSay } from '../words.tsx'
import { bodyOf, emptyRound } from './round-draft.ts'
import { RoundForm } from './round-form.tsx'
import { useRounds } from './use-rounds.ts'

export function NewRound() {
  const say = useSay('listening')
  const member = useMember()
  const mending = useMending('open-round')
  const [first] = useState(() => mending?.body ?? startOf(member))
  return (
    <Screen title={say('round-title-new')} above={{ href: to('listen'), text: say('to-listen') }}>
      <Sending first={first} kind="open-round" button={say('open-do')} />
    </Screen>
  )
}

export function EditRound({ params }: { readonly params: Params }) {
  const say = useSay('listening')
  const refusal = useRefusal()
  const rounds = useRounds()
  const mending = useMending('edit-round')
  const above = { href: to(`listen/rounds/${params['round']}`), text: say('to-round') }
  return (
    <Screen title={say('round-title-edit')} above={above}>
      <WhenFetched fetched={rounds}>
        {({ good }) => {
          const signed = good.find(({ round }) => round.round === params['round'])
          if (!signed) return <p>{refusal({ code: 'unknown-round' })}</p>
          const why = signed.listed.voices.all > 0 ? refusal({ code: 'round-has-voices' }) : undefined
          return <Sending first={mending?.body ?? signed.round} kind="edit-round" button={say('change-do')} why={why} />
        }}
      </WhenFetched>
    </Screen>
  )
}

type SendingProps = {
  readonly first: Round; readonly kind: 'open-round' | 'edit-round'; readonly button: string; readonly why?: string | undefined
}

function Sending({ first, kind, button, why }: SendingProps) {
  const { perform, whyNot } = useMember()
  const { progress, run } = useOutcome()
  const mending = useMending(kind)
  return (
    <>
      <RoundForm first={first} button={button} why={whyNot(kind) ?? why} onDone={(round) => void send(round)} />
      <OutcomeNotice progress={progress} />
    </>
  )

  async function send(round: Round): Promise<void> {
    if (progress === 'busy') return
    const done = await run(() => perform(kind, bodyOf(round)))
    if (isIn(done)) await mending?.done()
    if (isIn(done)) goTo(done.state === 'done' ? `listen/rounds/${round.round}` : 'listen')
  }
}

function startOf({ from, followed }: Member): Round {
  const { description, roster, today } = followed
  const { languages, name, inPerson } = description
  const who = Object.fromEntries(languages.map((lang) => [lang, name]))
  return emptyRound({
    round: newId(from.chance), code: toBase32(from.chance(5)), team: teamFor(roster, 'listening')!.id,
    today, languages, who, where: inPerson,
  })
}

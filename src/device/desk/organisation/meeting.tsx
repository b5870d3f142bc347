// One invite: its link, and the meeting with the newcomer, in which the steward types the digits that she hears.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { readWaiting } from '#wire/desk-replies.ts'
import type { Invite } from '#sealing/invite.ts'
import { isByHolder, ownInvite, type OpenInvite } from '../../vault/own-invites.ts'
import { WhenFetched, useFetched } from '../fetched.tsx'
import { useMember, type Member } from '../member.tsx'
import { isIn, OutcomeNotice, useOutcome } from '../outcome.tsx'
import { goTo, to, type Params } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useSay } from '../words.tsx'
import { Compare } from './compare.tsx'
import { InviteLink } from './invite-link.tsx'
import { useToldInvite } from './invites.tsx'
import { BeginMeeting } from './begin-meeting.tsx'

const everySoOften = 2_500

export function Meeting({ params }: { readonly params: Params }) {
  const say = useSay('organisation')
  const { names } = useMember()
  const waiting = useFetched('/desk/waiting', readWaiting)
  const [admitted, setAdmitted] = useState<string | null>(null)
  const name = names.get(params['invite'] as OpenInvite['invite'])?.name ?? say('somebody-invited')
  const { again } = waiting
  const above = { href: to('organisation'), text: say('to-organisation') }
  useEffect(() => {
    const asking = setInterval(() => void again(), everySoOften)
    return () => clearInterval(asking)
  }, [again])
  return (
    <Screen title={say('meet-title', { name })} inHistory={say('invite-title')} above={above}>
      {admitted !== null && <output class="line" id="admitted">{admitted}</output>}
      {admitted === null && (
        <WhenFetched fetched={waiting}>
          {({ invites }) => {
            const invite = invites.find((one) => one.invite === params['invite'])
            return invite ? <Stage key={invite.invite} invite={invite} name={name} onAdmitted={setAdmitted} /> : <p>{say('invite-over')}</p>
          }}
        </WhenFetched>
      )}
    </Screen>
  )
}

type StageProps = { readonly invite: OpenInvite; readonly name: string; readonly onAdmitted: (told: string) => void }
type Known = { readonly own: Invite | null; readonly genuine: boolean }

function Stage({ invite, name, onAdmitted }: StageProps) {
  const say = useSay('organisation')
  const told = useToldInvite()
  const { from, held } = useMember()
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => void check(from, held, invite).then(setKnown), [from, held, invite])
  if (known === null) return null
  if (known.own === null) return <p>{say('invite-others', { name })}</p>
  if (!known.genuine) return <><p class="notice grave">{say('forged-newcomer')}</p><TakeBack invite={invite} /></>
  return (
    <>
      <p>{told(invite)}</p>
      {invite.state === 'open' && <InviteLink invite={known.own} name={name} />}
      {invite.state === 'asked' && <BeginMeeting invite={invite} />}
      {invite.state === 'answered' && <output class="line">{say('meet-wait')}</output>}
      {invite.state === 'revealed' && <Compare invite={invite} name={name} onAdmitted={onAdmitted} />}
      <TakeBack invite={invite} />
    </>
  )
}

/** Whether the invite is one of hers, and what came with it was made by somebody who holds its link. */
async function check({ subtle }: Member['from'], held: Member['held'], invite: OpenInvite): Promise<Known> {
  const own = await ownInvite(subtle, held, invite)
  const { newcomer } = invite
  return { own, genuine: own === null || newcomer === null || (await isByHolder(subtle, own, newcomer)) }
}

export function TakeBack({ invite }: { readonly invite: OpenInvite }) {
  const say = useSay('organisation')
  const { perform } = useMember()
  const { progress, run } = useOutcome()
  return (
    <section class="section">
      <OutcomeNotice progress={progress} done={say('invite-taken-back')} />
      <Button id="take-back" kind="quiet" onPress={() => void press()}>
        {invite.state === 'open' ? say('take-back-invite') : say('stop-meeting')}
      </Button>
    </section>
  )

  async function press(): Promise<void> {
    if (isIn(await run(() => perform('withdraw-invite', { invite: invite.invite })))) goTo('organisation')
  }
}

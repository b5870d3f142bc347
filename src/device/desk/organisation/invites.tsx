// The invites that are open, how far each newcomer has come, and the way to make another.
import type { WaitingThings } from '#wire/desk-replies.ts'
import { useDates } from '../dates.ts'
import { WhenFetched, type Fetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useSay } from '../words.tsx'

type Invite = WaitingThings['invites'][number]

export function Invites({ waiting }: { readonly waiting: Fetched<WaitingThings> }) {
  const say = useSay('organisation')
  return (
    <>
      <h2>{say('invites')}</h2>
      <WhenFetched fetched={waiting}>
        {({ invites }) => (
          invites.length === 0
            ? <p>{say('no-invites')}</p>
            : <ul class="cards">{invites.map((invite) => <InviteLine key={invite.invite} invite={invite} />)}</ul>
        )}
      </WhenFetched>
      <p><a class="button" id="to-invite" href={to('organisation/invite')}>{say('invite-title')}</a></p>
    </>
  )
}

function InviteLine({ invite }: { readonly invite: Invite }) {
  const told = useToldInvite()
  return <li class="card"><a href={to(`organisation/invites/${invite.invite}`)}>{told(invite)}</a></li>
}

/** How far an invite has come, in a sentence. */
export function useToldInvite(): (invite: Invite) => string {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const dates = useDates()
  const { names } = useMember()
  return ({ invite, state, role, until }) => {
    const name = names.get(invite)?.name ?? say('somebody-invited')
    if (state === 'asked') return say('invite-asked', { name, role: desk(role) })
    if (state === 'answered' || state === 'revealed') return say(`invite-${state}`, { name })
    return say('invite-open', { name, date: dates.day(until) })
  }
}

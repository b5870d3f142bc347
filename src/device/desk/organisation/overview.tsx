// The organisation at a glance: its members and teams, what waits for a signature, and the way to everything else.
import { stewards } from '#domain/roster-rules.ts'
import type { Id } from '#values/id.ts'
import { readWaiting } from '#wire/desk-replies.ts'
import { useDates } from '../dates.ts'
import { useFetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useSay } from '../words.tsx'
import { Invites } from './invites.tsx'
import { Teams } from './teams.tsx'

export function Overview() {
  const say = useSay('organisation')
  const { followed, whyNot } = useMember()
  const waiting = useFetched('/desk/waiting', readWaiting)
  const counts = waiting.result?.ok ? waiting.result.value : null
  return (
    <Screen title={say('title')}>
      <ul class="ways">
        <li><a href={to('organisation/proposals')}>{say('proposals')}</a>{counts && <Count n={counts.proposals.length} />}</li>
        <li><a href={to('organisation/late')}>{say('late')}</a>{counts && <Count n={counts.late.length} />}</li>
        <li><a href={to('organisation/log')}>{say('log')}</a></li>
        <li><a href={to('organisation/keys')}>{say('my-keys')}</a></li>
        {whyNot('describe-organisation') === undefined && <li><a href={to('organisation/about')}>{say('about')}</a></li>}
      </ul>
      <h2>{say('members')}</h2>
      <p>{say(stewards(followed.roster).length < 2 ? 'members-one-steward' : 'members-two-stewards')}</p>
      <ul class="members">
        {followed.roster.members.map(({ id }) => <MemberLine key={id} member={id} />)}
      </ul>
      {whyNot('invite') === undefined && <Invites waiting={waiting} />}
      <h2>{say('teams')}</h2>
      <Teams />
    </Screen>
  )
}

function MemberLine({ member }: { readonly member: Id }) {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const dates = useDates()
  const { followed, names, nameOf } = useMember()
  const { role, frozen } = followed.roster.members.find(({ id }) => id === member)!
  const since = followed.walked.steps.find(({ after }) => after.members.some(({ id }) => id === member))
  const remarks = [
    member === followed.me.id && say('you'), frozen && say('frozen'),
    names.get(member)?.byHerself === false && member !== followed.me.id && say('named-by-steward'),
  ].filter((remark) => remark !== false)
  return (
    <li>
      <a href={to(`organisation/members/${member}`)}><bdi>{nameOf(member)}</bdi></a>
      <span>: {say('member-line', { role: desk(role), date: since ? dates.day(since.entry.body.day) : '' })}</span>
      {remarks.length > 0 && <small> ({remarks.join(', ')})</small>}
    </li>
  )
}

function Count({ n }: { readonly n: number }) {
  return n > 0 ? <strong class="count"> {n}</strong> : null
}

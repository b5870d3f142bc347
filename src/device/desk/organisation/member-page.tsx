// One member: her name, role and key, and what a steward can do: another role, a lost phone, removal.
import { useDates } from '../dates.ts'
import { digitsOfId } from '../digits.ts'
import { useMember } from '../member.tsx'
import { to, type Params } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useSay } from '../words.tsx'
import { ChangeRole } from './change-role.tsx'
import { LostPhone } from './lost-phone.tsx'
import { RemoveMember } from './remove-member.tsx'
import { SayName } from './say-name.tsx'

export function MemberPage({ params }: { readonly params: Params }) {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const dates = useDates()
  const { followed, nameOf, whyNot } = useMember()
  const { roster, me, walked } = followed
  const member = roster.members.find(({ id }) => id === params['member'])
  const above = { href: to('organisation'), text: say('to-organisation') }
  if (!member) return <Screen title={desk('not-found-title')} above={above}><p>{desk('not-found')}</p></Screen>
  const since = walked.steps.find(({ after }) => after.members.some(({ id }) => id === member.id))
  const teams = roster.teams.filter((team) => team.members.includes(member.id)).map((team) => say(`team-${team.purpose}`))
  const isMe = member.id === me.id
  const isSteward = whyNot('enter-roster') === undefined
  return (
    <Screen title={nameOf(member.id)} inHistory={say('members')} above={above}>
      <p>{say('member-line', { role: desk(member.role), date: since ? dates.day(since.entry.body.day) : '' })}</p>
      <p>{say('member-teams', { teams: teams.join(', ') })}</p>
      <p>{say('key-digits', { digits: digitsOfId(member.key) })}</p>
      {(isMe || isSteward) && <SayName member={member.id} />}
      {(isMe || isSteward) && <LostPhone member={member} />}
      {isSteward && <ChangeRole member={member} />}
      {isSteward && <RemoveMember member={member} />}
    </Screen>
  )
}

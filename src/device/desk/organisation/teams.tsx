// The teams and the number of their keys; a steward makes a new key when one may be known outside.
import { Button } from '#ui/button.tsx'
import type { Team } from '#domain/roster.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useSay } from '../words.tsx'
import { renewTeams } from './renew-teams.ts'

export function Teams() {
  const say = useSay('organisation')
  const { followed } = useMember()
  return (
    <>
      <p>{say('renew-team-why')}</p>
      <ul class="cards">
        {followed.roster.teams.map((team) => <TeamCard key={team.id} team={team} />)}
      </ul>
    </>
  )
}

function TeamCard({ team }: { readonly team: Team }) {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const member = useMember()
  const { progress, run } = useOutcome()
  const name = say(`team-${team.purpose}`)
  const isDue = member.followed.walked.teamsToRenew.includes(team.id)
  return (
    <li class="card">
      <p class="card-title">{name}</p>
      <p>{say('team-line', { n: team.members.length, key: String(team.epochs.length) })}</p>
      {isDue && <p class="grave">{desk('team-to-renew', { team: name })}</p>}
      <OutcomeNotice progress={progress} done={say('renewed-team', { team: name })} />
      <Button id={`renew-${team.purpose}`} kind={isDue ? 'main' : 'quiet'} why={member.whyNot('enter-roster')} onPress={() => void renew()}>
        {say('renew-team', { team: name })}
      </Button>
    </li>
  )

  async function renew(): Promise<void> {
    if (progress === 'busy') return
    await run(async () => (await renewTeams(member, [team.id]))!)
  }
}

// Giving a member another role; her teams follow from it, and with them the keys that she is handed or leaves behind.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { stewards } from '#domain/roster-rules.ts'
import { roles, type Member as OnRoster, type Role } from '#domain/roster.ts'
import { teamsFor } from '../../vault/own-invites.ts'
import { enteringWithKeys } from '../../vault/roster-changes.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useSay } from '../words.tsx'
import { isKept, renewTeams } from './renew-teams.ts'

export function ChangeRole({ member: { id, role, keys } }: { readonly member: OnRoster }) {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const member = useMember()
  const { roster } = member.followed
  const [chosen, setChosen] = useState<Role>(role)
  const { progress, run } = useOutcome()
  const needed = say(stewards(roster).length < 2 ? 'one-signature' : 'two-signatures')
  return (
    <section class="section" aria-labelledby="change-role-title">
      <h2 id="change-role-title">{say('change-role')}</h2>
      <p>{say('change-role-leaves', { needed })}</p>
      <SelectField
        id="new-role" label={say('new-role')} value={chosen} options={roles.map((one) => ({ value: one, label: desk(one) }))}
        onChoose={(one) => setChosen(one as Role)}
      />
      <OutcomeNotice progress={progress} />
      <Button kind="quiet" onPress={() => void change()}>{say('change-role-do')}</Button>
    </section>
  )

  async function change(): Promise<void> {
    if (progress === 'busy' || chosen === role) return
    const teams = teamsFor(roster, chosen)
    const before = roster.teams.filter((team) => team.members.includes(id)).map((team) => team.id)
    await run(async () => {
      const gained = { member: id, recipient: keys.recipient, teams: teams.filter((team) => !before.includes(team)) }
      const change = { kind: 'change-role', body: { day: member.followed.today, member: id, role: chosen, teams } } as const
      const { body, beside } = await enteringWithKeys(member.from.subtle, member, change, gained)
      const done = await member.perform('enter-roster', body, beside)
      if (!isKept(done)) return done
      return (await renewTeams(member, before.filter((team) => !teams.includes(team)))) ?? done
    })
  }
}

// Removing a member, and giving new keys to every team that she was in; what leaves with her is shown before.
import { Button } from '#ui/button.tsx'
import { stewards } from '#domain/roster-rules.ts'
import type { Member as OnRoster } from '#domain/roster.ts'
import { enteringWithKeys } from '../../vault/roster-changes.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { goTo } from '../router.tsx'
import { useRefusal, useSay } from '../words.tsx'
import { isKept, renewTeams } from './renew-teams.ts'

export function RemoveMember({ member: { id, role } }: { readonly member: OnRoster }) {
  const say = useSay('organisation')
  const refusal = useRefusal()
  const member = useMember()
  const { progress, run } = useOutcome()
  const { roster } = member.followed
  const name = member.nameOf(id)
  const isLast = role === 'steward' && stewards(roster).length === 1
  return (
    <section class="section" aria-labelledby="remove-title">
      <h2 id="remove-title">{say('remove')}</h2>
      <p>{say('remove-shows', { name })}</p>
      <OutcomeNotice progress={progress} done={say('removed', { name })} />
      <Button id="remove" kind="grave" why={isLast ? refusal({ code: 'last-steward' }) : undefined} onPress={() => void remove()}>
        {say('remove-do', { name })}
      </Button>
    </section>
  )

  async function remove(): Promise<void> {
    if (progress === 'busy') return
    const teams = roster.teams.filter((team) => team.members.includes(id)).map((team) => team.id)
    const done = await run(async () => {
      const change = { kind: 'remove-member', body: { day: member.followed.today, member: id } } as const
      const { body, beside } = await enteringWithKeys(member.from.subtle, member, change, null)
      const removed = await member.perform('enter-roster', body, beside)
      return isKept(removed) ? ((await renewTeams(member, teams)) ?? removed) : removed
    })
    if (isKept(done)) goTo('organisation')
  }
}

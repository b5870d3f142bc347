// A phone is lost: every session of hers ends, and her teams get new keys; what this does not do is said as plainly.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Member as OnRoster } from '#domain/roster.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useSay } from '../words.tsx'
import { isKept, renewTeams } from './renew-teams.ts'

export function LostPhone({ member: { id } }: { readonly member: OnRoster }) {
  const say = useSay('organisation')
  const member = useMember()
  const { progress, run } = useOutcome()
  const [isPartly, setPartly] = useState(false)
  const { roster, me } = member.followed
  const name = member.nameOf(id)
  const isSteward = member.whyNot('enter-roster') === undefined
  return (
    <section class="section" aria-labelledby="lost-title">
      <h2 id="lost-title">{say('lost-phone')}</h2>
      <p>{isSteward ? say('lost-shows', { name }) : say('lost-shows-self')}</p>
      <p>{say('lost-does-not')}</p>
      <p>{say('lost-also')}</p>
      {isPartly && <Notice title={say('lost-partly')} live />}
      <OutcomeNotice progress={progress} done={say('lost-done', { name })} />
      <Button id="lost" kind="grave" onPress={() => void end()}>{isSteward ? say('lost-do') : say('end-sessions-do')}</Button>
    </section>
  )

  /** Keys first when it is she herself: with her sessions this page ends too. */
  async function end(): Promise<void> {
    if (progress === 'busy') return
    const teams = roster.teams.filter((team) => team.members.includes(id)).map((team) => team.id)
    const renew = () => (isSteward ? renewTeams(member, teams) : Promise.resolve(null))
    const endAll = () => member.perform('end-sessions', { member: id })
    await run(async () => {
      if (id === me.id) {
        const renewed = await renew()
        return renewed?.state === 'refused' ? renewed : endAll()
      }
      const ended = await endAll()
      if (!isKept(ended)) return ended
      const renewed = await renew()
      setPartly(renewed !== null && !isKept(renewed))
      return renewed ?? ended
    })
  }
}

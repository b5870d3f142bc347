// The steward begins when she is with the newcomer: from here on both devices make the digits.
import { Button } from '#ui/button.tsx'
import { offerTo } from '../../vault/meet.ts'
import type { OpenInvite } from '../../vault/own-invites.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useSay } from '../words.tsx'

export function BeginMeeting({ invite }: { readonly invite: OpenInvite }) {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const member = useMember()
  const { progress, run } = useOutcome()
  return (
    <section class="section">
      <p>{say('meet-asked', { role: desk(invite.role) })}</p>
      <OutcomeNotice progress={progress} />
      <Button id="meet-begin" onPress={() => void begin()}>{say('meet-begin')}</Button>
    </section>
  )

  async function begin(): Promise<void> {
    if (progress === 'busy') return
    await run(async () => {
      const offer = await offerTo(member.from.subtle, member, invite, invite.newcomer!)
      return member.perform('answer-newcomer', { invite: invite.invite, nonce: offer.steward.nonce })
    })
  }
}

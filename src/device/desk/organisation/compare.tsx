// The typed comparison: the steward types what she hears; only the right digits admit, anything else admits nobody.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { readDigits } from '#wire/digits.ts'
import type { Performed } from '../../outbox/outbox.ts'
import { compare, offerTo } from '../../vault/meet.ts'
import type { OpenInvite } from '../../vault/own-invites.ts'
import { enteringWithKeys } from '../../vault/roster-changes.ts'
import { useMember, type Member } from '../member.tsx'
import { nameContent } from '../names.ts'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useSay } from '../words.tsx'

type Props = { readonly invite: OpenInvite; readonly name: string; readonly onAdmitted: (told: string) => void }

export function Compare({ invite, name, onAdmitted }: Props) {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const member = useMember()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [differs, setDiffers] = useState(false)
  const { progress, run } = useOutcome()
  return (
    <form class="section" onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <p>{say('meet-type')}</p>
      <p class="small">{say('meet-do-not')}</p>
      {differs && <Notice title={say('not-the-same')} kind="grave" live><p>{say('not-the-same-why')}</p></Notice>}
      <TextField id="digits" label={say('digits')} problem={problem} value={typed} most={40} onText={setTyped} />
      <OutcomeNotice progress={progress} />
      <Button type="submit">{differs ? say('once-more') : say('meet-compare')}</Button>
    </form>
  )

  async function submit(): Promise<void> {
    const isWhole = readDigits(typed)?.length === 12
    setProblem(isWhole ? undefined : say('digits-missing'))
    if (!isWhole || progress === 'busy' || invite.newcomer === null || invite.newcomerNonce === null) return
    const offer = await offerTo(member.from.subtle, member, invite, invite.newcomer)
    const same = await compare(member.from.subtle, offer, invite.newcomerNonce, typed)
    setDiffers(!same.ok)
    if (!same.ok) return setTyped('')
    const done = await run(() => admit(member, invite))
    if (done.state !== 'done') return
    await sayName(member, invite, name)
    onAdmitted(say(done.outcome === 'kept' ? 'admitted' : 'admitted-second', { name, role: desk(invite.role) }))
  }
}

/** The entry that makes her a member, with the keys of her teams: every epoch, so that she can read what was entrusted before. */
async function admit(member: Member, { invite, role, teams, newcomer }: OpenInvite): Promise<Performed> {
  const { keys, member: id } = newcomer!
  const body = { day: member.followed.today, member: id, keys, role, teams, invite }
  const handed = { member: id, recipient: keys.recipient, teams }
  const entering = await enteringWithKeys(member.from.subtle, member, { kind: 'admit-member', body }, handed)
  return member.perform('enter-roster', entering.body, entering.beside)
}

/** She is called as she was invited, until she says her own name. */
async function sayName({ keepSealed, names }: Member, { invite, newcomer }: OpenInvite, name: string): Promise<void> {
  const replaces = names.get(invite)?.record ?? null
  await keepSealed({ kind: 'name', to: 'everyone', of: [newcomer!.member], content: nameContent(name), replaces })
}

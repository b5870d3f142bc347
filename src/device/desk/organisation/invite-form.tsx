// Inviting somebody: for whom, in which role, until when; then the link to give her.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type Problem } from '#ui/error-summary.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { roles, type Role } from '#domain/roster.ts'
import { addDays, isDay, type Day } from '#values/day.ts'
import type { Performed } from '../../outbox/outbox.ts'
import { freshInvite, inviteBody, teamsFor } from '../../vault/own-invites.ts'
import { useMember } from '../member.tsx'
import { mostLetters, nameContent } from '../names.ts'
import { isIn, OutcomeNotice, useOutcome } from '../outcome.tsx'
import { goTo, to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { tidy } from '../texts.ts'
import { useSay } from '../words.tsx'

const usualDays = 7
const mostDays = 30

export function InviteForm() {
  const say = useSay('organisation')
  return (
    <Screen title={say('invite-title')} above={{ href: to('organisation'), text: say('to-organisation') }}>
      <p>{say('invite-meet')}</p>
      <Form />
    </Screen>
  )
}

function Form() {
  const say = useSay('organisation')
  const desk = useSay('desk')
  const member = useMember()
  const { today, roster } = member.followed
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('organiser')
  const [until, setUntil] = useState<string>(addDays(today, usualDays))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { progress, run } = useOutcome()
  const problem = (field: string) => problems.find((one) => one.field === field)?.text
  return (
    <form onSubmit={(event) => { event.preventDefault(); submit() }}>
      <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
      <TextField
        id="invite-who" label={say('invite-who')} hint={say('invite-who-hint')} problem={problem('invite-who')} value={name}
        most={mostLetters} onText={setName}
      />
      <SelectField
        id="invite-role" label={say('invite-role')} value={role} options={roles.map((one) => ({ value: one, label: desk(one) }))}
        onChoose={(one) => setRole(one as Role)}
      />
      <TextField
        id="invite-until" type="date" label={say('invite-until')} problem={problem('invite-until')} value={until} onText={setUntil}
      />
      <OutcomeNotice progress={progress} />
      <Button type="submit" why={member.whyNot('invite')}>{say('invite-do')}</Button>
    </form>
  )

  function submit(): void {
    const last = isDay(until) && until >= today && until <= addDays(today, mostDays)
    const found = [
      tidy(name) === '' && { field: 'invite-who', text: say('name-missing') },
      !last && { field: 'invite-until', text: say('invite-until-wrong') },
    ].filter((one) => one !== false)
    setProblems(found)
    if (found.length === 0 && progress !== 'busy') void run(() => invite(until as Day))
  }

  async function invite(last: Day): Promise<Performed> {
    const terms = { role, teams: teamsFor(roster, role), until: last }
    const made = await freshInvite(member.from, member.held, terms)
    if (made === null) return { state: 'refused', refusal: { code: 'no-network', detail: null } }
    const body = await inviteBody(member.from.subtle, made, terms)
    const done = await member.perform('invite', body)
    if (!isIn(done)) return done
    await member.keepSealed({ kind: 'name', to: 'everyone', of: [made.invite], content: nameContent(tidy(name)) })
    goTo(`organisation/invites/${made.invite}`)
    return done
  }
}

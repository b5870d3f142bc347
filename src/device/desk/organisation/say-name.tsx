// Saying a member's name: her own word, or a steward's until she has said one; sealed to everybody in the organisation.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import type { Id } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { mostLetters, nameContent } from '../names.ts'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { tidy } from '../texts.ts'
import { useSay } from '../words.tsx'

export function SayName({ member }: { readonly member: Id }) {
  const say = useSay('organisation')
  const { names, nameOf, followed, keepSealed } = useMember()
  const [name, setName] = useState(names.get(member)?.name ?? '')
  const [problem, setProblem] = useState<string>()
  const { progress, run } = useOutcome()
  const label = member === followed.me.id ? say('your-name') : say('name-of', { name: nameOf(member) })
  return (
    <form class="section" onSubmit={submit}>
      <TextField id="say-name" label={label} hint={say('name-hint')} problem={problem} value={name} most={mostLetters} onText={setName} />
      <OutcomeNotice progress={progress} />
      <Button type="submit" kind="quiet">{say('keep-name')}</Button>
    </form>
  )

  function submit(event: { preventDefault: () => void }): void {
    event.preventDefault()
    const said = tidy(name)
    setProblem(said === '' ? say('name-missing') : undefined)
    if (said === '' || progress === 'busy') return
    const replaces = names.get(member)?.record ?? null
    void run(() => keepSealed({ kind: 'name', to: 'everyone', of: [member], content: nameContent(said), replaces }))
  }
}

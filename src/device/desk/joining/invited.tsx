// What an invite says before anybody agrees: which organisation, where it is found, in which role, until when.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import type { Invitation } from '../../vault/join.ts'
import { useDates } from '../dates.ts'
import { mostLetters } from '../names.ts'
import { langOf, tidy } from '../texts.ts'
import { useLanguage, useSay } from '../words.tsx'

type Props = { readonly invitation: Invitation; readonly onBegin: (ownName: string) => void }

export function Invited({ invitation: { reply }, onBegin }: Props) {
  const say = useSay('opening')
  const desk = useSay('desk')
  const dates = useDates()
  const { lang } = useLanguage()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const { about, inPerson, place } = reply.description
  return (
    <form onSubmit={submit}>
      <p>{say('join-role', { role: desk(reply.invite.role) })}</p>
      <p>{say('join-until', { date: dates.day(reply.invite.until) })}</p>
      <h2>{say('join-who')}</h2>
      <p dir="auto">{place}</p>
      {[about, inPerson].map((texts, at) => texts[langOf(texts, lang)] !== undefined && (
        <p key={at} lang={langOf(texts, lang)} dir="auto" class="as-written">{texts[langOf(texts, lang)]}</p>
      ))}
      <p class="notice">{say('join-where')}</p>
      <TextField
        id="join-name" label={say('join-name')} hint={say('own-name-hint')} problem={problem} value={name} most={mostLetters}
        onText={setName}
      />
      <Button type="submit">{say('join-begin')}</Button>
    </form>
  )

  function submit(event: { preventDefault: () => void }): void {
    event.preventDefault()
    const said = tidy(name)
    setProblem(said === '' ? say('own-name-missing') : undefined)
    if (said === '') document.getElementById('join-name')?.focus()
    else onBegin(said)
  }
}

// A recovery code on paper: printed or written down, and its last group typed back before it counts.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { newRecoveryCode, showRecoveryCode } from '#sealing/recovery-code.ts'
import { useDates } from '../dates.ts'
import { useParts } from '../parts.tsx'
import { useSay } from '../words.tsx'

type Props = { readonly onDone: (code: string) => void }

export function NewRecovery({ onDone }: Props) {
  const say = useSay('opening')
  const desk = useSay('desk')
  const { from } = useParts()
  const [code] = useState(() => newRecoveryCode(from.chance))
  const [shown, setShown] = useState('')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  useEffect(() => void showRecoveryCode(from.subtle, code).then(setShown), [from, code])
  return (
    <section class="step">
      <h2>{say('recovery-title')}</h2>
      <p>{say('recovery-why')}</p>
      <Paper shown={shown} />
      <p><Button kind="quiet" onPress={() => print()}>{desk('print')}</Button></p>
      <form onSubmit={submit}>
        <TextField id="recovery-back" label={say('recovery-back')} problem={problem} value={typed} most={12} onText={setTyped} lang="zxx" />
        <Button type="submit">{say('recovery-have')}</Button>
      </form>
    </section>
  )

  function submit(event: { preventDefault: () => void }): void {
    event.preventDefault()
    const right = shown !== '' && typed.toLowerCase().replace(/\s/g, '') === shown.split(' ').at(-1)
    if (right) return onDone(code)
    setProblem(say('recovery-differs'))
    document.getElementById('recovery-back')?.focus()
  }
}

/** The only part of the page that is printed. */
function Paper({ shown }: { readonly shown: string }) {
  const say = useSay('opening')
  const dates = useDates()
  const { from } = useParts()
  return (
    <div class="paper">
      <p class="paper-title">{say('recovery-paper', { address: from.origin })}</p>
      <output class="secret" id="recovery-shown">{shown}</output>
      <p class="small">{say('recovery-paper-what', { date: dates.moment(from.now()) })}</p>
    </div>
  )
}

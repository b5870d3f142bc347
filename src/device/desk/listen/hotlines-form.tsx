// The editor of the places that help: name, place, how to reach it, when somebody is there, in which languages.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type Problem } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import type { Hotline } from '#domain/round.ts'
import { newId } from '../../vault/new-id.ts'
import { LanguagesField } from '../languages-field.tsx'
import { useMember } from '../member.tsx'
import { useMending } from '../mending.tsx'
import { isIn, OutcomeNotice, useOutcome } from '../outcome.tsx'
import { TextsField } from '../texts-field.tsx'
import { tidy, tidyTexts } from '../texts.ts'
import { useSay } from '../words.tsx'

export function HotlinesForm({ first }: { readonly first: readonly Hotline[] }) {
  const say = useSay('listening')
  const desk = useSay('desk')
  const { from, followed, perform, whyNot } = useMember()
  const mending = useMending('list-hotlines')
  const [list, setList] = useState<readonly Hotline[]>(mending?.body.hotlines ?? first)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { progress, run } = useOutcome()
  const { languages } = followed.description
  const add = () => setList([...list, { id: newId(from.chance), name: '', place: '', contact: '', hours: {}, languages }])
  return (
    <form onSubmit={(event) => { event.preventDefault(); submit() }}>
      <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
      {list.length === 0 && <p>{say('hotlines-none')}</p>}
      {list.map((one, at) => (
        <HotlineEditor
          key={one.id} hotline={one} n={at + 1} onChange={(changed) => setList(list.with(at, changed))}
          onRemove={() => setList(list.toSpliced(at, 1))}
        />
      ))}
      <p><Button id="add-hotline" kind="quiet" onPress={add}>{say('hotline-add')}</Button></p>
      <OutcomeNotice progress={progress} done={say('hotlines-kept')} />
      <Button type="submit" why={whyNot('list-hotlines')}>{say('hotlines-keep')}</Button>
    </form>
  )

  function submit(): void {
    const hotlines = list.map(tidied)
    const found = hotlines.flatMap(({ id, name, place, contact }, at) => (
      name && place && contact ? [] : [{ field: `hotline-${id}-name`, text: say('hotline-missing', { n: at + 1 }) }]))
    setProblems(found)
    if (found.length === 0 && progress !== 'busy') void send(hotlines)
  }
  async function send(hotlines: ReturnType<typeof tidied>[]): Promise<void> {
    if (isIn(await run(() => perform('list-hotlines', { hotlines })))) await mending?.done()
  }
}

type EditorProps = {
  readonly hotline: Hotline; readonly n: number; readonly onChange: (changed: Hotline) => void; readonly onRemove: () => void
}

function HotlineEditor({ hotline, n, onChange, onRemove }: EditorProps) {
  const say = useSay('listening')
  const { followed } = useMember()
  const id = `hotline-${hotline.id}`
  const set = (part: Partial<Hotline>) => onChange({ ...hotline, ...part })
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('hotline-n', { n })}</h2>
      <TextField id={`${id}-name`} label={say('hotline-name')} value={hotline.name} most={160} onText={(name) => set({ name })} />
      <TextField id={`${id}-place`} label={say('hotline-place')} value={hotline.place} most={120} onText={(place) => set({ place })} />
      <TextField
        id={`${id}-contact`} label={say('hotline-contact')} hint={say('hotline-contact-hint')} value={hotline.contact} most={160}
        onText={(contact) => set({ contact })}
      />
      <TextsField
        id={`${id}-hours`} label={say('hotline-hours')} languages={followed.description.languages} texts={hotline.hours} most={160}
        onTexts={(hours) => set({ hours })}
      />
      <details>
        <summary>{say('hotline-languages')}</summary>
        <LanguagesField
          id={`${id}-languages`} label={say('hotline-languages')} chosen={hotline.languages} onChoose={(languages) => set({ languages })}
        />
      </details>
      <Button kind="quiet" onPress={onRemove}>{say('hotline-remove')}</Button>
    </section>
  )
}

function tidied({ id, name, place, contact, hours, languages }: Hotline) {
  return {
    id, name: tidy(name), place: tidy(place), contact: tidy(contact), hours: tidyTexts(hours, Object.keys(hours)),
    languages: [...languages],
  }
}

// Opening an organisation: three steps, then one act that does it all or nothing, and that can be sent again.
import { useState } from 'preact/hooks'
import { TextField } from '#ui/field.tsx'
import type { Problem } from '#ui/error-summary.tsx'
import { mostLetters } from '../names.ts'
import { Outside } from '../outside.tsx'
import { tidy } from '../texts.ts'
import { useSay } from '../words.tsx'
import { AboutForm, type Description } from './about-form.tsx'
import { Found } from './found.tsx'
import { WaysIn, type Box } from './ways-in.tsx'

type Props = {
  /** What stood after the `#`, or null. */
  readonly token: string | null
  /** The founder's own name, to be sealed when the desk is open. */
  readonly onOpened: (ownName: string) => void
}

export function Opening({ token, onOpened }: Props) {
  const say = useSay('opening')
  const [name, setName] = useState('')
  const [nameProblem, setNameProblem] = useState<string>()
  const [description, setDescription] = useState<Description | null>(null)
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null)
  const title = say('open-title')
  if (token === null) return <Outside title={title}><p>{say('no-token')}</p></Outside>
  if (description === null) {
    return (
      <Outside title={title} step={say('step-about')} key="about">
        <p>{say('open-intro')}</p>
        <AboutForm first={null} button={say('go-on')} more={ownName()} problemsBeside={nameMissing} onDone={setDescription} />
      </Outside>
    )
  }
  if (boxes === null) {
    return (
      <Outside title={title} step={say('step-ways')} key="ways">
        <WaysIn organisation={description.name} person={tidy(name)} isAlone onReady={setBoxes} />
      </Outside>
    )
  }
  return (
    <Outside title={title} step={say('step-open')} key="open">
      <Found token={token} description={description} boxes={boxes} onOpened={() => onOpened(tidy(name))} />
    </Outside>
  )

  function ownName() {
    return (
      <TextField
        id="own-name" label={say('own-name')} hint={say('own-name-hint')} problem={nameProblem} value={name} most={mostLetters}
        onText={setName}
      />
    )
  }
  function nameMissing(): readonly Problem[] {
    const text = tidy(name) === '' ? say('own-name-missing') : undefined
    setNameProblem(text)
    return text === undefined ? [] : [{ field: 'own-name', text }]
  }
}

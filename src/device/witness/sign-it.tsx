// Her name and her signature: what she signs, and what became of it when it was refused.
import { useState } from 'preact/hooks'
import type { Result } from '#values/result.ts'
import { plain } from '#values/sealed.ts'
import { tidyText } from '#wire/voice-content.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import type { WitnessRefusal } from './sign-count.ts'
import { refusalSentence, type Words } from './words.ts'

type Props = { readonly say: Words; readonly onSign: (name: string) => Promise<Result<null, WitnessRefusal>> }
type Progress = { readonly is: 'writing' | 'missing' | 'busy' } | { readonly is: 'refused'; readonly refusal: WitnessRefusal }

export function SignIt({ say, onSign }: Props) {
  const [name, setName] = useState('')
  const [progress, setProgress] = useState<Progress>({ is: 'writing' })
  const submit = async () => {
    const said = plain(tidyText(name)).replaceAll('\n', ' ')
    if (said === '') return setProgress({ is: 'missing' })
    setProgress({ is: 'busy' })
    const signed = await onSign(said)
    // When it is signed, this form is gone.
    if (!signed.ok) setProgress({ is: 'refused', refusal: signed.refusal })
  }
  const problem = progress.is === 'missing' ? say('name-missing') : undefined
  return (
    <form
      class="signing" aria-labelledby="signing"
      onSubmit={(event) => { event.preventDefault(); if (progress.is !== 'busy') void submit() }}
    >
      <h2 id="signing">{say('sign-title')}</h2>
      {problem && <ErrorSummary title={say('to-mend', { n: 1 })} problems={[{ field: 'name', text: problem }]} />}
      <p>{say('sign-what')}</p>
      <TextField
        id="name" label={say('name')} hint={say('name-hint')} problem={problem} value={name} onText={setName} most={120}
        autocomplete="name"
      />
      {progress.is === 'refused' && <Notice title={refusalSentence(say, progress.refusal)} kind="grave" live />}
      {progress.is === 'busy' && <output class="line">{say('signing')}</output>}
      <Button id="sign" type="submit">{say('sign')}</Button>
      <p class="small">{say('key-note')}</p>
    </form>
  )
}

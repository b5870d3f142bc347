// The plain questions at the end, none with an answer set before: may we count it, may we ask about quoting it, may a helper contact you.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { mostLetters } from '#wire/voice-content.ts'
import { changed, contactFrom, type ContactRefusal, type Draft } from './draft.ts'
import type { Words } from './words.ts'

type Props = {
  readonly say: Words
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onDone: () => void
}

export function AskPermission({ is, say, draft, onDraft, onDone }: Props & { readonly is: 'count' | 'quote' }) {
  return (
    <form noValidate autocomplete="off" onSubmit={goOn}>
      <YesOrNo id="answer" label={say(is)} hint={say(`${is}-means`)} say={say} chosen={draft[is]} onChoose={choose} />
      <Button type="submit">{say('go-on')}</Button>
      <Button kind="quiet" onPress={skip}>{say('skip')}</Button>
    </form>
  )

  function choose(yes: boolean | null): void {
    onDraft(changed(draft, { [is]: yes }))
  }

  function goOn(event: Event): void {
    event.preventDefault()
    onDone()
  }

  function skip(): void {
    choose(null)
    onDone()
  }
}

type Mend = { readonly refusal: ContactRefusal | null; readonly tries: number }

export function AskContact({ say, draft, onDraft, onDone }: Props) {
  const [{ refusal, tries }, mend] = useState<Mend>({ refusal: null, tries: 0 })
  const problem = refusal === null ? undefined : say(`mend-${refusal}`)
  return (
    <form noValidate autocomplete="off" onSubmit={goOn}>
      {problem && <ErrorSummary key={tries} title={say('mend-first')} problems={[{ field: 'how', text: problem }]} />}
      <YesOrNo id="answer" label={say('contact')} hint={say('contact-means')} say={say} chosen={draft.mayContact} onChoose={choose} />
      {draft.mayContact && (
        <div class="more">
          <TextArea
            id="how" label={say('contact-how')} hint={say('contact-how-hint')} problem={problem} rows={2} most={mostLetters.contact}
            value={draft.how} onText={(how) => onDraft(changed(draft, { how }))}
          />
          <TextArea
            id="when" label={say('contact-when')} hint={say('contact-when-hint')} rows={2} most={mostLetters.contact}
            value={draft.when} onText={(when) => onDraft(changed(draft, { when }))}
          />
        </div>
      )}
      <Button type="submit">{say('go-on')}</Button>
      <Button kind="quiet" onPress={skip}>{say('skip')}</Button>
    </form>
  )

  function choose(mayContact: boolean): void {
    onDraft(changed(draft, { mayContact }))
  }

  function skip(): void {
    onDraft(changed(draft, { mayContact: null, how: '', when: '' }))
    onDone()
  }

  function goOn(event: Event): void {
    event.preventDefault()
    const contact = contactFrom(draft)
    if (contact.ok) onDone()
    else mend({ refusal: contact.refusal, tries: tries + 1 })
  }
}

type YesNoProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly say: Words
  readonly chosen: boolean | null
  readonly onChoose: (yes: boolean) => void
}

function YesOrNo({ id, label, hint, say, chosen, onChoose }: YesNoProps) {
  const choices = [{ value: 'yes', label: say('yes') }, { value: 'no', label: say('no') }]
  const values = chosen === null ? [] : [chosen ? 'yes' : 'no']
  return (
    <div class="asked">
      <Choices {...{ id, label, hint, choices }} several={false} chosen={values} onChoose={([value]) => onChoose(value === 'yes')} />
    </div>
  )
}

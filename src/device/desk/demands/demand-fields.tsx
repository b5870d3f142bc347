// The fields of a demand: its sentence first; who raises it and who is asked; the rest is there when it is wanted.
import type { Problem } from '#ui/error-summary.tsx'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { useLanguage } from '../words.tsx'
import { AddresseesField } from './addressees-field.tsx'
import { AsksField } from './asks-field.tsx'
import { inLang, type DemandForm } from './demand-form.ts'
import { languagesFor } from './more-fields.tsx'
import { FrameworksField } from './frameworks-field.tsx'
import { RaisersField } from './raisers-field.tsx'
import { useDemanding, useObjective } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

export type DemandFieldProps = {
  readonly form: DemandForm
  readonly change: (form: DemandForm) => void
  readonly record: DeskRecord
  readonly problems: readonly Problem[]
  /** Where those who sign it are its raisers. */
  readonly withoutRaisers?: boolean
}

export function DemandFields(props: DemandFieldProps) {
  const say = useDemanding()
  const { form, change, problems } = props
  const { title, text, howItCanBeDone: how } = form
  const problem = problems.find(({ field }) => field === 'title')?.text
  return (
    <>
      <TextArea
        id="title" label={say('demand-title')} hint={say('demand-title-hint')} problem={problem} value={title.text} lang={title.lang}
        most={300} rows={2} onText={(typed) => change({ ...form, title: { ...title, text: inOneLine(typed) } })}
      />
      <AddresseesField {...props} />
      <TextArea
        id="text" label={say('demand-text')} hint={say('demand-text-hint')} value={text.text} lang={text.lang} most={6_000} rows={5}
        onText={(typed) => change({ ...form, text: { ...text, text: typed } })}
      />
      <TextArea
        id="how" label={say('demand-how')} hint={say('demand-how-hint')} value={how.text} lang={how.lang} most={6_000} rows={4}
        onText={(typed) => change({ ...form, howItCanBeDone: { ...how, text: typed } })}
      />
      {!props.withoutRaisers && <RaisersField {...props} />}
      <Besides {...props} />
    </>
  )
}

function Besides(props: DemandFieldProps) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const { form, change, problems } = props
  const objective = useObjective()
  const objectives = Array.from({ length: 23 }, (_, at) => ({ value: String(at + 1), label: objective(at + 1) }))
  return (
    <details class="more" id="besides" open={problems.some(({ field }) => field === 'asks') || undefined}>
      <summary>{say('besides')}</summary>
      <SelectField
        id="demand-lang" label={say('demand-lang')} value={form.title.lang} options={languagesFor(form.title.lang, lang)}
        onChoose={(tag) => change(inLang(form, tag))}
      />
      <AsksField {...props} />
      <TextField
        id="places" label={say('places')} hint={say('places-hint')} value={form.places.join(',')}
        onText={(typed) => change({ ...form, places: placesIn(typed) })} most={600}
      />
      <Choices
        id="objectives" label={say('objectives')} hint={say('objectives-hint')} several choices={objectives}
        chosen={form.objectives.map(String)} onChoose={(chosen) => change({ ...form, objectives: chosen.map(Number) })}
      />
      <FrameworksField form={form} change={change} />
    </details>
  )
}

/** A demand is one sentence: it may need several lines on a phone, and has none of its own. */
function inOneLine(typed: string): string {
  return typed.replaceAll(/\s*\n\s*/g, ' ')
}

/** What stands between commas, as it is typed: space is taken off when it is kept. */
function placesIn(typed: string): string[] {
  return typed === '' ? [] : typed.split(',').slice(0, 20).map((place) => place.slice(0, 120))
}

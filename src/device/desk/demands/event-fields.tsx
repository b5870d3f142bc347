// The fields that an event of nearly every kind needs: what it does, who did it, the words, the day, and where it is known from.
import { effects } from '#domain/event.ts'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { DateFields } from './date-fields.tsx'
import type { FormProps } from './form-props.ts'
import { linkFrom, publisherOf } from './links.ts'
import { proposedConcerns, type Speaker } from './speakers.ts'
import { useDemanding, type Demanding } from './words.ts'

type EffectKey = Extract<Parameters<Demanding>[0], `says-${string}`>
type HintKey = Extract<Parameters<Demanding>[0], `text-hint-${string}`>

/** What it does, in words; where a kind does one thing only, nothing is asked. */
export function EffectField({ form, set, problem }: FormProps) {
  const say = useDemanding()
  const possible = effects[form.kind]
  if (possible.length === 1) return null
  const choices = possible.map((effect) => ({ value: effect, label: say(`says-${form.kind}-${effect}` as EffectKey) }))
  return (
    <Choices
      id="effect" label={say(`effect-of-${form.kind}` as 'effect-of-answer')} problem={problem('effect')} several={false} choices={choices}
      chosen={form.effect === '' ? [] : [form.effect]} onChoose={([effect]) => set({ effect: effect ?? '' })}
    />
  )
}

/** Those who were asked stand first; where only one can have spoken, nothing is asked. */
export function WhoField(props: FormProps) {
  const { form, problem, speakers } = props
  const say = useDemanding()
  const chosen = speakers.find(({ value }) => value === form.who)
  return (
    <>
      {speakers.length > 1 && (
        <SelectField
          id="who" label={say(`who-${sideOf(form.kind)}`)} problem={problem('who')} value={form.who}
          options={[{ value: '', label: say('choose') }, ...speakers.map((one) => optionOf(one, say))]}
          onChoose={(who) => choose(props, who)}
        />
      )}
      {chosen?.name === null && (
        <TextField
          id="name" label={say('who-name')} hint={say('who-name-hint')} problem={problem('name')} value={form.name} most={200}
          onText={(name) => props.set({ name })}
        />
      )}
      {sideOf(form.kind) === 'spoke' && chosen !== undefined && !chosen.asked && <SpokeFor {...props} />}
    </>
  )
}

export function WordsField({ form, set, problem }: FormProps) {
  const say = useDemanding()
  const { kind } = form
  const hint = say(`text-hint-${kind}` as HintKey)
  return (
    <TextArea
      id="text" label={say(`text-${kind}` as 'text-answer')} hint={hint} problem={problem('text')} value={form.text} lang={form.lang}
      most={4_000} rows={3} onText={(text) => set({ text })}
    />
  )
}

export function WhenField({ form, set, problem }: FormProps) {
  const say = useDemanding()
  const { when } = form
  return (
    <DateFields
      id="when" label={say('when')} hint={say('when-hint')} problem={problem('when')} value={when} quick
      onDate={(next) => set({ when: next })}
    />
  )
}

export function SourceFields({ form, set, problem, kept }: FormProps) {
  const say = useDemanding()
  const link = linkFrom(form.link)
  const seen = [{ value: 'seen', label: say('own-eyes') }]
  return (
    <>
      <TextField
        id="link" type="url" label={say('link')} hint={say('link-hint')} problem={problem('link')} value={form.link} most={2_000}
        onText={(typed) => set({ link: typed })}
      />
      {link !== null && form.publisher === '' && <p class="small">{say('publisher-guessed', { name: publisherOf(link, kept.events) })}</p>}
      <Choices
        id="own-eyes" label={say('or-own-eyes')} several choices={seen} chosen={form.ownWitness ? ['seen'] : []}
        onChoose={(chosen) => set({ ownWitness: chosen.includes('seen') })}
      />
    </>
  )
}

/** Words of an authority that was not asked itself: for whom they were spoken is proposed, and confirmed here. */
function SpokeFor({ form, set, problem, record, kept }: FormProps) {
  const say = useDemanding()
  const choices = kept.demand.addressees.map((id) => ({ value: id, label: record.authorities.find((one) => one.id === id)?.name ?? '' }))
  return (
    <Choices
      id="concerns" label={say('spoke-for')} hint={say('spoke-for-hint')} problem={problem('concerns')} several choices={choices}
      chosen={form.concerns} onChoose={(concerns) => set({ concerns: concerns as typeof form.concerns })}
    />
  )
}

function choose({ set, speakers, kept, record }: FormProps, who: string): void {
  const speaker = speakers.find(({ value }) => value === who)
  set({ who, name: '', concerns: speaker ? proposedConcerns(speaker, kept.demand, record.authorities) : [] })
}

function optionOf({ value, name, asked }: Speaker, say: Demanding) {
  return { value, label: name === null ? say('who-other') : asked ? say('who-asked', { name }) : name }
}

/** Whether it is spoken, done, or ours. */
function sideOf(kind: FormProps['form']['kind']): 'spoke' | 'did' | 'ours' {
  if (kind === 'answer' || kind === 'commitment') return 'spoke'
  return ['demand', 'check', 'verdict', 'closing'].includes(kind) ? 'ours' : 'did'
}

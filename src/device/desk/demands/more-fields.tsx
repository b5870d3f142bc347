// What can be said of an event besides, and seldom must: exact words, doubts, the source in full, whom it concerns, a translation.
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { languageName, usualLanguages } from '../language-names.ts'
import { useLanguage } from '../words.tsx'
import { DateFields } from './date-fields.tsx'
import type { FormProps } from './form-props.ts'
import { linkFrom, publisherOf } from './links.ts'
import { SumsField } from './sum-field.tsx'
import { useDemanding } from './words.ts'

/** What sums are asked for, offered or set by. */
const withSums = ['demand', 'answer', 'commitment', 'law', 'court', 'implementation', 'context']
const facts = ['law', 'court', 'implementation', 'reversal']

export function MoreFields(props: FormProps) {
  const say = useDemanding()
  const { form, problem } = props
  const isOpen = (['published', 'archive', 'sums'] as const).some((field) => problem(field) !== undefined)
  return (
    <details class="more" open={isOpen || undefined} id="more">
      <summary>{say('more')}</summary>
      <Beside {...props} />
      {withSums.includes(form.kind) && <SumsField {...props} />}
      {form.link.trim() !== '' && <SourceInFull {...props} />}
      {facts.includes(form.kind) && props.kept.demand.addressees.length > 1 && <ConcernsOnly {...props} />}
      <Translated {...props} />
    </details>
  )
}

/** Shown outside of "more", because with several asks the standing hangs on it. */
export function AsksField({ form, set, kept }: FormProps) {
  const say = useDemanding()
  const { asks } = kept.demand
  if (asks.length === 0) return null
  const choices = asks.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))
  return (
    <Choices
      id="asks" label={say('which-asks')} hint={say('which-asks-hint')} several choices={choices} chosen={form.asks}
      onChoose={(chosen) => set({ asks: chosen as typeof form.asks })}
    />
  )
}

function Beside({ form, set, speakers }: FormProps) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const speaker = speakers.find(({ value }) => value === form.who)
  return (
    <>
      <TextArea
        id="quote" label={say('quote')} hint={say('quote-hint')} value={form.quote} lang={form.lang} most={2_000} rows={2}
        onText={(quote) => set({ quote })}
      />
      <SelectField
        id="lang" label={say('lang')} value={form.lang} options={languagesFor(form.lang, lang)} onChoose={(chosen) => set({ lang: chosen })}
      />
      {speaker !== undefined && speaker.name !== null && (
        <TextField
          id="name" label={say('named-as')} hint={say('named-as-hint', { name: speaker.name })} value={form.name} most={200}
          onText={(name) => set({ name })}
        />
      )}
      <TextArea
        id="unverified" label={say('doubt')} hint={say('doubt-hint')} value={form.unverified} most={600} rows={2}
        onText={(unverified) => set({ unverified })}
      />
    </>
  )
}

function SourceInFull({ form, set, problem, kept }: FormProps) {
  const say = useDemanding()
  const link = linkFrom(form.link)
  const guessed = link === null ? '' : publisherOf(link, kept.events)
  return (
    <>
      <TextField
        id="publisher" label={say('publisher')} hint={say('publisher-hint', { name: guessed })} value={form.publisher} most={200}
        onText={(publisher) => set({ publisher })}
      />
      <TextField
        id="sourceTitle" label={say('source-title')} value={form.sourceTitle} most={400} onText={(sourceTitle) => set({ sourceTitle })}
      />
      <DateFields
        id="published" label={say('published-when')} problem={problem('published')} value={form.published}
        onDate={(published) => set({ published })}
      />
      <TextField
        id="archive" type="url" label={say('archive')} problem={problem('archive')} value={form.archive} most={2_000}
        onText={(archive) => set({ archive })}
      />
    </>
  )
}

function ConcernsOnly({ form, set, record, kept }: FormProps) {
  const say = useDemanding()
  const choices = kept.demand.addressees.map((id) => ({ value: id, label: record.authorities.find((one) => one.id === id)?.name ?? '' }))
  return (
    <Choices
      id="concerns-only" label={say('concerns-only')} hint={say('concerns-only-hint')} several choices={choices} chosen={form.concerns}
      onChoose={(concerns) => set({ concerns: concerns as typeof form.concerns })}
    />
  )
}

function Translated({ form, set }: FormProps) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const { translation } = form
  const states = (['draft', 'checked'] as const).map((state) => ({ value: state, label: say(`translation-${state}`) }))
  return (
    <>
      <SelectField
        id="translation-lang" label={say('translation-into')} value={translation.lang}
        options={[{ value: '', label: say('translation-none') }, ...languagesFor('en', lang).filter(({ value }) => value !== form.lang)]}
        onChoose={(into) => set({ translation: { ...translation, lang: into } })}
      />
      {translation.lang !== '' && (
        <>
          <TextArea
            id="translation-text" label={say('translation-text')} value={translation.text} lang={translation.lang} most={4_000}
            onText={(text) => set({ translation: { ...translation, text } })}
          />
          <Choices
            id="translation-state" label={say('translation-state')} several={false} choices={states} chosen={[translation.state]}
            onChoose={([state]) => set({ translation: { ...translation, state: state as typeof translation.state } })}
          />
        </>
      )}
    </>
  )
}

/** The usual languages and the one in use, each by its name in the reader's language, in the order of their names. */
export function languagesFor(inUse: string, reader: string) {
  const tags = [...new Set([inUse, ...usualLanguages])]
  return tags.map((tag) => ({ value: tag, label: languageName(tag, reader) })).toSorted((a, b) => a.label.localeCompare(b.label, reader))
}

// Translating a demand: its sentence, its text and how it can be done, side by side with the words as written, each a draft or checked.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextArea } from '#ui/field.tsx'
import type { Demand, Translation } from '#domain/demand.ts'
import { languages } from '#words/languages.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useLanguage, useRefusal } from '../words.tsx'
import { draftFrom, formOf } from './demand-form.ts'
import { languagesFor } from './more-fields.tsx'
import { written } from './told-text.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'

type Of = Translation['of']
type State = Translation['state']
const parts = ['title', 'text', 'how'] as const satisfies readonly Of[]

export function TranslateScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <WithDemand id={params['demand']} title={say('translate-title')}>
      {(_, { demand }) => {
        const own = demand.title.lang
        const into = chosen ?? [lang, ...languages].find((one) => one !== own) ?? lang
        const options = languagesFor(into, lang).filter(({ value }) => value !== own)
        return (
          <>
            <SelectField id="into" label={say('translation-into')} value={into} options={options} onChoose={setChosen} />
            <Translating key={into} demand={demand} into={into} />
          </>
        )
      }}
    </WithDemand>
  )
}

type Props = { readonly demand: Demand; readonly into: string }

function Translating({ demand, into }: Props) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const [texts, setTexts] = useState(() => before(demand, into))
  const [state, setState] = useState<State>(() => demand.translations.find(({ lang }) => lang === into)?.state ?? 'draft')
  const { progress, run, clear } = useOutcome()
  const isPublisher = demand.organisation === member.held.org
  const why = member.whyNot('edit-demand') ?? (isPublisher ? undefined : refusal({ code: 'not-your-organisation' }))
  const states = (['draft', 'checked'] as const).map((one) => {
    return { value: one, label: say(`translation-${one}`), hint: say(`translation-${one}-is`) }
  })
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {parts.filter((part) => originalOf(demand, part).text !== '').map((part) => (
        <section key={part}>
          <h2>{say(`demand-${part}`)}</h2>
          <p class="told" {...written(originalOf(demand, part).lang)}>{originalOf(demand, part).text}</p>
          <TextArea
            id={`into-${part}`} label={say('translation-text')} value={texts[part]} lang={into} most={part === 'title' ? 300 : 6_000}
            rows={part === 'title' ? 2 : 5} onText={(text) => { clear(); setTexts({ ...texts, [part]: text }) }}
          />
        </section>
      ))}
      <Choices
        id="state" label={say('translation-state')} several={false} choices={states} chosen={[state]}
        onChoose={([chosen]) => { clear(); setState(chosen as State) }}
      />
      <OutcomeNotice progress={progress} done={say('translated')} />
      <Button id="save" type="submit" why={why}>{say('translate-do')}</Button>
      <p class="small">{say('public-at-once')}</p>
    </form>
  )

  function submit(): void {
    if (why !== undefined || progress === 'busy') return
    const others = demand.translations.filter(({ lang }) => lang !== into).map((each) => ({ ...each }))
    const own = parts.map((of) => ({ of, text: tidy(texts[of]), lang: into, state, by: member.followed.description.name }))
    const translations = [...others, ...own.filter(({ text }) => text !== '')]
    void run(() => member.perform('edit-demand', { ...draftFrom(formOf(demand), demand), translations }))
  }
}

function before({ translations }: Demand, into: string): { readonly [O in Of]: string } {
  const of = (part: Of) => translations.find((each) => each.of === part && each.lang === into)?.text ?? ''
  return { title: of('title'), text: of('text'), how: of('how') }
}

function originalOf(demand: Demand, part: Of) {
  return part === 'how' ? demand.howItCanBeDone : demand[part]
}

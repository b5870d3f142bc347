// Translating a demand, its parts and what happened: side by side with the words as written, each a draft or checked, by whom.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { missingIn } from '#domain/translation.ts'
import { writtenDate } from '#words/dates.ts'
import { languages, siteLanguages } from '#words/languages.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useLanguage, useRefusal } from '../words.tsx'
import { languagesFor } from './more-fields.tsx'
import { written } from './told-text.tsx'
import { actsOf, partsOf, type Part } from './translation-parts.ts'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import { mayRecordOn } from '#domain/demand-rules.ts'
import type { OnDesk } from './with-waiting.ts'

type State = 'draft' | 'checked'

export function TranslateScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(params['into'] ?? null)
  return (
    <WithDemand id={params['demand']} title={say('translate-title')}>
      {(_, kept) => {
        const own = kept.demand.title.lang
        const into = chosen ?? [lang, ...languages].find((one) => one !== own) ?? lang
        const options = languagesFor(into, lang).filter(({ value }) => value !== own || value === into)
        return (
          <>
            <SelectField id="into" label={say('translation-into')} value={into} options={options} onChoose={setChosen} />
            <Missing kept={kept} options={options} />
            <Translating key={into} kept={kept} into={into} />
          </>
        )
      }}
    </WithDemand>
  )
}

type Options = readonly { readonly value: string; readonly label: string }[]

/** What is missing in the languages of the public pages, counted. */
function Missing({ kept, options }: { readonly kept: OnDesk; readonly options: Options }) {
  const say = useDemanding()
  const shown = options.filter(({ value }) => siteLanguages.some((one) => one === value))
  return (
    <ul class="small" id="missing">
      {shown.map(({ value, label: language }) => {
        const n = missingIn(value, kept)
        return <li key={value}>{n === 0 ? say('translation-whole', { language }) : say('translation-missing', { language, n })}</li>
      })}
    </ul>
  )
}

type Props = { readonly kept: OnDesk; readonly into: string }

function Translating({ kept, into }: Props) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const [parts] = useState(() => partsOf(kept, into))
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const [state, setState] = useState<State>('draft')
  const ours = member.followed.description.name
  const [[by, reviewer], setPeople] = useState<readonly [string, string]>([ours, ours])
  const [mend, setMend] = useState<string | undefined>()
  const { progress, run, clear } = useOutcome()
  const isOurs = mayRecordOn(kept.demand, member.held.org)
  const why = member.whyNot('translate') ?? (isOurs ? undefined : refusal({ code: 'not-your-organisation' }))
  const states = (['draft', 'checked'] as const).map((one) => {
    return { value: one, label: say(`translation-${one}`), hint: say(`translation-${one}-is`) }
  })
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {parts.map((part) => (
        <OnePart key={part.key} part={part} into={into} value={texts[part.key] ?? part.now} onText={(text) => change(part, text)} />
      ))}
      <Choices
        id="state" label={say('translation-state')} several={false} choices={states} chosen={[state]}
        onChoose={([chosen]) => { clear(); setState(chosen as State) }}
      />
      <TextField
        id="by" label={say('translation-by')} hint={say('translation-by-hint')} value={by} most={120}
        onText={(text) => setPeople([text, reviewer])}
      />
      {state === 'checked' && (
        <TextField id="reviewer" label={say('translation-reviewed')} value={reviewer} most={120} onText={(text) => setPeople([by, text])} />
      )}
      {mend && <Notice title={mend} live />}
      <OutcomeNotice progress={progress} done={say('translated')} />
      <Button id="save" type="submit" why={why}>{say('translate-do')}</Button>
      <p class="small">{say('public-at-once')}</p>
    </form>
  )

  function change({ key }: Part, text: string): void {
    clear()
    setTexts({ ...texts, [key]: text })
  }

  /** One act for each text that says something else than before. */
  function submit(): void {
    const people = { by: tidy(by), reviewedBy: state === 'checked' ? tidy(reviewer) : null }
    const acts = actsOf(kept, parts, texts, { lang: into, state, ...people })
    const wrong = people.by === '' ? say('translation-by-missing')
      : people.reviewedBy === '' ? say('translation-reviewed-missing')
      : acts.length === 0 ? say('translation-none-new') : undefined
    setMend(wrong)
    if (wrong !== undefined || why !== undefined || progress === 'busy') return
    void run(async () => {
      const [first, ...others] = acts
      let done = await member.perform('translate', first!)
      for (const act of others) if (done.state !== 'refused') done = await member.perform('translate', act)
      return done
    })
  }
}

type OneProps = { readonly part: Part; readonly into: string; readonly value: string; readonly onText: (text: string) => void }

function OnePart({ part, into, value, onText }: OneProps) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const { key, of, original } = part
  const happened = part.when && [...(part.isLatest ? [say('latest-words')] : []), writtenDate(lang, part.when)].join(': ')
  const title = of === 'event' ? happened : of === 'ask' ? say('translation-ask') : say(`demand-${part.part}`)
  return (
    <section>
      <h2>{title}</h2>
      <p class="told" {...written(original.lang)}>{original.text}</p>
      <TextArea
        id={`into-${key}`} label={say('translation-text')} value={value} lang={into} most={part.most} rows={part.part === 'title' ? 2 : 5}
        onText={onText}
      />
    </section>
  )
}

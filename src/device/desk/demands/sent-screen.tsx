// What somebody sent about a demand or an authority: put beside the page in a few fields, and what stands there already.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/field.tsx'
import { recordableCorrection, waysSent, type About, type AboutHere, type KeptCorrection } from '#domain/correction.ts'
import type { Id } from '#values/id.ts'
import { latestDayOf } from '#values/moment.ts'
import { writtenDate } from '#words/dates.ts'
import { newId } from '../../vault/new-id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to, type Params } from '../router.tsx'
import { useLanguage, useRefusal } from '../words.tsx'
import { DateFields } from './date-fields.tsx'
import { Summary } from './demand-problems.tsx'
import { isDone } from './is-done.ts'
import { languagesFor } from './more-fields.tsx'
import { hereOf } from './record.tsx'
import { correctionFrom, emptySent, problemsInSent, type SentForm, type SentProblem } from './sent-form.ts'
import { SentList } from './sent-list.tsx'
import { TitleOf } from './told-text.tsx'
import { WithDemand, WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function DemandSentScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('sent-title')}>
      {(record, kept) => (
        <>
          <p><TitleOf demand={kept.demand} /></p>
          <Sending about={(event) => ({ demand: kept.demand.id, event })} kept={kept} authority={null} />
          <SentList record={record} sent={kept.corrections ?? []} />
        </>
      )}
    </WithDemand>
  )
}

export function AuthoritySentScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithRecord title={say('sent-title')} above={{ href: to('demand'), text: say('title') }}>
      {(record) => <OfAuthority record={record} id={params['authority'] as Id} />}
    </WithRecord>
  )
}

function OfAuthority({ record, id }: { readonly record: DeskRecord; readonly id: Id }) {
  const say = useDemanding()
  const authority = record.authorities.find((one) => one.id === id)
  if (authority === undefined) return <p>{say('sent-gone')}</p>
  const sent = (record.besideAuthorities ?? []).filter(({ about }) => 'authority' in about && about.authority === id)
  return (
    <>
      <p lang={authority.lang} dir="auto">{authority.name}</p>
      <Sending about={() => ({ authority: id })} kept={null} authority={authority} />
      <SentList record={record} sent={sent} />
    </>
  )
}

type Props = { readonly about: (event: Id | null) => About; readonly kept: OnDesk | null; readonly authority: AboutHere['authority'] }

/** The form begins anew after each that was sent. */
function Sending(props: Props) {
  const [round, setRound] = useState(0)
  return <Filling key={round} {...props} onAgain={() => setRound(round + 1)} />
}

function Filling({ about, kept, authority, onAgain }: Props & { readonly onAgain: () => void }) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const { lang } = useLanguage()
  const { today } = member.followed
  const [form, setForm] = useState(() => emptySent(lang, today))
  const [id] = useState(() => newId(member.from.chance))
  const [isTried, setTried] = useState(false)
  const { progress, run, clear } = useOutcome()
  const problems = isTried ? problemsInSent(form) : []
  const said = correctionFrom(form, id, about(form.event === '' ? null : (form.event as Id)), today)
  const may = said && recordableCorrection(said, {
    demand: kept?.demand ?? null, events: kept?.events ?? [], authority, organisation: hereOf(member).organisation,
    today: latestDayOf(member.from.now()),
  })
  const why = member.whyNot('record-correction') ?? (may === null || may.ok ? undefined : refusal({ code: may.refusal }))
  if (isDone(progress)) {
    return (
      <>
        <OutcomeNotice progress={progress} done={say('sent-done')} />
        <Button id="again" onPress={onAgain}>{say('sent-link')}</Button>
      </>
    )
  }
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <Summary problems={problems.map(({ field, code }) => ({ field, text: say(code) }))} />
      <p>{say('sent-what')}</p>
      <Fields form={form} set={(change) => { clear(); setForm({ ...form, ...change }) }} kept={kept} problems={problems} />
      <OutcomeNotice progress={progress} />
      <Button id="send" type="submit" why={why}>{say('sent-do')}</Button>
      <p class="small">{say('public-at-once')}</p>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (said === null || why !== undefined || progress === 'busy') return
    void run(() => member.perform('record-correction', copyOf(said)))
  }
}

/** As the act wants it: its own objects, which nobody holds. */
function copyOf({ about, sentBy, source, ...rest }: Omit<KeptCorrection, 'recorded' | 'retracted'>) {
  return { ...rest, about: { ...about }, sentBy: { ...sentBy }, source: source && { ...source, date: null } }
}

type FieldsProps = {
  readonly form: SentForm
  readonly set: (change: Partial<SentForm>) => void
  readonly kept: OnDesk | null
  readonly problems: readonly SentProblem[]
}

function Fields({ form, set, kept, problems }: FieldsProps) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const problem = (field: SentProblem['field']) => problems.filter((one) => one.field === field).map(({ code }) => say(code))[0]
  const ways = waysSent.map((way) => ({ value: way, label: say(`way-${way}`) }))
  return (
    <>
      {kept !== null && <AboutWhat form={form} set={set} kept={kept} />}
      <TextField
        id="name" label={say('sent-name')} hint={say('sent-name-hint')} problem={problem('name')} value={form.name} most={200}
        onText={(name) => set({ name })}
      />
      <TextField id="office" label={say('sent-office')} value={form.office} most={200} onText={(office) => set({ office })} />
      <TextArea
        id="text" label={say('sent-text')} hint={say('sent-text-hint')} problem={problem('text')} value={form.text} lang={form.lang}
        most={4_000} rows={5} onText={(text) => set({ text })}
      />
      <SelectField
        id="lang" label={say('lang')} value={form.lang} options={languagesFor(form.lang, lang)}
        onChoose={(chosen) => set({ lang: chosen })}
      />
      <Choices
        id="how" label={say('sent-how')} problem={problem('how')} several={false} choices={ways}
        chosen={form.how === '' ? [] : [form.how]} onChoose={([how]) => set({ how: how ?? '' })}
      />
      <DateFields id="on" label={say('sent-on')} problem={problem('on')} value={form.on} quick onDate={(on) => set({ on })} />
      <TextField
        id="confirmed" label={say('sent-confirmed')} hint={say('sent-confirmed-hint')} value={form.confirmed} most={400}
        onText={(confirmed) => set({ confirmed })}
      />
      <TextField
        id="link" type="url" label={say('sent-source')} problem={problem('link')} value={form.link} most={2_000}
        onText={(link) => set({ link })}
      />
    </>
  )
}

function AboutWhat({ form, set, kept }: Omit<FieldsProps, 'problems' | 'kept'> & { readonly kept: OnDesk }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const events = kept.events.filter(({ retracted }) => retracted === null)
  if (events.length === 0) return null
  const options = events.map(({ id, when, actor }) => ({ value: id as string, label: `${writtenDate(lang, when)}: ${actor.name}` }))
  return (
    <SelectField
      id="about" label={say('sent-about')} value={form.event} options={[{ value: '', label: say('sent-about-all') }, ...options]}
      onChoose={(event) => set({ event })}
    />
  )
}

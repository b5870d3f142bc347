// Changing a published demand: what changes, whose signatures end with it, and the act.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Demand } from '#domain/demand.ts'
import { asksTheSame, editableDemand } from '#domain/demand-rules.ts'
import { useMember, type Member } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { useRefusal } from '../words.tsx'
import { DemandFields } from './demand-fields.tsx'
import { draftFrom, formOf, problemsIn, type DemandForm } from './demand-form.ts'
import { Summary, useProblems } from './demand-problems.tsx'
import { isDone } from './is-done.ts'
import { LinkButton } from './link-button.tsx'
import { hereOf } from './record.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import { namesOf, type DeskRecord, type OnDesk } from './with-waiting.ts'

export function EditScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('edit-title')}>
      {(record, kept) => <Editing record={record} kept={kept} />}
    </WithDemand>
  )
}

type Props = { readonly record: DeskRecord; readonly kept: OnDesk }

function Editing({ record, kept }: Props) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const before = { ...kept.demand, translations: kept.own ?? kept.demand.translations }
  const [form, setForm] = useState(() => formOf(kept.demand))
  const [isTried, setTried] = useState(false)
  const { progress, run, clear } = useOutcome()
  const found = problemsIn(form)
  const problems = useProblems(isTried ? found : [])
  const known = namesOf(record)
  const here = { ...known, authorities: [...known.authorities, ...form.authorities.map(({ id }) => id)] }
  const may = editableDemand(kept.demand, draftFrom(form, before), hereOf(member), here, kept.events)
  const done = isDone(progress)
  const barred = found.length > 0 || may.ok ? undefined : refusal({ code: may.refusal })
  // As it is now, not as it was when the form was opened: somebody may have signed since.
  const others = kept.demand.raisers.filter((one) => one.signed !== null && one.organisation !== member.held.org)
  const ending = asksTheSame(kept.demand, draftFrom(form, kept.demand)) ? [] : others
  if (done) return <Done demand={kept.demand.id} progress={progress} />
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <Summary problems={problems} />
      <DemandFields form={form} change={(next) => { clear(); setForm(next) }} record={record} problems={problems} />
      {ending.length > 0 && <Notice title={say('signatures-end', { names: ending.map(({ name }) => name).join(', ') })} live />}
      <OutcomeNotice progress={progress} />
      <Button id="save" type="submit" kind="grave" why={member.whyNot('edit-demand') ?? barred}>{say('edit-do')}</Button>
      <p class="small">{say('public-at-once')}</p>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (found.length > 0 || !may.ok || member.whyNot('edit-demand') !== undefined || progress === 'busy') return
    void run(() => edit(member, form, { ...kept.demand, translations: before.translations }))
  }
}

function Done({ demand, progress }: { readonly demand: string; readonly progress: Parameters<typeof OutcomeNotice>[0]['progress'] }) {
  const say = useDemanding()
  return (
    <section id="edited">
      <OutcomeNotice progress={progress} done={say('edited')} />
      <LinkButton id="to-demand" to={`demand/of/${demand}`}>{say('back-to-demand')}</LinkButton>
    </section>
  )
}

async function edit({ perform }: Member, form: DemandForm, demand: Demand) {
  for (const authority of form.authorities) {
    const kept = await perform('keep-authority', authority)
    if (kept.state === 'refused') return kept
  }
  return perform('edit-demand', draftFrom(form, demand))
}

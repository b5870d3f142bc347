// The form of a draft: keep it, or go on to what leaves the house when it is published.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import type { Canonical } from '#wire/canonical.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { DemandFields } from './demand-fields.tsx'
import { keptForm, problemsIn, type DemandForm } from './demand-form.ts'
import { useDrafts } from './own-drafts.ts'
import { Publish } from './publish.tsx'
import { Summary, useProblems } from './demand-problems.tsx'
import { Propose } from './together/propose.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly first: DemandForm }

export function DraftForm({ record, first }: Props) {
  const say = useDemanding()
  const { keepSealed, whyNot } = useMember()
  const [form, setForm] = useState(first)
  const [step, setStep] = useState<'writing' | 'publishing' | 'together'>('writing')
  const [isTried, setTried] = useState(false)
  const drafts = useDrafts()
  const { progress, run, clear } = useOutcome()
  const problems = useProblems(isTried ? problemsIn(form) : [])
  const replaces = drafts?.drafts.find((one) => one.form.id === form.id)?.record ?? null
  const whyTogether = whyNot('propose-together') ?? (form.fromPublicSources ? say('together-not-told') : undefined)
  if (step === 'publishing') return <Publish record={record} form={form} draft={replaces} onBack={() => setStep('writing')} />
  if (step === 'together') return <Propose record={record} form={form} draft={replaces} onBack={() => setStep('writing')} />
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); goOn('publishing') }}>
      <Summary problems={problems} />
      <p>{say('draft-sealed')}</p>
      <DemandFields form={form} change={(next) => { clear(); setForm(next) }} record={record} problems={problems} />
      <OutcomeNotice progress={progress} done={say('draft-kept')} />
      <div class="row">
        <Button id="go-on" type="submit" why={whyNot('publish-demand')}>{say('go-on')}</Button>
        <Button id="together" kind="quiet" why={whyTogether} onPress={() => goOn('together')}>{say('together')}</Button>
        <Button id="keep-draft" kind="quiet" onPress={keep}>{say('keep-draft')}</Button>
      </div>
    </form>
  )

  function keep(): void {
    if (progress === 'busy') return
    void run(() => keepSealed({ kind: 'draft', to: 'everyone', of: [], content: keptForm(form) as unknown as Canonical, replaces }))
  }

  function goOn(to: 'publishing' | 'together'): void {
    setTried(true)
    if (problemsIn(form).length > 0) return
    setStep(to)
    scrollTo(0, 0)
  }
}

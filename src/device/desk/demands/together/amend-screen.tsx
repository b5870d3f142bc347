// Changing the words of a draft that goes round: a new version on top of the one that was read; whose signatures end is said before.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { endedBy } from '#domain/joint-draft.ts'
import { amendable } from '#domain/joint-rules.ts'
import type { Id } from '#values/id.ts'
import type { OpenVersion } from '../../../vault/open-together.ts'
import { amendment } from '../../../vault/together-acts.ts'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import type { Params } from '../../router.tsx'
import { useRefusal } from '../../words.tsx'
import { DemandFields } from '../demand-fields.tsx'
import { Summary, useProblems } from '../demand-problems.tsx'
import { isDone } from '../is-done.ts'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { formFrom, jointProblemsIn, writtenFrom } from './joint-form.ts'
import { newestOf } from './joint-screen.tsx'
import { nameIn } from './parties.tsx'
import { deliver } from './deliver.ts'
import type { JointHere } from './opened-drafts.ts'
import { WhatChanged } from './what-changed.tsx'
import { WithJoint } from './with-joint.tsx'

/** `version` is one of them, or 'all' to bring the newest ones together. */
export function AmendScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithJoint id={params['joint']} title={say('amend-title')}>
      {(record, joint) => {
        const all = newestOf(joint)
        const on = params['version'] === 'all' ? all : joint.versions.filter(({ id }) => id === params['version'])
        return on.length === 0 || joint.broken !== null
          ? <p>{say('no-such-version')}</p>
          : <Kept key={params['version']} record={record} joint={joint} on={on} />
      }}
    </WithJoint>
  )
}

type Props = { readonly record: DeskRecord; readonly joint: JointHere; readonly on: readonly OpenVersion[] }

/** What is being written stays on the versions that it was begun on, whatever comes in meanwhile: both are kept then. */
function Kept({ record, joint, on }: Props) {
  const [begun] = useState(on)
  return <Amending record={record} joint={joint} on={begun} />
}

function Amending({ record, joint, on }: Props) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const [first, ...others] = on as readonly [OpenVersion, ...OpenVersion[]]
  const [form, setForm] = useState(() => formFrom(first.content))
  const [isTried, setTried] = useState(false)
  const { progress, run, clear } = useOutcome()
  const found = jointProblemsIn(form)
  const problems = useProblems(isTried ? found : [])
  const parents = on.map(({ id }) => id)
  const may = amendable(joint.draft, { id: '' as Id, parents }, member.held.org)
  const why = member.whyNot('amend-together') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const names = endedBy(joint.draft, parents).map((org) => nameIn(joint, org)).join(', ')
  const done = isDone(progress)
  if (done) {
    return (
      <section id="amended">
        <OutcomeNotice
          progress={progress}
          done={joint.elsewhere ? say('elsewhere-answer-saved', { who: nameIn(joint, joint.draft.organisation) }) : say('amended')}
        />
        <LinkButton id="to-joint" to={`demand/together/${joint.draft.id}`}>{say('back-to-joint')}</LinkButton>
      </section>
    )
  }
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <Summary problems={problems} />
      {others.map((other) => (
        <section key={other.id}>
          <h2>{say('amend-other', { who: nameIn(joint, other.by) })}</h2>
          <WhatChanged record={record} before={first.content} after={other.content} />
        </section>
      ))}
      <DemandFields form={form} change={(next) => { clear(); setForm(next) }} record={record} problems={problems} withoutRaisers />
      {names !== '' && <Notice title={say('amend-ends', { names })} live />}
      <OutcomeNotice progress={progress} />
      <Button id="amend" type="submit" why={why}>{say('amend-do')}</Button>
      <p class="small">{say('joint-sealed')}</p>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (found.length > 0 || why !== undefined || progress === 'busy') return
    const about = say('file-about-answer', { name: member.followed.description.name })
    void run(async () => (
      deliver(member, joint, 'amend-together', await amendment(member.from, member, joint, parents, writtenFrom(form)), about)))
  }
}

// Answering a draft that goes round: exactly what is signed, the yes or no, and what is to be read beside it.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { answerable } from '#domain/joint-rules.ts'
import { jointAnswers, type JointAnswer } from '#domain/joint-draft.ts'
import type { OpenVersion } from '../../../vault/open-together.ts'
import { answerTo, publication } from '../../../vault/together-acts.ts'
import { digitsOfHash } from '../../digits.ts'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import type { Params } from '../../router.tsx'
import { tidy } from '../../texts.ts'
import { useLanguage, useRefusal, useSay } from '../../words.tsx'
import { isDone } from '../is-done.ts'
import { LeavesTheHouse } from '../leaves-the-house.tsx'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { deliver } from './deliver.ts'
import type { JointHere } from './opened-drafts.ts'
import { nameIn } from './parties.tsx'
import { WithJoint } from './with-joint.tsx'

export function AnswerScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithJoint id={params['joint']} title={say('joint-answer-title')}>
      {(record, joint) => {
        const version = joint.versions.find(({ id }) => id === params['version'])
        if (version === undefined || joint.broken !== null) return <p>{say('no-such-version')}</p>
        return <Answering record={record} joint={joint} version={version} />
      }}
    </WithJoint>
  )
}

type Props = { readonly record: DeskRecord; readonly joint: JointHere; readonly version: OpenVersion }
type Says = JointAnswer['says']

function Answering({ record, joint, version }: Props) {
  const [say, desk, refusal, member] = [useDemanding(), useSay('desk'), useRefusal(), useMember()]
  const { lang } = useLanguage()
  const [says, setSays] = useState<Says | null>(null)
  const [said, setSaid] = useState('')
  const [isTried, setTried] = useState(false)
  const { progress, run, clear } = useOutcome()
  const { name } = member.followed.description
  const own = { id: member.held.org, name, organisation: member.held.org }
  const demand = { ...publication(joint, version).demand, raisers: [own] }
  const may = answerable(joint.draft, { version: version.id, words: version.words, says: says ?? 'signs' }, member.held.org)
  const why = member.whyNot('answer-together') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const problem = isTried && says === null ? say('answer-missing') : undefined
  const done = isDone(progress)
  const who = nameIn(joint, joint.draft.organisation)
  const became = joint.elsewhere ? say('elsewhere-answer-saved', { who }) : say(`answered-${says ?? 'signs'}`)
  if (done) return <Answered id={joint.draft.id} progress={progress} became={became} />
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'says', text: problem }]} />}
      <h2>{say('joint-words')}</h2>
      <p>{say('answer-what', { name })}</p>
      <LeavesTheHouse record={record} demand={demand} authorities={version.content.authorities} />
      <p class="small">{say('answer-digits', { digits: digitsOfHash(version.words) })}</p>
      <Choices
        id="says" label={say('answer-choose')} problem={problem} several={false} chosen={says === null ? [] : [says]}
        choices={jointAnswers.map((value) => ({ value, label: say(`answer-${value}`), hint: say(`answer-${value}-hint`) }))}
        onChoose={([chosen]) => { clear(); setSays(chosen as Says) }}
      />
      <TextArea
        id="said" label={say('answer-said')} hint={say('answer-said-hint')} value={said} most={2_000} rows={3} lang={lang} onText={setSaid}
      />
      <OutcomeNotice progress={progress} />
      <Button id="answer" type="submit" kind="grave" why={why}>{say(`answer-do-${says ?? 'signs'}`)}</Button>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (says === null || why !== undefined || progress === 'busy') return
    const text = tidy(said)
    const how = { says, name, said: text === '' ? null : { text, lang } }
    const about = say('file-about-answer', { name })
    void run(async () => deliver(member, joint, 'answer-together', await answerTo(member.from, member, joint, version, how), about))
  }
}

type AnsweredProps = { readonly id: string; readonly progress: Parameters<typeof OutcomeNotice>[0]['progress']; readonly became: string }

function Answered({ id, progress, became }: AnsweredProps) {
  const say = useDemanding()
  return (
    <section id="answered">
      <OutcomeNotice progress={progress} done={became} />
      <LinkButton id="to-joint" to={`demand/together/${id}`}>{say('back-to-joint')}</LinkButton>
    </section>
  )
}

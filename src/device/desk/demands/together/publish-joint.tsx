// Publishing what all have signed: who may, what still waits, and what becomes public beside it.
import { Button } from '#ui/button.tsx'
import { publishableTogether } from '#domain/joint-rules.ts'
import type { OpenJoint, OpenVersion } from '../../../vault/open-together.ts'
import { publication } from '../../../vault/together-acts.ts'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { useRefusal } from '../../words.tsx'
import { isDone } from '../is-done.ts'
import { LinkButton } from '../link-button.tsx'
import { written } from '../told-text.tsx'
import { useDemanding } from '../words.ts'
import { nameIn } from './parties.tsx'

type Props = { readonly joint: OpenJoint; readonly version: OpenVersion; readonly at: number }

/** Whether the rule allows it now, as the server will judge it. */
export function mayPublish({ draft, dissents }: OpenJoint, version: OpenVersion, organisation: OpenJoint['draft']['organisation']) {
  const { demand } = publication({ draft, dissents } as OpenJoint, version)
  const beside = draft.parties.flatMap(({ organisation: party, answer }) => (answer?.dissent ? [{ party, hash: answer.dissent }] : []))
  return publishableTogether(draft, { version: version.id, words: version.words, raisers: demand.raisers, dissents: beside }, organisation)
}

export function PublishJoint({ joint, version, at }: Props) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const { progress, run } = useOutcome()
  const may = mayPublish(joint, version, member.held.org)
  const body = publication(joint, version)
  const done = isDone(progress)
  const why = member.whyNot('publish-together') ?? (may.ok || done ? undefined : refusal({ code: may.refusal }))
  return (
    <section aria-labelledby={`publish-title-${at}`}>
      <h3 id={`publish-title-${at}`}>{say('joint-publish-title')}</h3>
      {may.ok && <p>{say('joint-publish-what')}</p>}
      {may.ok && body.dissents.map(({ party, text, lang }) => (
        <figure key={party}>
          <figcaption>{say('joint-beside', { who: nameIn(joint, party) })}</figcaption>
          <blockquote {...written(lang)}>{text}</blockquote>
        </figure>
      ))}
      <OutcomeNotice progress={progress} done={say('published')} />
      {done
        ? <LinkButton id="to-demand" to={`demand/of/${body.demand.id}`}>{say('to-demand')}</LinkButton>
        : <Button id={`publish-${at}`} kind="grave" why={why} onPress={publish}>{say('joint-publish')}</Button>}
    </section>
  )

  function publish(): void {
    if (progress !== 'busy') void run(() => member.perform('publish-together', body))
  }
}

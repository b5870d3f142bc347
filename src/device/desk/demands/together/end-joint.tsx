// What is seldom done with a draft that goes round: its proposer closes it, and another takes no more invitations of theirs.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { reasonsToClose, type ReasonToClose } from '#domain/joint-draft.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { OpenJoint } from '../../../vault/open-together.ts'
import { useMember, type Member } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { newForm, withRaiser } from '../demand-form.ts'
import { isDone } from '../is-done.ts'
import { useDemanding } from '../words.ts'
import { formFrom } from './joint-form.ts'
import { nameIn } from './parties.tsx'

export function EndJoint({ joint }: { readonly joint: OpenJoint }) {
  const say = useDemanding()
  const { held } = useMember()
  const isOurs = joint.draft.organisation === held.org
  return (
    <details class="more" id="seldom">
      <summary>{say(isOurs ? 'joint-close-title' : 'mute-title')}</summary>
      {isOurs ? <Close joint={joint} /> : <Mute joint={joint} />}
    </details>
  )
}

function Close({ joint }: { readonly joint: OpenJoint }) {
  const say = useDemanding()
  const member = useMember()
  const [why, setWhy] = useState<ReasonToClose>('not-agreed')
  const { progress, run } = useOutcome()
  const choices = reasonsToClose.map((reason) => ({ value: reason, label: say(`close-${reason}`) }))
  return (
    <>
      <p>{say('joint-close-what')}</p>
      <Choices
        id="why-closed" label={say('joint-close-why')} several={false} choices={choices} chosen={[why]}
        onChoose={([chosen]) => setWhy(chosen as ReasonToClose)}
      />
      <OutcomeNotice progress={progress} done={say('joint-closed')} />
      {!isDone(progress) && (
        <Button
          id="close" kind="grave" why={member.whyNot('close-together')}
          onPress={() => progress !== 'busy' && void run(() => close(member, joint, why))}
        >
          {say('joint-close')}
        </Button>
      )}
    </>
  )
}

/** The newest words become a draft of our own again first: with the closing, the sealed ones are gone. */
async function close(member: Member, joint: OpenJoint, why: ReasonToClose) {
  const last = joint.versions.at(-1)
  if (last !== undefined) {
    const own = { org: member.held.org, name: member.followed.description.name }
    const fresh = newForm(member.from.chance, last.content.words.title.lang, own)
    const form = withRaiser({ ...formFrom(last.content), id: fresh.id, code: fresh.code }, fresh.raisers[0]!)
    const kept = await member.keepSealed({ kind: 'draft', to: 'everyone', of: [], content: form as unknown as Canonical })
    if (kept.state === 'refused') return kept
  }
  return member.perform('close-together', { joint: joint.draft.id, why })
}

function Mute({ joint }: { readonly joint: OpenJoint }) {
  const say = useDemanding()
  const { whyNot, perform } = useMember()
  const { progress, run } = useOutcome()
  const { organisation } = joint.draft
  const who = nameIn(joint, organisation)
  return (
    <>
      <p>{say('mute-what', { who })}</p>
      <OutcomeNotice progress={progress} done={say('muted-done', { who })} />
      {!isDone(progress) && (
        <Button
          id="mute" kind="quiet" why={whyNot('mute-together')}
          onPress={() => progress !== 'busy' && void run(() => perform('mute-together', { organisation, muted: true }))}
        >
          {say('mute', { who })}
        </Button>
      )}
    </>
  )
}

// Publishing: exactly what leaves the house, then the authorities that are new, the demand, and the end of its draft.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { publishableDemand } from '#domain/demand-rules.ts'
import type { Id } from '#values/id.ts'
import { useMember, type Member } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useRefusal } from '../words.tsx'
import { draftFrom, type DemandForm } from './demand-form.ts'
import { isDone } from './is-done.ts'
import { LeavesTheHouse } from './leaves-the-house.tsx'
import { LinkButton } from './link-button.tsx'
import { hereOf } from './record.tsx'
import { useDemanding } from './words.ts'
import { namesOf, type DeskRecord } from './with-waiting.ts'

type Props = {
  readonly record: DeskRecord
  readonly form: DemandForm
  /** The sealed draft that ends with the publishing; null where none was kept. */
  readonly draft: Id | null
  readonly onBack: () => void
}

export function Publish({ record, form, draft, onBack }: Props) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const { progress, run } = useOutcome()
  const [demand] = useState(() => draftFrom(form, null))
  const done = isDone(progress)
  const known = namesOf(record)
  const authorities = [...known.authorities, ...form.authorities.map(({ id }) => id)]
  const may = publishableDemand(demand, hereOf(member), { ...known, authorities })
  const why = member.whyNot('publish-demand') ?? (may.ok || done ? undefined : refusal({ code: may.refusal }))
  return (
    <section aria-labelledby="leaves">
      <h2 id="leaves">{say('leaves')}</h2>
      <p>{say('leaves-what')}</p>
      <LeavesTheHouse record={record} demand={demand} authorities={form.authorities} />
      <OutcomeNotice progress={progress} done={say('published')} />
      {done
        ? <LinkButton id="to-demand" to={`demand/of/${form.id}`}>{say('to-demand')}</LinkButton>
        : (
          <div class="row">
            <Button
              id="publish" kind="grave" why={why} onPress={() => progress !== 'busy' && void run(() => publish(member, form, draft))}
            >
              {say('publish')}
            </Button>
            <Button id="back" kind="quiet" onPress={onBack}>{say('back-to-draft')}</Button>
          </div>
        )}
    </section>
  )
}

/** In this order, so that nothing is named before it is there. What was refused on the way stops the rest. */
async function publish({ perform }: Member, form: DemandForm, draft: Id | null) {
  for (const authority of form.authorities) {
    const kept = await perform('keep-authority', authority)
    if (kept.state === 'refused') return kept
  }
  const published = await perform('publish-demand', draftFrom(form, null))
  if (draft !== null && published.state !== 'refused') await perform('shred-record', { record: draft })
  return published
}

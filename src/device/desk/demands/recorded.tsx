// After an event was sent, or kept here until it can be: how the demand stands now, and where to go from here.
import type { Performed } from '../../outbox/outbox.ts'
import { OutcomeNotice } from '../outcome.tsx'
import { Button } from '#ui/button.tsx'
import { LookedToday } from './demand-actions.tsx'
import { LinkButton } from './link-button.tsx'
import { Stands, useStanding, Why } from './standing.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly progress: Performed; readonly onAgain: () => void }

export function Recorded({ record, kept, progress, onAgain }: Props) {
  const say = useDemanding()
  const standing = useStanding(kept, record)
  return (
    <section id="recorded">
      <OutcomeNotice progress={progress} done={say('recorded')} />
      <p>{say('stands-now')}</p>
      <p class="stands"><Stands stand={standing} /></p>
      <Why kept={kept} stand={standing} />
      <div class="row">
        <LinkButton id="to-demand" to={`demand/of/${kept.demand.id}`}>{say('back-to-demand')}</LinkButton>
        <Button id="again" kind="quiet" onPress={onAgain}>{say('record-another')}</Button>
        <LookedToday kept={kept} />
      </div>
    </section>
  )
}

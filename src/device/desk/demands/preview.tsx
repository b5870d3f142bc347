// How the demand will stand with an event that is not on the record yet: told before it is sent, by the same fold.
import { lastDay, type Day } from '#values/day.ts'
import type { Event, Recorded } from '#domain/event.ts'
import { standingOf } from '#domain/standing.ts'
import type { DemandStanding } from '#domain/standing/outcome.ts'
import { writtenDate } from '#words/dates.ts'
import { useMember } from '../member.tsx'
import { useLanguage } from '../words.tsx'
import { Stands, Why } from './standing.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, Here, OnDesk } from './with-waiting.ts'
import { hereOf } from './record.tsx'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly event: Event }

export function Preview({ record, kept, event }: Props) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const here = hereOf(useMember())
  const { before, after, from, with: changed } = standingWith(record, kept, event, here)
  const isSame = before.standing === after.standing
  const lead = event.kind === 'verdict' ? say('preview-verdict') : isSame ? say('preview-same') : say('preview')
  return (
    <section class="notice preview" aria-live="polite" id="preview">
      <p>{from !== null && <>{say('preview-from', { date: writtenDate(lang, { date: from, precision: 'day' }) })} </>}{lead}</p>
      <p class="stands"><Stands stand={after} /></p>
      <Why kept={changed} stand={after} />
    </section>
  )
}

type With = { readonly before: DemandStanding; readonly after: DemandStanding; readonly from: Day | null; readonly with: OnDesk }

/** `from` is the day on which it counts, where that is later than today: a month counts on its last day. */
export function standingWith({ authorities }: DeskRecord, kept: OnDesk, event: Event, here: Here): With {
  const order = 1 + Math.max(0, ...kept.events.map(({ recorded }) => recorded.order))
  const recorded: Recorded = { ...event, recorded: { order, on: here.today, by: here.organisation }, retracted: null }
  const changed = { ...kept, events: [...kept.events, recorded] }
  const counts = lastDay(event.when)
  const on = counts > here.today ? counts : here.today
  return {
    before: standingOf(kept.demand, kept.events, on, authorities),
    after: standingOf(kept.demand, changed.events, on, authorities),
    from: counts > here.today ? counts : null,
    with: changed,
  }
}

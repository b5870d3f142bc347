// How something stands, in the words of the fold: the mark with its word and labels, and the reason in one sentence.
import type { Stand } from '#domain/standing/outcome.ts'
import { StandingMark } from '#ui/standing-mark.tsx'
import { lookedUntil } from '#domain/silence.ts'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly stand: Stand }

export function Standing({ view, stand }: Props) {
  const { standing, lastStanding, labels } = stand
  const before = lastStanding && view.say('before-closing', { standing: view.fold(`standing-${lastStanding}`) })
  return (
    <>
      <StandingMark name={standing} fromSheet>{view.fold(`standing-${standing}`)}</StandingMark>
      {labels.length > 0 && <span class="labels">{view.say('in-brackets', { inside: labelsIn(view, labels) })}</span>}
      {before && <span class="labels"> {before}</span>}
    </>
  )
}

/** How long nobody has answered, and what should have come by now; counted no further than somebody looked. */
export function Waiting({ view, stand, stood }: Props & { readonly stood: Stood }) {
  const until = lookedUntil(stood.demand.lookedOn, view.visit.on)
  if (until === null) return null
  return (
    <>
      {stand.silence !== null && <p class="waiting">{view.silence(stand.silence, until)}</p>}
      {stand.overdue !== null && <p class="waiting">{view.overdue(stand.overdue, until)}</p>}
    </>
  )
}

function labelsIn(view: View, labels: Stand['labels']): string {
  return labels.map((label) => view.fold(`label-${label}`)).join(view.say('in-list'))
}

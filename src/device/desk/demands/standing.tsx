// How a demand stands, on the desk: derived by the same fold as on the public page, from the record with what waits here.
import { useMemo } from 'preact/hooks'
import type { DemandStanding, Stand } from '#domain/standing/outcome.ts'
import { lookedUntil } from '#domain/silence.ts'
import { standingOf } from '#domain/standing.ts'
import type { Day } from '#values/day.ts'
import { StandingMark } from '#ui/standing-mark.tsx'
import { whenInSentence, writtenDate } from '#words/dates.ts'
import { overdueIn, silenceIn, whyIn } from '#words/fold.ts'
import { useMember } from '../member.tsx'
import { useLanguage } from '../words.tsx'
import { useDemanding, useFold } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function useStanding({ demand, events }: OnDesk, { authorities }: DeskRecord): DemandStanding {
  const { today } = useMember().followed
  return useMemo(() => standingOf(demand, events, today, authorities), [demand, events, today, authorities])
}

/** The mark with its word and labels. */
export function Stands({ stand }: { readonly stand: Stand }) {
  const say = useDemanding()
  const fold = useFold()
  const { standing, lastStanding, labels } = stand
  return (
    <>
      <StandingMark name={standing}>{fold(`standing-${standing}`)}</StandingMark>
      {labels.length > 0 && <span class="labels"> ({labels.map((label) => fold(`label-${label}`)).join(', ')})</span>}
      {lastStanding !== null && <span class="labels"> {say('before-closing', { standing: fold(`standing-${lastStanding}`) })}</span>}
    </>
  )
}

type Props = { readonly kept: OnDesk; readonly stand: Stand }

/** One sentence why, as the public page says it. */
export function Why({ kept, stand }: Props) {
  const { lang } = useLanguage()
  return <p class="reason">{whyIn(lang, stand, kept)}</p>
}

/** Silence and overdue, counted no further than somebody looked. */
export function Waited({ kept, stand }: Props) {
  const { lang } = useLanguage()
  const until = lookedUntil(kept.demand.lookedOn, useMember().followed.today)
  if (until === null) return null
  return (
    <>
      {stand.silence !== null && <p class="small">{silenceIn(lang, stand.silence, until)}</p>}
      {stand.overdue !== null && <p class="small">{overdueIn(lang, stand.overdue, until)}</p>}
    </>
  )
}

/** How far anybody has looked. */
export function Looked({ lookedOn, notCheckedSince }: { readonly lookedOn: Day | null; readonly notCheckedSince: Day | null }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  if (lookedOn === null) return <p class="small">{say('never-checked')}</p>
  const day = { date: notCheckedSince ?? lookedOn, precision: 'day' } as const
  if (notCheckedSince === null) return <p class="small">{say('checked', { when: whenInSentence(lang, day) })}</p>
  return <p class="small"><strong>{say('not-checked-since', { date: writtenDate(lang, day) })}</strong></p>
}

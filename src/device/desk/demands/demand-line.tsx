// One demand in a list: its sentence, how it stands and why, and what a reader should know before she relies on it.
import type { ComponentChildren } from 'preact'
import { isOnlyTold } from '#domain/demand-rules.ts'
import { to } from '../router.tsx'
import { Looked, Stands, useStanding, Why } from './standing.tsx'
import { TitleOf } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; /** What stands at its end. */ readonly children?: ComponentChildren }

export function DemandLine({ record, kept, children }: Props) {
  const say = useDemanding()
  const standing = useStanding(kept, record)
  const { demand } = kept
  return (
    <li class="card">
      <h3 class="card-title"><a href={to(`demand/of/${demand.id}`)}><TitleOf demand={demand} /></a></h3>
      <p class="small">{demand.code} · {demand.raisers.map(({ name }) => name).join(', ')}</p>
      <p><Stands stand={standing} /></p>
      <Why kept={kept} stand={standing} />
      <Looked lookedOn={demand.lookedOn} notCheckedSince={standing.notCheckedSince} />
      {isOnlyTold(demand) && <p class="small">{say('from-sources')}</p>}
      {record.waiting.has(demand.id) && <p class="small">{say('waits-here')}</p>}
      {children}
    </li>
  )
}

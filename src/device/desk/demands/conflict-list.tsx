// At an event on the desk: what other sources say otherwise, each with its source, and a way to take back what was put there in error.
import { disputedIn, retractableConflict, type KeptConflict } from '#domain/conflict.ts'
import type { Amount, Recorded } from '#domain/event.ts'
import { sumIn } from '#words/sums.ts'
import { Mark } from '#ui/mark.tsx'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useLanguage } from '../words.tsx'
import { written } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly event: Recorded }

export function ConflictList({ record, kept, event }: Props) {
  const disputed = disputedIn(kept.conflicts ?? [], event.id)
  if (disputed.length === 0) return null
  return (
    <ul class="disputed">
      {disputed.map((one) => <OneConflict key={one.id} record={record} kept={kept} one={one} />)}
    </ul>
  )
}

function OneConflict({ record, kept, one }: Omit<Props, 'event'> & { readonly one: KeptConflict }) {
  const say = useDemanding()
  const { held, whyNot } = useMember()
  const sum = useSumWords()
  const { publisher, link } = one.source
  const here = { demand: kept.demand, events: kept.events, conflicts: kept.conflicts ?? [], organisation: held.org }
  const mayTakeBack = retractableConflict(one.id, here).ok && whyNot('retract-conflict') === undefined
  return (
    <li>
      <span class="s-disputed"><Mark name="disputed" /></span> {say('conflict-disputed')}{' '}
      <a href={link} target="_blank" rel="noreferrer">{publisher}</a>{one.amounts.length > 0 && `: ${one.amounts.map(sum).join('; ')}`}
      {one.text !== '' && <> <span {...written(one.lang)}>{one.text}</span></>}
      {record.waiting.has(one.id) && <p class="small">{say('waits-here')}</p>}
      {mayTakeBack && (
        <p class="small retract">
          <a href={to(`demand/of/${kept.demand.id}/disputed/${one.event}/${one.id}`)}>{say('conflict-retract')}</a>
        </p>
      )}
    </li>
  )
}

/** 'HK$6,016, month (AMCB)', as the form asks for it. */
export function useSumWords(): (sum: Amount) => string {
  const say = useDemanding()
  const { lang } = useLanguage()
  return ({ amount, currency, unit, of }) => `${sumIn(lang, amount, currency)}, ${say(`sum-${unit}`)}${of === '' ? '' : ` (${of})`}`
}

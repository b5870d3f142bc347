// Verdicts that wait for a second person, as lines that lead to what is signed; nothing is shown where none waits.
import { countedIn } from '#domain/verdict.ts'
import { useDates } from '../dates.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useNeeded } from './record.tsx'
import { TitleOf } from './told-text.tsx'
import { useDemanding } from './words.ts'
import { useVerdicts, type WaitingVerdict } from './verdicts.ts'
import type { DeskRecord } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; /** Of this demand alone. */ readonly only?: string }

export function VerdictsWaiting({ record, only }: Props) {
  const say = useDemanding()
  const verdicts = useVerdicts()
  // Where they cannot be had, the record says so already.
  const known = verdicts !== null && 'waiting' in verdicts ? verdicts : null
  useNeeded((known?.waiting ?? []).map(({ event }) => event.demand))
  const waiting = (known?.waiting ?? []).filter(({ event }) => only === undefined || event.demand === only)
  if (waiting.length === 0 && (known?.forged ?? []).length === 0) return null
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{say('verdicts-waiting')}</h2>
      {(known?.forged ?? []).length > 0 && <p class="notice grave">{say('verdict-forged')}</p>}
      <ul class="cards">
        {waiting.map((one) => <Line key={one.proposal.actId} record={record} verdict={one} />)}
      </ul>
    </section>
  )
}

function Line({ record, verdict: { proposal, event, by } }: { readonly record: DeskRecord; readonly verdict: WaitingVerdict }) {
  const say = useDemanding()
  const dates = useDates()
  const { nameOf, followed } = useMember()
  const demand = record.demands.find((kept) => kept.demand.id === event.demand)?.demand
  const until = dates.moment(proposal.expires)
  return (
    <li class="card">
      <p class="card-title">
        <a href={to(`demand/verdicts/${proposal.actId}`)}>{demand ? <TitleOf demand={demand} /> : say('verdict-title')}</a>
      </p>
      <p>{say('counted-in-all', { n: countedIn(event.count) })}</p>
      <p class="small">{by === followed.me.id ? say('own-verdict-waits', { until }) : say('verdict-waits', { who: nameOf(by), until })}</p>
    </li>
  )
}

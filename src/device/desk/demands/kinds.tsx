// What happened? One tap for each kind of event, with a sentence what it is; what cannot be recorded says why.
import type { EventKind } from '#domain/event.ts'
import { Notice } from '#ui/notice.tsx'
import { closedOn } from '#domain/event-rules.ts'
import { writtenDate } from '#words/dates.ts'
import { mayRecordOn } from '#domain/demand-rules.ts'
import { useMember } from '../member.tsx'
import type { Params } from '../router.tsx'
import { useLanguage, useRefusal } from '../words.tsx'
import { LinkButton } from './link-button.tsx'
import { actFor, whyNotKind } from './may-record.ts'
import { hereOf } from './record.tsx'
import { TitleOf } from './told-text.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

/** In the order of what people come with: their words, their deeds, ours, and what stands beside. */
const groups = [
  ['they-said', ['answer', 'commitment', 'in-parliament']],
  ['they-did', ['law', 'court', 'implementation', 'reversal']],
  ['we-did', ['demand', 'check', 'verdict', 'closing']],
  ['beside', ['context']],
] as const satisfies readonly (readonly [string, readonly EventKind[]])[]

export function Kinds({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const { held } = useMember()
  return (
    <WithDemand id={params['demand']} title={say('what-happened')}>
      {(record, kept) => (
        <>
          <p><TitleOf demand={kept.demand} /></p>
          {!mayRecordOn(kept.demand, held.org) && <Notice title={say('not-our-record')} />}
          <Closed kept={kept} />
          {mayRecordOn(kept.demand, held.org) && groups.map(([group, kinds]) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{say(`group-${group}`)}</h2>
              <ul class="cards">
                {kinds.map((kind) => <OneKind key={kind} kind={kind} record={record} kept={kept} />)}
              </ul>
            </section>
          ))}
        </>
      )}
    </WithDemand>
  )
}

/** What happened before the closing may still be told. */
function Closed({ kept }: Pick<Props, 'kept'>) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const day = closedOn({ ...kept, today: hereOf(useMember()).today })
  return day === null ? null : <Notice title={say('closed-record', { date: writtenDate(lang, { date: day, precision: 'day' }) })} />
}

type Props = { readonly kind: EventKind; readonly record: DeskRecord; readonly kept: OnDesk }

function OneKind({ kind, record, kept }: Props) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const rule = whyNotKind(kind, record, kept, hereOf(member))
  const why = member.whyNot(actFor(kind)) ?? (rule === null ? undefined : refusal({ code: rule }))
  return (
    <li class="card">
      <LinkButton
        id={`kind-${kind}`} kind="quiet" to={`demand/of/${kept.demand.id}/record/${kind}`} why={why}
      >
        {say(`kind-${kind}`)}
      </LinkButton>
      <p>{say(`kind-${kind}-is`)}</p>
    </li>
  )
}

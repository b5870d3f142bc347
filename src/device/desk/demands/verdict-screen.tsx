// One verdict that waits: exactly what is signed, and the second signature, by another member here or by a witness with her own phone.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { givableVerdict, judgesTheseWords } from '#domain/event-rules.ts'
import { latestDayOf } from '#values/moment.ts'
import { useDates } from '../dates.ts'
import { digitsOfHash } from '../digits.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to, type Params } from '../router.tsx'
import { useRefusal, useSay } from '../words.tsx'
import { isDone } from './is-done.ts'
import { LinkButton } from './link-button.tsx'
import { settingOf } from './may-record.ts'
import { hereOf, useNeeded } from './record.tsx'
import { VerdictCounts } from './verdict-counts.tsx'
import { TitleOf } from './told-text.tsx'
import { useVerdicts, type WaitingVerdict } from './verdicts.ts'
import { WithRecord } from './with-record.tsx'
import { WitnessLink } from './witness-link.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

export function VerdictScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithRecord title={say('verdict-title')} above={{ href: to('demand'), text: say('title') }}>
      {(record) => <Found record={record} act={params['act'] ?? ''} />}
    </WithRecord>
  )
}

function Found({ record, act }: { readonly record: DeskRecord; readonly act: string }) {
  const say = useDemanding()
  const desk = useSay('desk')
  const refusal = useRefusal()
  const verdicts = useVerdicts()
  const [seen, setSeen] = useState<WaitingVerdict>()
  if (verdicts === null) return <output class="line">{desk('loading')}</output>
  if ('refusal' in verdicts) return <Notice title={refusal(verdicts.refusal)} kind="grave" live />
  const found = verdicts.waiting.find(({ proposal }) => proposal.actId === act)
  // Once it is signed it waits no more, and whoever looks at it is told so on the spot.
  if (found && found !== seen) setSeen(found)
  const shown = found ?? seen
  if (shown) return <Waiting record={record} verdict={shown} isOver={found === undefined} again={verdicts.again} />
  return <p id="verdict-gone">{verdicts.forged.some((id) => id === act) ? say('verdict-forged') : say('verdict-gone')}</p>
}

type Props = {
  readonly record: DeskRecord
  readonly verdict: WaitingVerdict
  readonly isOver: boolean
  readonly again: () => Promise<void>
}

function Waiting({ record, verdict, isOver, again }: Props) {
  const say = useDemanding()
  const dates = useDates()
  const { nameOf, followed } = useMember()
  const { proposal, event, by } = verdict
  useNeeded([event.demand])
  const isOwn = by === followed.me.id
  const kept = record.demands.find(({ demand }) => demand.id === event.demand)
  return (
    <>
      {kept && <p class="demanded"><a href={to(`demand/of/${kept.demand.id}`)}><TitleOf demand={kept.demand} /></a></p>}
      <VerdictCounts event={event} />
      <p class="small">{say('proposed-by', { who: nameOf(by), until: dates.moment(proposal.expires) })}</p>
      <p class="small">{say('verdict-digits', { digits: digitsOfHash(proposal.actHash) })}</p>
      {isOwn ? <Own verdict={verdict} isOver={isOver} again={again} /> : <SignIt record={record} verdict={verdict} isOver={isOver} />}
    </>
  )
}

/** She who proposed it: the code for a witness, the word that another member can sign too, and the way back. */
function Own({ verdict, isOver, again }: Omit<Props, 'record'>) {
  const say = useDemanding()
  const { perform } = useMember()
  const { progress, run } = useOutcome()
  const { proposal, event } = verdict
  if (isOver) return <Over demand={event.demand} said={progress === undefined ? say('verdict-gone') : say('taken-back')} />
  return (
    <>
      <section aria-labelledby="second">
        <h2 id="second">{say('second-needed')}</h2>
        <p>{say('second-member')}</p>
        <p>{say('second-witness')}</p>
        <WitnessLink act={proposal.actId} event={event.id} />
      </section>
      <OutcomeNotice progress={progress} done={say('taken-back')} />
      <div class="row">
        <Button id="look-again" kind="quiet" onPress={() => void again()}>{say('signed-yet')}</Button>
        <Button id="take-back" kind="quiet" onPress={() => void run(() => perform('withdraw-proposal', { of: proposal.actId }))}>
          {say('take-back')}
        </Button>
      </div>
    </>
  )
}

function SignIt({ record, verdict: { proposal, event, act }, isOver }: Omit<Props, 'again'>) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const { progress, run } = useOutcome()
  const kept = record.demands.find(({ demand }) => demand.id === event.demand)
  const here = { ...hereOf(member), today: latestDayOf(member.from.now()) }
  const fits = kept && givableVerdict(event, settingOf(record, kept, here))
  const may = fits?.ok ? judgesTheseWords(act.body.of, kept!.actHash) : fits
  const barred = may === undefined ? refusal({ code: 'unknown-demand' }) : may.ok ? undefined : refusal({ code: may.refusal })
  const cosign = () => member.perform('cosign', { of: proposal.actId, hash: proposal.actHash, entrySig: null })
  const done = isDone(progress)
  if (isOver) return <Over demand={event.demand} said={say(done ? 'verdict-signed' : 'verdict-gone')} />
  return (
    <section aria-labelledby="second">
      <h2 id="second">{say('your-signature')}</h2>
      <p>{say('your-signature-what')}</p>
      <OutcomeNotice progress={progress} done={say('verdict-signed')} />
      {!done && (
        <Button id="cosign" why={member.whyNot('give-verdict') ?? barred} onPress={() => void run(cosign)}>{say('sign-verdict')}</Button>
      )}
    </section>
  )
}

function Over({ demand, said }: { readonly demand: string; readonly said: string }) {
  const say = useDemanding()
  return (
    <div id="verdict-over">
      <Notice title={said} live />
      <LinkButton id="to-demand" to={`demand/of/${demand}`}>{say('back-to-demand')}</LinkButton>
    </div>
  )
}

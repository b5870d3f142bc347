// Deciding on a claim: who says what, how to make sure, and then the word of two stewards, or no with its reason.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { confirmableClaim } from '#domain/claim.ts'
import type { WholeClaim } from '#wire/claim-replies.ts'
import { useDates } from '../dates.ts'
import { digitsOfHash, digitsOfId } from '../digits.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to, type Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useRefusal, useSay } from '../words.tsx'
import { useDecision, type Decision } from './decision.ts'
import { isDone } from './is-done.ts'
import { LinkButton } from './link-button.tsx'
import { useNeeded } from './record.tsx'
import { TitleOf } from './told-text.tsx'
import { WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

export function DecideScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithRecord title={say('decide-title')} above={{ href: to('demand'), text: say('title') }}>
      {(record) => <Deciding record={record} id={params['claim'] ?? ''} />}
    </WithRecord>
  )
}

type Open = Extract<Decision, { readonly is: 'open' }>
type Props = { readonly record: DeskRecord; readonly open: Open }

function Deciding({ record, id }: { readonly record: DeskRecord; readonly id: string }) {
  const say = useDemanding()
  const desk = useSay('desk')
  const refusal = useRefusal()
  const decision = useDecision(id)
  const [seen, setSeen] = useState<Open>()
  if (decision.is === 'fetching') return <output class="line">{desk('loading')}</output>
  if (decision.is === 'refused') return <Notice title={refusal(decision.refusal)} kind="grave" live />
  if (decision.is === 'forged') return <Notice title={say('decide-forged')} kind="grave" live />
  if (decision.is === 'open' && decision !== seen) setSeen(decision)
  // Once it is decided it waits no more, and whoever did it is told so on the spot.
  const open = decision.is === 'open' ? decision : seen
  return open === undefined ? <p id="decide-gone">{say('decide-gone')}</p> : <Claimed record={record} open={open} />
}

function Claimed({ record, open }: Props) {
  const say = useDemanding()
  const { claim: { claim, by } } = open
  useNeeded([claim.demand])
  const kept = record.demands.find(({ demand }) => demand.id === claim.demand)
  const who = record.organisations.find(({ org }) => org === by)
  const raiser = kept?.demand.raisers.find(({ id }) => id === claim.raiser)?.name ?? ''
  const name = who?.name ?? say('somebody')
  return (
    <>
      {kept && <p class="demanded"><a href={to(`demand/of/${kept.demand.id}`)}><TitleOf demand={kept.demand} /></a></p>}
      <p dir="auto"><strong>{say(claim.as === 'successor' ? 'decide-who-successor' : 'decide-who', { name, raiser })}</strong></p>
      <h2>{say('decide-proof')}</h2>
      <p dir="auto" class="told">{claim.proof}</p>
      {who && who.contact !== '' && <p>{say('decide-contact', { contact: who.contact })}</p>}
      <p>{say('decide-digits', { digits: digitsOfId(by) })}</p>
      <p>{say('decide-how')}</p>
      <p>{say('decide-effect')}</p>
      <Confirm record={record} open={open} />
      {open.proposed === null && <Decline told={open.claim} />}
    </>
  )
}

function Confirm({ record, open: { claim: told, proposed } }: Props) {
  const [say, refusal, dates, member] = [useDemanding(), useRefusal(), useDates(), useMember()]
  const { progress, run } = useOutcome()
  const { held, followed } = member
  const { claim, by, actHash } = told
  const kept = record.demands.find(({ demand }) => demand.id === claim.demand)
  const says = { demand: claim.demand, claim: claim.id, of: actHash, raiser: claim.raiser, organisation: by }
  const on = { demand: kept?.demand ?? null, current: kept?.actHash ?? '' }
  const may = confirmableClaim({ claim, by, actHash, state: told.state }, says, on, held.org)
  const why = member.whyNot('confirm-claim') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const isAlone = followed.roster.members.filter(({ role }) => role === 'steward').length < 2
  const isOwn = proposed?.by === followed.me.id
  const until = proposed === null ? '' : dates.moment(proposed.proposal.expires)
  const done = isDone(progress)
  const sign = () => (proposed === null
    ? member.perform('confirm-claim', says)
    : member.perform('cosign', { of: proposed.proposal.actId, hash: proposed.proposal.actHash, entrySig: null }))
  if (isAlone) return <Alone />
  return (
    <section id="confirming">
      {proposed !== null && !isOwn && <p>{say('confirm-by', { who: member.nameOf(proposed.by), until })}</p>}
      {proposed !== null && isOwn && <Notice title={say('confirm-proposed', { until })} />}
      {proposed !== null && !isOwn && <p>{say('confirm-second', { digits: digitsOfHash(proposed.proposal.actHash) })}</p>}
      <OutcomeNotice progress={progress} done={say('confirmed')} />
      {!done && !isOwn && (
        <Button id="confirm" kind="grave" why={why} onPress={() => progress !== 'busy' && void run(sign)}>
          {say(proposed === null ? 'confirm-do' : 'confirm-second-do')}
        </Button>
      )}
    </section>
  )
}

/** One person is never enough, not even in a house of one. */
function Alone() {
  const say = useDemanding()
  return (
    <section id="alone">
      <Notice title={say('decide-alone')} />
      <LinkButton id="invite-steward" to="organisation/invite">{say('decide-invite')}</LinkButton>
    </section>
  )
}

function Decline({ told: { claim, actHash } }: { readonly told: WholeClaim }) {
  const [say, desk, member] = [useDemanding(), useSay('desk'), useMember()]
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const problem = isMissing ? say('reason-missing') : undefined
  if (isDone(progress)) return <OutcomeNotice progress={progress} done={say('declined')} />
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'reason', text: problem }]} />}
      <TextArea
        id="reason" label={say('decline-why')} hint={say('decline-why-hint')} problem={problem} value={reason} most={600} rows={2}
        onText={setReason}
      />
      <OutcomeNotice progress={progress} />
      <Button id="decline" type="submit" kind="quiet" why={member.whyNot('decline-claim')}>{say('decline-do')}</Button>
    </form>
  )

  function submit(): void {
    setMissing(tidy(reason) === '')
    if (tidy(reason) === '' || progress === 'busy') return
    const declined = { demand: claim.demand, claim: claim.id, of: actHash, reason: tidy(reason) }
    void run(() => member.perform('decline-claim', declined))
  }
}

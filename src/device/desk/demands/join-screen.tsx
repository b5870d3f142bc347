// Signing as one who raises it: exactly what is signed, checked on this device, and the signature.
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { joiningRaiser } from '#domain/demand-rules.ts'
import { digitsOfHash } from '../digits.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { useRefusal } from '../words.tsx'
import { isDone } from './is-done.ts'
import { LeavesTheHouse } from './leaves-the-house.tsx'
import { LinkButton } from './link-button.tsx'
import { hereOf } from './record.tsx'
import { usePublished } from './use-published.ts'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function JoinScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('join-title')}>
      {(record, kept) => <Joining record={record} kept={kept} />}
    </WithDemand>
  )
}

function Joining({ record, kept }: { readonly record: DeskRecord; readonly kept: OnDesk }) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const { progress, run } = useOutcome()
  const { demand, actHash } = kept
  const checked = usePublished(kept)
  const mine = demand.raisers.find(({ organisation }) => organisation === member.held.org)
  const signs = { raiser: mine?.id ?? demand.id, of: actHash ?? '', current: actHash ?? '' }
  const may = joiningRaiser(demand, signs, hereOf(member))
  const done = isDone(progress)
  const unchecked = checked === 'same' ? undefined : say(`join-${checked}`)
  const barred = actHash === null ? say('waits-here') : may.ok ? unchecked : refusal({ code: may.refusal })
  if (done) {
    return (
      <section id="joined">
        <OutcomeNotice progress={progress} done={say('joined')} />
        <LinkButton id="to-demand" to={`demand/of/${demand.id}`}>{say('back-to-demand')}</LinkButton>
      </section>
    )
  }
  return (
    <>
      <p>{say('join-what', { name: mine?.name ?? '' })}</p>
      {demand.fromPublicSources && <Notice title={say('join-from-sources')} />}
      <LeavesTheHouse record={record} demand={demand} authorities={[]} signed={demand.raisers.filter((one) => one.signed !== null)} />
      {checked === 'same' && <p class="small">{say('join-same')}</p>}
      {actHash !== null && <p class="small">{say('join-digits', { digits: digitsOfHash(actHash) })}</p>}
      <p>{say('join-then')}</p>
      <OutcomeNotice progress={progress} />
      <Button id="join" kind="grave" why={member.whyNot('join-demand') ?? barred} onPress={join}>{say('join-do')}</Button>
    </>
  )

  function join(): void {
    if (progress === 'busy' || mine === undefined || actHash === null) return
    void run(() => member.perform('join-demand', { demand: demand.id, raiser: mine.id, of: actHash }))
  }
}

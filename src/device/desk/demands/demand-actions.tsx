// What can be done with a demand, each with why not where it cannot: by the same rules as at the door.
import { isOnlyTold, keeperOf, lookedAt, mayRecordOn, raiserOf } from '#domain/demand-rules.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { useRefusal } from '../words.tsx'
import { Button } from '#ui/button.tsx'
import { useKnownClaims } from './claims.ts'
import { LinkButton } from './link-button.tsx'
import { hereOf } from './record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk }

export function DemandActions({ kept }: Props) {
  const say = useDemanding()
  const member = useMember()
  const whys = useWhys(kept)
  const { demand } = kept
  const mine = demand.raisers.find(({ organisation }) => organisation === member.held.org)
  const at = (path: string) => `demand/of/${demand.id}/${path}`
  const isOurs = mayRecordOn(demand, member.held.org)
  const succeeds = useKnownClaims()?.succeeds ?? []
  const isHeir = demand.raisers.some(({ organisation }) => organisation !== null && succeeds.includes(organisation))
  return (
    <div class="actions">
      {mine?.signed === null && <LinkButton id="join" to={at('join')} why={member.whyNot('join-demand')}>{say('join')}</LinkButton>}
      {isHeir && <LinkButton id="succeed" to={at('succeed')} why={member.whyNot('succeed')}>{say('succeed-link')}</LinkButton>}
      <div class="row">
        <LinkButton id="record" to={at('record')} why={whys.record}>{say('record')}</LinkButton> <LookedToday kept={kept} />
      </div>
      {isOurs && (
        <ul class="ways">
          <li><LinkButton id="edit" kind="quiet" to={at('edit')} why={whys.edit}>{say('edit')}</LinkButton></li>
          <li><LinkButton id="translate" kind="quiet" to={at('translate')} why={whys.translate}>{say('translate')}</LinkButton></li>
          <li><LinkButton id="sent" kind="quiet" to={at('sent')} why={whys.sent}>{say('sent-link')}</LinkButton></li>
          <li><LinkButton id="ally" kind="quiet" to={at('ally')} why={whys.ally}>{say('name-ally')}</LinkButton></li>
        </ul>
      )}
      {(isOnlyTold(demand) || demand.raisers.some(({ organisation }) => organisation === null)) && (
        <p><LinkButton id="hand-over" kind="quiet" to={at('hand-over')}>{say(isOurs ? 'hand-over' : 'this-is-ours')}</LinkButton></p>
      )}
    </div>
  )
}

export function LookedToday({ kept: { demand } }: Pick<Props, 'kept'>) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const { perform, whyNot } = member
  const { progress, run } = useOutcome()
  const here = hereOf(member)
  const look = { on: here.today, source: null, witness: member.followed.description.name }
  const may = lookedAt(demand, look, here)
  const why = whyNot('look-at-demand') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  return (
    <>
      <Button id="looked-today" kind="quiet" why={why} onPress={press}>{say('looked-today')}</Button>
      <OutcomeNotice progress={progress} done={say('looked-done')} />
    </>
  )

  function press(): void {
    if (progress !== 'busy') void run(() => perform('look-at-demand', { demand: demand.id, ...look }))
  }
}

function useWhys({ demand }: OnDesk) {
  const refusal = useRefusal()
  const { held, whyNot } = useMember()
  const isKeeper = keeperOf(demand) === held.org
  const notOurs = refusal({ code: 'not-your-organisation' })
  return {
    record: whyNot('record-event') ?? (mayRecordOn(demand, held.org) ? undefined : notOurs),
    sent: whyNot('record-correction'),
    translate: whyNot('translate'),
    edit: whyNot('edit-demand') ?? (isKeeper ? undefined : notOurs),
    ally: whyNot('name-ally') ?? (raiserOf(demand, held.org) !== null ? undefined : refusal({ code: 'not-a-raiser' })),
  }
}

// Handing a demand over to those who raised it: what they do, and, for whoever keeps it, naming their organisation on this server.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { editableDemand, keeperOf } from '#domain/demand-rules.ts'
import type { Id } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { useRefusal } from '../words.tsx'
import { ThisIsOurs } from './claim-screen.tsx'
import { ClaimsWaiting } from './claims-waiting.tsx'
import { draftFrom, formOf } from './demand-form.ts'
import { hereOf } from './record.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import { namesOf, type DeskRecord, type OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk }

export function HandOverScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const { held } = useMember()
  return (
    <WithDemand id={params['demand']} title={say('hand-over-title')}>
      {(record, kept) => (
        <>
          <p>{say('hand-over-what')}</p>
          <ClaimsWaiting record={record} only={kept.demand.id} />
          {keeperOf(kept.demand) === held.org && <ForKeeper record={record} kept={kept} />}
          {kept.demand.organisation !== held.org && keeperOf(kept.demand) !== held.org && <ThisIsOurs record={record} kept={kept} />}
        </>
      )}
    </WithDemand>
  )
}

function ForKeeper({ record, kept }: Props) {
  const say = useDemanding()
  const refusal = useRefusal()
  const member = useMember()
  const [raiser, setRaiser] = useState<Id | ''>('')
  const [organisation, setOrganisation] = useState<Id | ''>('')
  const { progress, run } = useOutcome()
  const named = kept.demand.raisers.filter((one) => one.organisation === null)
  const free = record.organisations.filter(({ org }) => !kept.demand.raisers.some((one) => one.organisation === org))
  const next = handedOver(kept, raiser, organisation)
  const may = next && editableDemand(kept.demand, next, hereOf(member), namesOf(record), kept.events)
  const unchosen = named.length === 0 ? say('hand-over-nobody') : say('hand-over-choose')
  const barred = may === null ? unchosen : may.ok ? undefined : refusal({ code: may.refusal })
  return (
    <>
      <ol>
        <li>{say('hand-over-1')}</li>
        <li>{say('hand-over-2')}</li>
        <li>{say('hand-over-3')}</li>
      </ol>
      <SelectField
        id="raiser" label={say('hand-over-raiser')} value={raiser}
        options={[{ value: '', label: say('choose') }, ...named.map(({ id, name }) => ({ value: id, label: name }))]}
        onChoose={(id) => setRaiser(id as Id)}
      />
      <SelectField
        id="organisation" label={say('hand-over-organisation')} hint={say('hand-over-organisation-hint')} value={organisation}
        options={[{ value: '', label: say('choose') }, ...free.map(({ org, name }) => ({ value: org, label: name }))]}
        onChoose={(org) => setOrganisation(org as Id)}
      />
      <OutcomeNotice progress={progress} done={say('handed-over')} />
      <Button
        id="hand-over" kind="grave" why={member.whyNot('edit-demand') ?? barred}
        onPress={() => next && progress !== 'busy' && void run(() => member.perform('edit-demand', next))}
      >
        {say('hand-over-do')}
      </Button>
    </>
  )
}

/** The demand in which a raiser named from sources is one of the organisations here: she still has to sign. */
function handedOver({ demand }: OnDesk, raiser: Id | '', organisation: Id | '') {
  if (raiser === '' || organisation === '') return null
  const draft = draftFrom(formOf(demand), demand)
  return { ...draft, raisers: draft.raisers.map((one) => (one.id === raiser ? { ...one, organisation } : one)) }
}

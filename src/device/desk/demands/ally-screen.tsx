// Naming a migrants' ally: from then on what it sees on the ground counts as a check of ours.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { namedAlly } from '#domain/demand-rules.ts'
import { newId } from '../../vault/new-id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useRefusal } from '../words.tsx'
import { Summary } from './demand-problems.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { OnDesk } from './with-waiting.ts'

export function AllyScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('name-ally')}>
      {(_, kept) => <Naming kept={kept} />}
    </WithDemand>
  )
}

function Naming({ kept: { demand } }: { readonly kept: OnDesk }) {
  const say = useDemanding()
  const refusal = useRefusal()
  const { from, held, perform, whyNot } = useMember()
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const may = namedAlly(demand, { id: demand.id, name }, held.org)
  const why = whyNot('name-ally') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const problem = isMissing ? say('mend-name-missing') : undefined
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <Summary problems={problem ? [{ field: 'ally-name', text: problem }] : []} />
      <p>{say('ally-what')}</p>
      {demand.allies.length > 0 && <ul>{demand.allies.map((ally) => <li key={ally.id} dir="auto">{ally.name}</li>)}</ul>}
      <TextField
        id="ally-name" label={say('ally-name')} hint={say('ally-name-hint')} problem={problem} value={name} most={200} onText={setName}
      />
      <OutcomeNotice progress={progress} done={say('ally-named')} />
      <Button id="name-it" type="submit" why={why}>{say('ally-do')}</Button>
      <p class="small">{say('public-at-once')}</p>
    </form>
  )

  function submit(): void {
    const said = tidy(name)
    setMissing(said === '')
    if (said === '' || why !== undefined || progress === 'busy') return
    void run(() => perform('name-ally', { demand: demand.id, ally: newId(from.chance), name: said })).then(() => setName(''))
  }
}

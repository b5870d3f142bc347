// Following an organisation that ends: signing in its place on a demand, and naming who follows our own.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { nameableSuccessor, succeededRaiser } from '#domain/claim.ts'
import type { Id } from '#values/id.ts'
import { digitsOfHash } from '../digits.ts'
import { WhenFetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to, type Params } from '../router.tsx'
import { useRefusal } from '../words.tsx'
import { useClaims } from './claims.ts'
import { isDone } from './is-done.ts'
import { LeavesTheHouse } from './leaves-the-house.tsx'
import { usePublished } from './use-published.ts'
import { WithDemand, WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'
import { namesOf, type DeskRecord, type OnDesk } from './with-waiting.ts'

export function SucceedScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const claims = useClaims()
  return (
    <WithDemand id={params['demand']} title={say('succeed-title')}>
      {(record, kept) => (
        <WhenFetched fetched={claims}>{({ succeeds }) => <Succeeding record={record} kept={kept} succeeds={succeeds} />}</WhenFetched>
      )}
    </WithDemand>
  )
}

type Succession = { readonly record: DeskRecord; readonly kept: OnDesk; readonly succeeds: readonly Id[] }

function Succeeding({ record, kept, succeeds }: Succession) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const { progress, run } = useOutcome()
  const checked = usePublished(kept)
  const { demand, actHash } = kept
  const place = demand.raisers.find(({ organisation }) => organisation !== null && succeeds.includes(organisation))
  if (isDone(progress)) return <OutcomeNotice progress={progress} done={say('succeeded')} />
  if (place === undefined) return <p>{say('succeed-none')}</p>
  const signs = { raiser: place.id, of: actHash ?? '', current: actHash ?? '' }
  const may = succeededRaiser(demand, signs, member.held.org, member.held.org)
  const unchecked = checked === 'same' ? undefined : say(`join-${checked}`)
  const barred = actHash === null ? say('waits-here') : may.ok ? unchecked : refusal({ code: may.refusal })
  const sign = () => member.perform('succeed', { demand: demand.id, raiser: place.id, of: actHash! })
  return (
    <>
      <p>{say('succeed-what', { before: place.name })}</p>
      <LeavesTheHouse record={record} demand={demand} authorities={[]} signed={demand.raisers.filter(({ signed }) => signed !== null)} />
      {actHash !== null && <p class="small">{say('join-digits', { digits: digitsOfHash(actHash) })}</p>}
      <OutcomeNotice progress={progress} />
      <Button id="succeed" kind="grave" why={member.whyNot('succeed') ?? barred} onPress={() => progress !== 'busy' && void run(sign)}>
        {say('succeed-do')}
      </Button>
    </>
  )
}

export function SuccessorScreen() {
  const say = useDemanding()
  const claims = useClaims()
  return (
    <WithRecord title={say('successor-title')} above={{ href: to('demand'), text: say('title') }}>
      {(record) => <WhenFetched fetched={claims}>{({ successor }) => <Naming record={record} before={successor} />}</WhenFetched>}
    </WithRecord>
  )
}

function Naming({ record, before }: { readonly record: DeskRecord; readonly before: Id | null }) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const [chosen, setChosen] = useState('')
  const { progress, run } = useOutcome()
  const { org } = member.held
  const named = record.organisations.find((one) => one.org === before)
  if (before !== null) return <p id="named">{say('successor-named-as', { name: named?.name ?? say('somebody') })}</p>
  const may = nameableSuccessor({ organisation: org, successor: chosen as Id }, namesOf(record).organisations, before)
  const barred = chosen === '' ? say('successor-which') : may.ok ? undefined : refusal({ code: may.refusal })
  const options = record.organisations.filter((one) => one.org !== org).map((one) => ({ value: one.org as string, label: one.name }))
  const isAlone = member.followed.roster.members.filter(({ role }) => role === 'steward').length < 2
  const why = member.whyNot('name-successor') ?? (isAlone ? say('decide-alone') : barred)
  return (
    <>
      <p>{say('successor-what')}</p>
      <SelectField
        id="successor" label={say('successor-which')} value={chosen} options={[{ value: '', label: say('choose') }, ...options]}
        onChoose={setChosen}
      />
      <OutcomeNotice progress={progress} done={say('successor-proposed')} />
      {isDone(progress)
        ? <p>{say('successor-proposed')}</p>
        : (
          <Button
            id="name-successor" kind="grave" why={why}
            onPress={() => progress !== 'busy' && void run(() => member.perform('name-successor', { successor: chosen as Id }))}
          >
            {say('successor-do')}
          </Button>
        )}
    </>
  )
}

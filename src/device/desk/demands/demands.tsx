// All demands on this server: those that we are asked to sign, verdicts that wait, our drafts, our own, and everybody else's.
import { useState } from 'preact/hooks'
import { TextField } from '#ui/field.tsx'
import { useMember } from '../member.tsx'
import { DemandLine } from './demand-line.tsx'
import { Drafts } from './drafts.tsx'
import { LinkButton } from './link-button.tsx'
import { VerdictsWaiting } from './verdicts-waiting.tsx'
import { WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function Demands() {
  const say = useDemanding()
  const { held, whyNot } = useMember()
  return (
    <WithRecord title={say('title')}>
      {(record) => {
        const groups = grouped(record, held.org)
        return (
          <>
            <p><LinkButton id="write" to="demand/draft/new" why={whyNot('publish-demand')}>{say('write')}</LinkButton></p>
            {groups.ours.length > 0 && (
              <p class="row">
                <LinkButton id="look" kind="quiet" to="demand/look">{say('look-link')}</LinkButton>
                <LinkButton id="missing" kind="quiet" to="demand/missing">{say('missing-link')}</LinkButton>
              </p>
            )}
            <Group id="asked" title={say('asked-to-sign')} intro={say('asked-to-sign-why')} record={record} demands={groups.asked} />
            <VerdictsWaiting record={record} />
            <Drafts record={record} />
            <Group id="ours" title={say('ours')} empty={say('ours-none')} record={record} demands={groups.ours} />
            <Others record={record} demands={groups.others} />
          </>
        )
      }}
    </WithRecord>
  )
}

type GroupProps = {
  readonly id: string
  readonly title: string
  readonly intro?: string
  /** What is said when there are none; without it, nothing is shown then. */
  readonly empty?: string
  readonly record: DeskRecord
  readonly demands: readonly OnDesk[]
}

function Group({ id, title, intro, empty, record, demands }: GroupProps) {
  if (demands.length === 0 && empty === undefined) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p>{intro}</p>}
      {demands.length === 0 && <p>{empty}</p>}
      <ul class="cards">
        {demands.map((kept) => <DemandLine key={kept.demand.id} record={record} kept={kept} />)}
      </ul>
    </section>
  )
}

function Others({ record, demands }: Pick<GroupProps, 'record' | 'demands'>) {
  const say = useDemanding()
  const [wanted, setWanted] = useState('')
  const found = demands.filter((kept) => isFound(kept, record, wanted))
  return (
    <section aria-labelledby="others">
      <h2 id="others">{say('others')}</h2>
      {demands.length > 5 && (
        <TextField id="find" type="search" label={say('find')} hint={say('find-hint')} value={wanted} onText={setWanted} />
      )}
      <output class="line">{demands.length === 0 ? say('others-none') : say('others-count', { n: found.length })}</output>
      <ul class="cards">
        {found.map((kept) => <DemandLine key={kept.demand.id} record={record} kept={kept} />)}
      </ul>
    </section>
  )
}

/** What a raiser has signed, and what the organisation published, is its own. */
function grouped({ demands }: DeskRecord, organisation: string) {
  const mine = ({ demand }: OnDesk) => demand.raisers.find((raiser) => raiser.organisation === organisation)
  const asked = demands.filter((kept) => mine(kept)?.signed === null)
  const ours = demands.filter((kept) => !asked.includes(kept) && (kept.demand.organisation === organisation || mine(kept) !== undefined))
  return { asked, ours, others: demands.filter((kept) => !asked.includes(kept) && !ours.includes(kept)) }
}

function isFound({ demand }: OnDesk, { authorities }: DeskRecord, wanted: string): boolean {
  const asked = demand.addressees.flatMap((id) => authorities.find((one) => one.id === id)?.name ?? [])
  const words = [demand.code, demand.title.text, ...demand.translations.map(({ text }) => text), ...demand.places, ...asked,
    ...demand.raisers.map(({ name }) => name)].join(' ').toLowerCase()
  return wanted.toLowerCase().split(/\s+/).every((word) => words.includes(word))
}

// A draft that goes round: who has signed, what its words are, what changed since we last answered, and what can be done with it.
import { useState } from 'preact/hooks'
import { Notice } from '#ui/notice.tsx'
import { SelectField } from '#ui/field.tsx'
import { newest, partyOf } from '#domain/joint-draft.ts'
import type { Id } from '#values/id.ts'
import type { OpenJoint, OpenVersion } from '../../../vault/open-together.ts'
import { publication } from '../../../vault/together-acts.ts'
import { useDates } from '../../dates.ts'
import { useMember } from '../../member.tsx'
import type { Params } from '../../router.tsx'
import { LeavesTheHouse } from '../leaves-the-house.tsx'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { EndJoint } from './end-joint.tsx'
import { FilesForGuests } from './files-for-guests.tsx'
import type { JointHere } from './opened-drafts.ts'
import { nameIn, Parties } from './parties.tsx'
import { PublishJoint } from './publish-joint.tsx'
import { WhatChanged } from './what-changed.tsx'
import { WithJoint } from './with-joint.tsx'

export function JointScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithJoint id={params['joint']} title={say('joint-title')} isList>
      {(record, joint) => <Joint record={record} joint={joint} />}
    </WithJoint>
  )
}

type Props = { readonly record: DeskRecord; readonly joint: JointHere }

function Joint({ record, joint }: Props) {
  const say = useDemanding()
  const dates = useDates()
  const now = newestOf(joint)
  return (
    <>
      <p>{say('joint-proposed', { who: nameIn(joint, joint.draft.organisation), date: dates.day(joint.openedOn) })}</p>
      <p class="small">{say('joint-sealed')}</p>
      <Parties joint={joint} />
      <FilesForGuests record={record} joint={joint} />
      {now.length > 1 && <Notice title={say('joint-two')}><p>{say('joint-two-what')}</p></Notice>}
      {now.map((version, at) => <Version key={version.id} record={record} joint={joint} version={version} at={at} />)}
      {joint.broken === null && <Bring joint={joint} now={now} />}
      {joint.elsewhere === undefined && <EndJoint joint={joint} />}
    </>
  )
}

/** Those that nobody has written on, as far as they could be opened. */
export function newestOf({ draft, versions }: OpenJoint): readonly OpenVersion[] {
  const ids = newest(draft).map(({ id }) => id)
  return versions.filter(({ id }) => ids.includes(id))
}

function Version({ record, joint, version, at }: Props & { readonly version: OpenVersion; readonly at: number }) {
  const say = useDemanding()
  const dates = useDates()
  const { whyNot } = useMember()
  const { draft, broken } = joint
  const place = `demand/together/${draft.id}`
  const { demand } = publication(joint, version)
  const [id, why] = [`words-${at}`, broken === null ? undefined : say('joint-broken')]
  return (
    <section aria-labelledby={id} class="version">
      <h2 id={id}>{say('joint-words')}</h2>
      <p>{say('joint-written', { who: nameIn(joint, version.by), date: dates.day(version.on) })}</p>
      <LeavesTheHouse record={record} demand={demand} authorities={version.content.authorities} signed={demand.raisers} />
      <Changes record={record} joint={joint} version={version} at={at} />
      <div class="row">
        <LinkButton id={`answer-${at}`} to={`${place}/answer/${version.id}`} why={whyNot('answer-together') ?? why}>
          {say('joint-answer')}
        </LinkButton>
        <LinkButton id={`amend-${at}`} kind="quiet" to={`${place}/amend/${version.id}`} why={whyNot('amend-together') ?? why}>
          {say('joint-amend')}
        </LinkButton>
      </div>
      {broken === null && joint.elsewhere === undefined && <PublishJoint joint={joint} version={version} at={at} />}
    </section>
  )
}

/** Against what we answered last, else what we wrote last, else what it was written on; and against any other. */
function Changes({ record, joint, version, at }: Props & { readonly version: OpenVersion; readonly at: number }) {
  const say = useDemanding()
  const dates = useDates()
  const { held } = useMember()
  const earlier = joint.versions.filter(({ id }) => id !== version.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const before = earlier.find(({ id }) => id === (chosen ?? lastKnown(joint, version, held.org)))
  if (before === undefined) return null
  const options = earlier.map(({ id, by, on }) => {
    const n = joint.versions.findIndex((one) => one.id === id) + 1
    return { value: id, label: say('version-of', { n, who: nameIn(joint, by), date: dates.day(on) }) }
  })
  return (
    <section aria-labelledby={`changed-${at}`}>
      <h3 id={`changed-${at}`}>{say('changed')}</h3>
      <SelectField id={`since-${at}`} label={say('changed-since')} value={before.id} options={options} onChoose={setChosen} />
      <WhatChanged record={record} before={before.content} after={version.content} />
    </section>
  )
}

function lastKnown({ draft, versions }: OpenJoint, version: OpenVersion, own: Id): Id | undefined {
  const answered = partyOf(draft, own)?.answer?.version
  if (answered !== undefined && answered !== version.id) return answered
  return versions.findLast(({ id, by }) => by === own && id !== version.id)?.id ?? version.parents[0]
}

function Bring({ joint, now }: { readonly joint: OpenJoint; readonly now: readonly OpenVersion[] }) {
  const say = useDemanding()
  const { whyNot } = useMember()
  if (now.length < 2) return null
  return (
    <p>
      <LinkButton id="bring" to={`demand/together/${joint.draft.id}/amend/all`} why={whyNot('amend-together')}>
        {say('joint-bring')}
      </LinkButton>
    </p>
  )
}

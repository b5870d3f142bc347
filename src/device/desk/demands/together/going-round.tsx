// The drafts that go round, in the list of demands: what each waits for; and whose invitations are not taken.
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Id } from '#values/id.ts'
import type { OpenJoint } from '../../../vault/open-together.ts'
import { useMember } from '../../member.tsx'
import { to } from '../../router.tsx'
import { useRefusal } from '../../words.tsx'
import { written } from '../told-text.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { nameIn } from './parties.tsx'
import { useTogether } from './use-together.ts'
import { waitsFor } from './waits-for.ts'

export function GoingRound({ record }: { readonly record: DeskRecord }) {
  const say = useDemanding()
  return (
    <>
      <All record={record} />
      <p><a href={to('demand/elsewhere')}>{say('elsewhere-title')}</a></p>
    </>
  )
}

function All({ record }: { readonly record: DeskRecord }) {
  const say = useDemanding()
  const refusal = useRefusal()
  const together = useTogether()
  if (together === null || (together.joints.length === 0 && together.muted.length === 0 && together.refusal === null)) return null
  return (
    <section aria-labelledby="round">
      <h2 id="round">{say('going-round')}</h2>
      {together.refusal && <Notice title={refusal(together.refusal)} />}
      <ul class="cards">
        {together.joints.map((joint) => <Line key={joint.draft.id} joint={joint} isWaiting={together.waiting.has(joint.draft.id)} />)}
      </ul>
      {together.muted.map((org) => <Muted key={org} record={record} org={org} />)}
    </section>
  )
}

function Line({ joint, isWaiting }: { readonly joint: OpenJoint; readonly isWaiting: boolean }) {
  const say = useDemanding()
  const { held } = useMember()
  const title = joint.versions.at(-1)?.content.words.title
  return (
    <li class="card">
      <h3 class="card-title">
        <a href={to(`demand/together/${joint.draft.id}`)} {...written(title?.lang ?? 'en')}>{title?.text ?? say('draft-untitled')}</a>
      </h3>
      <p class="small" dir="auto">{joint.draft.parties.map(({ organisation }) => nameIn(joint, organisation)).join(', ')}</p>
      <p>{say(joint.broken === null ? `waits-${waitsFor(joint, held.org)}` : 'joint-broken')}</p>
      {isWaiting && <p class="small">{say('waits-here')}</p>}
    </li>
  )
}

function Muted({ record, org }: { readonly record: DeskRecord; readonly org: Id }) {
  const say = useDemanding()
  const { perform, whyNot } = useMember()
  const who = record.organisations.find((one) => one.org === org)?.name ?? org
  return (
    <div class="row">
      <p>{say('muted', { who })}</p>
      <Button
        id={`unmute-${org}`} kind="quiet" why={whyNot('mute-together')}
        onPress={() => void perform('mute-together', { organisation: org, muted: false })}
      >
        {say('unmute', { who })}
      </Button>
    </div>
  )
}

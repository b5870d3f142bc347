// A screen about one draft that goes round: says what it waits for, or why the draft is not there.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Notice } from '#ui/notice.tsx'
import { to } from '../../router.tsx'
import { useRefusal, useSay } from '../../words.tsx'
import type { DeskRecord } from '../with-waiting.ts'
import { WithRecord } from '../with-record.tsx'
import { useDemanding } from '../words.ts'
import type { JointHere } from './opened-drafts.ts'
import { useTogether } from './use-together.ts'

type Props = {
  readonly id: string | undefined
  readonly title: string
  readonly isList?: boolean
  readonly children: (record: DeskRecord, joint: JointHere) => ComponentChildren
}

/** `isList`: the draft's own screen leads back to the list; every other one to the draft. */
export function WithJoint({ id, title, isList = false, children }: Props) {
  const say = useDemanding()
  const above = isList ? { href: to('demand'), text: say('title') } : { href: to(`demand/together/${id}`), text: say('back-to-joint') }
  return (
    <WithRecord title={title} above={above}>
      {(record) => <Found key={id} id={id} record={record}>{children}</Found>}
    </WithRecord>
  )
}

function Found({ id, record, children }: Pick<Props, 'id' | 'children'> & { readonly record: DeskRecord }) {
  const say = useDemanding()
  const desk = useSay('desk')
  const refusal = useRefusal()
  const together = useTogether()
  const [last, setLast] = useState<JointHere>()
  // What was just published or closed stays on the screen that said so.
  const found = together?.joints.find(({ draft }) => draft.id === id)
  if (found !== undefined && found !== last) setLast(found)
  const joint = found ?? last
  if (together === null) return <output class="line">{desk('loading')}</output>
  if (joint === undefined && together.refusal) return <Notice title={refusal(together.refusal)} kind="grave" live />
  if (joint === undefined) return <p>{say('no-such-joint')}</p>
  return (
    <>
      {together.waiting.has(joint.draft.id) && <Notice title={say('waits-here')} />}
      {joint.broken !== null && <Notice title={say('joint-broken')} kind="grave"><p>{say(`joint-${joint.broken}`)}</p></Notice>}
      {children(recordFor(record, joint), joint)}
    </>
  )
}

/** A draft of another server names authorities of that server: they came with it. */
function recordFor(record: DeskRecord, { draft, elsewhere }: JointHere): DeskRecord {
  if (elsewhere === undefined) return record
  const brought = elsewhere.authorities.map((one) => ({ ...one, organisation: draft.organisation }))
  return { ...record, authorities: [...record.authorities, ...brought] }
}

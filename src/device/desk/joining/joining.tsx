// Joining an organisation with an invite: the invite is checked first, then keys are made, then the two people compare.
import { useEffect, useState } from 'preact/hooks'
import { checkInvite, type Invitation } from '../../vault/join.ts'
import { Outside } from '../outside.tsx'
import { useParts } from '../parts.tsx'
import { useSay } from '../words.tsx'
import { WaysIn, type Box } from '../opening/ways-in.tsx'
import { Invited } from './invited.tsx'
import { Meet } from './meet.tsx'
import { JoinRefused } from './refused.tsx'

type Props = {
  /** What stood after the `#`, or null. */
  readonly secret: string | null
  readonly onJoined: (ownName: string) => void
}

export function Joining({ secret, onJoined }: Props) {
  const say = useSay('opening')
  const { from } = useParts()
  const [checked, setChecked] = useState<Awaited<ReturnType<typeof checkInvite>> | null>(null)
  useEffect(() => void checkInvite(from, secret ?? '').then(setChecked), [from, secret])
  if (checked === null) return <Outside title={say('join-title-plain')}><output class="line">{say('join-checking')}</output></Outside>
  if (!checked.ok) return <Outside title={say('join-title-plain')}><JoinRefused refusal={checked.refusal} /></Outside>
  return <Invitee invitation={checked.value} onJoined={onJoined} />
}

type InviteeProps = { readonly invitation: Invitation; readonly onJoined: Props['onJoined'] }

function Invitee({ invitation, onJoined }: InviteeProps) {
  const say = useSay('opening')
  const [name, setName] = useState<string | null>(null)
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null)
  const organisation = invitation.reply.description.name
  const named = { title: say('join-title', { name: organisation }), inHistory: say('join-title-plain') }
  if (name === null) return <Outside {...named} key="invited"><Invited invitation={invitation} onBegin={setName} /></Outside>
  if (boxes === null) {
    const ways = <WaysIn organisation={organisation} person={name} isAlone={false} onReady={setBoxes} />
    return <Outside {...named} key="ways">{ways}</Outside>
  }
  return <Outside {...named} key="meet"><Meet invitation={invitation} boxes={boxes} onAdmitted={() => onJoined(name)} /></Outside>
}

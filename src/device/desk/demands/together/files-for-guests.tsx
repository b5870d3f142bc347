// On the screen of a draft of ours: the file for each organisation of another server that takes part; of theirs, where it goes round.
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Id } from '#values/id.ts'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { saveDraftFor, useGuests } from './guests.ts'
import type { JointHere } from './opened-drafts.ts'
import { nameIn } from './parties.tsx'

type Props = { readonly record: DeskRecord; readonly joint: JointHere }

export function FilesForGuests({ record, joint }: Props) {
  const say = useDemanding()
  const { held } = useMember()
  const { result } = useGuests()
  if (joint.elsewhere !== undefined) {
    return <Notice title={say('elsewhere-goes-round', { address: joint.elsewhere.address })}><p>{say('elsewhere-by-file')}</p></Notice>
  }
  const known = result?.ok ? result.value.guests.map(({ organisation }) => organisation) : []
  const guests = joint.draft.parties.map(({ organisation }) => organisation).filter((org) => known.includes(org))
  if (joint.draft.organisation !== held.org || guests.length === 0) return null
  return (
    <section aria-labelledby="for-guests">
      <h2 id="for-guests">{say('elsewhere-title')}</h2>
      <p>{say('elsewhere-send')}</p>
      {guests.map((guest) => <SaveFor key={guest} record={record} joint={joint} guest={guest} />)}
      <p><LinkButton id="bring-in" kind="quiet" to="demand/elsewhere">{say('elsewhere-bring-in')}</LinkButton></p>
    </section>
  )
}

function SaveFor({ record, joint, guest }: Props & { readonly guest: Id }) {
  const say = useDemanding()
  const member = useMember()
  const { progress, run } = useOutcome()
  const name = nameIn(joint, guest)
  const known = [...joint.versions.flatMap(({ content }) => content.authorities), ...record.authorities]
  const about = say('file-about-draft', { name })
  return (
    <div class="row">
      <Button
        id={`save-for-${guest}`} kind="quiet" why={joint.broken === null ? undefined : say('joint-broken')}
        onPress={() => progress !== 'busy' && void run(() => saveDraftFor(member, joint, guest, known, about))}
      >
        {say('elsewhere-save-for', { name })}
      </Button>
      <OutcomeNotice progress={progress} done={say('file-saved')} />
    </div>
  )
}

// Writing a demand: as a draft sealed for everybody in the organisation, until it is published.
import { useState } from 'preact/hooks'
import { Notice } from '#ui/notice.tsx'
import { useMember } from '../member.tsx'
import { to, type Params } from '../router.tsx'
import { useLanguage, useRefusal, useSay } from '../words.tsx'
import { newForm, type DemandForm } from './demand-form.ts'
import { DraftForm } from './draft-form.tsx'
import { useDrafts } from './own-drafts.ts'
import { WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

export function DraftScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const id = params['draft'] ?? ''
  return (
    <WithRecord title={say('draft-title')} above={{ href: to('demand'), text: say('title') }}>
      {(record) => (id === 'new' ? <Fresh record={record} /> : <Kept record={record} id={id} />)}
    </WithRecord>
  )
}

function Fresh({ record }: { readonly record: DeskRecord }) {
  const { from, held, followed } = useMember()
  const { lang } = useLanguage()
  const [first] = useState<DemandForm>(() => newForm(from.chance, lang, { org: held.org, name: followed.description.name }))
  return <DraftForm record={record} first={first} />
}

function Kept({ record, id }: { readonly record: DeskRecord; readonly id: string }) {
  const say = useDemanding()
  const desk = useSay('desk')
  const refusal = useRefusal()
  const kept = useDrafts()
  const [first, setFirst] = useState<DemandForm | null>(null)
  const found = kept?.drafts.find(({ form }) => form.id === id)?.form
  // What is being written is not overwritten when the drafts are read again.
  if (first === null && found !== undefined) setFirst(found)
  if (first !== null) return <DraftForm record={record} first={first} />
  if (kept === null) return <output class="line">{desk('loading')}</output>
  return kept.refusal ? <Notice title={refusal(kept.refusal)} kind="grave" live /> : <p>{say('no-such-draft')}</p>
}

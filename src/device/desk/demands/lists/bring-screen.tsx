// Bringing in a list, from the file to what is published: each step shows only when the one before has been answered.
import { useEffect, useState } from 'preact/hooks'
import { Notice } from '#ui/notice.tsx'
import { useMember } from '../../member.tsx'
import { to } from '../../router.tsx'
import { Screen } from '../../screen.tsx'
import { useLanguage, useRefusal } from '../../words.tsx'
import { WithRecord } from '../with-record.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { CheckStep } from './check-step.tsx'
import { FileStep } from './file-step.tsx'
import { inWorker } from './labour.ts'
import { knownHere, newListForm, planOf, rowsOf, type ListForm } from './list-form.ts'
import type { Gone, ReadList } from './list-worker.ts'
import { PlanStep } from './plan-step.tsx'

/** The record is read once, at the beginning: while hundreds of pieces go out, it would else be fetched after each of them. */
export function BringScreen() {
  const say = useDemanding()
  const [record, setRecord] = useState<DeskRecord | null>(null)
  const [title, above] = [say('lists-new'), { href: to('demand/lists'), text: say('lists-title') }]
  if (record === null) return <WithRecord title={title} above={above}>{(read) => <Held record={read} hold={setRecord} />}</WithRecord>
  return <Screen title={title} above={above}><div class="demanding"><Bringing record={record} /></div></Screen>
}

function Held({ record, hold }: { readonly record: DeskRecord; readonly hold: (record: DeskRecord) => void }) {
  useEffect(() => hold(record), [record, hold])
  return null
}

function Bringing({ record }: { readonly record: DeskRecord }) {
  const say = useDemanding()
  const refusal = useRefusal()
  const { lang } = useLanguage()
  const { followed } = useMember()
  const [list, setList] = useState<ReadList | null>(null)
  const [form, setForm] = useState<ListForm | null>(null)
  const [gone, setGone] = useState<Gone | 'going' | 'stopped' | null>(null)
  const [hasBegun, setBegun] = useState(false)
  const change = (next: ListForm) => {
    setForm(next)
    setGone(null)
  }
  return (
    <>
      {!hasBegun && <FileStep onRead={(read) => { setList(read); change(newListForm(read.parts, lang)) }} />}
      {list && form && !hasBegun && (
        <PlanStep
          key={list.sha256} record={record} parts={list.parts} form={form} change={change} onTry={() => void goThrough(list, form)}
        />
      )}
      {gone === 'going' && <output class="line">{say('trying')}</output>}
      {gone === 'stopped' && <Notice title={refusal({ code: 'our-mistake' })} kind="grave" live />}
      {gone !== null && typeof gone === 'object' && list && form && (
        <CheckStep
          record={record} list={list} form={form} gone={gone} change={setForm} onTry={(next) => void goThrough(list, next)}
          hasBegun={hasBegun} onBegin={() => setBegun(true)}
        />
      )}
    </>
  )

  async function goThrough(read: ReadList, asked: ListForm): Promise<void> {
    setForm(asked)
    setGone('going')
    const note = say(asked.kind === 'recommended' ? 'note-recommended' : 'note-raised', { source: asked.name })
    const [rows, plan, here] = [rowsOf(asked, read.parts), planOf(asked, note, lang), knownHere(record, followed.today)]
    const answer = await inWorker({ what: 'go-through', rows, plan, here }).catch(() => null)
    setGone(answer !== null && 'gone' in answer ? answer.gone : 'stopped')
  }
}

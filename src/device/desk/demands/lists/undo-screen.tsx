// Taking a whole list away: how much goes, what stays and why, and the reason, which stands at the addresses afterwards.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import type { Id } from '#values/id.ts'
import { readCame, readLists, type CameReply } from '#wire/list-replies.ts'
import { useFetched, WhenFetched } from '../../fetched.tsx'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { to, type Params } from '../../router.tsx'
import { tidy } from '../../texts.ts'
import { useSay } from '../../words.tsx'
import { isDone } from '../is-done.ts'
import { WithRecord } from '../with-record.tsx'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import { stayingOf, type Staying } from './staying.ts'

export function UndoListScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const list = params['list'] as Id
  const lists = useFetched('/desk/lists', readLists)
  const came = useFetched(`/desk/list?id=${list}`, readCame)
  return (
    <WithRecord title={say('list-undo-title')} above={{ href: to('demand/lists'), text: say('lists-title') }}>
      {(record) => (
        <WhenFetched fetched={lists}>
          {({ lists: all }) => {
            const one = all.find(({ id }) => id === list)
            if (one === undefined) return <p>{say('list-no-such')}</p>
            if (one.undone !== null) return <p>{say('list-gone')}</p>
            return <WhenFetched fetched={came}>{(held) => <Undoing name={one.name} list={list} record={record} came={held} />}</WhenFetched>
          }}
        </WhenFetched>
      )}
    </WithRecord>
  )
}

type Props = { readonly name: string; readonly list: Id; readonly record: DeskRecord; readonly came: CameReply }

function Undoing({ name, list, record, came }: Props) {
  const [say, desk] = [useDemanding(), useSay('desk')]
  const member = useMember()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const staying = stayingOf(record, came)
  const done = isDone(progress)
  const problem = isMissing ? say('reason-missing') : undefined
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'reason', text: problem }]} />}
      <p class="card-title" dir="auto">{name}</p>
      <p>{say('list-undo-what')}</p>
      <p id="goes">{say('list-goes', { n: came.demands.length - staying.length })}</p>
      <StayingList staying={staying} />
      {!done && (
        <TextArea
          id="reason" label={say('list-undo-reason')} hint={say('reason-hint')} problem={problem} value={reason} most={600} rows={
            2} onText={
            setReason}
        />
      )}
      <OutcomeNotice progress={progress} done={say('list-gone')} />
      {!done && <Button id="undo" type="submit" kind="grave" why={member.whyNot('undo-import')}>{say('list-undo')}</Button>}
    </form>
  )

  function submit(): void {
    const said = tidy(reason)
    setMissing(said === '')
    if (said === '' || member.whyNot('undo-import') !== undefined || progress === 'busy') return
    void run(() => member.perform('undo-import', { import: list, reason: said }))
  }
}

const most = 100

function StayingList({ staying }: { readonly staying: readonly Staying[] }) {
  const say = useDemanding()
  if (staying.length === 0) return null
  return (
    <>
      <p>{say('list-stays', { n: staying.length })}</p>
      <ul id="stays">
        {staying.slice(0, most).map(({ demand, why }) => (
          <li key={demand.id}>
            <a href={to(`demand/of/${demand.id}`)} lang={demand.title.lang} dir="auto">{demand.title.text}</a>: {say(`stays-${why}`)}
          </li>
        ))}
      </ul>
      {staying.length > most && <p>{say('and-more', { n: staying.length - most })}</p>}
    </>
  )
}

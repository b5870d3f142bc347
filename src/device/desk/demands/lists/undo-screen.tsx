// Taking a whole list away: how much goes, what stays and why, and the reason, which stands at the addresses afterwards.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import type { Id } from '#values/id.ts'
import { readBrought, readLists, type BroughtReply } from '#wire/list-replies.ts'
import { useFetched, WhenFetched } from '../../fetched.tsx'
import { useMember } from '../../member.tsx'
import { OutcomeNotice, useOutcome } from '../../outcome.tsx'
import { to, type Params } from '../../router.tsx'
import { tidy } from '../../texts.ts'
import { useSay } from '../../words.tsx'
import { isDone } from '../is-done.ts'
import { WithRecord } from '../with-record.tsx'
import { useDemanding } from '../words.ts'

export function UndoListScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const list = params['list'] as Id
  const lists = useFetched('/desk/lists', readLists)
  const brought = useFetched(`/desk/brought?id=${list}`, readBrought)
  return (
    <WithRecord title={say('list-undo-title')} above={{ href: to('demand/lists'), text: say('lists-title') }}>
      {() => (
        <WhenFetched fetched={lists}>
          {({ lists: all }) => {
            const one = all.find(({ id }) => id === list)
            if (one === undefined) return <p>{say('list-no-such')}</p>
            if (one.undone !== null) return <p>{say('list-gone')}</p>
            return <WhenFetched fetched={brought}>{(held) => <Undoing name={one.name} list={list} brought={held} />}</WhenFetched>
          }}
        </WhenFetched>
      )}
    </WithRecord>
  )
}

type Props = { readonly name: string; readonly list: Id; readonly brought: BroughtReply }

function Undoing({ name, list, brought }: Props) {
  const [say, desk] = [useDemanding(), useSay('desk')]
  const member = useMember()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const done = isDone(progress)
  const problem = isMissing ? say('reason-missing') : undefined
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'reason', text: problem }]} />}
      <p class="card-title" dir="auto">{name}</p>
      <p>{say('list-undo-what')}</p>
      <p id="goes">{say('list-goes', { n: brought.demands - brought.stay })}</p>
      <StayingList brought={brought} />
      {!done && (
        <TextArea
          id="reason" label={say('list-undo-reason')} hint={say('reason-hint')} problem={problem} value={reason} most={600}
          rows={2} onText={setReason}
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

function StayingList({ brought: { stay, staying } }: { readonly brought: BroughtReply }) {
  const say = useDemanding()
  if (stay === 0) return null
  return (
    <>
      <p>{say('list-stays', { n: stay })}</p>
      <ul id="stays">
        {staying.map(({ id, title, why }) => (
          <li key={id}><a href={to(`demand/of/${id}`)} lang={title.lang} dir="auto">{title.text}</a>: {say(`stays-${why}`)}</li>
        ))}
      </ul>
      {stay > staying.length && <p>{say('and-more', { n: stay - staying.length })}</p>}
    </>
  )
}

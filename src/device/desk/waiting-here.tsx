// What waits on this device: not sent yet, or refused, with why, and what its maker can do about it.
import { Button } from '#ui/button.tsx'
import { heldUp, type Waiting } from '../outbox/order.ts'
import { useMember } from './member.tsx'
import { formOf, useStartMending } from './mending.tsx'
import { useWaiting } from './parts.tsx'
import { goTo } from './router.tsx'
import { Screen } from './screen.tsx'
import { useTold } from './told-acts.tsx'
import { useRefusal, useSay } from './words.tsx'

export function WaitingHere() {
  const say = useSay('desk')
  const waiting = useWaiting()
  const { outbox } = useMember()
  const held = heldUp(waiting)
  const blocker = (of: Waiting) => waiting.find(({ act }) => act.id === held.get(of.act.id))
  return (
    <Screen title={say('waiting-title')}>
      {waiting.length === 0 ? <p>{say('waiting-none')}</p> : <p>{say('waiting-intro')}</p>}
      <ol class="cards">
        {waiting.map((one) => <WaitingCard key={one.order} waiting={one} blocker={blocker(one)} />)}
      </ol>
      {!outbox.lasts && waiting.length > 0 && <p class="grave">{say('waiting-lost')}</p>}
      {waiting.length > 0 && <Button onPress={() => void outbox.send()}>{say('send-now')}</Button>}
    </Screen>
  )
}

function WaitingCard({ waiting, blocker }: { readonly waiting: Waiting; readonly blocker: Waiting | undefined }) {
  const say = useSay('desk')
  const told = useTold()
  const refusal = useRefusal()
  const { outbox } = useMember()
  const start = useStartMending()
  const form = formOf(waiting.act)
  const mend = (path: string) => {
    start(waiting)
    goTo(path)
  }
  return (
    <li class="card">
      <p class="card-title">{told(waiting.act)}</p>
      {waiting.refused && <p class="grave">{say('was-refused', { why: refusal(waiting.refused) })}</p>}
      {!waiting.refused && <p>{blocker ? say('held-up', { what: told(blocker.act) }) : say('to-be-sent')}</p>}
      <div class="row">
        {waiting.refused && form !== null && <Button onPress={() => mend(form)}>{say('mend')}</Button>}
        {waiting.refused && <Button kind="quiet" onPress={() => void outbox.again(waiting)}>{say('try-again')}</Button>}
        <Button kind="quiet" onPress={() => void outbox.discard(waiting)}>{say('discard')}</Button>
      </div>
    </li>
  )
}

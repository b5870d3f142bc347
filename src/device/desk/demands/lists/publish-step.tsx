// Publishing a list in pieces, one act each: it can be stopped between two, and goes on; without a network the pieces wait on this device.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Ready } from '#domain/importing/drafts.ts'
import type { Hash } from '#wire/hash.ts'
import type { Refused } from '../../../outbox/order.ts'
import { newId } from '../../../vault/new-id.ts'
import { useMember } from '../../member.tsx'
import { tidy } from '../../texts.ts'
import { useRefusal } from '../../words.tsx'
import { LinkButton } from '../link-button.tsx'
import { useDemanding } from '../words.ts'
import type { ReadList } from './list-worker.ts'
import { piecesOf, type Piece } from './pieces.ts'

type Props = { readonly list: ReadList; readonly name: string; readonly ready: readonly Ready[]; readonly onBegin: () => void }
type State = { readonly at: number; readonly is: 'still' | 'going' | 'done'; readonly waits: boolean; readonly refused: Refused | null }

export function PublishStep({ list, name, ready, onBegin }: Props) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const [id] = useState(() => newId(member.from.chance))
  // What has begun goes out as it was when it began.
  const [begun, setBegun] = useState<readonly Piece[] | null>(null)
  const [{ at, is, waits, refused }, setState] = useState<State>({ at: 0, is: 'still', waits: false, refused: null })
  const stopped = useRef(false)
  // Who leaves this screen has stopped.
  useEffect(() => () => void (stopped.current = true), [])
  if (ready.length === 0 && begun === null) return null
  return (
    <section>
      <p>{say('publish-list-what')}</p>
      {begun && <output class="line" id="progress">{say('list-progress', { done: String(at), all: String(begun.length) })}</output>}
      {begun && <progress max={begun.length} value={at} aria-labelledby="progress" />}
      {refused && <Notice title={refusal(refused)} kind="grave" live />}
      {is === 'done' && <Notice title={say(waits ? 'list-on-device' : 'list-published')} live />}
      {is === 'still' && (
        <Button id="publish-list" kind="grave" why={member.whyNot('import-demands')} onPress={() => void go()}>
          {begun ? say('list-go-on') : say('publish-list', { n: ready.length })}
        </Button>
      )}
      {is === 'going' && <Button id="stop" kind="quiet" onPress={stop}>{say('list-stop')}</Button>}
      {is === 'done' && <LinkButton id="to-lists" to="demand/lists">{say('lists-title')}</LinkButton>}
    </section>
  )

  function stop(): void {
    stopped.current = true
  }

  async function go(): Promise<void> {
    const pieces = begun ?? piecesOf(ready)
    const file = { name: tidy(name), sha256: list.sha256 as Hash }
    setBegun(pieces)
    onBegin()
    stopped.current = false
    let state: State = { at, is: 'going', waits, refused: null }
    setState(state)
    while (state.at < pieces.length && !stopped.current) {
      const done = await member.perform('import-demands', { import: id, file, ...pieces[state.at]! })
      if (done.state === 'refused') return setState({ ...state, is: 'still', refused: done.refusal })
      state = { ...state, at: state.at + 1, waits: state.waits || done.state === 'on-this-device' }
      setState(state)
    }
    setState({ ...state, is: state.at === pieces.length ? 'done' : 'still' })
  }
}

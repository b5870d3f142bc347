// Answering aloud: record, hear it, record more, take it away. The words can always be typed instead, or beside.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { timeOf } from '#ui/clock-time.ts'
import { Notice } from '#ui/notice.tsx'
import type { Recorded } from './draft.ts'
import { canRecord, startRecording, type Recorder, type RecordRefusal } from './recorder.ts'
import type { Words } from './words.ts'

type Props = {
  readonly say: Words
  readonly recorded: readonly Recorded[]
  /** It may be called when the screen is another one already. */
  readonly onRecorded: (change: (before: readonly Recorded[]) => readonly Recorded[]) => void
}
type State =
  | { readonly is: 'still' | 'asking' | 'interrupted' | 'empty' }
  | { readonly is: 'running'; readonly recorder: Recorder }
  | { readonly is: 'refused'; readonly why: RecordRefusal }

/** Of one question; more would be hard to find one's way in. */
const mostOfOne = 5

export function Aloud({ say, recorded, onRecorded }: Props) {
  const [state, become] = useState<State>({ is: 'still' })
  const running = useRef<Recorder | null>(null)
  // Whoever goes on in the middle of speaking keeps what she has said.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the screen goes; where it is added to is the same in every drawing
  useEffect(() => () => void (running.current && keep(running.current, add)), [])
  if (!canRecord()) return <p class="small">{say('aloud-cannot')}</p>
  return (
    <section class="aloud" aria-labelledby="aloud-title">
      <h2 id="aloud-title">{say('aloud-title')}</h2>
      <p>{say('aloud-what')}</p>
      <ol>
        {recorded.map((one, at) => (
          <Kept key={one.bytes} {...{ say, one, number: at + 1 }} onDelete={() => onRecorded(without(one))} />
        ))}
      </ol>
      {state.is === 'refused' && <Notice title={say(`aloud-${state.why}`)} live />}
      {state.is === 'interrupted' && <Notice title={say('aloud-interrupted')} live />}
      {state.is === 'empty' && <Notice title={say('aloud-empty')} live />}
      {state.is === 'running'
        ? <Running say={say} recorder={state.recorder} onStop={() => void stop(state.recorder, 'still')} />
        : recorded.length < mostOfOne && (
          <Button kind="quiet" id="record" onPress={() => state.is !== 'asking' && void start()}>
            {say(recorded.length === 0 ? 'aloud-start' : 'aloud-more')}
          </Button>
        )}
    </section>
  )

  function add(made: Recorded): void {
    onRecorded((before) => [...before, made])
  }

  async function start(): Promise<void> {
    become({ is: 'asking' })
    const started = await startRecording(() => running.current && void stop(running.current, 'interrupted'))
    running.current = started.ok ? started.value : null
    become(started.ok ? { is: 'running', recorder: started.value } : { is: 'refused', why: started.refusal })
  }

  async function stop(recorder: Recorder, then: 'still' | 'interrupted'): Promise<void> {
    running.current = null
    become({ is: 'asking' })
    become({ is: (await keep(recorder, add)) ? then : 'empty' })
  }
}

/** False where nothing was heard. */
async function keep(recorder: Recorder, add: (made: Recorded) => void): Promise<boolean> {
  const made = await recorder.stop()
  if (made !== null) add(made)
  return made !== null
}

function Running({ say, recorder, onStop }: { readonly say: Words; readonly recorder: Recorder; readonly onStop: () => void }) {
  const [{ level, seconds }, look] = useState({ level: 0, seconds: 0 })
  useEffect(() => {
    const looking = setInterval(() => look({ level: recorder.level(), seconds: Math.floor(recorder.seconds()) }), 100)
    return () => clearInterval(looking)
  }, [recorder])
  return (
    <div class="running">
      <p><output>{say('aloud-running')}</output> <span aria-hidden="true">{timeOf(seconds)}</span></p>
      <meter min={0} max={1} value={level} aria-hidden="true" />
      <Button id="stop" onPress={onStop}>{say('aloud-stop')}</Button>
    </div>
  )
}

type KeptProps = { readonly say: Words; readonly one: Recorded; readonly number: number; readonly onDelete: () => void }

function Kept({ say, one, number, onDelete }: KeptProps) {
  const [address, tell] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([one.bytes], { type: one.type }))
    tell(made)
    return () => URL.revokeObjectURL(made)
  }, [one])
  const name = say('aloud-kept', { number: String(number), time: timeOf(one.seconds) })
  return (
    <li>
      <span>{name}</span>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- it is her own voice of a moment ago */}
      {address !== '' && <audio controls preload="metadata" src={address} aria-label={name} />}
      <button type="button" class="delete" onClick={onDelete} aria-label={say('aloud-delete-this', { name })}>{say('aloud-delete')}</button>
    </li>
  )
}

function without(one: Recorded) {
  return (all: readonly Recorded[]) => all.filter((each) => each !== one)
}

// Recordings beside an answer: fetched and opened when somebody wants to hear one, and gone from memory with the screen.
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { timeOf } from '#ui/clock-time.ts'
import type { Recording } from '#wire/voice-content.ts'
import { openRecording, type RecordingRefusal } from '../../vault/open-recording.ts'
import type { Voice } from '../../vault/open-voices.ts'
import { useMember } from '../member.tsx'
import { useRefusal, useSay } from '../words.tsx'

type Opened = Extract<Voice, { readonly is: 'open' }>
type Props = { readonly voice: Opened; readonly question: string }

export function Recordings({ voice, question }: Props) {
  const all = (voice.said.recordings ?? []).filter((one) => one.question === question)
  return <>{all.map((one) => <dd key={one.place} class="aloud"><Hear voice={voice} recording={one} /></dd>)}</>
}

type Heard =
  | { readonly is: 'closed' | 'fetching' }
  | { readonly is: 'open'; readonly address: string }
  | { readonly is: 'refused'; readonly why: string }

function Hear({ voice, recording }: { readonly voice: Opened; readonly recording: Recording }) {
  const say = useSay('listening')
  const refusal = useRefusal()
  const { from, read } = useMember()
  const [heard, become] = useState<Heard>({ is: 'closed' })
  const address = heard.is === 'open' ? heard.address : null
  useEffect(() => () => void (address !== null && URL.revokeObjectURL(address)), [address])
  const told = voice.row.attachments[recording.place]
  const name = say('recording', { time: timeOf(recording.seconds) })
  if (told?.isWhole !== true) return <p>{name} · {say('recording-on-its-way', { share: shareOf(told) })}</p>
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- what was said is written down by whoever hears it
  if (heard.is === 'open') return <audio controls src={heard.address} aria-label={name} />
  return (
    <>
      <p>{name}</p>
      {heard.is === 'refused' && <p role="alert">{heard.why}</p>}
      <Button kind="quiet" onPress={() => heard.is !== 'fetching' && void open()}>
        {heard.is === 'fetching' ? say('recording-fetching') : say('recording-hear')}
      </Button>
    </>
  )

  async function open(): Promise<void> {
    become({ is: 'fetching' })
    const opened = await openRecording(from, { read }, voice, recording)
    if (!opened.ok) return become({ is: 'refused', why: whyNot(opened.refusal) })
    const blob = new Blob([opened.value.slice()], { type: recording.type })
    become({ is: 'open', address: URL.createObjectURL(blob) })
  }

  function whyNot(why: RecordingRefusal): string {
    if (why.code === 'swapped-attachment') return say('recording-swapped')
    return ['cannot-open', 'too-large', 'not-understood'].includes(why.code) ? say('recording-closed') : refusal({ code: why.code })
  }
}

function shareOf(told: { readonly arrived: number; readonly length: number } | undefined): string {
  return `${told ? Math.floor((told.arrived / told.length) * 100) : 0} %`
}

// Records what somebody says, by what her browser has: Opus or AAC, in memory only; it ends when she says so, or when the phone takes over.
import { refuse, ok, type Result } from '#values/result.ts'
import { recordingTypes, type RecordingType } from '#wire/voice-content.ts'
import type { Recorded } from './draft.ts'

/** `denied`: she, or a page inside another app, did not let it. `none`: there is no microphone. `cannot`: this browser records nothing. */
export type RecordRefusal = 'denied' | 'none' | 'cannot'
export type Recorder = {
  /** From 0 to 1, as loud as it is now. */
  readonly level: () => number
  readonly seconds: () => number
  /** Null where nothing was heard at all. The microphone is let go of. */
  readonly stop: () => Promise<Recorded | null>
}

/** Enough for a long story, and far from what a phone can hold. */
export const mostSeconds = 20 * 60
/** Speech is understood well with it; Opus keeps to it, and AAC comes near. */
const bitsPerSecond = 24_000

const wanted: readonly (readonly [mime: string, type: RecordingType])[] = [
  ['audio/webm;codecs=opus', 'audio/webm'], ['audio/ogg;codecs=opus', 'audio/ogg'], ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4'],
  ...recordingTypes.map((type) => [type, type] as const),
]

export function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices?.getUserMedia !== undefined && typeHere() !== undefined
}

/** `onEnd` is called when it stops by itself: a call came in, the microphone is gone, or it is long enough. */
export async function startRecording(onEnd: () => void): Promise<Result<Recorder, RecordRefusal>> {
  const kind = typeHere()
  if (!canRecord() || kind === undefined) return refuse('cannot')
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true, channelCount: 1 } })
    return ok(recordingOf(stream, kind, onEnd))
  } catch (thrown) {
    const { name } = thrown as DOMException
    if (name === 'NotFoundError') return refuse('none')
    return refuse(name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'cannot')
  }
}

function recordingOf(stream: MediaStream, [mimeType, type]: (typeof wanted)[number], onEnd: () => void): Recorder {
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond })
  const parts: Blob[] = []
  const begun = performance.now()
  const seconds = () => (performance.now() - begun) / 1_000
  let lasted: number | null = null
  const stopped = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()))
  recorder.addEventListener('dataavailable', ({ data }) => data.size > 0 && parts.push(data))
  recorder.addEventListener('stop', letGo)
  recorder.addEventListener('error', end)
  for (const track of stream.getTracks()) track.addEventListener('ended', end)
  const meter = meterOf(stream)
  const long = setTimeout(end, mostSeconds * 1_000)
  // What came until now is here already when the phone takes over.
  recorder.start(1_000)
  return { level: meter.level, seconds, stop }

  function end(): void {
    if (lasted === null) onEnd()
  }

  async function stop(): Promise<Recorded | null> {
    lasted ??= Math.round(seconds())
    if (recorder.state !== 'inactive') recorder.stop()
    else letGo()
    await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 3_000))])
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return bytes.length === 0 ? null : { bytes, type, seconds: lasted }
  }

  function letGo(): void {
    clearTimeout(long)
    meter.end()
    for (const track of stream.getTracks()) track.stop()
  }
}

function meterOf(stream: MediaStream) {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 512
  context.createMediaStreamSource(stream).connect(analyser)
  const wave = new Uint8Array(analyser.fftSize)
  return {
    level: () => {
      analyser.getByteTimeDomainData(wave)
      const loudest = wave.reduce((most, each) => Math.max(most, Math.abs(each - 128)), 0)
      return Math.min(1, loudest / 64)
    },
    end: () => void context.close().catch(() => {}),
  }
}

function typeHere(): (typeof wanted)[number] | undefined {
  return wanted.find(([mime]) => MediaRecorder.isTypeSupported(mime))
}

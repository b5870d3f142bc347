// The voices of a round as they are opened, a few at a time so that the page stays awake; it can be stopped and gone on with.
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { openVoices, type Voice } from '../../vault/open-voices.ts'
import type { SignedRound } from '../../vault/signed-round.ts'
import { useMember } from '../member.tsx'
import { useParts } from '../parts.tsx'

export type Opening = {
  readonly voices: readonly Voice[]
  readonly state: 'opening' | 'stopped' | 'all' | AskRefusal
  readonly stop: () => void
  readonly goOn: () => void
  /** Shows them as read, without fetching all of them anew. */
  readonly marked: (records: readonly Id[], on: Day) => void
}

const shownAtOnce = 25

/** Fetches once, and again when told to go on; what was opened before is kept while she is unlocked, so that is quick. */
export function useVoices(round: SignedRound): Opening {
  const { vault } = useParts()
  const { from, held, followed } = useMember()
  const [known] = useState({ round, open: { held, followed } })
  const [voices, setVoices] = useState<readonly Voice[]>([])
  const [state, setState] = useState<Opening['state']>('opening')
  const [turn, setTurn] = useState(() => new AbortController())
  useEffect(() => {
    const opened: Voice[] = []
    const hear = (voice: Voice) => {
      opened.push(voice)
      if (opened.length % shownAtOnce === 0 && !turn.signal.aborted) setVoices([...opened])
      return !turn.signal.aborted
    }
    const end = (done: Awaited<ReturnType<typeof openVoices>>) => {
      setVoices([...opened])
      setState(done.ok ? done.value : done.refusal)
    }
    setState('opening')
    void openVoices(from, vault, known.open, known.round, hear).then(end)
    return () => turn.abort()
  }, [from, vault, known, turn])
  return {
    voices, state,
    stop: useCallback(() => turn.abort(), [turn]),
    goOn: useCallback(() => setTurn(new AbortController()), []),
    marked: useCallback((records, on) => setVoices((before) => before.map((voice) => readOn(voice, records, on))), []),
  }
}

function readOn(voice: Voice, records: readonly Id[], on: Day): Voice {
  return records.includes(voice.row.record) ? { ...voice, row: { ...voice.row, readOn: on } } : voice
}

// What became of something that was asked for, said in a sentence: done, waiting for a second person, kept here, or refused and why.
import { useState } from 'preact/hooks'
import { Notice } from '#ui/notice.tsx'
import type { Performed } from '../outbox/outbox.ts'
import { useRefusal, useSay } from './words.tsx'

/** `undefined` before anything was asked, 'busy' while it is on its way. */
export type Progress = Performed | 'busy' | undefined

type Asked = {
  readonly progress: Progress
  readonly run: (doing: () => Promise<Performed>) => Promise<Performed>
  readonly clear: () => void
}

/** Holds what became of one thing that is asked for: `await run(() => perform(...))`. */
export function useOutcome(): Asked {
  const [progress, setProgress] = useState<Progress>()
  return {
    progress,
    clear: () => setProgress(undefined),
    run: async (doing) => {
      setProgress('busy')
      const done = await doing().catch((): Performed => ({ state: 'refused', refusal: { code: 'our-mistake', detail: null } }))
      setProgress(done)
      return done
    },
  }
}

export function isIn(done: Performed): boolean {
  return done.state !== 'refused'
}

export function OutcomeNotice({ progress, done }: { readonly progress: Progress; readonly done?: string | undefined }) {
  const say = useSay('desk')
  const refusal = useRefusal()
  if (progress === undefined) return null
  if (progress === 'busy') return <Notice title={say('sending')} live />
  if (progress.state === 'refused') return <Notice title={refusal(progress.refusal)} kind="grave" live />
  if (progress.state === 'on-this-device') return <Notice title={say('waits-here')} live />
  if (progress.outcome === 'waiting') return <Notice title={say('waits-for-second')} live />
  return <Notice title={progress.outcome === 'quarantined' ? say('waits-for-steward') : (done ?? say('done'))} live />
}

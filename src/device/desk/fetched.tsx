// Something that a screen fetches: on its way, there, or refused and why, with a way to try once more.
import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Notice } from '#ui/notice.tsx'
import type { Reader } from '#wire/desk-replies.ts'
import type { Result } from '#values/result.ts'
import type { AskRefusal } from '../vault/ask.ts'
import { useMember } from './member.tsx'
import { useRefusal, useSay } from './words.tsx'

export type Fetched<T> = { readonly result: Result<T, AskRefusal> | null; readonly again: () => Promise<void> }

const everySoOften = 60_000

/** Asks when the screen appears, whenever the organisation has moved on, once a minute while it is looked at, and when told to. */
export function useFetched<T>(path: string, read: Reader<T>): Fetched<T> {
  const { read: ask, followed } = useMember()
  const [result, setResult] = useState<Result<T, AskRefusal> | null>(null)
  const again = useCallback(async () => setResult(await ask(path, read)), [ask, path, read])
  useEffect(() => void again(), [again, followed.chain.head])
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && again())
    const looking = setInterval(look, everySoOften)
    addEventListener('focus', look)
    return () => {
      clearInterval(looking)
      removeEventListener('focus', look)
    }
  }, [again])
  return { result, again }
}

type Props<T> = { readonly fetched: Fetched<T>; readonly children: (value: T) => ComponentChildren }

export function WhenFetched<T>({ fetched, children }: Props<T>) {
  const say = useSay('desk')
  const refusal = useRefusal()
  const { result } = fetched
  if (result === null) return <output class="line">{say('loading')}</output>
  if (result.ok) return <>{children(result.value)}</>
  return <Notice title={refusal(result.refusal)} kind="grave" live />
}

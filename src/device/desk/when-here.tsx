// Shows what a piece of the desk holds as soon as it is here; and where it cannot be had, says so, with a way to try again.
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Piece } from './piece.ts'
import { useSay } from './words.tsx'

export type Got<T> =
  | { readonly is: 'here'; readonly value: T } | { readonly is: 'coming' } | { readonly is: 'missing'; readonly again: () => void }

export function usePiece<T>(wanted: Piece<T>): Got<T> {
  const [missing, setMissing] = useState<Piece<T> | null>(null)
  const [, drawAgain] = useState({})
  const fetch = useCallback(async () => {
    setMissing(null)
    if ((await wanted.fetch()) === null) setMissing(wanted)
    else drawAgain({})
  }, [wanted])
  const value = wanted.here()
  useEffect(() => void (wanted.here() === null && fetch()), [wanted, fetch])
  if (value !== null) return { is: 'here', value }
  return missing === wanted ? { is: 'missing', again: () => void fetch() } : { is: 'coming' }
}

/** On its way, or what to do where it did not come. Nothing that was typed or done elsewhere is touched. */
export function NotHere({ got }: { readonly got: Exclude<Got<never>, { readonly is: 'here' }> }) {
  const say = useSay('desk')
  if (got.is === 'coming') return <output class="line">{say('loading')}</output>
  return (
    <Notice title={say('piece-missing')} kind="grave" live>
      <p>{say('piece-missing-what')}</p>
      <Button id="piece-again" onPress={got.again}>{say('piece-again')}</Button>
    </Notice>
  )
}

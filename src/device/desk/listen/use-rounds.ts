// The rounds of the organisation, each checked against the signature of whoever opened or changed it.
import { useEffect, useState } from 'preact/hooks'
import { readRounds, type KeptRounds } from '#wire/desk-replies.ts'
import type { Result } from '#values/result.ts'
import type { AskRefusal } from '../../vault/ask.ts'
import { signedRound, type ListedRound, type SignedRound } from '../../vault/signed-round.ts'
import { useFetched, type Fetched } from '../fetched.tsx'
import { useMember } from '../member.tsx'

export type Rounds = {
  readonly good: readonly SignedRound[]
  /** Listed by the server without a signature that holds. */
  readonly broken: readonly ListedRound[]
  readonly hotlines: KeptRounds['hotlines']
}

export function useRounds(): Fetched<Rounds> {
  const { from, held, followed } = useMember()
  const fetched = useFetched('/desk/rounds', readRounds)
  const [result, setResult] = useState<Result<Rounds, AskRefusal> | null>(null)
  const { result: listed, again } = fetched
  useEffect(() => {
    if (listed === null || !listed.ok) return setResult(listed)
    let gone = false
    const take = (signed: readonly (SignedRound | null)[]) => {
      if (!gone) setResult({ ok: true, value: sorted(listed.value, signed) })
    }
    void Promise.all(listed.value.rounds.map((one) => signedRound(from, { held, followed }, one))).then(take)
    return () => void (gone = true)
  }, [listed, from, held, followed])
  return { result, again }
}

/** Open ones first, each kind by the day on which it ends, the nearest first. */
function sorted({ rounds, hotlines }: KeptRounds, signed: readonly (SignedRound | null)[]): Rounds {
  const good = signed.filter((one) => one !== null).toSorted((a, b) => (
    Number(b.listed.state === 'open') - Number(a.listed.state === 'open') || a.round.until.localeCompare(b.round.until)))
  return { good, broken: rounds.filter((_, at) => signed[at] === null), hotlines }
}

// Why joining stopped, in a sentence; nobody was admitted.
import { Notice } from '#ui/notice.tsx'
import type { AskRefusal } from '../../vault/ask.ts'
import { useRefusal, useSay } from '../words.tsx'

const joinWords = ['no-invite', 'wrong-root', 'wrong-terms', 'join-used', 'join-forged', 'join-not-you', 'join-ended'] as const

export function JoinRefused({ refusal }: { readonly refusal: AskRefusal }) {
  const say = useSay('opening')
  const refused = useRefusal()
  const word = joinWords.find((one) => one === refusal.code)
  return <Notice title={word ? say(word) : refused(refusal)} kind="grave" live />
}

// Why a voice does not open, in a sentence; it stands in the list like every other and stops nothing.
import type { Voice } from '../../vault/open-voices.ts'
import { useSay } from '../words.tsx'

type Why = Extract<Voice, { is: 'closed' }>['why']

const words = {
  'cannot-open': 'why-cannot-open', 'not-understood': 'why-not-understood', 'too-large': 'why-too-large',
  'swapped-payload': 'why-swapped', 'swapped-wrap': 'why-swapped', changed: 'why-changed', forged: 'why-forged',
  'another-record': 'why-another', 'another-key': 'why-another', 'another-kind': 'why-another', 'another-round': 'why-another',
  'another-epoch': 'why-another', 'key-not-held': 'why-key-not-held', 'bytes-gone': 'why-bytes-gone',
} as const satisfies Record<Why, string>

export function WhyClosed({ why }: { readonly why: Why }) {
  const say = useSay('listening')
  return <p class="notice">{say(words[why])}</p>
}

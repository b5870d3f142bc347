// The words of the witness's page, in one of our languages.
import { witness as english } from '#words/en/witness.ts'
import { witness as indonesian } from '#words/id/witness.ts'
import type { Language } from '#words/languages.ts'
import { sayIn, type Say } from '#words/say.ts'
import { witness as tagalog } from '#words/tl/witness.ts'
import type { WitnessRefusal } from './sign-count.ts'

export type Words = Say<typeof english>

const translated = { en: undefined, id: indonesian, tl: tagalog }

export function wordsIn(lang: Language): Words {
  return sayIn(lang, english, translated[lang])
}

/** Whatever one of the checks found is the same to her: what is shown is not what was proposed. */
const changed = [
  'roster-broken', 'verdict-not-understood', 'another-organisation', 'another-verdict', 'verdict-changed', 'verdict-not-signed',
  'another-demand', 'not-the-same-bytes', 'not-understood',
]
const known = ['nothing-waits', 'no-network', 'our-mistake', 'not-your-link', 'same-person', 'demand-closed'] as const

export function refusalSentence(say: Words, { code }: WitnessRefusal): string {
  if (changed.includes(code)) return say('refused-changed')
  if (code === 'proposal-expired' || code === 'unknown-demand' || code === 'demand-changed') return say('refused-nothing-waits')
  const own = known.find((one) => one === code)
  return own === undefined ? say('refused-else', { code }) : say(`refused-${own}`)
}

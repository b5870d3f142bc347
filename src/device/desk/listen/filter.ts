// Which voices are shown: by an answer, by a theme, by words, by not having been read. Pure.
import type { Id } from '#values/id.ts'
import type { Voice } from '../../vault/open-voices.ts'
import { choseIn } from './voice-text.ts'

export type Filter = {
  readonly words: string
  /** A question and one of its choices; empty for any. */
  readonly question: string
  readonly choice: string
  readonly theme: string
  readonly unread: boolean
}
export const noFilter: Filter = { words: '', question: '', choice: '', theme: '', unread: false }

type Help = { readonly search: (typed: string) => readonly Id[]; readonly themesOf: (record: Id) => readonly string[] }

/** In the order of the list; those that do not open are shown as long as nothing is looked for in them. */
export function fitting(voices: readonly Voice[], filter: Filter, { search, themesOf }: Help): readonly Voice[] {
  const found = filter.words.trim() === '' ? null : new Set(search(filter.words))
  return voices.filter((voice) => {
    const { record, readOn } = voice.row
    if (filter.unread && readOn !== null) return false
    if (found !== null && !found.has(record)) return false
    if (filter.theme !== '' && !themesOf(record).includes(filter.theme)) return false
    if (filter.question === '' || filter.choice === '') return true
    return voice.is === 'open' && choseIn(voice.said, filter.question, filter.choice)
  })
}

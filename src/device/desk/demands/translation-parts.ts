// The texts of a demand that can be translated, each with what stands in the other language now, and the acts that change it.
import type { Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Text } from '#domain/demand.ts'
import type { EventTranslation } from '#domain/event.ts'
import { latestWords, type Translating } from '#domain/translation.ts'
import type { BodyOf } from '#wire/act.ts'
import { tidy } from '../texts.ts'
import type { OnDesk } from './with-waiting.ts'

export type Part = Pick<Translating, 'of' | 'id' | 'part'> & {
  /** By which its field is called. */
  readonly key: string
  readonly original: Text
  /** The translation that stands; empty when there is none. */
  readonly now: string
  readonly isDraft: boolean
  readonly most: number
  /** When it happened, for an event. */
  readonly when: Period | null
  /** The newest of what happened: read first, and so translated first. */
  readonly isLatest: boolean
}
type Said = Pick<Translating, 'lang' | 'state' | 'by' | 'reviewedBy'>

/** In the order in which the page tells them; not those that are in this language already. */
export function partsOf({ demand, events }: OnDesk, into: string): readonly Part[] {
  const stands = (translations: readonly EventTranslation[]) => {
    const found = translations.find(({ lang }) => lang === into)
    return { now: found?.text ?? '', isDraft: found?.state === 'draft' }
  }
  const ofDemand = ([['title', demand.title], ['text', demand.text], ['how', demand.howItCanBeDone]] as const).map(([part, original]) => ({
    key: part, of: 'demand' as const, id: demand.id, part, original, ...stands(demand.translations.filter(({ of }) => of === part)),
    most: part === 'title' ? 300 : 6_000, when: null, isLatest: false,
  }))
  const ofAsks = demand.asks.map(({ id, title, translations = [] }) => ({
    key: `ask-${id}`, of: 'ask' as const, id, part: 'title' as const, original: title, ...stands(translations), most: 300, when: null,
    isLatest: false,
  }))
  const latest = latestWords(events)
  const standing = [latest, ...events.filter((each) => each !== latest && each.retracted === null)].filter((each) => each !== null)
  const ofEvents = standing.map(({ id, text, lang, translations, when }) => ({
    key: `event-${id}`, of: 'event' as const, id: id as Id, part: 'text' as const, original: { text, lang }, ...stands(translations),
    most: 4_000, when, isLatest: id === latest?.id,
  }))
  return [...ofDemand, ...ofAsks, ...ofEvents].filter(({ original }) => original.text !== '' && original.lang !== into)
}

/** What was typed and says something else than what stands. Where nothing was, whoever checked has checked the drafts that stand. */
export function actsOf(
  { demand }: Pick<OnDesk, 'demand'>, parts: readonly Part[], texts: Readonly<Record<string, string>>, said: Said,
): readonly BodyOf<'translate'>[] {
  const textOf = ({ key, now }: Part) => tidy(texts[key] ?? now)
  const anew = parts.filter((part) => textOf(part) !== part.now)
  const wanted = anew.length > 0 || said.state === 'draft' ? anew : parts.filter(({ isDraft }) => isDraft)
  return wanted.map((one) => {
    const { of, id, part } = one
    return { demand: demand.id, of, id, part, text: textOf(one), ...said } as BodyOf<'translate'>
  })
}

// Translations put beside the words as written: which may be kept, which an edit leaves behind, and how they stand with older ones.
import { lastDay } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Ask, Demand, Text, Translation } from './demand.ts'
import { mayRecordOn } from './demand-rules.ts'
import type { EventTranslation, Recorded } from './event.ts'

/** An empty text takes the translation of this part into this language away. */
export type Translating = {
  readonly demand: Id
  readonly of: 'demand' | 'event' | 'ask'
  readonly id: Id
  readonly part: 'title' | 'text' | 'how'
  readonly lang: string
  readonly text: string
  readonly state: 'draft' | 'checked'
  /** Who translated, and who besides has read it against the original; as they are to be known in public. */
  readonly by: string
  readonly reviewedBy: string | null
}
export type TranslatingRefusal =
  | 'unknown-demand' | 'unknown-event' | 'unknown-ask' | 'not-your-organisation' | 'demand-changed' | 'same-language' | 'reviewer-missing'
type OnRecord = { readonly demand: Demand; readonly events: readonly Recorded[] }

/** The words of a demand as its publisher set them. */
export type SetWords = Pick<Demand, 'id' | 'title' | 'text' | 'howItCanBeDone'> & { readonly asks: readonly Pick<Ask, 'id' | 'title'>[] }
/** `read`: the demand as it was set when the translation was signed; null where nobody knows. */
type Here = {
  readonly demand: Demand | null
  readonly events: readonly Recorded[]
  readonly organisation: Id
  readonly read: SetWords | null
}

/**
 * Whether an organisation may keep a translation: who writes on the record of the demand. Of the words that stand now, since it may have
 * waited for a network while they were changed; into another language than theirs; and checked only where somebody is named who checked
 * it. Refusals as in its type.
 */
export function keepableTranslation(translating: Translating, on: Here): Result<Translating, TranslatingRefusal> {
  const { demand, events, organisation } = on
  if (demand === null) return refuse('unknown-demand')
  if (!mayRecordOn(demand, organisation)) return refuse('not-your-organisation')
  const original = originalOf(translating, { demand, events })
  if (original === null) return refuse(`unknown-${translating.of}`)
  if (translating.text !== '' && !standsAsRead(translating, original, on)) return refuse('demand-changed')
  if (original.lang === translating.lang) return refuse('same-language')
  return (translating.state === 'checked') === (translating.reviewedBy !== null) ? ok(translating) : refuse('reviewer-missing')
}

/** The words that were translated, or null where there are none. */
export function originalOf(
  { of, id, part }: Pick<Translating, 'of' | 'id' | 'part'>, { demand, events }: { readonly demand: SetWords } & Pick<OnRecord, 'events'>,
): Text | null {
  if (of === 'event') return events.find((each) => each.id === id) ?? null
  if (of === 'ask') return demand.asks.find((each) => each.id === id)?.title ?? null
  if (id !== demand.id) return null
  return part === 'how' ? demand.howItCanBeDone : demand[part]
}

/**
 * Those that an edit leaves behind: the words that they translate have changed or are gone, or the edit itself says something else in
 * that language. They stay in the chain, and are shown no more.
 */
export function leftBehind(before: Demand, after: Demand, kept: readonly Translating[]): readonly Translating[] {
  return kept.filter((one) => one.of !== 'event' && (isRewritten(one, before, after) || isSaidAnew(one, before, after)))
}

/** A demand and its events as they are read: what was kept later stands in the place of an older translation into the same language. */
export function withTranslations<D extends OnRecord>(on: D, kept: readonly Translating[]): D {
  if (kept.length === 0) return on
  const demand = {
    ...on.demand,
    translations: kept.filter(({ of }) => of === 'demand').reduce(besideOthers, on.demand.translations),
    asks: on.demand.asks.map((ask) => ({ ...ask, translations: kept.filter(({ of, id }) => of === 'ask' && id === ask.id).map(told) })),
  }
  const ofEvent = Map.groupBy(kept.filter(({ of }) => of === 'event'), ({ id }) => id)
  const events = on.events.map((event) => {
    const own = ofEvent.get(event.id) ?? []
    return own.length === 0 ? event : { ...event, translations: own.reduce(besideOlder, event.translations) }
  })
  return { ...on, demand, events }
}

/** How many texts of a demand, its asks and its events have no translation into a language; texts in it already lack none. */
export function missingIn(lang: string, { demand, events }: OnRecord): number {
  const parts = [['title', demand.title], ['text', demand.text], ['how', demand.howItCanBeDone]] as const
  const ofDemand = parts.map(([part, text]) => ({ ...text, translations: demand.translations.filter(({ of }) => of === part) }))
  const ofAsks = demand.asks.map(({ title, translations = [] }) => ({ ...title, translations }))
  const standing = events.filter(({ retracted }) => retracted === null)
  return [...ofDemand, ...ofAsks, ...standing].filter((each) => lacks(lang, each)).length
}

/** The newest of what is on record and was not taken back: the words by which most people know a demand today. */
export function latestWords(events: readonly Recorded[]): Recorded | null {
  const standing = events.filter(({ retracted }) => retracted === null)
  const newest = standing.toSorted((a, b) => lastDay(b.when).localeCompare(lastDay(a.when)) || b.recorded.order - a.recorded.order)
  return newest[0] ?? null
}

/** Which of the two that are read first a demand lacks in a language: its title, and its latest words. */
export function firstMissingIn(lang: string, { demand, events }: OnRecord): readonly ('title' | 'latest')[] {
  const latest = latestWords(events)
  return [
    ...(lacks(lang, { ...demand.title, translations: demand.translations.filter(({ of }) => of === 'title') }) ? ['title' as const] : []),
    ...(latest !== null && lacks(lang, latest) ? ['latest' as const] : []),
  ]
}

function lacks(lang: string, words: Text & { readonly translations: readonly Text[] }): boolean {
  return words.text !== '' && words.lang !== lang && words.translations.every((each) => each.lang !== lang)
}

/** Of no words there is no translation. */
function standsAsRead(translating: Translating, original: Text, { read, events }: Here): boolean {
  return original.text !== '' && (read === null || saysTheSame(originalOf(translating, { demand: read, events }), original))
}

function saysTheSame(one: Text | null, other: Text | null): boolean {
  return one?.text === other?.text && one?.lang === other?.lang
}

function isRewritten(one: Translating, before: Demand, after: Demand): boolean {
  const [was = null, is = null] = [before, after].map((demand) => originalOf(one, { demand, events: [] }))
  return is === null || !saysTheSame(was, is)
}

function isSaidAnew({ of, part, lang }: Translating, before: Demand, after: Demand): boolean {
  if (of !== 'demand') return false
  const said = ({ translations }: Demand) => translations.find((each) => each.of === part && each.lang === lang)
  return JSON.stringify(said(before)) !== JSON.stringify(said(after))
}

function besideOthers(others: readonly Translation[], one: Translating): readonly Translation[] {
  return [...others.filter(({ of, lang }) => of !== one.part || lang !== one.lang), { ...told(one), of: one.part }]
}

function besideOlder(older: readonly EventTranslation[], one: Translating): readonly EventTranslation[] {
  return [...older.filter(({ lang }) => lang !== one.lang), told(one)]
}

function told({ text, lang, state, by, reviewedBy }: Translating): EventTranslation {
  return { text, lang, state, by, ...(reviewedBy !== null && { reviewedBy }) }
}

// What was recorded, or taken back, last: of everything, of one demand, authority, organisation or place, as a feed tells it.
import type { Recorded } from '#domain/event.ts'
import { fromBase32 } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { followingWords } from '#words/following.ts'
import { changedBy, newestChange, type Entry } from '../catalogue/entry.ts'
import { concerning } from '../catalogue/catalogue.ts'
import { sameText } from '../data/select.ts'
import { titleIn } from '../demand-list.tsx'
import { disputedAt, saysOtherwise } from '../disputed.tsx'
import { anchorOf, doesIn } from '../event-entry.tsx'
import { authorityPath, demandPath, homePath, organisationPath, placePath } from '../paths.ts'
import type { PublicRecord, Shelf } from '../record.ts'
import { chosenText } from '../told.tsx'
import { viewOf, type Stood, type View, type Visit } from '../view.ts'

/** What a feed is of; `code` is that of a demand or an authority, the id of an organisation, the name of a place. */
export type FeedOf = { readonly kind: 'all' } | { readonly kind: 'demand' | 'authority' | 'organisation' | 'place'; readonly code: string }
export type FeedEntry = {
  readonly id: string
  readonly updated: Day
  readonly published: Day
  readonly title: string
  readonly link: string
  readonly summary: string
  /** Of the summary. */
  readonly lang: string
}
export type Feed = {
  readonly title: string
  readonly lang: string
  readonly page: string
  readonly updated: Day
  readonly entries: readonly FeedEntry[]
}

const most = 50

/** The demands on which the newest events stand. */
export function feedWants(shelf: Shelf, of: FeedOf): readonly Entry[] {
  return (entriesOf(shelf, of) ?? [])
    .flatMap((entry) => (entry.changed === null ? [] : [{ entry, changed: entry.changed }]))
    .toSorted((a, b) => newestChange(a.changed, b.changed) || (a.entry.code < b.entry.code ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** Null when there is nothing of that name. */
export function feedOf(record: PublicRecord, of: FeedOf, visit: Visit): Feed | null {
  const name = nameOf(record, of, visit)
  if (name === null) return null
  const view = viewOf(record, visit)
  const say = followingWords(visit.lang)
  const entries = view.read(feedWants(record, of))
    .flatMap((stood) => stood.told.map((event) => ({ stood, event })))
    .toSorted((a, b) => newestChange(changedBy(a.event), changedBy(b.event)) || (a.stood.demand.code < b.stood.demand.code ? -1 : 1))
    .slice(0, most)
    .map(({ stood, event }) => entryIn(view, stood, event))
  return {
    title: `${view.say('site-name')} · ${name === '' ? say('feed-all') : say('feed-of', { name })}`,
    lang: visit.lang,
    page: visit.address + pageOf(of, visit),
    updated: entries[0]?.updated ?? visit.today,
    entries,
  }
}

function entriesOf({ catalogue, authorities }: Shelf, of: FeedOf): readonly Entry[] | null {
  const { entries } = catalogue
  if (of.kind === 'all') return entries
  const { code } = of
  if (of.kind === 'demand') return catalogue.byCode.has(code) ? [catalogue.byCode.get(code)!] : null
  if (of.kind === 'place') return entries.filter(({ places }) => places.some((each) => sameText(each, code)))
  if (of.kind === 'organisation') return entries.filter((each) => each.organisation === code || each.raisers.includes(code as Id))
  const authority = authorities.find((each) => each.code === code)
  return authority === undefined ? null : concerning(entries, authority.id)
}

/** Empty for everything; null when there is nothing of that name. */
function nameOf(record: PublicRecord, of: FeedOf, visit: Visit): string | null {
  if (of.kind === 'all') return ''
  if (of.kind === 'place') return placeIn(record, of.code)
  if (of.kind === 'authority') return record.authorities.find(({ code }) => code === of.code)?.name ?? null
  if (of.kind === 'organisation') return record.organisations.find(({ org }) => org === of.code)?.name ?? null
  const page = record.demands.find(({ demand }) => demand.code === of.code)
  return page === undefined ? null : titleIn(viewOf(record, visit), page.demand).text
}

/** As it is written there. */
function placeIn({ catalogue }: Shelf, name: string): string | null {
  const found = catalogue.entries.find(({ places }) => places.some((each) => sameText(each, name)))
  return found?.places.find((each) => sameText(each, name)) ?? null
}

function pageOf(of: FeedOf, { lang }: Visit): string {
  if (of.kind === 'demand') return demandPath(lang, of.code)
  if (of.kind === 'organisation') return organisationPath(lang, of.code)
  if (of.kind === 'place') return placePath(lang, [of.code])
  return of.kind === 'authority' ? authorityPath(lang, of.code) : homePath(lang)
}

function entryIn(view: View, stood: Stood, event: Recorded): FeedEntry {
  const { demand } = stood
  const { lang, address } = view.visit
  const { text, lang: written, from } = chosenText(lang, event, event.translations)
  const { retracted, recorded, unverified, when, actor } = event
  const told = [
    `${view.date(when)} · ${actor.name}${view.say('colon')}${text}`,
    ...(from?.state === 'draft' ? [view.say('draft-translation')] : []),
    ...(unverified === null ? [] : [view.say('unverified', { reason: unverified })]),
    ...disputedAt(stood, event).map((one) => saysOtherwise(view, one)),
  ]
  const taken = retracted && view.say('retracted', { when: view.when(retracted.on), reason: retracted.reason })
  return {
    id: urnOf(event.id),
    updated: [changedBy(event).on, ...disputedAt(stood, event).map((one) => one.recorded.on)].toSorted().at(-1)!,
    published: recorded.on,
    title: `${titleIn(view, demand).text} · ${doesIn(view, event)}`,
    link: `${address}${demandPath(lang, demand.code)}#${anchorOf(event)}`,
    summary: taken ?? told.join(' · '),
    lang: taken === null ? written : lang,
  }
}

/** The 128 bits of an id as a UUID of one's own making (RFC 9562, version 8): the same wherever the server stands. */
export function urnOf(id: Id): string {
  const bytes = fromBase32(id) ?? new Uint8Array(16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}

// What the picture of a page says where its address is shared: the sentence, how it stands, and the two words, short.
import { isOnlyTold } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import type { MarkName } from '#ui/mark.tsx'
import type { Column, Picture, Row, Written } from '../pictures/picture.ts'
import { askedOf } from './catalogue/catalogue.ts'
import { titleIn } from './demand-list.tsx'
import { doesIn, doubtsOf } from './event-entry.tsx'
import { finding, groupsOf, inOrder, type Group } from './home.tsx'
import { markFor } from './mark-strokes.ts'
import { markOfEvent, markOfOutcome } from './marks.ts'
import { authorityPath, demandPath, homePath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { chosenText } from './told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'

/** Null when there is no demand with that code. */
export function demandPicture(record: PublicRecord, code: string, visit: Visit): Picture | null {
  const found = demandCalled(record, code)
  if (found === undefined) return null
  const view = viewOf(record, visit)
  const stood = view.stood(found)
  const { demand, standing } = stood
  const title = titleIn(view, demand)
  const others = demand.translations.filter(({ of }) => of === 'title')
  const draft = title.from?.state === 'draft' ? [view.say('draft-translation')] : []
  return {
    ...framed(view, demandPath(visit.lang, code)),
    kicker: [code, ...demand.places.map(view.place), ...draft].join(' · '),
    headlines: [title, demand.title, ...others, { text: code, lang: 'en' }].map(writtenAs) as [Written, ...Written[]],
    stands: row(view, view.fold(`standing-${standing.standing}`), { mark: standing.standing, weight: 'bold', most: 1 }),
    columns: [theySay(view, stood), weSee(view, stood)],
    notes: [
      isOnlyTold(demand) && view.say('public-banner'),
      standing.notCheckedSince && view.say('not-checked-since', { date: view.date(standing.notCheckedSince) }),
    ].filter(Boolean).join(' '),
  }
}

export function homePicture(record: PublicRecord, visit: Visit): Picture {
  const view = viewOf(record, visit)
  const groups = groupsOf(record.catalogue.entries, visit)
  return {
    ...framed(view, homePath(visit.lang)),
    headlines: [{ text: view.say('home-title'), lang: visit.lang }],
    stands: row(view, finding(view, groups), { weight: 'plain', most: 2 }),
    columns: tally(view, groups),
    notes: groups.some(({ entries }) => entries.some((entry) => entry.isOnlyTold)) ? view.say('public-banner-many') : '',
  }
}

/** Null when there is no authority with that code. */
export function authorityPicture(record: PublicRecord, code: string, visit: Visit): Picture | null {
  const authority = record.authorities.find((each) => each.code === code)
  if (authority === undefined) return null
  const view = viewOf(record, visit)
  const groups = inOrder(askedOf(record.catalogue.entries, authority.id, visit))
  const asked = groups.flatMap(({ entries }) => entries)
  return {
    ...framed(view, authorityPath(visit.lang, code)),
    kicker: `${view.fold(`authority-${authority.kind}`)} · ${view.place(authority.place)}`,
    headlines: [{ text: authority.name, lang: authority.lang }, { text: code, lang: 'en' }],
    stands: row(view, `${view.say('asked-of-it')}: ${view.say('authorities-demands', { n: asked.length })}`, { weight: 'plain', most: 1 }),
    columns: tally(view, groups),
    notes: asked.some((entry) => entry.isOnlyTold) ? view.say('public-banner-many') : '',
  }
}

function framed(view: View, path: string): Pick<Picture, 'lang' | 'name' | 'kicker' | 'asOf' | 'address'> {
  const { lang, on, address } = view.visit
  return {
    lang,
    name: view.say('site-name'),
    kicker: '',
    asOf: view.say('as-of', { date: view.date(on) }),
    address: address.replace(/^https?:\/\//, '') + path,
  }
}

function theySay(view: View, { standing, events }: Stood): Column {
  const said = events.find(({ id }) => id === standing.lastWord?.id)
  const heading = view.say('they-say')
  if (said === undefined) return { heading, rows: [row(view, view.say('they-say-none'), { weight: 'plain', most: 3 })] }
  return { heading, rows: [row(view, doesIn(view, said), { mark: markOfEvent(said), weight: 'bold', most: 1 }), ...word(view, said)] }
}

function weSee(view: View, { standing, events }: Stood): Column {
  const seen = standing.migrantsWord
  const event = events.find(({ id }) => id === seen?.ref.id)
  const heading = view.say('we-see')
  if (seen === null || event === undefined) return { heading, rows: [row(view, view.say('we-see-none'), { weight: 'plain', most: 3 })] }
  const outcome = row(view, view.fold(`outcome-${seen.says}`), { mark: markOfOutcome(seen.says), weight: 'bold', most: 1 })
  return { heading, rows: [outcome, ...word(view, event)] }
}

/** The day first: a long name may be cut, a day never. A doubt takes one of the lines. */
function word(view: View, event: Recorded): Row[] {
  const doubts = doubtsOf(view, event)
  return [
    row(view, `${view.date(event.when)} · ${event.actor.name}`, { weight: 'soft', most: 1 }),
    ...(doubts.length === 0 ? [] : [row(view, doubts.toReversed().join(' · '), { weight: 'soft', most: 1 })]),
    {
      mark: null, words: writtenAs(chosenText(view.visit.lang, event, event.translations)), weight: 'plain',
      most: doubts.length === 0 ? 2 : 1,
    },
  ]
}

/** How many stand how, in two columns. */
function tally(view: View, groups: readonly Group[]): Column[] {
  const rows = groups.map(({ standing, entries }) => (
    row(view, `${entries.length} · ${view.fold(`standing-${standing}`)}`, { mark: standing, weight: 'bold', most: 1 })))
  const half = Math.ceil(rows.length / 2)
  return [rows.slice(0, half), rows.slice(half)].map((part) => ({ heading: '', rows: part }))
}

type Looks = { readonly mark?: MarkName; readonly weight: Row['weight']; readonly most: number }

function row({ visit: { lang } }: View, text: string, { mark, weight, most }: Looks): Row {
  return { mark: mark === undefined ? null : markFor(mark), words: { text, lang }, weight, most }
}

/** Nothing else of what holds the text goes along. */
function writtenAs({ text, lang }: Written): Written {
  return { text, lang }
}

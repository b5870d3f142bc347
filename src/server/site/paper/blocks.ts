// The parts of which papers are made: how something stands, what somebody said, every doubt, and where it is known from.
import type { KeptConflict } from '#domain/conflict.ts'
import { lookedUntil } from '#domain/silence.ts'
import type { Recorded, Source } from '#domain/event.ts'
import type { Stand } from '#domain/standing/outcome.ts'
import { directionOf, isDraftLanguage, isReadBy } from '#words/languages.ts'
import { paperWords } from '#words/paper.ts'
import type { Block, Kind, Run } from '../../paper/paper.ts'
import { disputedAt, saysOtherwise } from '../disputed.tsx'
import { details } from '../event-details.tsx'
import { doesIn } from '../event-entry.tsx'
import { chosenText, languageName, type Chosen } from '../told.tsx'
import type { Stood, View } from '../view.ts'

type Notes = Block['notes']

export function block(view: View, kind: Kind, runs: readonly Run[] | string, notes: Notes = [], lang: string = view.visit.lang): Block {
  return { kind, lang, runs: typeof runs === 'string' ? [said(view, runs)] : runs, notes }
}

/** What the page itself says. */
export function said({ visit }: View, text: string, look?: Run['look']): Run {
  return { text, lang: visit.lang, ...(look && { look }) }
}

/** A name, whose language nobody noted. */
export function named(text: string, look?: Run['look']): Run {
  return { text, lang: '', ...(look && { look }) }
}

/** On top of every paper: whose it is, of which day, where it can be read on, and every doubt about the whole. */
export function opening(view: View, title: Run, path: string, isTold: boolean): Block[] {
  const { say, visit } = view
  const page = visit.address + view.href(path)
  return [
    block(view, 'title', [title], [], title.lang || visit.lang),
    block(view, 'small', [
      said(view, `${say('as-of', { date: view.date(visit.on) })} · ${say('site-name')} · `), linked(page),
    ]),
    ...(isDraftLanguage(visit.lang) ? [block(view, 'small', [said(view, say('page-draft'), 'italic')])] : []),
    ...(isTold ? [block(view, 'small', [said(view, say('public-banner-many') + say('gap') + say('public-banner-more'), 'italic')])] : []),
  ]
}

function linked(address: string): Run {
  return { text: address, lang: '', link: address }
}

/** 'Refused (overdue). The ministry refused it on 3 May 2021.', and for how long nobody has answered. */
export function standingBlocks(view: View, stood: Stood, stand: Stand = stood.standing, lead?: Run): Block[] {
  const { say, fold } = view
  const labels = stand.labels.map((label) => fold(`label-${label}`)).join(say('in-list'))
  const word = fold(`standing-${stand.standing}`) + (labels === '' ? '' : say('in-brackets', { inside: labels }))
  const because = say('stands-because', { standing: word, why: view.why(stand, stood) }).slice(word.length)
  return [
    block(view, 'numbered', [...(lead ? [lead, said(view, say('colon'))] : []), said(view, word, 'bold'), said(view, because)]),
    ...waiting(view, stood, stand).map((text) => block(view, 'plain', text)),
  ]
}

export function waiting(view: View, { demand }: Stood, { silence, overdue }: Stand): string[] {
  const until = lookedUntil(demand.lookedOn, view.visit.on)
  if (until === null) return []
  return [...(silence ? [view.silence(silence, until)] : []), ...(overdue ? [view.overdue(overdue, until)] : [])]
}

/** How far anybody has looked. */
export function looked(view: View, { demand, standing }: Stood): string {
  if (demand.lookedOn === null) return view.say('never-checked')
  if (standing.notCheckedSince !== null) return view.say('not-checked-since', { date: view.date(standing.notCheckedSince) })
  return view.say('checked-on', { when: view.when(demand.lookedOn) })
}

/** What somebody wrote, with what it is a translation of. Words that run the other way have a paragraph of their own. */
export function toldBlocks(view: View, lead: readonly Run[], chosen: Chosen, notes: Notes): Block[] {
  const { lang } = view.visit
  const words: Run = { text: chosen.text, lang: chosen.lang }
  const draft = chosen.from === null ? [] : [said(view, ` [${markOf(view, chosen.from)}]`, 'italic')]
  if (lead.length === 0) return [block(view, 'numbered', [words, ...draft], notes, chosen.lang)]
  const alike = directionOf(chosen.lang) === directionOf(lang)
  if (alike) return [block(view, 'numbered', [...lead, said(view, view.say('gap')), words, ...draft], notes)]
  return [block(view, 'numbered', lead, notes), block(view, 'plain', [words, ...draft], [], chosen.lang)]
}

function markOf({ visit }: View, { original, state, by }: NonNullable<Chosen['from']>): string {
  const say = paperWords(visit.lang)
  const language = languageName(visit.lang, original.lang)
  return state === 'draft' ? say('draft-from', { language }) : say('checked-from', { language, by })
}

/** One event: when, who, what it does, the words, what else is known, every doubt, and its sources at the foot of the page. */
export function eventBlocks(view: View, stood: Stood, event: Recorded, more: { readonly heading?: string } = {}): Block[] {
  const { say } = view
  const lead = [
    ...(more.heading === undefined ? [] : [said(view, more.heading + say('colon'), 'bold')]),
    said(view, `${view.date(event.when)}${say('comma')}`), named(event.actor.name, 'bold'),
    said(view, `${say('in-brackets', { inside: doesIn(view, event) })}${say('colon').trimEnd()}`),
  ]
  const { quote, retracted, unverified, recorded } = event
  const known = details(view, stood, event).filter((each) => typeof each === 'string')
  const doubts = [
    ...(retracted ? [say('retracted', { when: view.when(retracted.on), reason: retracted.reason })] : []),
    ...(unverified === null ? [] : [say('unverified', { reason: unverified })]),
    ...(recorded.on > view.visit.on ? [say('recorded-later', { when: view.when(recorded.on) })] : []),
  ]
  return [
    ...toldBlocks(view, lead, chosenText(view.visit.lang, event, event.translations), notesOf(view, stood, event)),
    ...(quote ? [block(view, 'quote', [{ ...quote, look: 'italic' }], [], quote.lang)] : []),
    ...known.map((each) => block(view, 'plain', String(each))),
    ...doubts.map((doubt) => block(view, 'plain', [said(view, doubt, 'italic')])),
    ...disputedAt(stood, event).flatMap((one) => disputedBlocks(view, one)),
  ]
}

function disputedBlocks(view: View, { source, amounts, text, lang }: KeptConflict): Block[] {
  const otherwise = [said(view, saysOtherwise(view, { source, amounts }), 'italic')]
  return [
    block(view, 'plain', otherwise, sourceNotes(view, [source])),
    ...(text === '' ? [] : [block(view, 'plain', [{ text, lang }], [], lang)]),
  ]
}

function notesOf(view: View, { demand }: Stood, event: Recorded): Notes {
  const organisation = (view.keeper(event.recorded.by) ?? view.keeper(demand.organisation))?.name ?? view.say('somebody')
  const witness = event.ownWitness ? [[said(view, view.say('own-witness', { organisation }))]] : []
  return [...sourceNotes(view, event.sources), ...witness]
}

/** 'Publisher, "Title", 3 May 2021, in Indonesian, https://..., read on 4 May 2021'. */
export function sourceNotes(view: View, sources: readonly Source[]): Notes {
  return sources.map(({ publisher, title, date, lang, link, accessed, archive }) => {
    const language = view.say('in-language', { language: languageName(view.visit.lang, lang) })
    const parts: Run[] = [
      named(publisher), ...(title === '' ? [] : [{ text: title, lang, look: 'italic' } as const]),
      ...(date === null ? [] : [said(view, view.date(date))]), ...(isReadBy(view.visit.lang, lang) ? [] : [said(view, language)]),
      linked(link), ...(accessed === null ? [] : [said(view, paperWords(view.visit.lang)('accessed', { when: view.when(accessed) }))]),
      ...(archive === null ? [] : [said(view, view.say('archived')), linked(archive)]),
    ]
    return parts.filter(({ text }) => text !== '').flatMap((part, at) => [...(at > 0 ? [said(view, view.say('comma'))] : []), part])
  })
}

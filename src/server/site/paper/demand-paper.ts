// A demand on paper: what is asked and how it stands, the two words, who asks whom, everything that happened, each with its sources.
import { isOnlyTold } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import type { Ref } from '#domain/standing/outcome.ts'
import { paperWords } from '#words/paper.ts'
import { objectiveName } from '#words/site.ts'
import type { Block, Paper, Run } from '../../paper/paper.ts'
import { titleIn } from '../demand-list.tsx'
import { demandPath } from '../paths.ts'
import type { PublicRecord } from '../record.ts'
import { chosenText, raiserIn } from '../told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from '../view.ts'
import { block, eventBlocks, looked, named, opening, said, sourceNotes, standingBlocks, toldBlocks } from './blocks.ts'

/** A demand of more events shows its newest, and says so. */
export const mostEvents = 200

export function demandPaper(record: PublicRecord, code: string, visit: Visit): Paper | null {
  const found = demandCalled(record, code)
  if (found === undefined) return null
  const view = viewOf(record, visit)
  const stood = view.stood(found)
  const title = titleIn(view, stood.demand)
  const path = demandPath(visit.lang, code)
  return {
    lang: visit.lang,
    title: `${code} ${title.text}`,
    blocks: [
      ...opening(view, { text: title.text, lang: title.lang }, path, isOnlyTold(stood.demand)),
      block(view, 'small', [said(view, [code, ...stood.demand.places.map(view.place)].join(' · '))]),
      block(view, 'heading', paperWords(visit.lang)('stands')),
      ...standingBlocks(view, stood),
      block(view, 'plain', looked(view, stood)),
      ...twoWords(view, stood),
      ...asked(view, stood),
      ...people(view, stood),
      ...history(view, stood, path),
      ...notes(view, stood),
    ],
  }
}

/** What they say, what they did and what we see, as the page has them side by side. */
export function twoWords(view: View, stood: Stood): Block[] {
  const { say } = view
  const { lastWord, lastDeed, migrantsWords } = stood.standing
  const one = (heading: string, ref: Ref | null) => {
    const event = eventAt(stood, ref)
    return event === undefined ? [] : eventBlocks(view, stood, event, { heading })
  }
  const theirs = one(say('they-say'), lastWord)
  const none = (heading: string, why: string) => [block(view, 'numbered', [said(view, heading + say('colon'), 'bold'), said(view, why)])]
  return [
    ...(theirs.length > 0 ? theirs : none(say('they-say'), say('they-say-none'))),
    ...one(say('they-did'), lastDeed),
    ...(migrantsWords.length > 0 ? [] : none(say('we-see'), say('we-see-none'))),
    ...migrantsWords.flatMap(({ ref, says, counts }) => [
      ...one(`${say('we-see')}${say('colon')}${view.fold(`outcome-${says}`)}`, ref),
      ...(counts ? [] : [block(view, 'plain', say('we-see-overtaken'))]),
    ]),
  ]
}

function asked(view: View, { demand, standing }: Stood): Block[] {
  const { say, visit } = view
  const chosen = (of: 'text' | 'how') => chosenText(
    visit.lang, of === 'text' ? demand.text : demand.howItCanBeDone, demand.translations.filter((each) => each.of === of),
  )
  const how = chosen('how')
  return [
    block(view, 'heading', say('what-is-asked')),
    ...toldBlocks(view, [], chosen('text'), []),
    ...demand.asks.flatMap(({ id, title, translations = [] }) => {
      const stand = standing.asks.find(({ ask }) => ask === id)
      const word = stand ? [said(view, ` (${view.fold(`standing-${stand.standing}`)})`, 'bold')] : []
      const { text, lang } = chosenText(visit.lang, title, translations)
      return [block(view, 'numbered', [{ text, lang }, ...word], [], lang)]
    }),
    block(view, 'heading', say('how')),
    ...(how.text === '' ? [block(view, 'numbered', say('how-none'))] : toldBlocks(view, [], how, [])),
  ]
}

function people(view: View, stood: Stood): Block[] {
  const { say, visit } = view
  const { raisers, objectives } = stood.demand
  return [
    block(view, 'heading', say('who-raised')),
    ...raisers.map(({ signed, took, ...raiser }) => block(view, 'numbered', [
      named(raiserIn(view, raiser)),
      ...elsewhereOf(view, view.elsewhere(stood.demand, raiser)),
      ...(took?.after ? [said(view, say('in-brackets', { inside: say('raiser-after', { name: took.after }) }))] : []),
      ...(signed === null ? [] : [said(view, say('in-brackets', { inside: say('raiser-signed', { when: view.when(signed) }) }))]),
    ])),
    ...(raisers.some(({ signed }) => signed === null) ? [block(view, 'plain', say('raiser-from-sources'))] : []),
    ...dissents(view, stood),
    block(view, 'heading', say('whom')),
    ...stood.standing.addressees.flatMap((one) => {
      return standingBlocks(view, stood, one, named(view.authority(one.addressee)?.name ?? one.addressee))
    }),
    ...(stood.standing.deliveryUnknown ? [block(view, 'plain', say('delivery-unknown'))] : []),
    ...(objectives.length === 0 ? [] : [
      block(view, 'heading', say('objectives')),
      ...objectives.map((number) => block(view, 'numbered', `${number} ${objectiveName(visit.lang, number)}`)),
    ]),
  ]
}

/** Where an organisation of another server is at home. */
function elsewhereOf(view: View, address: string | null): Run[] {
  const { say } = view
  return address === null ? [] : [said(view, say('in-brackets', { inside: say('raiser-elsewhere', { address }) }))]
}

function dissents(view: View, { dissents: all = [] }: Stood): Block[] {
  return all.flatMap(({ name, says, ofTheseWords, said: words }) => [
    block(view, 'plain', view.keeping(says === 'signs' ? 'dissent-signed' : 'dissent-declined', { who: name })),
    ...toldBlocks(view, [], { ...words, from: null }, []),
    ...(ofTheseWords ? [] : [block(view, 'plain', view.keeping('dissent-earlier'))]),
  ])
}

function history(view: View, stood: Stood, path: string): Block[] {
  const newest = stood.told.slice(-mostEvents)
  const shown = { shown: String(newest.length), all: String(stood.told.length), address: view.visit.address + path }
  return [
    block(view, 'heading', view.say('history')),
    ...(newest.length < stood.told.length ? [block(view, 'plain', paperWords(view.visit.lang)('only-newest', shown))] : []),
    ...(newest.length === 0 ? [block(view, 'plain', view.say('no-events'))] : []),
    ...newest.flatMap((event) => eventBlocks(view, stood, event)),
  ]
}

function notes(view: View, { demand }: Stood): Block[] {
  if (demand.notes.length === 0) return []
  return [
    block(view, 'heading', view.say('notes')),
    ...demand.notes.flatMap(({ text, lang, sources }) => toldBlocks(view, [], { text, lang, from: null }, sourceNotes(view, sources))),
  ]
}

function eventAt({ events }: Stood, ref: Ref | null): Recorded | undefined {
  return ref === null ? undefined : events.find(({ id }) => id === ref.id)
}
